import type { Entry } from './entry.js';

/**
 * A fingerprint of what an entry says: 53 bits in base 36, at most 11 characters. Pure. Equal for equal content whatever the
 * order of its fields; `recordedAt` and the door's stamp `admitted` are left out. It tells the same entry sent twice from
 * another entry under the same id; it is no protection against someone who wants two contents to look alike.
 *
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js, cyrb53 by bryc, public domain
 */
export function contentDigest(entry: Entry): string {
  return hash53(canonical(entry, unsaid)).toString(36);
}

const unsaid: readonly string[] = ['recordedAt', 'admitted'];
const nothing: readonly string[] = [];

function canonical(value: unknown, without: readonly string[]): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, nothing)).join()}]`;
  const fields = value as Record<string, unknown>;
  let text = '{';
  for (const name of Object.keys(fields).sort()) {
    const field = fields[name];
    if (field === undefined || without.includes(name)) continue;
    text += `${JSON.stringify(name)}:${canonical(field, nothing)},`;
  }
  return `${text}}`;
}

function hash53(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return 4_294_967_296 * (0x1fffff & high) + (low >>> 0);
}
