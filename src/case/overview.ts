import type { Instant } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { checkGiven, checkOptions } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { dayOf, wakeUntil } from '../journal/fold.js';
import { type CompiledPathway, insideOf, type Pin } from '../machine/compile-pathway.js';
import { type ApprovalNow, approvalDecisions, approvalsIn } from './approvals.js';
import { type ArtefactsLacking, artefactsLackingIn } from './artefacts-lacking.js';
import { type Attendance, attendanceOf } from './attendance.js';
import { type Attention, attentionOf } from './attention.js';
import { begunIn, type MeetingBegun } from './begun.js';
import type { Blocked } from './blocked.js';
import { type CaseStatus, type PhaseNow, phasesOf, statusOf } from './case-status.js';
import { type ChildNow, childrenOf } from './children.js';
import { type Breach, breachesOf, type Clock, clocksOf } from './clocks.js';
import { type ConsentNow, consentsOf } from './consent-states.js';
import { decisionsNow, type NextDecision, type WayIn, waysInOf } from './decisions.js';
import type { Draft } from './draft.js';
import { type TaskOut, tasksOutIn } from './given-tasks.js';
import { type GoalsNow, goalsOf, type MeasureNow, measuresOf } from './goal-states.js';
import { type HeadlineNow, headlineOf } from './headline.js';
import { type Length, lengthsOf } from './lengths.js';
import { type Look, lookAt } from './look.js';
import { type NextStep, stepsNow } from './next-steps.js';
import { nextWake } from './next-wake.js';
import { type OtherCases, otherCasesOf } from './other-cases.js';
import { type Booking, bookingsOf } from './participants.js';
import { type PilotNow, pilotOf } from './pilot.js';
import { type ScheduleNow, schedulesNow } from './schedules.js';
import { checkViewer, type Viewer } from './visibility.js';
import { type WayOut, waysOutOf } from './ways-out.js';

/** What a case looks like on a day to one viewer: JSON data with codes and ids, no sentences. Dates are local. */
export interface Overview {
  readonly on: LocalDate;
  readonly pathway: Pick<Pin, 'pathway' | 'version'>;
  readonly status: CaseStatus;
  readonly phases: readonly PhaseNow[];
  /** Ways in, while the case has not started. */
  readonly waysIn: readonly WayIn[];
  /** Steps that can be done now, the most pressing first. */
  readonly next: readonly NextStep[];
  /** Decisions that can be taken now: about phases and pauses, and what is to be approved. */
  readonly decisions: readonly NextDecision[];
  /** Steps and decisions that would be refused now, with what is not met. Outcomes stand under `waysOut`. */
  readonly blocked: readonly Blocked[];
  /** `must` rules whose last day has passed. */
  readonly overdue: readonly Clock[];
  /** `usual` rules whose last day has passed. */
  readonly unusual: readonly Clock[];
  /** Clocks whose last day comes soon. */
  readonly soon: readonly Clock[];
  /** Every clock side by side, those above included, earliest last day first. */
  readonly clocks: readonly Clock[];
  /** Limits that passed before they were met: too late under a `must`, longer than usual under a `usual` (`strength`). */
  readonly breaches: readonly Breach[];
  /** The occasions of schedules, also those skipped; missing when no schedule runs. */
  readonly schedules?: readonly ScheduleNow[];
  /** Planned occasions, with who is expected and who is missing. */
  readonly bookings: readonly Booking[];
  /** What occasions were to leave behind and have not; missing when there is nothing of it. */
  readonly artefacts?: readonly ArtefactsLacking[];
  /** What was done and is to be approved, or done again; missing when there is nothing of it. */
  readonly approvals?: readonly ApprovalNow[];
  /** Meetings of which some parts have been held and others are left; missing when there is none. */
  readonly begun?: readonly MeetingBegun[];
  /** Tasks that have been given and not been taken up since; missing when there is none. */
  readonly tasks?: readonly TaskOut[];
  readonly consents: readonly ConsentNow[];
  /** Missing when goals may not be seen. */
  readonly goals?: GoalsNow;
  readonly measures: readonly MeasureNow[];
  readonly children: readonly ChildNow[];
  /** Outcomes of a case that goes on; at least one is always open when the viewer may see them. */
  readonly waysOut: readonly WayOut[];
  readonly attention: Attention;
  readonly headline?: HeadlineNow;
  /** The trial period of the pathway, when it ends within a month or has ended; missing otherwise. */
  readonly pilot?: PilotNow;
  /** How often each person has been there, at meetings that ask for it; missing when none does. */
  readonly attendance?: readonly Attendance[];
  /** Rules about other cases, with what has been said of them; missing when no such rule concerns the case. */
  readonly otherCases?: readonly OtherCases[];
  /** How long each open phase has lasted, of what is usual. */
  readonly lengths: readonly Length[];
  /** When the case changes by itself next; only for a viewer who may see everything, and never in a closed case. */
  readonly nextWakeAt?: Instant;
}

