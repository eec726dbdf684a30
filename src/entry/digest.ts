import type { Entry } from './entry.js';

/**
 * A fingerprint of what an entry says: 53 bits in base 36, at most 11 characters. Pure. Equal for equal content whatever the
 * order of its fields; `recordedAt` and the door's stamp `admitted` (in a correction's content too) are left out. It tells the
 * same entry sent twice from another entry under the same id; it is no protection against someone who wants two contents to
 * look alike.
 */
export function contentDigest(entry: Entry): string {
  return hash53(canonical(entry, unsaid)).toString(36);
}

/**
 * The fingerprint of an entry as it is stored: that of its content, with a mark when the door has stamped it. It tells a
 * journal that has lost its stamps. Pure.
 *
 * @param digest - `contentDigest(entry)`, when it is already known
 */
export function storedDigest(entry: Entry, digest: string = contentDigest(entry)): string {
  const stamped = entry.kind === 'correction' ? entry.entry.admitted : entry.admitted;
  return stamped === undefined ? digest : `${digest}!`;
}

const unsaid: readonly string[] = ['recordedAt', 'admitted'];
const stamp: readonly string[] = ['admitted'];
const nothing: readonly string[] = [];

function canonical(value: unknown, without: readonly string[]): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, nothing)).join()}]`;
  const fields = value as Record<string, unknown>;
  let text = '{';
  for (const name of Object.keys(fields).sort()) {
    const field = fields[name];
    if (field === undefined || without.includes(name)) continue;
    text += `${quoted(name)}:${canonical(field, name === 'entry' ? stamp : nothing)},`;
  }
  return `${text}}`;
}

/** A text as JSON; ids, dates and references need no escapes. */
function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

const plain = /^[\w.:+-]*$/;

/** Two FNV-1a lanes with different offsets and primes, mixed at the end. */
function hash53(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2f4a9d17;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x010001b5);
  }
  low ^= high >>> 13;
  high ^= Math.imul(low ^ (low >>> 16), 0x7feb352d) >>> 7;
  return 4_294_967_296 * (0x1fffff & high) + (low >>> 0);
}
