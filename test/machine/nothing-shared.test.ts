import { expect, test } from 'vitest';
import { record } from '../../src/case/record.js';
import type { Entry } from '../../src/entry/entry.js';
import { fold } from '../../src/journal/fold.js';
import { compilePathway, withEarlier } from '../../src/machine/compile-pathway.js';
import { changeDefinition } from '../../src/migration/change-definition.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const agreed = compilePathway(
  smallPathway({ consents: { dela: { kind: 'secrecy', givers: { foralder: 'all' } } } }),
);
const yes = (about: string[]): Entry => ({
  id: 'ja-1',
  kind: 'consent-given',
  consent: 'dela',
  giver: 'foralder-1',
  about,
  happened: '2026-03-04T10:00:00+01:00',
  recordedAt: '2026-03-04T10:00:00+01:00',
  by: { role: 'chef' },
});

test('a list in an entry that the host changes later widens nothing in the case', () => {
  const story = startedCase(agreed);
  const about = ['barn-1'];
  const journal = [...story.journal, yes(about)];
  const state = fold(agreed, journal);
  about.push('barn-2');
  expect(state.facts.consents.dela?.['foralder-1']?.about).toEqual(['barn-1']);
  const recorded = record(agreed, story.state, yes(['barn-1']) as never);
  if (recorded.outcome !== 'accepted') throw new Error(recorded.outcome);
  (recorded.entry as unknown as { about: string[] }).about.push('barn-2');
  expect(recorded.state.facts.consents.dela?.['foralder-1']?.about).toEqual(['barn-1']);
});

test('what is said again and was so already changes nothing, and is not told as a change', () => {
  const story = startedCase(agreed).on('2026-03-03').setsGoal('mal').marksGoal('mal', 'open');
  const changesOf = (entry: Entry) => {
    const recorded = record(agreed, story.state, entry as never);
    return recorded.outcome === 'accepted'
      ? recorded.changes.filter(({ path }) => path[0] !== 'at')
      : recorded.outcome;
  };
  const day = '2026-03-05';
  const base = { happened: day, recordedAt: `${day}T20:00:00+01:00`, by: { role: 'chef' } };
  expect(changesOf({ ...base, id: 'x-1', kind: 'joined', person: 'foralder-1', role: 'foralder' })).toEqual(
    [],
  );
  expect(changesOf({ ...base, id: 'x-2', kind: 'goal-set', goal: 'mal' })).toEqual([]);
  const evening = { ...base, happened: '2026-03-03T23:00:00+01:00', recordedAt: '2026-03-03T23:10:00+01:00' };
  const again = { ...evening, id: 'x-3', kind: 'goal-status', goal: 'mal', status: 'open' } as const;
  expect(changesOf(again)).toEqual([]);
});

test('a fold does not depend on what was folded before it in the same process', () => {
  const version = (number: string, more: object) =>
    compilePathway(
      smallPathway({
        version: number,
        phases: {
          arbete: {
            steps: {
              besok: { meeting: {}, ...more },
              samtal: { meeting: {}, countsAs: 'besok', ...under('must', { approved: { by: ['chef'] } }) },
            },
          },
        },
      }),
    );
  const pair = () => ({
    before: version('1.0.0', {}),
    after: version('2.0.0', under('usual', { attends: { role: 'foralder', from: 1 } })),
  });
  const { before, after } = pair();
  const story = startedCase(before)
    .on('2026-03-03')
    .named('samtal-1')
    .holds('samtal', { present: ['foralder-1'] });
  story.on('2026-03-05').by('chef').approves('samtal', 'samtal-1');
  const changed = changeDefinition(before, after, fold(before, story.journal), story.journal, {
    by: { role: 'chef' },
    reason: 'ny',
    at: '2026-03-10T12:00:00+01:00',
  });
  const journal = [...story.journal, changed.entry];
  const alone = pair();
  const facts = fold(withEarlier(alone.after, [alone.before]), journal).facts;
  expect(fold(withEarlier(after, [before]), journal).facts).toEqual(facts);
  expect(facts.steps.besok?.attended).toEqual({ 'foralder-1': 1 });
  expect(fold(alone.before, story.journal).facts).toEqual(fold(version('1.0.0', {}), story.journal).facts);
});
