import type { CaseFacts } from '../condition/case-facts.js';
import type { PhaseStatus } from '../condition/condition.js';
import type { Program, ProgramPhase, ProgramStep } from '../definition/program.js';
import { noFacts } from './apply-event.js';
import { plainEventTypes } from './machine-event.js';

/** What the one guard type asks, as data. */
export type RuleParams =
  /** The entry counts. */
  | { readonly asks: 'counts' }
  /** The entry stands in a journal, so it is kept even when it does not count. */
  | { readonly asks: 'kept' }
  /** The entry counts, and leaves the phase with this status. */
  | { readonly asks: 'becomes'; readonly phase: string; readonly status: PhaseStatus }
  /** The entry counts, and closes the case with this outcome. */
  | { readonly asks: 'closes'; readonly outcome: string }
  /** The ordered phase has come to this step. */
  | { readonly asks: 'comes-to'; readonly step: string };

/** A guard, as data. */
export interface GuardConfig {
  readonly type: 'rule';
  readonly params: RuleParams;
}

/** A transition, as data: one guard type, one action type. */
export interface TransitionConfig {
  readonly target?: string;
  readonly guard?: GuardConfig;
  readonly actions?: readonly { readonly type: 'apply' }[];
}

/** A state, as data. */
export interface StateConfig {
  readonly initial?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly states?: { readonly [state: string]: StateConfig };
  readonly on?: { readonly [event: string]: readonly TransitionConfig[] };
}

/** The whole chart as plain JSON: with the implementations `rule` and `apply` it is the pathway's machine. */
export interface ChartConfig extends StateConfig {
  readonly id: string;
  readonly type: 'parallel';
  readonly context: CaseFacts;
  readonly options: { readonly maxIterations: number };
}

const apply = [{ type: 'apply' }] as const;
const guard = (params: RuleParams): GuardConfig => ({ type: 'rule', params });
const counts: TransitionConfig = { guard: guard({ asks: 'counts' }), actions: apply };
const kept: TransitionConfig = { guard: guard({ asks: 'kept' }), actions: apply };

/** The chart of a pathway: a region for the case and one for each phase; facts are handled at the root. Pure. */
export function chartOf(program: Program): ChartConfig {
  return {
    id: 'insats',
    type: 'parallel',
    context: noFacts,
    options: { maxIterations: 1000 },
    states: {
      case: caseRegion(program),
      ...Object.fromEntries([...program.phases.values()].map((phase) => [phase.id, phaseRegion(phase)])),
    },
    on: Object.fromEntries([
      ['clock', [{ actions: apply }]],
      ...factTypes(program).map((type) => [type, [counts, kept]] as const),
      ...decisionEvents(program),
      // A stored entry may name what the definition lacks, or have a kind its step is not recorded by: kept, never dropped.
      ['*', [kept]],
    ]),
  };
}

const decisions = new Set(['case.started', 'case.closed', 'case.paused', 'case.resumed']);

/** Facts change no state: they are applied at the root when they count, and kept when they do not. */
function factTypes(program: Program): readonly string[] {
  const ofSteps = [...program.steps.values()].flatMap(stepEvents);
  return [...ofSteps, ...plainEventTypes.filter((type) => !decisions.has(type))];
}

/** The events that are applied at the root of the chart, whatever state it is in: facts and the clock. Pure. */
export function eventsOfRoot(program: Program): ReadonlySet<string> {
  return new Set(['clock', ...factTypes(program)]);
}

function stepEvents(step: ProgramStep): readonly string[] {
  const approval = step.afterwards.some(({ kind }) => kind === 'approved') ? ['approved', 'sent-back'] : [];
  const later = step.spec.artefacts === undefined ? approval : ['attached', ...approval];
  return [step.entry, 'missed', 'booked', ...later].map((kind) => `${step.id}.${kind}`);
}

/** Decisions are taken in the regions; what does not count falls through to the root and is kept. */
function decisionEvents(program: Program): (readonly [string, readonly TransitionConfig[]])[] {
  const ofPhases = [...program.phases.keys()].flatMap((phase) =>
    ['opened', 'ended', 'skipped'].map((kind) => `${phase}.${kind}`),
  );
  return [...ofPhases, ...decisions].map((type) => [type, [kept]]);
}

function caseRegion(program: Program): StateConfig {
  const outcomes = Object.keys(program.pathway.outcomes);
  const closing = outcomes.map((outcome) => ({
    target: `#insats.case.closed.${outcome}`,
    guard: guard({ asks: 'closes', outcome }),
    actions: apply,
  }));
  const to = (target: string): readonly TransitionConfig[] => [{ ...counts, target }];
  return {
    initial: 'not-started',
    states: {
      'not-started': { on: { 'case.started': to('open') } },
      open: { on: { 'case.paused': to('paused'), 'case.closed': closing } },
      paused: { on: { 'case.resumed': to('open'), 'case.closed': closing } },
      closed: {
        tags: ['closed'],
        ...(outcomes[0] === undefined ? {} : { initial: outcomes[0] }),
        states: Object.fromEntries(outcomes.map((outcome) => [outcome, {}])),
      },
    },
  };
}

function phaseRegion(phase: ProgramPhase): StateConfig {
  const becomes = (status: PhaseStatus): GuardConfig => guard({ asks: 'becomes', phase: phase.id, status });
  const title = phase.spec.title?.en ?? phase.spec.title?.sv;
  const opening = { [`${phase.id}.opened`]: [{ target: 'open', guard: becomes('open'), actions: apply }] };
  const left = (actions: { readonly actions?: typeof apply }): readonly TransitionConfig[] =>
    (['completed', 'ended'] as const).map((status) => ({
      target: status,
      guard: becomes(status),
      ...actions,
    }));
  const staysOpen = phase.per === undefined ? [] : [{ guard: becomes('open'), actions: apply }];
  return {
    initial: 'waiting',
    ...(title === undefined ? {} : { description: title }),
    states: {
      waiting: {
        on: {
          ...opening,
          [`${phase.id}.skipped`]: [{ target: 'skipped', guard: becomes('skipped'), actions: apply }],
        },
      },
      open: {
        ...orderedSteps(phase),
        on: {
          ...movedEvents(phase),
          ...(phase.per === undefined ? {} : { [`${phase.id}.opened`]: staysOpen }),
          [`${phase.id}.ended`]: [...left({ actions: apply }), ...staysOpen],
          'case.closed': left({}),
        },
      },
      completed: { on: opening },
      ended: { on: opening },
      skipped: { on: opening },
    },
  };
}

function orderedSteps(phase: ProgramPhase): Pick<StateConfig, 'initial' | 'states'> {
  const [first] = phase.order ?? [];
  if (phase.order === undefined || first === undefined) return {};
  return {
    initial: first,
    states: Object.fromEntries([...phase.order, 'steps-done'].map((step) => [step, {}])),
  };
}

function movedEvents(phase: ProgramPhase): NonNullable<StateConfig['on']> {
  if (phase.order === undefined) return {};
  return {
    [`${phase.id}.moved`]: [...phase.order, 'steps-done'].map((step) => ({
      target: `.${step}`,
      guard: guard({ asks: 'comes-to', step }),
    })),
  };
}
