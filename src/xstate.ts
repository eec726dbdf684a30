/**
 * The raw XState 5 machine of a pathway, and the way in and out of its snapshots. A live actor takes what happens now;
 * back-dated truth needs a new fold.
 *
 * @module insats/xstate
 */
export type {
  AnswerRow,
  ApprovalRow,
  BookingRow,
  BreachRow,
  CaseFacts,
  ConsentRow,
  ExtensionRow,
  GivenTaskRow,
  GoalRow,
  MeasurePoint,
  MeasureSeries,
  OccasionRow,
  PauseRow,
  PersonRow,
  PhaseRow,
  RoleRow,
  StandingRow,
  StepRow,
  Tally,
} from './condition/case-facts.js';
export { type CaseSnapshot, fromXStateSnapshot, toXStateSnapshot } from './journal/snapshot-bridge.js';
export type { Change, Changed } from './machine/changed.js';
export type {
  ChartConfig,
  GuardConfig,
  RuleParams,
  StateConfig,
  TransitionConfig,
} from './machine/machine-config.js';
export type { ClockEvent, EntryEvent, MachineEvent, OwnEvent } from './machine/machine-event.js';
export type { ChartImplementations, PathwayMachine } from './machine/pathway-machine.js';
export type { ChartValue } from './machine/state-value.js';
export {
  asXState,
  fromChart,
  type PinnedSnapshot,
  toChart,
  toImplementations,
  toMachine,
} from './machine/xstate-snapshot.js';
