import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { record } from '../../src/case/record.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { advance, fold, machineEvents } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { toMachine } from '../../src/machine/xstate-snapshot.js';
import { canonical } from '../laws/canonical.js';
import { compiledPathway, type PathwayName, pathwayNames } from '../laws/pathways.js';
import { randomOf } from '../laws/random.js';
import { randomHistory } from '../laws/random-history.js';
import { addGolden, goldenDefinition, goldenFiles, goldenJournal, listed, sha256Of } from './golden-files.js';

/*
 * Journals that were stored under format 1, each with the definition it was recorded under and the state it gave. They are read
 * for ever: files are only added. `GOLDEN_ADD=1 npx vitest run test/journal/golden` adds what is missing: the recorded cases of
 * the definitions as they stand, and a few random ones. Until the first release a file may be replaced, in a commit that says
 * which change of meaning made it so.
 */
if (process.env.GOLDEN_ADD === '1') addMissing();

const files = goldenFiles();
const journals = files.filter((path) => path.startsWith('journals/'));

describe('the golden files', () => {
  test('are those of the manifest, unchanged', () => {
    expect(Object.fromEntries(files.map((path) => [path, sha256Of(path)]))).toEqual(listed());
    expect(journals.length).toBeGreaterThanOrEqual(14);
  });
});

describe.each(journals)('%s', (path) => {
  const { definition, entries, state, until } = goldenJournal(path);
  const compiled = compilePathway(goldenDefinition(definition));
  const options = until === undefined ? {} : { until };

  test('folds to the state it gave when it was stored, in any order', () => {
    expect(canonical(fold(compiled, entries, options))).toBe(canonical(state));
    const shuffled = randomOf(entries.length).shuffled(entries);
    expect(canonical(fold(compiled, shuffled, options))).toBe(canonical(state));
  });

  test('its state is still read, and its entries are known', () => {
    expect(state.formatVersion).toBe(1);
    expect(advance(compiled, state, '2199-01-01').pin).toEqual(state.pin);
    for (const entry of entries) expect(record(compiled, state, entry).outcome).toBe('already-recorded');
  });

  test('is the same to a raw actor', () => {
    const actor = createActor(toMachine(compiled)).start();
    for (const event of machineEvents(compiled, entries, options)) actor.send(event);
    expect(canonical(actor.getSnapshot().context)).toBe(canonical(state.facts));
  });
});

function addMissing(): void {
  for (const name of pathwayNames) {
    const compiled = compiledPathway(name);
    const definition = `${name}@${compiled.pin.version}`;
    addGolden(`definitions/${definition}.json`, compiled.pathway);
    for (const [story, entries] of recordedCases(name)) {
      const { stored, state } = throughDoor(compiled, entries);
      const about = 'A recorded case of the definition';
      addGolden(`journals/${name}.${story}.json`, { about, definition, entries: stored, state });
    }
    for (const seed of [1, 2]) {
      const { entries, lastDay: until } = randomHistory(compiled, seed);
      const state = fold(compiled, entries, { until });
      const about = `Random history ${seed}`;
      addGolden(`journals/${name}.random-${seed}.json`, { about, definition, until, entries, state });
    }
  }
}

function recordedCases(name: PathwayName): readonly (readonly [string, readonly Entry[]])[] {
  if (name === 'toy.allt') return [];
  const folder = new URL(`../../definitions/${name}/cases/`, import.meta.url);
  return readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Entry[],
  ]);
}

/** What the door stores of a case, entry by entry as recorded. */
function throughDoor(
  compiled: CompiledPathway,
  entries: readonly Entry[],
): { readonly stored: readonly Entry[]; readonly state: CaseState } {
  const stored: Entry[] = [];
  let state = openCase(compiled);
  const inOrder = [...entries].sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt));
  for (const entry of inOrder) {
    const first = record(compiled, state, entry);
    const recorded =
      first.outcome === 'needs-history' ? record(compiled, state, entry, { history: stored }) : first;
    if (recorded.outcome !== 'accepted') continue;
    state = recorded.state;
    stored.push(recorded.entry);
  }
  return { stored, state: fold(compiled, stored) };
}
