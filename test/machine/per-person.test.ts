import { expect, test } from 'vitest';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
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
const clocks = (state: ReturnType<typeof story>['state'], on: string, of: CompiledPathway = compiled) =>
  allLimits(insideOf(of).program, state.facts, on)
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

/** A talk with each child: once in every calendar week, and at most two in any seven days. */
const weekly = compilePathway(
  smallPathway({
    phases: {
      arbete: {
        steps: {
          samtal: {
            meeting: {},
            per: 'barn',
            exceptions: { sjukdom: { counts: 'postponed' } },
            ...under(
              'usual',
              { every: { period: 'P1W', from: { case: 'started' }, reading: 'calendar' } },
              { dose: { to: 2, per: 'P7D', reading: 'rolling' } },
            ),
          },
        },
      },
    },
  }),
);
const talks = () => startedCase(weekly).joins('barn-2', 'barn');
const withChild = (child: string) => ({ about: child, present: [child] });

test('each person has calendar periods of their own', () => {
  const told = talks().on('2026-03-03').holds('samtal', withChild('barn-1'));
  expect(clocks(told.state, '2026-03-03', weekly)).toEqual(['every barn-2 2026-03-08']);
  told.on('2026-03-12').holds('samtal', withChild('barn-2'));
  expect(clocks(told.state, '2026-03-12', weekly)).toEqual([
    'every barn-1 2026-03-15',
    'every barn-2 2026-03-08',
  ]);
});

test('what is postponed by rule excuses the person it was about, and nobody else', () => {
  const told = talks().on('2026-03-04').misses('samtal', 'sjukdom', { about: 'barn-2' });
  expect(clocks(told.state, '2026-03-04', weekly)).toEqual(['every barn-1 2026-03-08']);
});

test('each person has a dose of their own', () => {
  const told = talks().on('2026-03-03').holds('samtal', withChild('barn-1'));
  told.on('2026-03-04').holds('samtal', withChild('barn-1'));
  expect(told.on('2026-03-05').holds('samtal', withChild('barn-2')).last).toMatchObject({
    standing: 'counts',
  });
  expect(told.holds('samtal', withChild('barn-1')).last).toMatchObject({
    deviations: [{ rule: 'samtal.dose' }],
  });
});
