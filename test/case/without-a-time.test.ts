import { describe, expect, test } from 'vitest';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { namesOf } from '../../src/render/names.js';
import { refusalText } from '../../src/render/refusal-text.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { smallPathway, under } from './small-pathway.js';

const compiled = compilePathway(
  smallPathway({
    starts: { ordinarie: { opens: ['arbete'], ...under('must', { needs: { confirmed: 'klart' } }) } },
  }),
);

/** A case that has been confirmed at 10.15 on Monday 2 March 2026; nothing has been refused yet. */
function confirmed(): TestCase {
  return testCase(compiled, { start: '2026-03-02T09:15:00Z', refusals: 'keep' }).confirms('klart');
}

describe('a start without a time, on a day that has timed entries', () => {
  const start = { kind: 'started', start: 'ordinarie', by: { role: 'chef' }, id: 'start' } as const;
  const started = { ...start, happened: '2026-03-02', recordedAt: '2026-03-02T12:00:00Z' };

  test('is refused, and the refusal offers the first time at which it would be admitted', () => {
    const { last } = confirmed().records(started);
    expect(last.refusal).toMatchObject({
      code: 'not-met',
      reasons: [{ rule: 'ordinarie.needs', beforeTimed: true }],
    });
    expect(last.refusal?.accepted).toEqual([
      { happened: '2026-03-02T09:16:00Z' },
      { override: { rules: ['ordinarie.needs'], by: ['chef'] } },
      { as: 'noted' },
    ]);
  });

  test('counts in that form', () => {
    const told = confirmed().records({ ...started, happened: '2026-03-02T09:16:00Z' });
    expect(told.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  });

  test('is offered no later time than when it was recorded', () => {
    const soon = { ...started, recordedAt: '2026-03-02T09:15:20Z' };
    expect(confirmed().records(soon).last.refusal?.accepted[0]).toEqual({ happened: soon.recordedAt });
  });

  test('is offered no time when a time would not help', () => {
    const { last } = testCase(compiled, { start: '2026-03-02T09:15:00Z', refusals: 'keep' })
      .joins('barn-1', 'barn')
      .records(started);
    expect(last.refusal?.accepted).toEqual([
      { override: { rules: ['ordinarie.needs'], by: ['chef'] } },
      { as: 'noted' },
    ]);
    expect(last.refusal?.reasons[0]).not.toHaveProperty('beforeTimed');
  });

  test.each([
    [
      'sv',
      [
        'Insatsen kan inte starta:',
        'Ingen har bekräftat ”klart”. Bekräftas av chef. Utan klockslag räknas det som tidigare på dagen än det som har klockslag. [metod]',
        'Går om du anger klockslag: tidigast kl. 10.16.',
        'Undantag kan beslutas av chef, med skäl.',
        'Kan ändå antecknas, utan verkan.',
      ],
    ],
    [
      'en',
      [
        'The intervention cannot start:',
        'Nobody has confirmed “klart”. Confirmed by chef. Without a time it is taken to come before what has a time that day. [method]',
        'Possible if you give it a time: 10:16 at the earliest.',
        'An exception may be decided by chef, with a reason.',
        'May still be noted, without effect.',
      ],
    ],
  ] as const)('says so in words (%s)', (lang, sentences) => {
    const { refusal, entry } = confirmed().records(started).last;
    if (refusal === undefined) throw new Error('It was not refused.');
    expect(refusalText(refusal, entry, namesOf(insideOf(compiled).program, lang))).toEqual(sentences);
  });
});

test('whoever leaves without a time on the day that they joined at a time is told to give it one', () => {
  const told = confirmed().joins('barn-1', 'barn').someTimeToday().leaves('barn-1', 'barn');
  expect(told.last.refusal).toMatchObject({
    code: 'cannot-count',
    reasons: [{ rule: 'about-not-in-role', beforeTimed: true }],
    accepted: [{ happened: '2026-03-02T09:17:00Z' }, { as: 'noted' }],
  });
});

test('what sorts after timed entries is never told to take a time', () => {
  const told = confirmed().someTimeToday().opens('arbete');
  expect(told.last.refusal?.accepted).toEqual([{ as: 'noted' }]);
});
