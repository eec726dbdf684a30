import type { Entry } from './entry.js';
import { inBase36 } from './in-base-36.js';

/**
 * A fingerprint of what an entry says: 53 bits in base 36, at most 11 characters. Pure. Equal for equal content whatever the
 * order of its fields; `recordedAt` and the door's stamp `admitted` (in a correction's content too) are left out. It tells the
 * same entry sent twice from another entry under the same id; it is no protection against someone who wants two contents to
 * look alike.
 */
export function contentDigest(entry: Entry): string {
  ofFields(entry, unsaid);
  return inBase36(4_294_967_296 * (0x1fffff & high) + (low >>> 0));
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

/**
 * The hash that is being made, in two lanes with nothing in common but what they read. Each function below goes on from what stands
 * here and leaves its own here: an entry is read once, and nothing is allocated for it.
 */
let low = 0;
let high = 0;

const seeds = { low: 0x811c9dc5, high: 0x2f4a9d17 };
const primeLow = 0x01000193;
const primeHigh = 0x010001b5;

/** Fields are added up, so that their order says nothing and none has to be sorted. */
function ofFields(fields: object, without: readonly string[]): void {
  let sumLow = kinds.object;
  let sumHigh = kinds.object;
  for (const name in fields) {
    const field: unknown = fields[name as keyof typeof fields];
    if (field === undefined || without.includes(name)) continue;
    beginWith(name);
    ofValue(field, name === 'entry' ? stamp : nothing);
    sumLow += low;
    sumHigh += high;
  }
  low = mixed(sumLow);
  high = mixed(sumHigh);
}

const names = new Map<string, { readonly low: number; readonly high: number }>();

/** Most names that are remembered: fields have few dozens, and what is observed or measured has ids of the pathway. */
const mostNames = 1000;

/** The hash that a field's name begins with. Names come again and again, so that it is worked out once for each. */
function beginWith(name: string): void {
  const known = names.get(name);
  if (known !== undefined) {
    ({ low, high } = known);
    return;
  }
  ({ low, high } = seeds);
  ofText(name);
  finish();
  if (names.size >= mostNames) names.clear();
  names.set(name, { low, high });
}

/** Told apart: a list of one text from that text, `1` from `'1'`. */
const kinds = { plain: 1, list: 2, object: 3 };

function ofValue(value: unknown, without: readonly string[]): void {
  if (typeof value === 'string') {
    ofText(value);
    finish();
  } else if (typeof value !== 'object' || value === null) {
    low ^= kinds.plain;
    high ^= kinds.plain;
    ofText(String(value));
    finish();
  } else if (Array.isArray(value)) ofList(value);
  else ofObject(value, without);
}

function ofObject(value: object, without: readonly string[]): void {
  const fromLow = Math.imul(low, primeLow);
  const fromHigh = Math.imul(high, primeHigh);
  ofFields(value, without);
  low ^= fromLow;
  high ^= fromHigh;
  finish();
}

function ofList(list: readonly unknown[]): void {
  let hashLow = low ^ kinds.list;
  let hashHigh = high ^ kinds.list;
  for (const item of list) {
    ({ low, high } = seeds);
    ofValue(item, nothing);
    hashLow = Math.imul(hashLow ^ low, primeLow);
    hashHigh = Math.imul(hashHigh ^ high, primeHigh);
  }
  low = hashLow;
  high = hashHigh;
  finish();
}

/** FNV-1a, going on from the hash. */
function ofText(text: string): void {
  let lower = low;
  let higher = high;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    lower = Math.imul(lower ^ code, primeLow);
    higher = Math.imul(higher ^ code, primeHigh);
  }
  low = lower;
  high = higher;
}

function finish(): void {
  low = mixed(low);
  high = mixed(high);
}

/** Spreads what the last characters have changed over all bits. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return once ^ (once >>> 15);
}
