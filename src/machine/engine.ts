import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { applyEvent } from './apply-event.js';
import { type Change, changesBetween } from './changed.js';
import type { Judgement } from './finding.js';
import type { MachineEvent, OwnEvent } from './machine-event.js';
import type { Judged } from './pathway-machine.js';
import { phaseRow } from './phase-row.js';

/** Runs events through a pathway without an actor. Holds no case: facts in, facts out. */
export interface Engine {
  /**
   * The facts after `event`; `changes` is filled with what changed, in order. Pure apart from `changes`.
   *
   * @param judgement - what is found of an entry, where the caller has judged it already
   */
  readonly step: (
    facts: CaseFacts,
    event: MachineEvent,
    changes?: Change[],
    judgement?: Judgement,
  ) => CaseFacts;
}

/**
 * The engine of a pathway's machine: what the chart does with an event, without XState's interpreter.
 *
 * The state value follows from the facts (`stateValueOf`), every transition that counts has the one action `apply`, and the guards
 * ask the one judgement; so what is left of a step is to judge, to apply, and to apply what the case then does by itself. Tests
 * hold it equal to XState's public calls for every event of every recorded case and of every random history.
 */
export function engineOf(program: Program, judged: Judged): Engine {
  return {
    step: (facts, event, changes, judgement) => {
      let after = facts;
      let next: MachineEvent | undefined = event;
      let found = judgement;
      while (next !== undefined && isTaken(program, after, next)) {
        if ('entry' in next) {
          found ??= judged(after, next);
          if (found.standing === 'noted' && next.stored !== true) return after;
        }
        const applied = applyEvent(program, after, next, found);
        changes?.push(...changesBetween(after, applied.facts, applied.rows));
        after = applied.facts;
        next = applied.own;
      }
      return after;
    },
  };
}

/** Whether some state of the chart takes what the case does by itself; an entry or the clock is always heard. */
function isTaken(program: Program, facts: CaseFacts, event: MachineEvent): boolean {
  return !('own' in event) || isOwnTaken(program, facts, event);
}

function isOwnTaken(program: Program, facts: CaseFacts, { type }: OwnEvent): boolean {
  if (type === 'case.resumed') return facts.status === 'paused';
  const [id = '', kind] = type.split('.');
  const phase = program.phases.get(id);
  if (phase === undefined || kind === 'moved') return false;
  const { status } = phaseRow(facts, id);
  return kind === 'ended' ? status === 'open' : status !== 'open' || phase.per !== undefined;
}
