import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AnyStateNode, transition } from 'xstate';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { PhaseStatus } from '../../src/condition/condition.js';
import type { Entry } from '../../src/entry/entry.js';
import { machineEvents } from '../../src/journal/fold.js';
import { noFacts } from '../../src/machine/apply-event.js';
import type { Change, Changed } from '../../src/machine/changed.js';
import { type CompiledPathway, insideOf } from '../../src/machine/compile-pathway.js';
import type { MachineEvent } from '../../src/machine/machine-event.js';
import { stateKeyOf, stateValueOf } from '../../src/machine/state-value.js';
import { asXState, toXStateSnapshot } from '../../src/machine/xstate-snapshot.js';
import { compiledOf, municipalities, textOf } from '../definitions/definition.js';

/**
 * Most active state nodes and most state nodes in all that a shipped definition may come to: every region costs time in every
 * event. A region is two active nodes; the root, the case region and a closed case's outcome are four more.
 */
const budget = { active: 14, nodes: 60 };

describe.each(municipalities)('the engine of $id', ({ id }) => {
  const compiled = compiledOf(id);
  const cases = readdirSync(new URL(`../../definitions/${id}/cases`, import.meta.url));

  test.each(cases)('steps through %s as XState does: facts, value and what it emits', (name) => {
    const journal = JSON.parse(textOf(`definitions/${id}/cases/${name}`)) as readonly Entry[];
    let facts = noFacts;
    for (const event of machineEvents(compiled, journal)) facts = expectSameStep(compiled, facts, event);
    expect(facts).not.toEqual(noFacts);
  });

  test('steps from every state of every region as XState does from a restored snapshot', () => {
    const texts = new Map<string, string>();
    for (const facts of factsInEveryState(compiled)) {
      const value = JSON.stringify(stateValueOf(insideOf(compiled).program, facts));
      const key = stateKeyOf(insideOf(compiled).program, facts);
      expect(texts.get(key) ?? value).toBe(value);
      texts.set(key, value);
      expectSameStep(compiled, facts, { type: 'clock', at: '2026-03-03' });
      for (const phase of insideOf(compiled).program.phases.keys())
        for (const kind of ['opened', 'ended'])
          expectSameStep(compiled, facts, { type: `${phase}.${kind}`, on: '2026-03-03', own: 'e-1' });
    }
    expect(new Set(texts.values()).size).toBe(texts.size);
  });

  test('stays within the budget of state nodes', () => {
    const { active, nodes } = sizeOf(compiled);
    expect(nodes).toBeLessThanOrEqual(budget.nodes);
    expect(active).toBeLessThanOrEqual(budget.active);
  });
});

test('the shipped definitions come to these numbers of state nodes', () => {
  const sizes = municipalities.map(({ id }) => {
    const { active, nodes } = sizeOf(compiledOf(id));
    return `${id}: ${active} active of ${nodes}`;
  });
  expect(sizes).toMatchInlineSnapshot(`
    [
      "norrkoping.familjeteam-7-15: 14 active of 42",
      "kumla.bron: 6 active of 23",
      "eslov.familjeteamet: 4 active of 9",
      "katrineholm.multiteam: 4 active of 8",
      "linkoping.familjelotsen: 14 active of 38",
    ]
  `);
});

/** Most state nodes that are active at once, and all there are. */
function sizeOf(compiled: CompiledPathway): { readonly active: number; readonly nodes: number } {
  const active = factsInEveryState(compiled).map((facts) => restored(compiled, facts)._nodes.length);
  return { active: Math.max(...active), nodes: nodesUnder(insideOf(compiled).machine().root) };
}

function nodesUnder(node: AnyStateNode): number {
  return Object.values(node.states).reduce((count, state) => count + nodesUnder(state), 1);
}

/** Steps by the engine and by XState's public `transition()` from a restored snapshot, holds them equal, and gives the facts. */
function expectSameStep(compiled: CompiledPathway, facts: CaseFacts, event: MachineEvent): CaseFacts {
  const { engine, machine, program } = insideOf(compiled);
  const changes: Change[] = [];
  const after = engine.step(facts, event, changes);
  const [next, actions] = transition(machine(), restored(compiled, facts), event);
  expect(after).toEqual(next.context);
  expect(stateValueOf(program, after)).toEqual(next.value);
  const emitted = actions.flatMap((action): readonly Change[] => {
    const { type, params } = action as { readonly type: string; readonly params: unknown };
    return type === 'xstate.emit' ? (params as { readonly event: Changed }).event.patches : [];
  });
  expect(changes).toEqual(emitted);
  return after;
}

function restored(compiled: CompiledPathway, facts: CaseFacts) {
  const { machine } = insideOf(compiled);
  const { snapshot } = toXStateSnapshot(compiled, facts);
  return machine().restoreSnapshot(asXState({ pin: compiled.pin, snapshot }) as never, undefined as never);
}

/** Facts that put the case in every state of every region, each alone and each beside every status of the next phase. */
function factsInEveryState(compiled: CompiledPathway): readonly CaseFacts[] {
  const { program, pathway } = { ...insideOf(compiled), pathway: compiled.pathway };
  const way = Object.keys(pathway.starts)[0] ?? '';
  const open: CaseFacts = {
    ...noFacts,
    at: '2026-03-02',
    status: 'open',
    start: { way, on: '2026-03-02', since: '2026-03-02', entry: 'e-0' },
  };
  const statuses: readonly PhaseStatus[] = ['waiting', 'open', 'completed', 'ended', 'skipped'];
  const inPhases = (base: CaseFacts, standing: readonly (readonly [string, PhaseStatus])[]): CaseFacts => ({
    ...base,
    phases: Object.fromEntries(
      standing
        .filter(([, status]) => status !== 'waiting')
        .map(([phase, status]) => [phase, { status, runs: 1, opened: '2026-03-02', entry: 'e-0' }]),
    ),
  });
  const phases = [...program.phases.keys()];
  const pairs = phases.flatMap((phase, at) =>
    statuses.flatMap((status) =>
      statuses.map((other) =>
        inPhases(open, [
          [phases[(at + 1) % phases.length] ?? phase, other],
          [phase, status],
        ]),
      ),
    ),
  );
  const allOpen = inPhases(
    open,
    phases.map((phase) => [phase, 'open']),
  );
  const closed = Object.keys(pathway.outcomes).map(
    (outcome): CaseFacts => ({
      ...allOpen,
      phases: {},
      status: 'closed',
      closed: { outcome, on: '2026-03-02', entry: 'e-0' },
    }),
  );
  return [noFacts, allOpen, { ...allOpen, status: 'paused' }, ...closed, ...pairs];
}
