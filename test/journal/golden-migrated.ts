import { record } from '../../src/case/record.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { fold } from '../../src/journal/fold.js';
import type { CompiledPathway } from '../../src/machine/compile-pathway.js';
import { changeDefinition } from '../../src/migration/change-definition.js';
import { planMigration } from '../../src/migration/plan-migration.js';
import { begun, entry, first, second, working } from '../migration/two-versions.js';

/** A case that went over to another version, as it was stored. */
export interface MigratedCase {
  /** The definitions that it has been under, the latest one last. */
  readonly definitions: readonly CompiledPathway[];
  readonly entries: readonly Entry[];
  readonly state: CaseState;
}

const before: readonly Entry[] = [
  ...begun,
  entry('e-2b', '2026-03-03', { kind: 'done', step: 'brev' }),
  ...working.slice(begun.length),
  entry('e-5', '2026-03-05', { kind: 'assigned', person: 'anna', role: 'mentor' }),
];

const after: readonly Entry[] = [
  // Told afterwards, of a day before the change: under the old version, in a phase that the new one does not have.
  { ...entry('e-6', '2026-03-04', { kind: 'done', step: 'brev' }), recordedAt: '2026-03-22T09:00:00Z' },
  entry('e-7', '2026-03-26', { kind: 'held', step: 'hembesok', present: ['foralder-1'] }),
  entry('e-8', '2026-03-26', { kind: 'held', step: 'samtal', present: ['foralder-1'] }),
  entry('e-9', '2026-03-27', {
    ...{ kind: 'correction', of: 'e-7' },
    entry: { happened: '2026-03-25', kind: 'held', step: 'hembesok', present: ['foralder-1'] },
  }),
];

/**
 * A case that is moved by a plan with a mapping: a step has another name, its deadline keeps its last day, a mentor is let go
 * though the role is held, and a phase and a step that have been are left behind.
 */
export function migratedCase(): MigratedCase {
  const old = throughDoor(first, openCase(first), before, []);
  const mapping = { steps: { besok: 'hembesok' }, drops: ['role mentor'] };
  const timers = { 'hembesok.due': 'keep-end' } as const;
  const [planned] = planMigration(first, second, [{ id: 'a', state: old.state, journal: old.stored }], {
    ...{ now: '2026-03-20', mapping, timers },
  }).cases;
  if (planned?.class !== 'automatic') throw new Error(`The plan says ${planned?.class}.`);
  const {
    entry: change,
    compiled,
    state,
  } = changeDefinition(first, second, old.state, old.stored, {
    ...{ by: { role: 'chef' }, reason: 'Nytt beslut', at: '2026-03-20T12:00:00Z' },
    ...{ mapping, timers, dropped: planned.dropped },
  });
  const { stored } = throughDoor(compiled, state, after, [...old.stored, change]);
  return { definitions: [first, second], entries: stored, state: fold(compiled, stored) };
}

function throughDoor(
  compiled: CompiledPathway,
  from: CaseState,
  entries: readonly Entry[],
  history: readonly Entry[],
): { readonly stored: readonly Entry[]; readonly state: CaseState } {
  const stored = [...history];
  let state = from;
  for (const one of entries) {
    const recorded = record(compiled, state, one, { history: stored });
    if (recorded.outcome !== 'accepted') throw new Error(`${one.id}: ${JSON.stringify(recorded)}`);
    state = recorded.state;
    stored.push(recorded.entry);
  }
  return { stored, state };
}
