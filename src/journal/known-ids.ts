/**
 * The ids a case has seen, with a digest of each entry's content, in two levels of buckets: adding one copies a
 * few small objects however many there are. There are as many buckets as the ids need, so that a short case is
 * a short text; the first letter of an outer bucket says how many. Which they are depends on the ids alone.
 */
export interface KnownIds {
  readonly [bucket: string]: { readonly [bucket: string]: { readonly [id: string]: string } };
}

type Pair = readonly [id: string, digest: string];

/** The digest that an id was recorded with, or undefined when it has not been seen. Pure. */
export function digestOf(ids: KnownIds, id: string): string | undefined {
  const { outer, inner } = bucketsOf(id, depthOf(ids));
  const leaf = ids[outer]?.[inner];
  return leaf !== undefined && Object.hasOwn(leaf, id) ? leaf[id] : undefined;
}

/** Whether a stored digest is that of this content, stamped or not. Pure. */
export function sameContent(stored: string, digest: string): boolean {
  return stored === digest || stored === `${digest}!`;
}

/** The ids with one more, which has not been seen. Pure. */
export function withId(ids: KnownIds, id: string, digest: string): KnownIds {
  const depth = depthOf(ids);
  const { outer, inner } = bucketsOf(id, depth);
  const branch = ids[outer];
  const leaf = branch?.[inner];
  if (leaf !== undefined && depth < deepest && Object.keys(leaf).length >= fullLeaf)
    return idsOf([...pairsOf(ids), [id, digest]]);
  return { ...ids, [outer]: { ...branch, [inner]: { ...leaf, [id]: digest } } };
}

/** The ids of many entries at once; of two entries with one id the first counts. Pure. */
export function idsOf(pairs: readonly Pair[]): KnownIds {
  for (let depth = 0; ; depth += 1) {
    const ids = spread(pairs, depth);
    if (ids !== undefined) return ids;
  }
}

interface Growing {
  [outer: string]: { [inner: string]: { [id: string]: string } };
}

/** The ids in `2 ** depth` buckets, or undefined when one would be too full. */
function spread(pairs: readonly Pair[], depth: number): KnownIds | undefined {
  const ids: Growing = {};
  const sizes = new Map<object, number>();
  for (const [id, digest] of pairs) {
    const { outer, inner } = bucketsOf(id, depth);
    ids[outer] ??= {};
    const branch = ids[outer];
    branch[inner] ??= {};
    const leaf = branch[inner];
    if (Object.hasOwn(leaf, id)) continue;
    const size = (sizes.get(leaf) ?? 0) + 1;
    if (size > fullLeaf && depth < deepest) return undefined;
    sizes.set(leaf, size);
    leaf[id] = digest;
  }
  return ids;
}

function pairsOf(ids: KnownIds): readonly Pair[] {
  return Object.values(ids).flatMap((branch) =>
    Object.values(branch).flatMap((leaf) => Object.entries(leaf)),
  );
}

/** Ids that a bucket holds before the buckets are doubled. */
const fullLeaf = 16;

/** Most doublings: 32 outer buckets of 32 inner ones. */
const deepest = 10;

/** Names of buckets and of depths: letters, because objects keep keys that are numbers in another, slower way. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEF';

function depthOf(ids: KnownIds): number {
  for (const outer in ids) return letters.indexOf(outer.charAt(0));
  return 0;
}

/** The buckets of an id by the low bits of an FNV-1a hash: five for the inner one, the rest for the outer. */
function bucketsOf(id: string, depth: number): { readonly outer: string; readonly inner: string } {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const bucket = hash & ((1 << depth) - 1);
  return { outer: letters.charAt(depth) + letters.charAt(bucket >>> 5), inner: letters.charAt(bucket & 31) };
}
