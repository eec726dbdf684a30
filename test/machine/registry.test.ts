import { expect, test } from 'vitest';
import { record } from '../../src/case/record.js';
import { openCase } from '../../src/journal/case-state.js';
import { fold } from '../../src/journal/fold.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { registry } from '../../src/machine/registry.js';
import { smallPathway, under } from '../case/small-pathway.js';

const first = compilePathway(smallPathway());
const relabelled = compilePathway(smallPathway({ title: { sv: 'Liten väg', en: 'Small path' } }));
const stricter = compilePathway(
  smallPathway({
    outcomes: { klar: under('must', { needs: { confirmed: 'klart' } }), avbrott: { administrative: true } },
  }),
);
const tenth = compilePathway(smallPathway({ version: '1.10.0' }));
const ninth = compilePathway(smallPathway({ version: '1.9.0' }));
const joined = {
  id: 'e-1',
  kind: 'joined',
  person: 'b-1',
  role: 'barn',
  happened: '2026-03-02',
  recordedAt: '2026-03-02T12:00:00Z',
  by: { role: 'chef' },
} as const;
const coded = (code: string) => expect.objectContaining({ name: 'PathwayError', code });

test('finds a definition by id, version and pin; the newest by number, not by letters', () => {
  const known = registry([tenth, first, ninth]);
  expect(known.get('prov.liten')).toBe(tenth);
  expect(known.get('prov.liten', '1.9.0')).toBe(ninth);
  expect(known.forPin(first.pin)).toBe(first);
  expect(known.list()).toEqual([first, ninth, tenth]);
  expect(() => known.get('prov.stor')).toThrow(coded('unknown-definition'));
  expect(() => known.get('prov.liten', '2.0.0')).toThrow(coded('unknown-definition'));
});

test('a changed behaviour under the same version is refused; a changed label is not', () => {
  expect(relabelled.pin.hash).toBe(first.pin.hash);
  expect(relabelled.textHash).not.toBe(first.textHash);
  expect(stricter.pin.hash).not.toBe(first.pin.hash);
  expect(() => registry([first, stricter])).toThrow(coded('duplicate-definition'));
  expect(() => registry([stricter]).forPin(first.pin)).toThrow(coded('wrong-hash'));
  expect(registry([relabelled]).forPin(first.pin)).toBe(relabelled);
});

test('a corrected text in a new patch version is shown by open cases at once; they keep their pin', () => {
  const title = { sv: 'Lilla vägen', en: 'The small path' };
  const corrected = compilePathway(smallPathway({ version: '1.0.1', title }));
  const known = registry([corrected, first]);
  const shown = known.newestFor(first.pin);
  expect(shown.pathway).toBe(corrected.pathway);
  expect(shown.pin).toEqual(first.pin);
  expect(known.newestFor(first.pin)).toBe(shown);
  expect(known.newestFor(corrected.pin)).toBe(corrected);
  expect(registry([corrected]).newestFor(first.pin).pathway.title).toEqual(title);

  const folded = fold(shown, [joined]);
  expect(JSON.stringify(folded)).toBe(JSON.stringify(fold(first, [joined])));
  const recorded = record(shown, openCase(first), joined);
  expect(recorded.outcome === 'accepted' && recorded.state).toEqual(folded);
  expect(() => record(corrected, openCase(first), joined)).toThrow(coded('wrong-version'));
});

test('the newest version of a behaviour is never one that behaves otherwise', () => {
  const changed = compilePathway({ ...stricter.pathway, version: '1.0.1' });
  const known = registry([first, changed]);
  expect(known.newestFor(first.pin)).toBe(first);
  expect(() => registry([changed]).newestFor(first.pin)).toThrow(coded('unknown-definition'));
  expect(() => registry([stricter]).newestFor(first.pin)).toThrow(coded('wrong-hash'));
  expect(() => known.newestFor({ ...first.pin, pathway: 'prov.stor' })).toThrow(coded('unknown-definition'));
  expect(() => known.newestFor({ ...first.pin, version: 1 as never })).toThrow(coded('invalid-argument'));
});

test('a case is not run under another definition than the one it is pinned to', () => {
  expect(() => record(stricter, openCase(first), joined)).toThrow(coded('wrong-hash'));
  expect(() => record(ninth, openCase(first), joined)).toThrow(coded('wrong-version'));
  expect(record(relabelled, openCase(first), joined).outcome).toBe('accepted');
  expect(() => record({ ...first } as typeof first, openCase(first), joined)).toThrow(coded('not-compiled'));
  expect(() => record(first, { ...openCase(first), formatVersion: 2 } as never, joined)).toThrow(
    coded('unknown-format'),
  );
  expect(() => record(first, { ...openCase(first), facts: undefined } as never, joined)).toThrow(
    coded('broken-state'),
  );
  expect(() => record(first, JSON.parse('{}'), joined)).toThrow(coded('broken-state'));
});
