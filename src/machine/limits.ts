import { addDuration } from '../calendar/duration.js';
import { limitOf } from '../calendar/limit.js';
import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.js';
import { anchorDate } from '../condition/anchor.js';
import type { CaseFacts, PauseRow, Ref, Tally } from '../condition/case-facts.js';
import { withMore } from '../condition/with-more.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { mayRun } from './after-closing.js';
import { focusOn, inEachView, tallyOf, type View } from './focus.js';
import { stands } from './judge-rule.js';
import { phaseRow } from './phase-row.js';
import type { Slot } from './schedule.js';
import { askedSlots, schedulesOf } from './schedule-limits.js';
import { shortWindows } from './window-limits.js';

/** A clock that is running for a rule: what it counts from and the last day that is on time. Dates are local, inclusive. */
export interface Limit {
  readonly rule: Rule;
  /** Id of the entry it is counted from. */
  readonly anchor: string;
  readonly from: LocalDate;
  readonly due: LocalDate;
  /** The limit before roll-over to a working day (lag 1930:173 2 §). */
  readonly unrolled: LocalDate;
  /** The person it runs for, in a step that is per person. */
  readonly about?: Ref;
  /** Set when it was extended. */
  readonly extended?: true;
  /** The occasion that it is about, of a schedule. */
  readonly slot?: Slot;
}

interface Start {
  readonly on: LocalDate;
  readonly entry: string;
}

/** What is asked of a rule that is read in periods. */
interface Asked {
  readonly program: Program;
  readonly facts: CaseFacts;
  readonly rule: Rule;
  readonly at: LocalDate;
  readonly since: LocalDate | undefined;
}

/**
 * The clocks that run for one rule on the day `at`; none when the rule does not stand, or is met. Pure.
 *
 * @param since - those due before this day are not wanted, and calendar periods that ended before it are left out: a rule that
 *   has stood for years then costs no more than one that began today
 */
export function limitsOf(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  at: LocalDate,
  since?: LocalDate,
): readonly Limit[] {
  if (!mayRun(program, facts, rule) || !stands(program, facts, rule, at)) return [];
  const { lasts, due, every, dose, schedule } = rule.spec;
  if (schedule !== undefined) return scheduleLimits(program, facts, rule, at);
  if (lasts !== undefined) return lengthLimits(program, facts, rule, at);
  if (due !== undefined) return dueLimits(program, facts, rule, at);
  const step = program.steps.get(rule.element.id);
  if (step === undefined || !phaseRuns(facts, step)) return [];
  const asked = { program, facts, rule, at, since };
  if (every !== undefined) return cadenceLimits(asked, step);
  return dose === undefined ? [] : doseLimits(asked, step);
}

/** Every clock that runs in the case on the day `at`. Pure. */
export function allLimits(program: Program, facts: CaseFacts, at: LocalDate): readonly Limit[] {
  return program.clocks.flatMap((rule) => limitsOf(program, facts, rule, at));
}

/** Identity of a passed limit: rule, anchor entry, due date (and person). Stable however the clock jumps. */
export function limitKey(
  limit: Pick<Limit, 'anchor' | 'due'> & { readonly rule: { readonly id: string } },
): string {
  return `${limit.rule.id}|${limit.anchor}|${limit.due}`;
}

/** Length of the calendar periods that a rule is read by; undefined when it is read in another way. Pure. */
export function periodOf({ spec: { every, dose } }: Pick<Rule, 'spec'>): string | undefined {
  if (every?.reading === 'calendar') return every.period;
  return dose?.reading === 'calendar' ? dose.per : undefined;
}

function phaseRuns(facts: CaseFacts, step: ProgramStep): boolean {
  return step.phase === undefined || phaseRow(facts, step.phase).status === 'open';
}

function lengthLimits(program: Program, facts: CaseFacts, rule: Rule, at: LocalDate): readonly Limit[] {
  if (rule.element.type === 'case') return wholeLengthLimit(facts, rule, at);
  const phase = program.phases.get(rule.element.id);
  if (phase === undefined) return [];
  const lines = phaseRow(facts, phase.id).lines;
  if (lines === undefined) return lengthLimit(facts, rule, at, undefined);
  return Object.keys(lines).flatMap((about) =>
    lengthLimit(focusOn(program, facts, phase, about), rule, at, about),
  );
}

/** How long the whole intervention lasts at most, from the start that is told. */
function wholeLengthLimit(facts: CaseFacts, rule: Rule, at: LocalDate): readonly Limit[] {
  const longest = rule.spec.lasts?.to;
  const { start } = facts;
  if (start === undefined || longest === undefined) return [];
  const from = { on: start.since, entry: start.entry };
  return [moved(facts, rule, at, from, addDuration(start.since, longest))];
}

