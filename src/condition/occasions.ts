import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, OccasionRow, Ref, StepRow } from './case-facts.js';
import type { Id } from './condition.js';
import { holdersOf } from './people.js';
import type { Terms } from './terms.js';

/** An occasion that took place and counts, with the id of its entry. */
export interface Occasion extends OccasionRow {
  readonly entry: string;
  readonly nr: number;
  readonly on: LocalDate;
}

/** Artefacts that an occasion has not left behind. */
export interface Lacking {
  readonly entry: string;
  readonly on: LocalDate;
  readonly about?: Ref;
  readonly artefacts: readonly Id[];
}

/** The occasions that a case keeps of a step, earliest first. Pure; those of which only an artefact is known are left out. */
export function occasionsOf(row: StepRow | undefined): readonly Occasion[] {
  if (row?.occasions === undefined) return [];
  return Object.entries(row.occasions)
    .flatMap(([entry, { nr, on, ...rest }]) =>
      nr === undefined || on === undefined ? [] : [{ entry, nr, on, ...rest }],
    )
    .sort((a, b) => a.nr - b.nr);
}

/** The occasions of a step, for those it is done for: one group for each person who holds its role, else one for all. Pure. */
export function occasionGroups(
  step: Id,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): readonly { readonly about?: Ref; readonly occasions: readonly Occasion[] }[] {
  const occasions = occasionsOf(Object.hasOwn(facts.steps, step) ? facts.steps[step] : undefined);
  const per = terms.steps[step]?.per;
  if (per === undefined) return [{ occasions }];
  return holdersOf(per, facts, terms, at).map((about) => ({
    about,
    occasions: occasions.filter((occasion) => occasion.about === about),
  }));
}

/** Which of the artefacts asked for the occasions have not left, occasion by occasion. Pure. */
export function lackingIn(occasions: readonly Occasion[], asked: readonly Id[]): readonly Lacking[] {
  return occasions.flatMap(({ entry, on, about, artefacts = [] }) => {
    const missing = asked.filter((artefact) => !artefacts.includes(artefact));
    const whom = about === undefined ? {} : { about };
    return missing.length === 0 ? [] : [{ entry, on, ...whom, artefacts: missing }];
  });
}

/** The days of the occasions that wait for approval, and do not count until then, earliest first. Pure. */
export function waitingIn(row: StepRow | undefined): readonly LocalDate[] {
  return occasionsOf(row).flatMap(({ waits, on }) => (waits === undefined ? [] : [on]));
}
