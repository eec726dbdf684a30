import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { record } from '../../src/case/record.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { advance, fold, machineEvents } from '../../src/journal/fold.js';
import { toXStateSnapshot } from '../../src/journal/snapshot-bridge.js';
import { type CompiledPathway, compilePathway, withEarlier } from '../../src/machine/compile-pathway.js';
import { asXState, toMachine } from '../../src/machine/xstate-snapshot.js';
import { canonical } from '../laws/canonical.js';
import { compiledPathway, type PathwayName, pathwayNames } from '../laws/pathways.js';
import { randomOf } from '../laws/random.js';
import { randomHistory } from '../laws/random-history.js';
import { addGolden, goldenDefinition, goldenFiles, goldenJournal, listed, sha256Of } from './golden-files.js';
import { migratedCase } from './golden-migrated.js';

/*
 * Journals that were stored under format 1, each with the definition it was recorded under and the state it gave. They are read
 * for ever: files are only added. `GOLDEN_ADD=1 npx vitest run test/journal/golden` adds what is missing (`GOLDEN_ADD=kumla` of
 * those pathways alone whose id begins so): the recorded cases of
 * the definitions as they stand, a few random ones, and a case that went over to another version. Until the first release a file may be replaced, in a commit that says
 * which change of meaning made it so.
 */
const adding = process.env.GOLDEN_ADD;
if (adding !== undefined) addMissing(adding === '1' ? '' : adding);

const files = goldenFiles();
const journals = files.filter((path) => path.startsWith('journals/'));

describe('the golden files', () => {
  test('are those of the manifest, unchanged', () => {
    expect(Object.fromEntries(files.map((path) => [path, sha256Of(path)]))).toEqual(listed());
    expect(journals.length).toBeGreaterThanOrEqual(14);
  });
});

describe.each(journals)('%s', (path) => {
  const { definition, earlier = [], entries, state, until } = goldenJournal(path);
  const ofName = (name: string): CompiledPathway => compilePathway(goldenDefinition(name));
  const compiled = withEarlier(ofName(definition), earlier.map(ofName));
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
    // One machine runs one definition: the actor of a case that has changed it goes on from its state.
    const machine = toMachine(compiled);
    const snapshot = asXState(toXStateSnapshot(compiled, state));
    const isMigrated = earlier.length > 0;
    const actor = (
      isMigrated ? createActor(machine, { snapshot, input: undefined as never }) : createActor(machine)
    ).start();
    const events = isMigrated ? [] : machineEvents(compiled, entries, options);
    for (const event of events) actor.send(event);
    expect(canonical(actor.getSnapshot().context)).toBe(canonical(state.facts));
  });
});

/** Adds what is missing of the pathways whose id begins so. */
function addMissing(beginning: string): void {
  if ('prov.liten'.startsWith(beginning)) addMigrated();
  for (const name of pathwayNames.filter((one) => one.startsWith(beginning))) {
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

/** A case that went over to another version, with both definitions. */
function addMigrated(): void {
  const { definitions, entries, state } = migratedCase();
  const names = definitions.map(({ pin }) => `${pin.pathway}@${pin.version}`);
  for (const [at, name] of names.entries()) addGolden(`definitions/${name}.json`, definitions[at]?.pathway);
  const about =
    'A case that went over to another version: a mapping, a deadline that keeps its last day, a role let go';
  const [definition = '', ...others] = [...names].reverse();
  addGolden('journals/prov.liten.migrated.json', {
    about,
    definition,
    earlier: others.reverse(),
    entries,
    state,
  });
}

function recordedCases(name: PathwayName): readonly (readonly [string, readonly Entry[]])[] {
  if (name === 'toy.allt') return [];
  const folder = new URL(`../../definitions/${name}/cases/`, import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((file) => [
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
