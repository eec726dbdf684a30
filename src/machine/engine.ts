import { createEmptyActor } from 'xstate';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { applyEvent, noFacts } from './apply-event.js';
import { type Change, changesBetween } from './changed.js';
import { eventsOfRoot } from './machine-config.js';
import type { MachineEvent } from './machine-event.js';
import type { Judged, PathwayMachine } from './pathway-machine.js';
import { stateKeyOf, stateValueOf } from './state-value.js';

/** Runs events through a pathway's machine without an actor. Holds no case: facts in, facts out. */
export interface Engine {
  /** The facts after `event`; `changes` is filled with what changed, in order. Pure apart from `changes`. */
  readonly step: (facts: CaseFacts, event: MachineEvent, changes?: Change[]) => CaseFacts;
}

type Snapshot = ReturnType<PathwayMachine['resolveState']>;

/** Snapshots kept as templates: a pathway comes to a few dozen state values. Emptied when full. */
const mostTemplates = 1000;

/**
 * The engine of one machine, made fast in three ways; a test holds it equal to XState's public calls.
 *
 * - An event that changes no state is applied without asking the chart, which would give it to the root in any case
 *   (`eventsOfRoot`). What the case then does by itself goes through the chart.
 * - `machine.transition` is called with one inert scope: XState's public `transition()` builds an actor for every call.
 * - Snapshots are restored from templates by state value.
 */
export function engineOf(program: Program, machine: PathwayMachine, judged: Judged): Engine {
  const atRoot = eventsOfRoot(program);
  const byChart = chartStepOf(program, machine);
  return {
    step: (facts, event, changes) => {
      if (!atRoot.has(event.type)) return byChart(facts, event, changes);
      const judgement = 'entry' in event ? judged(facts, event) : undefined;
      if (judgement?.standing === 'noted' && !('stored' in event)) return facts;
      const { facts: applied, own } = applyEvent(program, facts, event, judgement);
      changes?.push(...changesBetween(facts, applied));
      // A phase that has moved on shows in its state alone, which the facts give when it is asked for.
      const further = own.filter(({ type }) => !type.endsWith('.moved'));
      return further.reduce((after, change) => byChart(after, change, changes), applied);
    },
  };
}

/** A step through the chart, by XState. */
function chartStepOf(program: Program, machine: PathwayMachine): Engine['step'] {
  const templates = new Map<string, Snapshot>();
  let sink: Change[] | undefined;
  const scope = inertScope((patches) => sink?.push(...patches));

  const templateOf = (facts: CaseFacts): Snapshot => {
    const key = stateKeyOf(program, facts);
    const known = templates.get(key);
    if (known !== undefined) return known;
    if (templates.size >= mostTemplates) templates.clear();
    const template = machine.resolveState({ value: stateValueOf(program, facts), context: noContext });
    templates.set(key, template);
    return template;
  };

  return (facts, event, changes) => {
    sink = changes;
    const snapshot = { ...templateOf(facts), context: facts } as Snapshot;
    const next = machine.transition(snapshot, event, scope);
    sink = undefined;
    return next.context as CaseFacts;
  };
}

const noContext = noFacts as Snapshot['context'];

type Scope = Parameters<PathwayMachine['transition']>[2];

function inertScope(onPatches: (patches: readonly Change[]) => void): Scope {
  const self = createEmptyActor();
  const nothing = (): void => undefined;
  const scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: (action: { readonly type: string; readonly params: unknown }) => {
      if (action.type === 'xstate.emit')
        onPatches(
          (action.params as { readonly event: { readonly patches: readonly Change[] } }).event.patches,
        );
    },
  };
  return scope as unknown as Scope;
}
