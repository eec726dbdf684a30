import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { StepEntry } from '../definition/program-steps.js';
import { followsUp } from '../machine/after-closing.js';
import type { ApprovalNow } from './approvals.js';
import { type SubMeetingNow, subMeetingsOf } from './begun.js';
import { type Blocked, blockedOf, judgedOf } from './blocked.js';
import type { Clock } from './clocks.js';
import type { SeenCriterion } from './criterion.js';
import type { Draft } from './draft.js';
import { informationOfStep } from './information-classes.js';
import type { Look } from './look.js';
import { type Booking, excludedFrom, type Participant, participantsOf } from './participants.js';
import { gateFindings, isOutOfReach } from './probe.js';
import { progressOf, type StepProgress, seesProgress } from './step-progress.js';
import { type Why, whyOf } from './why-next.js';

/** A step that can be done now. */
export interface NextStep {
  readonly step: Id;
  /** The kind of entry that records it. */
  readonly record: StepEntry;
  readonly phase?: Id;
  /** Persons it remains for, in a step that is per person; missing when persons may not be seen. */
  readonly for?: readonly Ref[];
  /** A `must` rule asks for it, and it has not been met; never said when a step that counts as this one may not be seen. */
  readonly required: boolean;
  readonly why: readonly Why[];
  /** The earliest last day of its clocks. */
  readonly due?: LocalDate;
  /** Missing, as are the hours, when a step that counts as this one may not be seen. */
  readonly times?: StepProgress['times'];
  readonly hours?: NonNullable<StepProgress['hours']>;
  readonly participants: readonly Participant[];
  /** Roles that may not take part. */
  readonly excluded: readonly Id[];
  /** The parts of the meeting, with who takes part in each; missing when it has none. */
  readonly subMeetings?: readonly SubMeetingNow[];
  /** Roles that do it or answer it, in a step that is not a meeting. */
  readonly by: readonly Id[];
  /** Days it is planned for. */
  readonly planned: readonly LocalDate[];
  /** `usual` rules that doing it now would deviate from. */
  readonly deviations: readonly SeenCriterion[];
}

/** The steps of a case as they stand: those that can be done, and those that would be refused. */
export interface StepsNow {
  readonly next: readonly NextStep[];
  readonly blocked: readonly Blocked[];
}

/**
 * Every step that is left to do in an open phase or outside the phases: what can be done now, the most pressing first
 * (sent back, overdue, required, the rest as written, repetitions last), and what would be refused. Pure. In a pause, only steps whose
 * clock runs on are offered.
 */
export function stepsNow(
  look: Look,
  clocks: readonly Clock[],
  bookings: readonly Booking[],
  approvals: readonly ApprovalNow[],
): StepsNow {
  const { facts, program, sight } = look;
  const next: NextStep[] = [];
  const blocked: Blocked[] = [];
  if (facts.status === 'none') return { next, blocked };
  const ticked = clocksByStep(clocks);
  for (const step of program.steps.values()) {
    if (!isPlaced(look, step) || !sight.sees(informationOfStep(program, step.id))) continue;
    const ticking = ticked.get(step.id) ?? none;
    if (facts.status === 'paused' && !ticking.some(({ stopped }) => stopped === undefined)) continue;
    const progress = progressOf(look, step);
    if (progress.finished && ticking.length === 0) continue;
    const findings = gateFindings(look, step);
    if (isOutOfReach(facts, findings)) continue;
    const { criteria, deviations } = judgedOf(look, findings);
    if (criteria.length === 0) {
      const planned = plannedOf(bookings, step);
      const sentBack = sentBackBy(approvals, step);
      next.push(nextStep(look, step, progress, ticking, { deviations, planned, sentBack }));
    } else blocked.push(blockedStep(look, step, progress, criteria));
  }
  return { next: next.sort((a, b) => rankOf(a) - rankOf(b)), blocked };
}

const none: readonly never[] = [];

/** The clocks that ask for each step, but for what they ask for and that waits for approval. */
function clocksByStep(clocks: readonly Clock[]): ReadonlyMap<Id, readonly Clock[]> {
  const found = new Map<Id, Clock[]>();
  for (const clock of clocks) {
    const { awaits, element } = clock;
    if (element.type !== 'step' || awaits !== undefined) continue;
    const known = found.get(element.id);
    if (known === undefined) found.set(element.id, [clock]);
    else known.push(clock);
  }
  return found;
}

/** The days that a step is planned for. */
function plannedOf(bookings: readonly Booking[], { id }: ProgramStep): readonly LocalDate[] {
  return bookings.length === 0 ? [] : bookings.filter(({ step }) => step === id).map(({ on }) => on);
}

function isPlaced({ facts }: Look, step: ProgramStep): boolean {
  if (step.after !== undefined || facts.status === 'closed')
    return facts.status === 'closed' && followsUp(facts, step);
  return step.phase === undefined || facts.phases[step.phase]?.status === 'open';
}

/** Persons a step remains for, when they may be named. */
function named(look: Look, progress: StepProgress): readonly Ref[] | undefined {
  return look.people ? progress.for : undefined;
}

function blockedStep(
  look: Look,
  step: ProgramStep,
  progress: StepProgress,
  criteria: readonly SeenCriterion[],
): Blocked {
  const people = named(look, progress);
  const line: Draft<Omit<Blocked, 'criteria' | 'changesAt'>> = { record: step.entry, step: step.id };
  if (step.phase !== undefined) line.phase = step.phase;
  if (people !== undefined) line.for = people;
  return blockedOf(line, criteria);
}

/** The rules by which a step was sent back and is to be done again. */
function sentBackBy(approvals: readonly ApprovalNow[], { id }: ProgramStep): readonly string[] {
  if (approvals.length === 0) return none;
  return approvals.flatMap((one) => (one.step === id && one.state === 'sent-back' ? [one.rule] : []));
}

function nextStep(
  look: Look,
  step: ProgramStep,
  progress: StepProgress,
  clocks: readonly Clock[],
  rest: Pick<NextStep, 'deviations' | 'planned'> & { readonly sentBack: readonly string[] },
): NextStep {
  const line: Draft<NextStep> = {
    step: step.id,
    record: step.entry,
    required: progress.lacking.some(isMust),
    why: whyOf(step, progress, clocks, rest.sentBack),
    participants: participantsOf(look, step),
    excluded: excludedFrom(look, step),
    by: step.entry === 'held' ? [] : (look.program.terms.steps[step.id]?.by ?? []),
    planned: rest.planned,
    deviations: rest.deviations,
  };
  const people = named(look, progress);
  if (step.parts.size > 0) line.subMeetings = subMeetingsOf(look, step);
  if (step.phase !== undefined) line.phase = step.phase;
  if (people !== undefined) line.for = people;
  if (clocks[0] !== undefined) line.due = clocks[0].due;
  if (seesProgress(look, step)) {
    line.times = progress.times;
    if (progress.hours !== undefined) line.hours = progress.hours;
  }
  return line;
}

function isMust({ strength }: Rule): boolean {
  return strength === 'must';
}

/** The most pressing first; equal ranks keep the order of the definition. */
function rankOf({ why, required }: NextStep): number {
  const [first] = why;
  if (first?.code === 'overdue' || first?.code === 'sent-back') return 0;
  if (required) return 1;
  return first?.code === 'again' ? 3 : 2;
}
