import { withKey } from '../condition/with-more.js';
import { copyOfFull, isFull } from './full-branch.js';

/**
 * The ids a case has seen, with a digest of each entry's content: texts of `id=digest`, each after a space, in two levels of
 * buckets. Adding one makes one text a little longer and copies two small objects, however many there are; a text costs little
 * to store and to read. There are as many buckets as the ids need; the first letter of an outer bucket says how many. Which
 * they are depends on the ids alone, and within a text they are sorted.
 */
export interface KnownIds {
  readonly [bucket: string]: { readonly [bucket: string]: string };
}

type Branch = KnownIds[string];

/** Whether a value has the shape of known ids. Pure. */
export function isKnownIds(value: unknown): value is KnownIds {
  if (value === made || value === looked) return true;
  if (!isTable(value)) return false;
  for (const outer in value) {
    const branch = value[outer];
    if (!isTable(branch)) return false;
    for (const inner in branch) if (typeof branch[inner] !== 'string') return false;
  }
  looked = value;
  return true;
}

/** The ids made last and those looked through last: what is recorded entry by entry is not looked through each time. */
let made: object | undefined;
let looked: object | undefined;

/** Whether a value is an object and no list. Pure. */
export function isTable(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Pair = readonly [id: string, digest: string];

/** The digest that an id was recorded with, or undefined when it has not been seen. Pure. */
export function digestOf(ids: KnownIds, id: string): string | undefined {
  const key = keyOf(id);
  const { outer, inner } = bucketsOf(key, depthOf(ids));
  return digestIn(ids[outer]?.[inner] ?? '', key);
}

/** Whether a stored digest is that of this content, stamped or not. Pure. */
export function sameContent(stored: string, digest: string): boolean {
  return stored === digest || stored === `${digest}!`;
}

/** The ids with one more, which has not been seen. Pure. */
export function withId(ids: KnownIds, id: string, digest: string): KnownIds {
  const depth = depthOf(ids);
  const key = keyOf(id);
  const { outer, inner } = bucketsOf(key, depth);
  const branch = ids[outer];
  const text = withPair(branch?.[inner] ?? '', key, digest);
  const next =
    text.length > fullText && depth < deepest
      ? spread([...keysOf(ids), [key, digest]], depth + 1)
      : withKey(ids, outer, withText(branch ?? {}, inner, text));
  made = next;
  return next;
}

/** A branch with a text in its place. What stands there already is set in a copy: a spread with it beside costs more. */
function withText(branch: Branch, inner: string, text: string): Branch {
  if (!Object.hasOwn(branch, inner)) return { ...branch, [inner]: text };
  const copy: { [bucket: string]: string } = isFull(branch) ? copyOfFull(branch) : { ...branch };
  copy[inner] = text;
  return copy;
}

/** The ids of many entries at once; of two entries with one id the first counts. Pure. */
export function idsOf(pairs: readonly Pair[]): KnownIds {
  return spread(
    pairs.map(([id, digest]) => [keyOf(id), digest]),
    0,
  );
}

/** The keys in `2 ** depth` buckets, or in more when a text would be too long. */
function spread(pairs: readonly Pair[], depth: number): KnownIds {
  const ids: { [outer: string]: { [inner: string]: string } } = {};
  for (const [key, digest] of pairs) {
    const { outer, inner } = bucketsOf(key, depth);
    ids[outer] ??= {};
    const branch = ids[outer];
    const text = branch[inner] ?? '';
    if (digestIn(text, key) !== undefined) continue;
    branch[inner] = withPair(text, key, digest);
    if (branch[inner].length > fullText && depth < deepest) return spread(pairs, depth + 1);
  }
  return ids;
}

function keysOf(ids: KnownIds): readonly Pair[] {
  const keys: Pair[] = [];
  for (const outer in ids) {
    const branch = ids[outer];
    for (const inner in branch) addKeys(keys, branch[inner] ?? '');
  }
  return keys;
}

function addKeys(keys: Pair[], text: string): void {
  for (let from = 1; from < text.length; ) {
    const sign = text.indexOf('=', from);
    if (sign < 0) return;
    const space = text.indexOf(' ', sign);
    const to = space < 0 ? text.length : space;
    keys.push([text.slice(from, sign), text.slice(sign + 1, to)]);
    from = to + 1;
  }
}

function digestIn(text: string, key: string): string | undefined {
  const at = text.indexOf(` ${key}=`);
  if (at < 0) return undefined;
  const from = at + key.length + 2;
  return text.slice(from, spaceAfter(text, from));
}

/** A text with one pair more, in its place. */
function withPair(text: string, key: string, digest: string): string {
  const pair = ` ${key}=${digest}`;
  const at = placeIn(text, pair);
  return at === text.length ? text + pair : text.slice(0, at) + pair + text.slice(at);
}

/** Where a pair, with the space before it, belongs in a text: halved until one place is left. */
function placeIn(text: string, pair: string): number {
  let first = 0;
  let last = text.length;
  while (first < last) {
    const start = spaceBefore(text, (first + last) >>> 1, first);
    if (isBefore(text, start, pair)) first = spaceAfter(text, start + 1);
    else last = start;
  }
  return first;
}

/** Whether the pair that starts at `start` sorts before another; no two pairs of a text are equal so far as the shorter one goes. */
function isBefore(text: string, start: number, pair: string): boolean {
  let at = 1;
  while (at < pair.length && text.charCodeAt(start + at) === pair.charCodeAt(at)) at += 1;
  return !(text.charCodeAt(start + at) > pair.charCodeAt(at));
}

const space = 32;

function spaceBefore(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && text.charCodeAt(at) !== space) at -= 1;
  return at;
}

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== space) at += 1;
  return at;
}

/** An id without what parts a text: a space and `=`, and the sign that stands in for them. */
function keyOf(id: string): string {
  return parting.test(id) ? id.replace(/[ =%]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`) : id;
}

const parting = /[ =%]/;

/** Characters in a text before the buckets are doubled: so few that a case of some thousand entries has doubled for the last time. */
const fullText = 400;

/**
 * Most doublings: 8 outer buckets of 32 inner ones. The texts of a case of 10,000 entries then have some 800 characters, which costs
 * less than more buckets would; states with more of them are read as they are.
 */
const deepest = 8;

/** Names of buckets and of depths: letters, because objects keep keys that are numbers in another, slower way. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEF';

function depthOf(ids: KnownIds): number {
  for (const outer in ids) return letters.indexOf(outer.charAt(0));
  return 0;
}

/** The buckets of a key by the low bits of an FNV-1a hash: five for the inner one, the rest for the outer. */
function bucketsOf(key: string, depth: number): { readonly outer: string; readonly inner: string } {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  const bucket = hash & ((1 << depth) - 1);
  return { outer: letters.charAt(depth) + letters.charAt(bucket >>> 5), inner: letters.charAt(bucket & 31) };
}
