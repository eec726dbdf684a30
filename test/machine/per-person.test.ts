import { expect, test } from 'vitest';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { allLimits } from '../../src/machine/limits.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const compiled = compilePathway(
  smallPathway({
    pauses: { vila: { ends: 'event' } },
    phases: {
      stod: {
        per: 'barn',
        must: [{ ends: { done: 'samtal' } }, { lasts: { to: 'P3M' } }],
        steps: {
          samtal: {
            meeting: {},
            per: 'barn',
            ...under('must', {
              due: {
                within: 'P14D',
                from: { opened: 'stod' },
                extend: { skal: { title: { sv: 'Särskilda skäl' } } },
              },
            }),
          },
        },
      },
    },
    starts: { ordinarie: {} },
  }),
);

const story = () =>
  startedCase(compiled)
    .joins('barn-2', 'barn')
    .opens('stod', { about: 'barn-1' })
    .on('2026-03-25')
    .opens('stod', { about: 'barn-2' });
const clocks = (state: ReturnType<typeof story>['state'], on: string) =>
  allLimits(insideOf(compiled).program, state.facts, on)
    .map(({ rule, about, due }) => `${rule.kind} ${about} ${due}`)
    .sort();

test('each line has clocks of its own, from the day it was opened', () => {
  expect(clocks(story().state, '2026-03-26')).toEqual([
    'due barn-1 2026-03-16',
    'due barn-2 2026-04-08',
    'lasts barn-1 2026-06-02',
    'lasts barn-2 2026-06-25',
  ]);
});

test('a line that is done is ended, whatever the others lack', () => {
  const ended = story()
    .holds('samtal', { about: 'barn-1', present: ['barn-1'] })
    .ends('stod', { about: 'barn-1' });
  expect(ended.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  expect(ended.state.facts.phases.stod?.lines).toMatchObject({
    'barn-1': { status: 'completed' },
    'barn-2': { status: 'open' },
  });
  expect(ended.ends('stod', { about: 'barn-2' }).last.refusal?.reasons).toMatchObject([
    { rule: 'stod.ends' },
  ]);
});

test('closing leaves each line as it stands', () => {
  const closed = story()
    .holds('samtal', { about: 'barn-1', present: ['barn-1'] })
    .closes('klar');
  expect(closed.state.facts.phases.stod?.lines).toMatchObject({
    'barn-1': { status: 'completed' },
    'barn-2': { status: 'ended' },
  });
});

test('an extension holds for the person it names, and moves when the case is paused', () => {
  const asked = story().extends('samtal.due', '2026-04-20', 'skal');
  expect(asked.last.refusal?.reasons).toMatchObject([{ rule: 'about-missing' }]);
  const extended = asked.extends('samtal.due', '2026-04-20', 'skal', { about: 'barn-2' });
  expect(clocks(extended.state, '2026-03-26').slice(0, 2)).toEqual([
    'due barn-1 2026-03-16',
    'due barn-2 2026-04-20',
  ]);
  const paused = extended.on('2026-03-30').pauses('vila').on('2026-04-04').resumes();
  expect(clocks(paused.state, '2026-04-05')).toContain('due barn-2 2026-04-25');
});
