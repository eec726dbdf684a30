import { expect, test } from 'vitest';
import type { Strength } from '../../src/definition/rule.js';
import { describeOverview } from '../../src/render/sentences.js';
import type { Lang } from '../../src/words/text.js';
import { startedCase, under, withVisitRules } from '../case/small-pathway.js';

/** What an overview says of a visit that was wanted within two weeks of the start and came after eighteen days. */
function toldLate(strength: Strength, lang: Lang): string {
  const compiled = withVisitRules(under(strength, { due: { within: 'P14D', from: { opened: 'arbete' } } }));
  const overview = startedCase(compiled).on('2026-03-20').holds('besok', { present: [] }).overview();
  expect(overview.breaches).toMatchObject([{ rule: 'besok.due', strength, due: '2026-03-16' }]);
  const text = describeOverview(compiled, overview, { lang, width: 200 });
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^(Kom för|Tog längre|Came too|Took longer)/.test(line));
  return [lines[at], lines[at + 2]].join(' | ');
}

test('what must be done and came late is told as late', () => {
  expect(toldLate('must', 'sv')).toMatchInlineSnapshot(
    `"Kom för sent | - Besok: inom 14 dagar, räknat från det att fasen arbete började. Sista dag var 16 mars 2026; gjordes eller upphörde 20 mars 2026. [metod]"`,
  );
  expect(toldLate('must', 'en')).toMatchInlineSnapshot(
    `"Came too late | - Besok: within 14 days, counted from when the phase arbete began. The last day was 16 March 2026; done, or ceased, on 20 March 2026. [method]"`,
  );
});

test('what is usually done sooner is told as such, and never as late', () => {
  expect(toldLate('usual', 'sv')).toMatchInlineSnapshot(
    `"Tog längre tid än vanligt | - Besok: inom 14 dagar, räknat från det att fasen arbete började. Vanligen senast 16 mars 2026; gjordes eller upphörde 20 mars 2026. [metod]"`,
  );
  expect(toldLate('usual', 'en')).toMatchInlineSnapshot(
    `"Took longer than usual | - Besok: within 14 days, counted from when the phase arbete began. Usually by 16 March 2026; done, or ceased, on 20 March 2026. [method]"`,
  );
});

test('a calendar period that went by is told as such: no later day met it', () => {
  const weekly = withVisitRules(
    under('must', { every: { period: 'P1W', reading: 'calendar', from: { opened: 'arbete' } } }),
  );
  const overview = startedCase(weekly).on('2026-03-18').ends('arbete', { reason: 'flytt' }).overview();
  expect(overview.breaches.map(({ due, met }) => [due, met])).toEqual([
    ['2026-03-08', undefined],
    ['2026-03-15', undefined],
  ]);
  expect(describeOverview(weekly, overview, { lang: 'sv', width: 200 })).toContain(
    'I perioden till och med 8 mars 2026 gjordes det inte så ofta.',
  );
  expect(describeOverview(weekly, overview, { lang: 'en', width: 200 })).toContain(
    'In the period up to and including 8 March 2026 it was not done that often.',
  );
});
