/**
 * The ids a case has seen, with a digest of each entry's content, in two levels of buckets: adding one
 * copies a few small objects however many there are.
 */
export interface KnownIds {
  readonly [bucket: string]: { readonly [bucket: string]: { readonly [id: string]: string } };
}

/** The digest that an id was recorded with, or undefined when it has not been seen. Pure. */
export function digestOf(ids: KnownIds, id: string): string | undefined {
  const hash = bucketsOf(id);
  const leaf = ids[hash.outer]?.[hash.inner];
  return leaf !== undefined && Object.hasOwn(leaf, id) ? leaf[id] : undefined;
}

/** The ids with one more. Pure. */
export function withId(ids: KnownIds, id: string, digest: string): KnownIds {
  const { outer, inner } = bucketsOf(id);
  const branch = ids[outer];
  return { ...ids, [outer]: { ...branch, [inner]: { ...branch?.[inner], [id]: digest } } };
}

/** The ids of many entries at once. Pure. */
export function idsOf(pairs: Iterable<readonly [id: string, digest: string]>): KnownIds {
  const ids: { [outer: string]: { [inner: string]: { [id: string]: string } } } = {};
  for (const [id, digest] of pairs) {
    const { outer, inner } = bucketsOf(id);
    ids[outer] ??= {};
    const branch = ids[outer] as { [inner: string]: { [id: string]: string } };
    branch[inner] ??= {};
    (branch[inner] as { [id: string]: string })[id] ??= digest;
  }
  return ids;
}

/** Two base-32 digits of an FNV-1a hash; never a name that objects inherit. */
function bucketsOf(id: string): { readonly outer: string; readonly inner: string } {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return { outer: (hash & 31).toString(32), inner: ((hash >>> 5) & 31).toString(32) };
}
