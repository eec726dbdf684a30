import type { LocalDate } from '../calendar/local-date.js';
import { type AnchorDay, anchorDate, bornIn } from '../condition/anchor.js';
import { eventsIn } from '../condition/anchor-parts.js';
import type { CaseFacts, Ref, Tally } from '../condition/case-facts.js';
import { occasionsOf } from '../condition/occasions.js';
import { membersOf } from '../condition/people.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { inEachView, tallyOf, type View } from './focus.js';
import { phaseRow } from './phase-row.js';
import { type Slot, type SlotState, slotStates, slotsOf } from './schedule.js';

/** A schedule as it stands for a case, or for one person where its step is per person. */
export interface Schedule {
  readonly about: Ref | undefined;
  readonly tally: Tally | undefined;
  readonly anchor: AnchorDay;
  readonly slots: readonly Slot[];
  /** What has become of each of them, in the same order. */
  readonly states: readonly SlotState[];
}

/**
 * The schedules of a rule as they stand on the day `at`: one for each person in a step that is per person. Pure. None while its phase
 * is not open, or the event that it counts from has not happened.
 */
export function schedulesOf(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  at: LocalDate,
): readonly Schedule[] {
  const step = program.steps.get(rule.element.id);
  if (step === undefined) return [];
  return inEachView(program, facts, step, at, (view) => scheduleOf(program, view, rule, step, at));
}

/** One of them. Pure. */
export function scheduleOf(
  program: Program,
  { about, facts }: View,
  rule: Rule,
  step: ProgramStep,
  at: LocalDate,
): readonly Schedule[] {
  const { schedule } = rule.spec;
  if (schedule === undefined || !isRunning(facts, step)) return [];
  const anchor = anchorDate(schedule.from, facts, program.terms, at, about);
  if (anchor === undefined) return [];
  const slots = slotsOf(schedule, anchor.on);
  const tally = tallyOf(facts, step, about);
  const first = firstDay(program, facts, rule, step, at, about);
  const lived = { rule, facts, tally, kept: step.keepsDates, first, since: anchor.on };
  const waiting = waitingDays(program, facts, step, about);
  const states = slotStates(slots, { ...lived, waiting, pausedTo: settledEnd(program, facts) ?? at });
  return [{ about, tally, anchor, slots, states }];
}

/**
 * The occasions that are asked for on a day: those that have been held and wait to be approved, and the next one, which if it is
 * late is asked for as long as days belong to it. Pure.
 */
export function askedSlots({ slots, states }: Schedule, at: LocalDate): readonly Slot[] {
  const waiting = slots.filter((_slot, place) => states[place]?.state === 'waits');
  const next = slots.find(
    ({ ends }, place) => states[place]?.state === 'asked' && (ends === undefined || at <= ends),
  );
  return next === undefined ? waiting : [...waiting, next];
}

/** The days of what counts as a step, or will, and waits to be approved: of one person where the step is per person. */
function waitingDays(
  { steps }: Program,
  facts: CaseFacts,
  { id }: ProgramStep,
  about: Ref | undefined,
): readonly LocalDate[] {
  const counting = [...steps.values()].filter((step) => step.id === id || step.alsoAs.includes(id));
  return counting
    .filter(({ keepsOccasions }) => keepsOccasions)
    .flatMap((step) => occasionsOf(facts.steps[step.id]))
    .flatMap(({ waits, on, about: whom }) =>
      waits === undefined || (about !== undefined && whom !== about) ? [] : [on],
    );
}

/** The last day of the pause that goes on, when it ends by itself on a day. */
function settledEnd(program: Program, facts: CaseFacts): LocalDate | undefined {
  const pause = facts.status === 'paused' ? facts.pauses.at(-1) : undefined;
  const endsByDate = pause !== undefined && program.pathway.pauses?.[pause.ground]?.ends === 'date';
  return endsByDate ? pause.ends : undefined;
}

function isRunning(facts: CaseFacts, { phase }: ProgramStep): boolean {
  return phase === undefined || phaseRow(facts, phase).status === 'open';
}

/** The first day on which an occasion could be held: the case has started, the phase is open, the person is there. */
function firstDay(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  { phase, per }: ProgramStep,
  at: LocalDate,
  about: Ref | undefined,
): LocalDate {
  const opened = phase === undefined ? undefined : phaseRow(facts, phase).opened;
  const days = [facts.start?.on, opened, joinedOn(program, facts, per, about)];
  const from = rule.spec.schedule?.from;
  for (const event of from === undefined ? [] : eventsIn(from)) {
    if (!('birth' in event)) continue;
    const [person] = bornIn(event.birth, facts, program.terms, at, about);
    days.push(joinedOn(program, facts, event.birth, person));
  }
  return days.reduce<LocalDate>((last, day) => (day !== undefined && day > last ? day : last), '');
}

/** The day on which a person first came to hold a role. */
function joinedOn(
  program: Program,
  facts: CaseFacts,
  role: string | undefined,
  person: Ref | undefined,
): LocalDate | undefined {
  if (role === undefined || person === undefined) return undefined;
  const roles = membersOf(role, program.terms);
  const days = (facts.people[person]?.roles ?? []).flatMap((row) =>
    roles.includes(row.role) ? [row.from] : [],
  );
  return days.reduce<LocalDate | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
}
