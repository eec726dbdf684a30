import { describe, expect, it } from 'vitest';
import { fold } from '../../src/journal/fold.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { renderOverview } from '../../src/render/render-overview.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from './definition.js';
import { deviatesFrom, refusedBy, seenBy } from './story.js';

const compiled = constructOf('c25-tasks-between-meetings');
const present = ['behandlare-1'];
const given = (): TestCase =>
  testCase(compiled, { start: '2026-03-02' })
    .starts('start')
    .on('2026-03-03')
    .named('samtal-1')
    .holds('samtal', { present, gave: ['hemuppgift'] });
const out = (story: TestCase): readonly string[] =>
  (seenBy(compiled, story, 'handlaggare').tasks ?? []).map(
    ({ task, since, by, passed }) => `${task} ${since} ${by.join()} ${passed}`,
  );

describe('a task between meetings', () => {
  it('is out since it was given, and never late', () => {
    expect(out(given())).toEqual(['hemuppgift 2026-03-03 foralder 0']);
    const now = seenBy(compiled, given(), 'handlaggare', '2026-09-03');
    expect([now.overdue, now.unusual]).toEqual([[], []]);
    expect(renderOverview(now, insideOf(compiled).program, { lang: 'sv' })).toContain(
      'Hemuppgift (förälder), sedan 3 mars 2026.',
    );
  });

  it('is gone when it is taken up, whatever came of it', () => {
    const story = given()
      .on('2026-03-10')
      .holds('samtal', { present, reviewed: { hemuppgift: 'partly' } });
    expect(deviatesFrom(story)).toEqual([]);
    expect(out(story)).toEqual([]);
  });

  it('that is not taken up next time is a deviation, and stays', () => {
    const story = given()
      .on('2026-03-10')
      .holds('samtal', { present, gave: ['hemuppgift'] });
    expect(deviatesFrom(story)).toEqual(['samtal.reviews']);
    expect(out(story)).toEqual(['hemuppgift 2026-03-03 foralder 1']);
    expect(fold(compiled, [...story.journal].reverse()).facts).toEqual(story.state.facts);
    story.withdraws('samtal-1');
    expect(out(story)).toEqual(['hemuppgift 2026-03-10 foralder 0']);
  });

  it('is asked for by name', () => {
    expect(
      refusedBy(
        given()
          .tries()
          .holds('samtal', { present, gave: ['laxa'] }),
      ),
    ).toEqual(['unknown-task']);
  });
});