/** When and by whom a case is looked at. */
export interface OverviewOptions {
  /** The day, or a moment in it. Never before the day that the case has been folded to. */
  readonly now: Instant | LocalDate;
  readonly viewer: Viewer;
  /** How many days ahead a last day counts as soon; a whole number, default 7. */
  readonly soonDays?: number;
}

/**
 * What a case needs on a day, as far as a viewer may see: what is next, overdue, blocked and why. Pure; what time alone has
 * changed up to `now` is taken in. A viewer whose role the pathway lacks, or that sees nothing, gets an empty overview.
 * For how it stood on an earlier day, fold the journal until that day first.
 *
 * @throws PathwayError as `checkState`; `invalid-now` when `now` is no date or instant, or lies before the folded day;
 *   `invalid-argument` when the options, the viewer or `soonDays` are none
 */
export function overview(compiled: CompiledPathway, state: CaseState, options: OverviewOptions): Overview {
  checkState(compiled, state);
  const inside = insideOf(compiled);
  checkOverviewOptions(options);
  const on = dayOf(options.now, inside.program.zone);
  if (on < state.facts.at)
    throw new PathwayError(
      'invalid-now',
      `The case has been folded to ${state.facts.at}; to see it on ${on}, fold its journal until that day.`,
      { found: on, expected: state.facts.at },
    );
  const facts = wakeUntil(inside, state.facts, on);
  return overviewOf(inside.program, facts, on, options.viewer, options.soonDays ?? 7);
}

function checkOverviewOptions(options: OverviewOptions): void {
  checkOptions(options, 'overview', "{ now: '2026-03-10', viewer: { role: 'chef' } }", [
    'now',
    'viewer',
    'soonDays',
  ]);
  checkViewer(options.viewer);
  const { soonDays: days } = options;
  const isCount = days === undefined || (Number.isInteger(days) && days >= 0);
  checkGiven(isCount, '`soonDays`', days, 'a whole number of days, 0 or more');
}

/** As `overview`, from the facts of a case as they stand on the day `on`. Pure. */
export function overviewOf(
  program: Program,
  facts: CaseFacts,
  on: LocalDate,
  viewer: Viewer,
  soonDays: number,
): Overview {
  const look = lookAt(program, facts, viewer, on);
  const clocks = clocksOf(look, soonDays);
  const bookings = bookingsOf(look);
  const phases = decisionsNow(look);
  const approvals = approvalsIn(look);
  const steps = stepsNow(look, clocks, bookings, approvals);
  const inState = (state: Clock['state']): readonly Clock[] => clocks.filter((one) => one.state === state);
  const shown: Draft<Overview> = {
    on,
    pathway: { pathway: program.pathway.pathway, version: program.pathway.version },
    status: statusOf(look),
    phases: phasesOf(look),
    waysIn: waysInOf(look),
    next: steps.next,
    decisions: [...phases.decisions, ...approvalDecisions(approvals)],
    blocked: [...phases.blocked, ...steps.blocked],
    overdue: inState('overdue'),
    unusual: inState('unusual'),
    soon: inState('soon'),
    clocks,
    breaches: breachesOf(look),
    bookings,
    consents: consentsOf(look),
    measures: measuresOf(look),
    children: childrenOf(look),
    waysOut: waysOutOf(look),
    attention: attentionOf(look),
    lengths: lengthsOf(look),
  };
  if (approvals.length > 0) shown.approvals = approvals;
  addWhatIsThere(shown, look);
  return shown;
}

/** The parts that are left out when there is nothing of them to show. */
function addWhatIsThere(shown: Draft<Overview>, look: Look): void {
  const goals = goalsOf(look);
  const headline = headlineOf(look);
  const artefacts = artefactsLackingIn(look);
  const tasks = tasksOutIn(look);
  const schedules = schedulesNow(look);
  const wake = look.sight.all ? nextWake(look.program, look.facts, look.on) : undefined;
  const begun = begunIn(look);
  if (begun.length > 0) shown.begun = begun;
  if (tasks.length > 0) shown.tasks = tasks;
  if (artefacts.length > 0) shown.artefacts = artefacts;
  if (schedules.length > 0) shown.schedules = schedules;
  if (goals !== undefined) shown.goals = goals;
  if (headline !== undefined) shown.headline = headline;
  const pilot = pilotOf(look);
  if (pilot !== undefined) shown.pilot = pilot;
  const attendance = attendanceOf(look);
  if (attendance.length > 0) shown.attendance = attendance;
  const others = otherCasesOf(look);
  if (others.length > 0) shown.otherCases = others;
  if (wake !== undefined) shown.nextWakeAt = wake;
}
