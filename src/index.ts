/**
 * The core: a pathway as data, compiled; cases recorded, explained and looked over. Pure: no clock, no timer, no I/O.
 * In the order of use: `pathwayFrom`, `compilePathway`, `openCase`, `record`, `overview`, `timeline`.
 *
 * @module insats
 */
export type { DurationText } from './calendar/duration.js';
export type { Instant } from './calendar/instant.js';
export type { Span as LimitSpan } from './calendar/limit.js';
export type { LocalDate } from './calendar/local-date.js';
export type { ApprovalNow, Awaits } from './case/approvals.js';
export type { ArtefactsLacking } from './case/artefacts-lacking.js';
export type { Attendance, AttendanceOf } from './case/attendance.js';
export type { Attention, Prompt, StandingCondition } from './case/attention.js';
export type { MeetingBegun, SubMeetingNow } from './case/begun.js';
export type { BirthDateAsked } from './case/birth-dates.js';
export type { Blocked } from './case/blocked.js';
export { type CaseFigures, caseFigures } from './case/case-figures.js';
export type { CaseStatus, PersonLine, PhaseNow } from './case/case-status.js';
export type { ChildNow, ChildWord } from './case/children.js';
export type { Breach, Clock, ClockLevel, ClockRule } from './case/clocks.js';
export type { ConsentNow, Giver, GiverState } from './case/consent-states.js';
export { caseloadOf, openCases } from './case/count-cases.js';
export type { Criterion, SeenCriterion, SeenExplanation } from './case/criterion.js';
export type { NextDecision, WayIn } from './case/decisions.js';
export {
  type CaseEntry,
  forCases,
  type OccasionEntries,
  type ServedCase,
  type SharedEntry,
} from './case/for-cases.js';
export type { TaskOut } from './case/given-tasks.js';
export type { GoalNow, GoalsNow, MeasuredValues, MeasureNow } from './case/goal-states.js';
export {
  type Handover,
  type HandoverOptions,
  handoverOf,
} from './case/handover.js';
export type { HeadlineNow } from './case/headline.js';
export type { Length } from './case/lengths.js';
export type { NextStep } from './case/next-steps.js';
export { nextWakeAt } from './case/next-wake.js';
export { type Notice, notices } from './case/notices.js';
export type { Objection } from './case/objections.js';
export type { OtherCases } from './case/other-cases.js';
export { type Overview, type OverviewOptions, overview } from './case/overview.js';
export type { Booking, Expected, Participant } from './case/participants.js';
export type { PilotNow } from './case/pilot.js';
export type { Reason } from './case/reason.js';
export { type EntryOf, type EntryWith, type RecordOptions, record } from './case/record.js';
export type {
  AcceptedForm,
  Recorded,
  Refusal,
  RefusalCode,
  Standing,
  StandingChange,
} from './case/recorded.js';
export { type Retention, type RetentionClass, type RetentionQuestion, retention } from './case/retention.js';
export type { OccasionNow, ScheduleNow } from './case/schedules.js';
export { type SeenRefusal, type SeenRefusalOptions, seenRefusal } from './case/seen-refusal.js';
export type { StepProgress } from './case/step-progress.js';
export { type Move, type TimelineOptions, type TimelineRow, timeline } from './case/timeline.js';
export {
  type BesideCase,
  type ConsentNo,
  forTouchedCases,
  type TouchedCase,
  touchedCases,
} from './case/touched-cases.js';
export type { Viewer, Withheld } from './case/visibility.js';
export type { WayOut } from './case/ways-out.js';
export type { Why, WhyCode } from './case/why-next.js';
export type { CaseFacts, Ref } from './condition/case-facts.js';
export type {
  Anchor,
  ArtefactCriterion,
  ChangeClass,
  ComposedAnchor,
  Condition,
  ConditionKind,
  EventAnchor,
  GoalCriterion,
  Id,
  MeasureCriterion,
  PhaseStatus,
  Quantifier,
  Range,
  Truth,
} from './condition/condition.js';
export type { Explained, Lift } from './condition/explained.js';
export type * from './definition/pathway.js';
export type { RuleElement } from './definition/program-rules.js';
export type {
  ApprovalSpec,
  AttendsSpec,
  Basis,
  CadenceSpec,
  CapacitySpec,
  DoseSpec,
  DueSpec,
  EscalationLevel,
  GroundSpec,
  LengthSpec,
  OnFail,
  RuleKind,
  RuleKinds,
  RuleSpec,
  Rules,
  ScheduleSpec,
  Strength,
} from './definition/rule.js';
export type { DataPath, Diagnostic, RelatedPlace, Span } from './diagnostics/diagnostic.js';
export { PathwayError, type PathwayErrorCode } from './diagnostics/pathway-error.js';
export type {
  ChangedElement,
  ChangeKind,
  ChangeSide,
  PathwayChange,
  PathwayChangeClass,
} from './diff/change.js';
export { diffPathways } from './diff/diff-pathways.js';
export type { ElementType } from './diff/elements.js';
export type { EntryIssue, EntryIssueCode } from './entry/check-entry.js';
export type {
  Entry,
  EntryBase,
  EntryFields,
  EntryKind,
  Observed,
  Override,
  Recorder,
} from './entry/entry.js';
export { type CaseState, openCase } from './journal/case-state.js';
export { advance, type FoldOptions, fold, machineEvents } from './journal/fold.js';
export type { KnownIds } from './journal/known-ids.js';
export type { Place } from './journal/order.js';
export type { Change } from './machine/changed.js';
export { type CompiledPathway, compilePathway, type Pin } from './machine/compile-pathway.js';
export type { AnyIds, IdsOf } from './machine/compiled-ids.js';
export type { StructuralCode, Weight } from './machine/finding.js';
export type { ClockEvent, EntryEvent, MachineEvent, OwnEvent } from './machine/machine-event.js';
export { type Registry, registry } from './machine/registry.js';
export type { Slot } from './machine/schedule.js';
export type { ParentOptions, Parents } from './variant/parents.js';
export { type PathwayResult, pathwayFrom } from './variant/pathway-from.js';
export type { Lang, Text } from './words/text.js';
