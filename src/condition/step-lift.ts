import type { Ref } from './case-facts.js';
import type { Id, Range } from './condition.js';
import type { Lift } from './explained.js';
import type { Terms } from './terms.js';

/** The entry that records a step. Pure. */
export function stepLift(step: Id, terms: Terms, about: readonly Ref[] = []): Lift {
  const term = terms.steps[step];
  const lift: { -readonly [F in keyof Lift]: Lift[F] } = { record: term?.entry ?? 'done', of: step };
  if (about.length > 0) lift.about = about;
  if (term !== undefined && term.by.length > 0) lift.by = term.by;
  return lift;
}

/** Whether one more brings `n` nearer to lying in the range, or outside it when that is wanted. Pure. */
export function moreHelps(n: number, range: Range, toward: boolean): boolean {
  return toward ? n < (range.from ?? 0) : range.to !== undefined && n <= range.to;
}

/** Whether one less brings `n` nearer to lying in the range, or outside it when that is wanted. Pure. */
export function lessHelps(n: number, range: Range, toward: boolean): boolean {
  return toward ? n > (range.to ?? n) : range.from !== undefined && n >= range.from;
}

/** Information class of what a step records. Pure. */
export function informationOf(step: Id, terms: Terms): Id {
  return terms.steps[step]?.information ?? 'general';
}
