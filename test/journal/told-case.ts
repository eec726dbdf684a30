import type { Entry } from '../../src/entry/entry.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { toyPathway } from '../laws/toy-pathway.js';

/** The pathway of the journal's tests. */
export const compiled: CompiledPathway = compilePathway(toyPathway);

/** A started case with a child, a parent and a worker, on Monday 2 March 2026. */
export function startedCase(): TestCase {
  return testCase(compiled, { start: '2026-03-02' })
    .joins('barn-1', 'barn', { birthDate: '2015-06-01' })
    .joins('foralder-1', 'foralder')
    .assigns('behandlare-1', 'behandlare', { competences: ['lek'] })
    .confirms('behov')
    .starts('ordinarie');
}

/** Everyone who is asked to the first meeting. */
export const present: readonly string[] = ['foralder-1', 'behandlare-1'];

/** An entry with its stamps: recorded at ten in the morning, UTC, of a day. */
export function recordedOn(day: string, id: string, content: Readonly<Record<string, unknown>>): Entry {
  return { id, recordedAt: `${day}T10:00:00Z`, by: { role: 'chef' }, ...content } as unknown as Entry;
}
