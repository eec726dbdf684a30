import { daysBetween, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { holdersOf } from '../condition/people.js';
import type { Program } from '../definition/program.js';
import type { Finding } from '../machine/finding.js';
import { allLimits, type Limit } from '../machine/limits.js';
import type { SeenCriterion } from './criterion.js';
import { classOf } from './information-classes.js';
import { type Sight, sightOf, type Viewer } from './visibility.js';

/** One look at a case: what every part of an overview is computed from. Made for each overview, never kept. */
export interface Look {
  readonly program: Program;
  readonly facts: CaseFacts;
  readonly on: LocalDate;
  readonly sight: Sight;
  /** Every clock that runs on the day, seen or not. */
  readonly limits: readonly Limit[];
  /** Whether the persons of the case may be seen. */
  readonly people: boolean;
  /** Who holds a role on the day, computed once for each role. */
  readonly holders: (role: Id) => readonly Ref[];
  /** What has been told of findings in this look, so that one which stands against several things is worked out once. */
  readonly told: Map<Finding, SeenCriterion>;
}

/** A look at the case by a viewer on the day `on`. Pure. */
export function lookAt(program: Program, facts: CaseFacts, viewer: Viewer, on: LocalDate): Look {
  const sight = sightOf(program, facts, viewer, on);
  const held = new Map<Id, readonly Ref[]>();
  return {
    program,
    facts,
    on,
    sight,
    limits: sight.any ? allLimits(program, facts, on) : [],
    people: sight.sees(classOf(program, 'people')),
    holders: (role) => {
      const holders = held.get(role) ?? holdersOf(role, facts, program.terms, on);
      held.set(role, holders);
      return holders;
    },
    told: new Map(),
  };
}

/** Whole days from a day to the day of the look; negative when it lies ahead. Pure. */
export function daysSince(look: Look, day: LocalDate): number {
  return daysBetween(day, look.on);
}
