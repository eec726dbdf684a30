import { createEmptyActor } from 'xstate';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { Change } from './changed.js';
import type { MachineEvent } from './machine-event.js';
import type { PathwayMachine } from './pathway-machine.js';
import { stateValueOf } from './state-value.js';

/** Runs events through a pathway's machine without an actor. Holds no case: facts in, facts out. */
export interface Engine {
  /** The facts after `event`; `changes` is filled with what changed, in order. Pure apart from `changes`. */
  readonly step: (facts: CaseFacts, event: MachineEvent, changes?: Change[]) => CaseFacts;
}

type Snapshot = ReturnType<PathwayMachine['resolveState']>;

/**
 * The engine of one machine. It calls `machine.transition` with one inert scope instead of XState's public
 * `transition()`, which builds an actor for every call, and restores snapshots from templates by state
 * value; a test holds both equal to the public calls.
 */
export function engineOf(program: Program, machine: PathwayMachine): Engine {
  const templates = new Map<string, Snapshot>();
  const warm = new WeakMap<CaseFacts, Snapshot>();
  let sink: Change[] | undefined;
  const scope = inertScope((patches) => sink?.push(...patches));

  const snapshotOf = (facts: CaseFacts): Snapshot => {
    const known = warm.get(facts);
    if (known !== undefined) return known;
    const value = stateValueOf(program, facts);
    const key = JSON.stringify(value);
    const template =
      templates.get(key) ?? machine.resolveState({ value, context: facts as Snapshot['context'] });
    templates.set(key, template);
    return { ...template, context: facts as Snapshot['context'] } as Snapshot;
  };

  return {
    step: (facts, event, changes) => {
      sink = changes;
      const next = machine.transition(snapshotOf(facts), event, scope) as Snapshot;
      sink = undefined;
      const after = next.context as CaseFacts;
      if (after !== facts) warm.set(after, next);
      return after;
    },
  };
}

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
