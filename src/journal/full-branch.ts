type LettersOf<T extends string> = T extends `${infer First}${infer Rest}` ? First | LettersOf<Rest> : never;

type Letter = LettersOf<'abcdefghijklmnopqrstuvwxyzABCDEF'>;

/** A branch of known ids with a text in each of its 32 buckets. */
export type FullBranch = { readonly [L in Letter]: string };

/** Whether a branch, whose keys are letters of buckets, has a text in each of them: told by their number. Pure. */
export function isFull(branch: object): branch is FullBranch {
  return Object.keys(branch).length === 32;
}

/**
 * A copy of a full branch, to put another text in. Pure. Its fields are written out: V8 clones what is spread fast only where it has
 * seen few shapes, and branches have as many as there are orders in which their buckets have come.
 */
export function copyOfFull(branch: FullBranch): { [L in Letter]: string } {
  const { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D, E, F } =
    branch;
  return { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, A, B, C, D, E, F };
}
