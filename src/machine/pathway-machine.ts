import {
  createMachine,
  enqueueActions,
  type MetaObject,
  type ParameterizedObject,
  type ProvidedActor,
  type StateMachine,
  type StateValue,
} from 'xstate';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { type Applied, applyEvent, movesOf } from './apply-event.js';
import { type Changed, changesBetween } from './changed.js';
import type { Judgement } from './finding.js';
import { judge } from './judge.js';
import { type ChartConfig, chartOf, type RuleParams } from './machine-config.js';
import type { EntryEvent, MachineEvent } from './machine-event.js';
import { leavingOf } from './phase-move.js';
import { statusAfterLeaving } from './reduce-phase.js';

/** A pathway's XState machine: context is the facts of the case, events are `<step>.<kind>` and their kin. */
export type PathwayMachine = StateMachine<
  CaseFacts & Record<string, unknown>,
  MachineEvent,
  Record<string, never>,
  ProvidedActor,
  ParameterizedObject,
  ParameterizedObject,
  string,
  StateValue,
  string,
  undefined,
  undefined,
  Changed,
  MetaObject,
  // biome-ignore lint/suspicious/noExplicitAny: XState's own parameter for the state schema has no narrower type for a machine built from data
  any
>;

/** The two implementations that a chart names: the guard `rule` and the action `apply`. */
export interface ChartImplementations {
  readonly guards: {
    /** Whether the transition is taken: what is asked stands in `params`. */
    readonly rule: (
      args: { readonly context: CaseFacts; readonly event: MachineEvent },
      params: RuleParams,
    ) => boolean;
  };
  readonly actions: { readonly apply: unknown };
}

/** The implementations for one pathway. A judgement is worked out once per event and shared by guards and action. */
export function implementationsOf(
  program: Program,
  judged: Judged = judgedOnce(program),
): ChartImplementations {
  const apply = enqueueActions(({ context, event, enqueue }) => {
    const facts = context as unknown as CaseFacts;
    const moment = event as unknown as MachineEvent;
    const applied: Applied = applyEvent(
      program,
      facts,
      moment,
      'entry' in moment ? judged(facts, moment) : undefined,
    );
    enqueue.assign(() => applied.facts);
    enqueue.emit(changed(facts, applied.facts));
    for (const move of movesOf(program, facts, applied.facts, moment)) enqueue.raise(move);
    if (applied.own !== undefined) enqueue.raise(applied.own);
  });
  return {
    guards: { rule: ({ context, event }, params) => passes(program, judged, context, event, params) },
    actions: { apply },
  };
}

const changed = (before: CaseFacts, after: CaseFacts): Changed => ({
  type: 'changed',
  patches: changesBetween(before, after),
});

/** Judges an entry in the case as it stood before it. */
export type Judged = (facts: CaseFacts, event: EntryEvent) => Judgement;

/** `judge` of a pathway that remembers its last answer: the door, the guards and the action of one event ask in a row. */
export function judgedOnce(program: Program): Judged {
  return rememberLast((facts, event) => judge(program, facts, event));
}

/** Whether the guard `rule` lets an event through. */
function passes(
  program: Program,
  judged: Judged,
  facts: CaseFacts,
  event: MachineEvent,
  params: RuleParams,
): boolean {
  if (!('entry' in event)) return ownPasses(program, facts, event, params);
  if (params.asks === 'kept') return event.stored === true;
  if (judged(facts, event).standing === 'noted') return false;
  if (params.asks === 'closes')
    return event.entry.kind === 'closed' && event.entry.outcome === params.outcome;
  if (params.asks !== 'becomes') return params.asks === 'counts';
  if (event.entry.kind === 'opened') return params.status === 'open';
  if (event.entry.kind === 'skipped') return params.status === 'skipped';
  const leaving =
    event.entry.kind === 'ended' ? leavingOf(event.entry, event.on) : { phase: params.phase, on: event.on };
  return statusAfterLeaving(program, facts, leaving) === params.status;
}

function ownPasses(
  program: Program,
  facts: CaseFacts,
  event: Exclude<MachineEvent, EntryEvent>,
  params: RuleParams,
): boolean {
  if (!('own' in event)) return false;
  if (params.asks === 'comes-to') return event.step === params.step;
  if (params.asks !== 'becomes') return params.asks === 'counts';
  if (event.type.endsWith('.opened')) return params.status === 'open';
  return statusAfterLeaving(program, facts, { phase: params.phase, on: event.on }) === params.status;
}

function rememberLast(work: Judged): Judged {
  let last:
    | { readonly facts: CaseFacts; readonly event: EntryEvent; readonly judgement: Judgement }
    | undefined;
  return (facts, event) => {
    if (last === undefined || last.facts !== facts || last.event !== event)
      last = { facts, event, judgement: work(facts, event) };
    return last.judgement;
  };
}

/**
 * Builds the machine of a chart: the chart is plain JSON, so a chart that has been through
 * `JSON.parse(JSON.stringify(chart))` gives an equivalent machine. Pure.
 */
export function machineFrom(chart: ChartConfig, implementations: ChartImplementations): PathwayMachine {
  const create = createMachine as unknown as (
    config: ChartConfig,
    implementations: ChartImplementations,
  ) => unknown;
  return create(chart, implementations) as PathwayMachine;
}

/** The XState machine of a pathway that is ready to run. Pure. */
export function machineOf(program: Program, judged: Judged = judgedOnce(program)): PathwayMachine {
  return machineFrom(chartOf(program), implementationsOf(program, judged));
}
