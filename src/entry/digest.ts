import type { Entry } from './entry.js';

/**
 * A fingerprint of what an entry says: 53 bits in base 36, at most 11 characters. Pure. Equal for equal content whatever the
 * order of its fields; `recordedAt` and the door's stamp `admitted` (in a correction's content too) are left out. It tells the
 * same entry sent twice from another entry under the same id; it is no protection against someone who wants two contents to
 * look alike.
 */
export function contentDigest(entry: Entry): string {
  const low = ofFields(entry, lanes.low, unsaid);
  const high = ofFields(entry, lanes.high, unsaid);
  return (4_294_967_296 * (0x1fffff & high) + (low >>> 0)).toString(36);
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

/** Where a hash begins and what it is multiplied by: two lanes with nothing in common. */
interface Lane {
  readonly seed: number;
  readonly prime: number;
  readonly names: Map<string, number>;
}
const lanes = {
  low: { seed: 0x811c9dc5, prime: 0x01000193, names: new Map() },
  high: { seed: 0x2f4a9d17, prime: 0x010001b5, names: new Map() },
} satisfies { readonly [lane: string]: Lane };

/** Fields are added up, so that their order says nothing and none has to be sorted. */
function ofFields(fields: object, lane: Lane, without: readonly string[]): number {
  let sum = kinds.object;
  for (const name in fields) {
    const field: unknown = fields[name as keyof typeof fields];
    if (field === undefined || without.includes(name)) continue;
    const named = ofName(name, lane);
    sum += ofValue(field, named, lane, name === 'entry' ? stamp : nothing);
  }
  return mixed(sum);
}

/** Most names that are remembered: fields have few dozens, and what is observed or measured has ids of the pathway. */
const mostNames = 1000;

/** The hash that a field's name begins with. Names come again and again, so that it is worked out once for each. */
function ofName(name: string, lane: Lane): number {
  const known = lane.names.get(name);
  if (known !== undefined) return known;
  if (lane.names.size >= mostNames) lane.names.clear();
  const hash = mixed(ofText(name, lane.seed, lane));
  lane.names.set(name, hash);
  return hash;
}

/** Told apart: a list of one text from that text, `1` from `'1'`. */
const kinds = { plain: 1, list: 2, object: 3 };

function ofValue(value: unknown, from: number, lane: Lane, without: readonly string[] = nothing): number {
  if (typeof value === 'string') return mixed(ofText(value, from, lane));
  if (typeof value !== 'object' || value === null)
    return mixed(ofText(String(value), from ^ kinds.plain, lane));
  if (!Array.isArray(value)) return mixed(Math.imul(from, lane.prime) ^ ofFields(value, lane, without));
  let hash = from ^ kinds.list;
  for (const item of value) hash = Math.imul(hash ^ ofValue(item, lane.seed, lane), lane.prime);
  return mixed(hash);
}

/** FNV-1a, going on from a hash. */
function ofText(text: string, from: number, { prime }: Lane): number {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash;
}

/** Spreads what the last characters have changed over all bits. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return once ^ (once >>> 15);
}
