import { describe, expect, it } from 'vitest';
import { record } from '../../src/case/record.js';
import type { Recorded } from '../../src/case/recorded.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { fold } from '../../src/journal/fold.js';
import type { CompiledPathway } from '../../src/machine/compile-pathway.js';
import { casesOf, compiledOf, definitions } from './definition.js';

const recorded = definitions.flatMap(({ id }) => casesOf(id).map((one) => ({ id, ...one })));

/** The cases that go through the door, in the order they were recorded, with what came of each entry. */
function throughDoor(
  compiled: CompiledPathway,
  entries: readonly Entry[],
): { readonly told: readonly string[]; readonly stored: readonly Entry[]; readonly state: CaseState } {
  let state = openCase(compiled);
  const stored: Entry[] = [];
  const told: string[] = [];
  for (const entry of [...entries].sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))) {
    const first = record(compiled, state, entry);
    const result =
      first.outcome === 'needs-history' ? record(compiled, state, entry, { history: stored }) : first;
    told.push(...line(entry, result));
    if (result.outcome !== 'accepted') continue;
    state = result.state;
    stored.push(result.entry);
  }
  return { told, stored, state };
}

/** What came of an entry that did not simply count, as one line. */
function line(entry: Entry, result: Recorded): readonly string[] {
  const name = `${entry.happened.slice(0, 10)} ${entry.kind}${'step' in entry ? ` ${entry.step}` : ''}`;
  if (result.outcome === 'refused') {
    const { code, reasons } = result.refusal;
    return [`${entry.id}  ${name}: refused, ${code}: ${reasons.map(({ rule }) => rule).join(', ')}`];
  }
  if (result.outcome !== 'accepted') return [`${entry.id}  ${name}: ${result.outcome}`];
  const changed = result.changed.map(({ id, before, after }) => `; ${id} ${before} → ${after}`).join('');
  if (result.standing === 'counts' && changed === '') return [];
  const rules = result.deviations.map(({ rule }) => rule).join(', ');
  return [`${entry.id}  ${name}: ${result.standing}${rules === '' ? '' : ` (${rules})`}${changed}`];
}

describe.each(recorded)('the recorded case $id/$file', ({ id, file, entries }) => {
  const compiled = compiledOf(id);
  const { told, stored, state } = throughDoor(compiled, entries);

  it('goes through the door as reviewed', async () => {
    const ends = `${state.facts.status}${state.facts.closed === undefined ? '' : ` (${state.facts.closed.outcome})`}`;
    await expect(`${[...told, `ends ${ends}`].join('\n')}\n`).toMatchFileSnapshot(
      `cases/${id}.${file.replace('.json', '')}.txt`,
    );
  });

  it('folds to what the door left', () => {
    expect(fold(compiled, stored).facts).toEqual(state.facts);
  });

  it('folds alike whatever the order it is read in', () => {
    expect(fold(compiled, [...entries].reverse())).toEqual(fold(compiled, entries));
  });
});
