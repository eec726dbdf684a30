import { createEmptyActor } from 'xstate';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { noFacts } from './apply-event.js';
import type { Change } from './changed.js';
import type { MachineEvent } from './machine-event.js';
import type { PathwayMachine } from './pathway-machine.js';
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
 * The engine of one machine. It calls `machine.transition` with one inert scope instead of XState's public
 * `transition()`, which builds an actor for every call, and restores snapshots from templates by state
 * value; a test holds both equal to the public calls.
 */
export function engineOf(program: Program, machine: PathwayMachine): Engine {
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

  return {
    step: (facts, event, changes) => {
      sink = changes;
      const snapshot = { ...templateOf(facts), context: facts } as Snapshot;
      const next = machine.transition(snapshot, event, scope);
      sink = undefined;
      return next.context as CaseFacts;
    },
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