function lengthLimit(facts: CaseFacts, rule: Rule, at: LocalDate, about: Ref | undefined): readonly Limit[] {
  const row = phaseRow(facts, rule.element.id);
  const longest = rule.spec.lasts?.to;
  if (row.status !== 'open' || row.opened === undefined || longest === undefined) return [];
  const start = named({ on: row.opened, entry: row.entry ?? '' }, about);
  return [withPerson(moved(facts, rule, at, start, addDuration(row.opened, longest)), about)];
}

function dueLimits(program: Program, facts: CaseFacts, rule: Rule, at: LocalDate): readonly Limit[] {
  const step = rule.element.type === 'step' ? program.steps.get(rule.element.id) : undefined;
  return inEachView(program, facts, step, at, (view) => dueLimit(program, view, rule, step, at));
}

function dueLimit(
  program: Program,
  { about, facts }: View,
  rule: Rule,
  step: ProgramStep | undefined,
  at: LocalDate,
): readonly Limit[] {
  const { due } = rule.spec;
  const anchor = due === undefined ? undefined : anchorDate(due.from, facts, program.terms, at, about);
  if (due === undefined || anchor === undefined || !isAwaited(facts, rule, step, anchor, about)) return [];
  const start = named(anchor, about);
  const extension = facts.extensions[rule.id]
    ?.filter((row) => row.anchor === anchor.on && row.about === about)
    .at(-1);
  if (extension === undefined) {
    const limit = limitOf(anchor.on, due.within, { rollOver: due.rollOver ?? rule.basis === 'law' });
    return [withPerson(moved(facts, rule, at, start, limit.due, limit.unrolled), about)];
  }
  // The day of the extension itself was known when its new date was set.
  const from = { on: addDays(extension.on, 1), entry: start.entry };
  const limit = {
    ...moved(facts, rule, at, from, extension.until),
    from: anchor.on,
    extended: true,
  } as const;
  return [withPerson(limit, about)];
}

function named(start: Start, about: Ref | undefined): Start {
  return about === undefined ? start : { ...start, entry: `${start.entry}/${about}` };
}

function withPerson(limit: Limit, about: Ref | undefined): Limit {
  return about === undefined ? limit : withMore(limit, { about });
}

/** Whether what a due rule stands on is still waited for: a phase to be ended, a step to be done since the anchor. */
function isAwaited(
  facts: CaseFacts,
  { element }: Rule,
  step: ProgramStep | undefined,
  anchor: Start,
  about: Ref | undefined,
): boolean {
  const runs = (phase: string): boolean => ['waiting', 'open'].includes(phaseRow(facts, phase).status);
  if (element.type === 'phase') return runs(element.id);
  if (step === undefined) return element.type === 'case';
  if (step.phase !== undefined && !runs(step.phase)) return false;
  const tally = tallyOf(facts, step, about);
  return tally?.last === undefined || tally.last < anchor.on || tally.count < step.least;
}

function cadenceLimits(asked: Asked, step: ProgramStep): readonly Limit[] {
  return inEachView(asked.program, asked.facts, step, asked.at, ({ about, facts }) =>
    cadenceLimit({ ...asked, facts }, step, about),
  );
}

function cadenceLimit(asked: Asked, step: ProgramStep, about: Ref | undefined): readonly Limit[] {
  const { program, facts, rule, at } = asked;
  const { every } = rule.spec;
  const anchor = every === undefined ? undefined : anchorDate(every.from, facts, program.terms, at, about);
  if (every === undefined || anchor === undefined || !phaseRuns(facts, step)) return [];
  if (every.reading === 'calendar') {
    return windowLimits(asked, step, about, anchor, every.period, 1);
  }
  const base = latestOf(anchor, tallyOf(facts, step, about), rule.inPause === 'stops' ? facts.pauses : []);
  const due = addDuration(base.on, every.period);
  const start = named(base, about);
  return isStopped(facts, rule, due)
    ? []
    : [withPerson({ rule, anchor: start.entry, from: start.on, due, unrolled: due }, about)];
}

/** What a "since the last" clock counts from: the last time, the anchor, or the day the case was resumed. */
function latestOf(anchor: Start, tally: Tally | undefined, pauses: readonly PauseRow[]): Start {
  const last =
    tally?.last !== undefined && tally.last >= anchor.on
      ? { on: tally.last, entry: tally.entry ?? '' }
      : anchor;
  const resumed = pauses.at(-1)?.until;
  return resumed !== undefined && resumed >= last.on
    ? { on: addDays(resumed, 1), entry: `${last.entry}+pause` }
    : last;
}

