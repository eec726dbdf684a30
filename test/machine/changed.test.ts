import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { Entry } from '../../src/entry/entry.js';
import { machineEvents } from '../../src/journal/fold.js';
import { noFacts } from '../../src/machine/apply-event.js';
import { type Change, changesBetween } from '../../src/machine/changed.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { compiledOf, municipalities, textOf } from '../definitions/definition.js';

/** The facts with the changes made, as a host would that keeps a copy. */
function withChanges(facts: CaseFacts, changes: readonly Change[]): unknown {
  const copy = structuredClone(facts) as unknown as Record<string, Record<string | number, unknown>>;
  for (const { op, path, value } of changes) {
    const [field = '', row] = path as [string, string | number | undefined];
    const owner = (row === undefined ? copy : copy[field]) as Record<string | number, unknown>;
    if (op === 'remove') delete owner[row ?? field];
    else owner[row ?? field] = value;
  }
  return copy;
}

describe.each(municipalities)('the changes of $id', ({ id }) => {
  const cases = readdirSync(new URL(`../../definitions/${id}/cases`, import.meta.url));

  test.each(cases)('turn a copy of the facts into the next, at every event of %s', (name) => {
    const compiled = compiledOf(id);
    const journal = JSON.parse(textOf(`definitions/${id}/cases/${name}`)) as readonly Entry[];
    let facts = noFacts;
    for (const event of machineEvents(compiled, journal)) {
      const next = insideOf(compiled).engine.step(facts, event);
      expect(withChanges(facts, changesBetween(facts, next))).toEqual(next);
      expect(withChanges(next, changesBetween(next, facts))).toEqual(facts);
      facts = next;
    }
  });
});

describe('between two states of the facts', () => {
  const person = { roles: [] };
  const pause = { from: '2026-03-02', ground: 'semester' };
  const changes = (before: Partial<CaseFacts>, after: Partial<CaseFacts>): readonly Change[] =>
    changesBetween({ ...noFacts, ...before }, { ...noFacts, ...after });

  test('nothing has changed when they are the same', () => {
    expect(changesBetween(noFacts, noFacts)).toEqual([]);
    expect(changesBetween(noFacts, { ...noFacts })).toEqual([]);
  });

  test('a row that is called like what every object inherits is a row', () => {
    expect(changes({}, { people: { constructor: person } } as unknown as Partial<CaseFacts>)).toEqual([
      { op: 'add', path: ['people', 'constructor'], value: person },
    ]);
    expect(changes({ people: { toString: person } } as unknown as Partial<CaseFacts>, {})).toEqual([
      { op: 'remove', path: ['people', 'toString'] },
    ]);
  });

  test('a list tells what was added at its end, and an end that is another', () => {
    const ended = { ...pause, until: '2026-03-09' };
    expect(changes({ pauses: [pause] }, { pauses: [ended, pause] })).toEqual([
      { op: 'replace', path: ['pauses', 0], value: ended },
      { op: 'add', path: ['pauses', 1], value: pause },
    ]);
    expect(changes({ pauses: [ended, pause] }, { pauses: [pause] })).toEqual([
      { op: 'replace', path: ['pauses'], value: [pause] },
    ]);
  });

  test('a field that comes or goes is told whole', () => {
    const start = { way: 'start', on: '2026-03-02', since: '2026-03-02', entry: 'e-1' };
    expect(changes({}, { start })).toEqual([{ op: 'add', path: ['start'], value: start }]);
    expect(changes({ start }, {})).toEqual([{ op: 'remove', path: ['start'] }]);
  });
});
