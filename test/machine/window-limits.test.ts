import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import { calendarPeriod } from '../../src/calendar/period.js';
import type { CaseFacts, PauseRow, StepRow } from '../../src/condition/case-facts.js';
import type { Rule } from '../../src/definition/program-rules.js';
import { noFacts } from '../../src/machine/apply-event.js';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { shortWindows, type WindowTerms } from '../../src/machine/window-limits.js';
import { toyPathway } from '../laws/toy-pathway.js';

const rules = insideOf(compilePathway(toyPathway)).program.rule;
const ruleInPause = (inPause: Rule['inPause']): Rule => {
  const rule = rules.get('hembesok.takt');
  if (rule === undefined) throw new Error('hembesok.takt');
  return { ...rule, inPause };
};

const start = '2026-01-14';
/** Dates that are kept in these tests. */
const kept = 40;
const day = (from: number, to: number): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(start, days));
const ascending = (days: readonly LocalDate[]): readonly LocalDate[] => [...days].sort().slice(-kept);

const pauses: fc.Arbitrary<readonly PauseRow[]> = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 3 })
  .map((gaps) => {
    let last = start;
    return gaps.map(([gap, length]) => {
      const from = addDays(last, gap + 1);
      last = addDays(from, length);
      return { from, until: last, ground: 'semester' };
    });
  });

const cases = fc.record({
  row: fc.record({
    count: fc.constant(0),
    minutes: fc.constant(0),
    recent: fc.array(day(-20, 150), { maxLength: 60 }).map(ascending),
    excused: fc.array(day(0, 150), { maxLength: 4 }).map(ascending),
  }),
  pauses,
  inPause: fc.constantFrom('runs' as const, 'stops' as const),
  terms: fc.record({
    anchor: day(0, 20),
    length: fc.constantFrom('P1D', 'P1W', 'P2W', 'P1M', 'P3M'),
    least: fc.integer({ min: 1, max: 3 }),
    kept: fc.constant(kept),
  }),
  at: day(-5, 160),
  since: day(-10, 170),
});

/** Each period by itself: how many of all dates lie in it. */
function oneByOne(
  facts: CaseFacts,
  rule: Rule,
  { recent = [], excused = [] }: StepRow,
  { anchor, length, least }: WindowTerms,
  at: LocalDate,
): readonly { readonly from: LocalDate; readonly to: LocalDate }[] {
  const lies = (from: LocalDate, to: LocalDate) => (date: LocalDate) => date >= from && date <= to;
  const known = recent.length < kept ? '' : (recent[0] ?? '');
  const found = new Map<LocalDate, { readonly from: LocalDate; readonly to: LocalDate }>();
  for (let date = anchor; date <= at; date = addDays(date, 1)) {
    const period = calendarPeriod(date, length);
    if (period === undefined || period.from < anchor || period.from <= known) continue;
    const { from, to } = period;
    const isPaused = facts.pauses.some((pause) => pause.from <= to && (pause.until ?? to) >= from);
    if (recent.filter(lies(from, to)).length >= least || excused.some(lies(from, to))) continue;
    if (!(rule.inPause === 'stops' && isPaused)) found.set(from, period);
  }
  return [...found.values()];
}

describe('calendar periods with too few times', () => {
  test('found in one walk are those found one by one', () => {
    fc.assert(
      fc.property(cases, ({ row, pauses, inPause, terms, at, since }) => {
        const facts: CaseFacts = { ...noFacts, at, status: 'open', pauses };
        const rule = ruleInPause(inPause);
        const expected = oneByOne(facts, rule, row, terms, at);
        expect(shortWindows(facts, rule, row, terms, at)).toEqual(expected);
        expect(shortWindows(facts, rule, row, terms, at, since)).toEqual(
          expected.filter(({ to }) => to >= since),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('are none of a length that is no calendar period', () => {
    const terms = { anchor: start, length: 'P10D', least: 1, kept };
    expect(shortWindows(noFacts, ruleInPause('runs'), undefined, terms, addDays(start, 99))).toEqual([]);
  });
});