function scheduleLimits(program: Program, facts: CaseFacts, rule: Rule, at: LocalDate): readonly Limit[] {
  return schedulesOf(program, facts, rule, at).flatMap((schedule) => {
    const { about, anchor } = schedule;
    const { entry } = named(anchor, about);
    return askedSlots(schedule, at).map((slot) =>
      withPerson({ rule, anchor: entry, from: anchor.on, due: slot.to, unrolled: slot.to, slot }, about),
    );
  });
}

function doseLimits(asked: Asked, step: ProgramStep): readonly Limit[] {
  return inEachView(asked.program, asked.facts, step, asked.at, ({ about, facts }) =>
    doseLimit({ ...asked, facts }, step, about),
  );
}

function doseLimit(asked: Asked, step: ProgramStep, about: Ref | undefined): readonly Limit[] {
  const { facts, rule } = asked;
  const { dose } = rule.spec;
  const anchor = doseStart(asked, step, about);
  if (dose?.from === undefined || dose.from === 0 || anchor === undefined) return [];
  if (dose.reading === 'calendar') return windowLimits(asked, step, about, anchor, dose.per, dose.from);
  const recent = (tallyOf(facts, step, about)?.recent ?? []).filter((date) => date >= anchor.on);
  const oldest = recent.at(-dose.from);
  const base = latestOf(
    anchor,
    oldest === undefined ? undefined : { count: 0, minutes: 0, last: oldest, entry: oldest },
    rule.inPause === 'stops' ? facts.pauses : [],
  );
  const due = addDuration(base.on, dose.per);
  const start = named(base, about);
  return isStopped(facts, rule, due)
    ? []
    : [withPerson({ rule, anchor: start.entry, from: start.on, due, unrolled: due }, about)];
}

function doseStart(
  { program, facts, rule, at }: Asked,
  step: ProgramStep,
  about: Ref | undefined,
): Start | undefined {
  const since = rule.spec.dose?.since;
  if (since !== undefined) return anchorDate(since, facts, program.terms, at, about);
  if (step.phase === undefined)
    return facts.start === undefined ? undefined : { on: facts.start.on, entry: facts.start.entry };
  const row = phaseRow(facts, step.phase);
  return row.opened === undefined ? undefined : { on: row.opened, entry: row.entry ?? '' };
}

/** The limits of a rule that is read by calendar period: the last day of each period with too few times. */
function windowLimits(
  { facts, rule, at, since }: Asked,
  step: ProgramStep,
  about: Ref | undefined,
  anchor: Start,
  length: string,
  least: number,
): readonly Limit[] {
  const terms = { anchor: anchor.on, length, least, kept: step.keepsDates };
  const { entry } = named(anchor, about);
  return shortWindows(facts, rule, tallyOf(facts, step, about), terms, at, since).map(({ from, to }) =>
    withPerson({ rule, anchor: `${entry}@${from}`, from, due: to, unrolled: to }, about),
  );
}

/** A limit moved by the whole local days that its clock has been stopped; a pause after it had passed moves nothing. */
function moved(
  facts: CaseFacts,
  rule: Rule,
  at: LocalDate,
  anchor: Start,
  due: LocalDate,
  unrolled: LocalDate = due,
): Limit {
  const days = rule.inPause === 'runs' ? 0 : stoppedDays(facts.pauses, anchor.on, due, at);
  if (days === 0) return { rule, anchor: anchor.entry, from: anchor.on, due, unrolled };
  return {
    rule,
    anchor: anchor.entry,
    from: anchor.on,
    due: addDays(due, days),
    unrolled: addDays(unrolled, days),
  };
}

/** Whole local days, up to `at`, in which a clock that runs from `from` to `due` has been stopped. Pauses never overlap. */
export function stoppedDays(
  pauses: readonly PauseRow[],
  from: LocalDate,
  due: LocalDate,
  at: LocalDate,
): number {
  let days = 0;
  for (const pause of pauses) {
    if (pause.from > addDays(due, days)) break;
    const first = pause.from > from ? pause.from : from;
    const last = pause.until === undefined || pause.until > at ? at : pause.until;
    if (last >= first) days += daysBetween(first, last) + 1;
  }
  return days;
}

/** Whether the pause that is going on stopped a clock before its limit had passed. */
function isStopped(facts: CaseFacts, rule: Rule, due: LocalDate): boolean {
  const pause = facts.status === 'paused' ? facts.pauses.at(-1) : undefined;
  return rule.inPause === 'stops' && pause !== undefined && due >= pause.from;
}
