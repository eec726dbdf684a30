import { expect, test } from 'vitest';
import { nextWakeAt } from '../../src/case/next-wake.js';
import { notices } from '../../src/case/notices.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { describeOverview, describePathway } from '../../src/render/sentences.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const lasting = compilePathway(
  smallPathway(under('usual', { lasts: { about: 'P4M', from: 'P3M', to: 'P6M' } })),
);

test('the length of the whole intervention is counted from the start and never stops anything', () => {
  const early = startedCase(lasting).on('2026-04-20').closes('klar');
  expect(early.last).toMatchObject({
    standing: 'deviates',
    deviations: [{ rule: 'case.lasts', weight: 'usual', found: { opened: '2026-03-02' } }],
  });
  expect(startedCase(lasting).on('2026-06-02').closes('klar').last.standing).toBe('counts');
  const administrative = startedCase(lasting).on('2026-04-20').closes('avbrott', { reason: 'flytt' });
  expect(administrative.last.standing, 'is no result of the pathway').toBe('counts');
  const late = startedCase(lasting).on('2026-09-03');
  expect(late.overview().unusual).toMatchObject([{ rule: 'case.lasts', due: '2026-09-02', daysLate: 1 }]);
  expect(notices(lasting, late.state, '2026-03-02', '2026-12-31')).toMatchObject([
    { rule: 'case.lasts', severity: 'unusual', on: '2026-09-03' },
  ]);
  expect(late.closes('klar').overview().breaches).toMatchObject([{ rule: 'case.lasts', met: '2026-09-03' }]);
});

test('the case wakes when the least length is reached, and when the longest has passed', () => {
  const { state } = startedCase(lasting);
  expect(nextWakeAt(lasting, state, '2026-03-02')).toBe('2026-06-01T22:00:00Z');
  expect(nextWakeAt(lasting, state, '2026-06-02')).toBe('2026-09-02T22:00:00Z');
});

test('it is told how long the case has gone on, of what is usual', () => {
  const overview = startedCase(lasting).on('2026-03-12').overview();
  expect(overview.lengths).toMatchObject([{ rule: 'case.lasts', opened: '2026-03-02', days: 10 }]);
  expect(describeOverview(lasting, overview, { lang: 'sv', width: 200 })).toContain(
    'Den har pågått i 10 dagar; hela insatsen brukar ta ungefär 4 månader.',
  );
  expect(describePathway(lasting, { lang: 'sv', width: 200 })).toContain(
    'Hela insatsen brukar ta ungefär 4 månader, 3–6 månader',
  );
  expect(describePathway(lasting, { lang: 'en', width: 200 })).toContain(
    'The whole intervention usually lasts about 4 months, 3–6 months',
  );
});
