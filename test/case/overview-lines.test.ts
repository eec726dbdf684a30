import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overview } from '../../src/case/overview.js';
import type { Entry } from '../../src/entry/entry.js';
import { fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { smallPathway } from './small-pathway.js';
import { watchedCase, watchedPathway } from './watched-pathway.js';

/** The watched pathway with a phase that every child has a line of their own in. */
const perChild = compilePathway(
  watchedPathway({
    must: [],
    phases: {
      arbete: { steps: { brev: { task: {} } } },
      stod: {
        per: 'barn',
        must: [{ ends: { done: 'traff' } }],
        steps: { traff: { meeting: {}, per: 'barn' } },
      },
    },
    steps: {},
    outcomes: { avbrott: { administrative: true } },
  }),
);

test('a phase kept per person: who may open it, whose steps remain, each line', () => {
  const story = watchedCase(perChild);
  const seen = () => overview(perChild, story.state, { now: '2026-03-02', viewer: { role: 'chef' } });
  const ofStod = (list: readonly { readonly phase?: string }[]) =>
    list.filter(({ phase }) => phase === 'stod');
  expect(ofStod(seen().decisions)).toMatchObject([{ record: 'opened', for: ['barn-1', 'barn-2'] }]);
  story.opens('stod', { about: 'barn-2' });
  expect(ofStod(seen().decisions)).toMatchObject([{ record: 'opened', for: ['barn-1'] }]);
  expect(ofStod(seen().next)).toMatchObject([{ step: 'traff', for: ['barn-2'] }]);
  expect(ofStod(seen().blocked)).toMatchObject([{ record: 'ended', for: ['barn-2'] }]);
  expect(ofStod(seen().phases)).toMatchObject([
    { status: 'open', lines: [{ person: 'barn-2', status: 'open', opened: '2026-03-02' }] },
  ]);
});

test('a prompt is shown while its occasion lasts, to those who may see both it and what it reads', () => {
  const may = [
    { prompt: { sv: 'Tala om det' }, while: { measure: { instrument: 'prov', of: 'barn', below: 20 } } },
  ];
  const compiled: CompiledPathway = compilePathway(watchedPathway({ must: [], may }));
  const story = watchedCase(compiled);
  const prompts = (role: string) =>
    overview(compiled, story.state, { now: '2026-03-02', viewer: { role } }).attention.prompts;
  expect(prompts('chef')).toEqual([]);
  story.measures('matning', 'barn-1', { summa: 19 });
  expect(prompts('chef')).toEqual([{ rule: 'case.prompt', source: [] }]);
  expect(prompts('foralder')).toEqual([]);
  story.measures('matning', 'barn-1', { summa: 20 });
  expect(prompts('chef')).toEqual([]);
});

test('a rule that deviates now is told beside the step, and does not block it', () => {
  const usual = [{ needs: { confirmed: 'klart' } }];
  const { phases } = smallPathway();
  const compiled = compilePathway(
    smallPathway({ phases: { arbete: { ...phases.arbete, steps: { besok: { meeting: {}, usual } } } } }),
  );
  const state = fold(compiled, [
    {
      id: 'e-1',
      kind: 'started',
      start: 'ordinarie',
      happened: '2026-03-02',
      recordedAt: '2026-03-02T09:00:00Z',
      by: { role: 'chef' },
    },
  ]);
  const { next, blocked } = overview(compiled, state, { now: '2026-03-02', viewer: { role: 'chef' } });
  expect(next).toMatchObject([{ step: 'besok', deviations: [{ rule: 'besok.needs', strength: 'usual' }] }]);
  expect(blocked).toEqual([]);
});

test('Bron: the school sees its own meetings only; the order is told as far as it may be seen', () => {
  const id = 'kumla.bron';
  const { pathway } = readPathway(readFileSync(`definitions/${id}/pathway.yaml`, 'utf8'), id);
  const entries: Entry[] = JSON.parse(readFileSync(`definitions/${id}/cases/fem-moten.json`, 'utf8'));
  const compiled = compilePathway(pathway!);
  const seen = (size: number, role: string) => {
    const state = fold(compiled, entries.slice(0, size));
    return overview(compiled, state, { now: state.facts.at, viewer: { role } });
  };
  const first = entries.findIndex((entry) => entry.kind === 'held');
  const before = seen(first, 'skola');
  expect(before.next.map(({ step }) => step)).toEqual(['mote-1']);
  expect(before.blocked.map(({ step }) => step)).toEqual(['avslutande-atersamling']);
  const after = seen(first + 1, 'skola');
  expect(after.next).toEqual([]);
  expect(after.blocked[0]?.criteria.every((criterion) => !('rule' in criterion))).toBe(true);
  expect(JSON.stringify(after)).not.toMatch(/mote-[234]/);
  expect(seen(entries.length - 1, 'familjebehandlare').headline).toMatchObject({
    count: 4,
    counted: 4,
    held: 5,
  });
});
