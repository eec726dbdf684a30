import { expect, test } from 'vitest';
import { caseFigures } from '../../src/case/case-figures.js';
import { openCase } from '../../src/journal/case-state.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { smallPathway, startedCase, under } from './small-pathway.js';

const compiled = compilePathway(
  smallPathway({
    phases: {
      arbete: {
        steps: {
          besok: { meeting: {}, ...under('must', { due: { within: 'P14D', from: { case: 'started' } } }) },
          brev: { task: {} },
        },
      },
    },
  }),
);

test('numbers and ids of the pathway, no person and no day', () => {
  const { state } = startedCase(compiled)
    .on('2026-04-02')
    .holds('besok', { present: ['foralder-1'] })
    .holds('besok', { present: ['foralder-2'] })
    .on('2026-06-05')
    .closes('klar');
  const figures = caseFigures(compiled, state);
  expect(figures).toEqual({
    figures: 1,
    pathway: 'prov.liten',
    version: '1.0.0',
    start: 'ordinarie',
    started: '2026-Q1',
    closed: '2026-Q2',
    outcome: 'klar',
    weeks: 13,
    steps: { besok: 2 },
    late: { 'besok.due': 1 },
    goals: {},
    pauses: 0,
  });
  const text = JSON.stringify(figures);
  for (const told of ['barn', 'foralder', 'behandlare-1', '2026-0', '2015']) expect(text).not.toContain(told);
});

test('a case that never started has nothing to tell', () => {
  expect(caseFigures(compiled, openCase(compiled))).toMatchObject({ steps: {}, late: {}, pauses: 0 });
});
