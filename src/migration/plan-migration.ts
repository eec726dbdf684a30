import { isInstant, localDateOf } from '../calendar/instant.js';
import { isLocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions } from '../diagnostics/misuse.js';
import type { PathwayChange } from '../diff/change.js';
import { diffPathways } from '../diff/diff-pathways.js';
import type { DefinitionPin, TimerPolicy } from '../entry/definition-change.js';
import { type CompiledPathway, insideOf, type Pin } from '../machine/compile-pathway.js';
import { joinedMapping, type MigrationMapping, mappingFaults, suggestedMapping } from './mapping.js';
import { type MigratingCase, type PlannedCase, planCase } from './plan-case.js';
import type { MigrationClass, MigrationWhy } from './why.js';

/** How cases are to go over, and when. */
export interface MigrationOptions {
  /** The day of the change: a local date or an instant. */
  readonly now: string;
  /** What is called what; joined with what the definitions themselves suggest. */
  readonly mapping?: MigrationMapping;
  /** Whether what they suggest counts where `mapping` is silent. Default: true; false when somebody has gone through it. */
  readonly suggest?: boolean;
  /** What becomes of deadlines, by rule of the new definition. Default: `keep-remaining`. */
  readonly timers?: { readonly [rule: string]: TimerPolicy };
  /** What was chosen for single cases, over the rest. */
  readonly choices?: { readonly [id: Ref]: MigrationChoices };
}

/** What was chosen for one case. */
export interface MigrationChoices {
  readonly mapping?: MigrationMapping;
  readonly timers?: { readonly [rule: string]: TimerPolicy };
}

/** What becomes of open cases when they go over to another version. Plain JSON; nothing has been written. */
export interface MigrationPlan {
  readonly from: DefinitionPin;
  readonly to: DefinitionPin;
  /** What differs in meaning. */
  readonly diff: readonly PathwayChange[];
  /** What the definitions suggest by themselves: renamed parts. */
  readonly suggested: MigrationMapping;
  /** What the plan was made with: what was suggested, and what was given over it. */
  readonly mapping: MigrationMapping;
  readonly timers: { readonly [rule: string]: TimerPolicy };
  readonly choices: { readonly [id: Ref]: MigrationChoices };
  /** Every case that was given, in that order. */
  readonly cases: readonly PlannedCase[];
  readonly counts: { readonly [C in MigrationClass]: number };
}

/**
 * What becomes of each case when it goes over from one definition to another: left as it is, carried over, waiting for a choice,
 * or refused, always with the reason and the proof. Pure; writes nothing. Cases of other definitions are refused, never guessed.
 *
 * @param from - the definition of the cases, with earlier ones (`withEarlier`) for cases that have been under others
 * @throws PathwayError `not-compiled`, `invalid-argument`, `invalid-now`; as `fold` for a journal that is none
 */
export function planMigration(
  from: CompiledPathway,
  to: CompiledPathway,
  cases: readonly MigratingCase[],
  options: MigrationOptions,
): MigrationPlan {
  checkOptions(options, 'planMigration', "{ now: '2026-03-02' }", [
    'now',
    'mapping',
    'suggest',
    'timers',
    'choices',
  ]);
  checkGiven(Array.isArray(cases), 'The cases', cases, 'a list: [{ id, state, journal }]');
  const { now, timers = {}, choices = {} } = options;
  const isMoment = typeof now === 'string' && (isLocalDate(now) || isInstant(now));
  checkGiven(isMoment, 'The moment', now, 'a date (2026-03-02) or an instant', 'invalid-now');
  const suggested = suggestedMapping(from, to);
  const mapping = joinedMapping(options.suggest === false ? {} : suggested, options.mapping);
  const day = localDateOf(now, insideOf(from).program.zone);
  const planned = cases.map((one) => {
    const own = choices[one.id] ?? {};
    const way = {
      from,
      to,
      day,
      mapping: joinedMapping(mapping, own.mapping),
      timers: { ...timers, ...own.timers },
    };
    const faults = mappingFaults(from, to, way.mapping, way.timers);
    return faults.length === 0 ? planCase(way, one) : refused(one.id, faults);
  });
  return {
    from: pinOf(from.pin),
    to: pinOf(to.pin),
    diff: diffPathways(from.pathway, to.pathway),
    suggested,
    mapping,
    timers,
    choices,
    cases: planned,
    counts: countsOf(planned),
  };
}

function refused(id: Ref, faults: readonly MigrationWhy[]): PlannedCase {
  return { id, class: 'refused', why: faults, dropped: [], timers: [], standings: [], opens: [], steady: [] };
}

function countsOf(cases: readonly PlannedCase[]): MigrationPlan['counts'] {
  const counts = { untouched: 0, automatic: 0, 'needs-choice': 0, refused: 0 };
  for (const one of cases) counts[one.class] += 1;
  return counts;
}

const pinOf = ({ pathway, version, hash }: Pin): DefinitionPin => ({ pathway, version, hash });
