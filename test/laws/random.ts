/** Chance from one seed: the same seed gives the same answers on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both inclusive. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  /** One of a list that is not empty. */
  readonly one: <T>(list: readonly T[]) => T;
  /** So many of a list, in its order. */
  readonly some: <T>(list: readonly T[], share: number) => T[];
  readonly shuffled: <T>(list: readonly T[]) => T[];
  /** One of a list by weight; undefined when nothing has any. */
  readonly weighted: <T>(list: readonly (readonly [weight: number, value: T])[]) => T | undefined;
}

/** Mulberry32 over a 32-bit seed. */
export function randomOf(seed: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    one: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    some: (list, share) => list.filter(() => next() < share),
    shuffled: (list) => {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        [copy[at], copy[other]] = [copy[other] as never, copy[at] as never];
      }
      return copy;
    },
    weighted: (list) => {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return undefined;
    },
  };
}
