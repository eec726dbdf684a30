import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/local-date.js';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { ClockReads } from '../../src/definition/program-clocks.js';
import type { Rule } from '../../src/definition/program-rules.js';
import { noFacts } from '../../src/machine/apply-event.js';
import { asksAbout, clockChanges } from '../../src/machine/clock-changes.js';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { limitsOf } from '../../src/machine/limits.js';
import { same } from '../laws/canonical.js';
import { clocksAskNoMore, daysAhead, everyClockAsked, onlyRead } from '../laws/clock-laws.js';
import { type History, randomHistory } from '../laws/random-history.js';
import { remembering } from '../laws/remembering.js';
import { clocksPathway } from './clocks-pathway.js';

const compiled = remembering(compilePathway(clocksPathway));
const { program } = insideOf(compiled);
const historyOf = (at: number): History => randomHistory(compiled, 7_000 + at);

describe('what a clock can ask about', () => {
  test('is enough for it: every anchor, and a while of every kind', () => {
    const look = { tally: () => undefined, thorough: false };
    for (let at = 0; at < 25; at += 1) {
      const history = historyOf(at);
      expect(clocksAskNoMore.breach(history, look)).toBeUndefined();
      expect(everyClockAsked.breach(history, look)).toBeUndefined();
    }
  });

  test('leaves nothing out unseen: without any one part of it some case is told wrong', () => {
    let unseen = [...program.clockReads].flatMap(([rule, reads]) => lesserReads(rule, reads));
    for (let at = 0; at < 300 && unseen.length > 0; at += 1) {
      const states = historyOf(at).states.map(({ facts }) => facts);
      unseen = unseen.filter(
        (less) =>
          !states.some((facts) =>
            [facts, withDone(facts, less)].some((one) => less.isThere(one) && isToldWrong(one, less)),
          ),
      );
    }
    expect(unseen.map(({ left }) => left)).toEqual([]);
  });
});

/** The same case with the step of the rule done on its day: few histories come to do a step while a rare condition holds. */
function withDone(facts: CaseFacts, { rule }: LesserReads): CaseFacts {
  const done = { count: 1, minutes: 0, last: facts.at, entry: 'e-000' };
  return { ...facts, steps: { ...facts.steps, [rule.element.id]: done } };
}

interface LesserReads {
  readonly left: string;
  readonly rule: Rule;
  readonly reads: ClockReads;
  /** Whether a case holds what is left out: else nothing of it can be told wrong. */
  readonly isThere: (facts: CaseFacts) => boolean;
}

/** Whether a clock says something else of a case that holds only what `reads` tells of. */
function isToldWrong(facts: CaseFacts, { rule, reads }: LesserReads): boolean {
  if (facts.at === '') return false;
  const less = onlyRead(facts, rule, reads);
  return daysAhead.some((days) => {
    const day = addDays(facts.at, days);
    return !same(limitsOf(program, less, rule, day), limitsOf(program, facts, rule, day));
  });
}

/** Each way to leave one part out. Goals are counted without being named: every `while` is taken to, and one here does. */
function lesserReads(rule: Rule, reads: ClockReads): readonly LesserReads[] {
  const tables = ['phases', 'steps', 'criteria', 'consents', 'measures'] as const;
  const rows = tables.flatMap((table) =>
    [...reads[table]].map((id) => ({
      left: `${rule.id}: ${table} ${id}`,
      rule,
      reads: { ...reads, [table]: new Set([...reads[table]].filter((other) => other !== id)) },
      isThere: (facts: CaseFacts) => Object.hasOwn(facts[table], id),
    })),
  );
  const people: LesserReads = {
    left: `${rule.id}: people`,
    rule,
    reads: { ...reads, people: false },
    isThere: (facts) => Object.keys(facts.people).length > 0,
  };
  const goals: LesserReads = {
    left: `${rule.id}: goals`,
    rule,
    reads: { ...reads, goals: false },
    isThere: (facts) => Object.keys(facts.goals).length > 0,
  };
  const countsGoals = JSON.stringify(rule.spec.while ?? '').includes('goals');
  return [...rows, ...(reads.people ? [people] : []), ...(countsGoals ? [goals] : [])];
}

describe('two states of a case', () => {
  const facts: CaseFacts = { ...noFacts, at: '2026-03-02', status: 'open' };
  const rule = (id: string): Rule => {
    const found = program.rule.get(id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const apart = (id: string, changed: Partial<CaseFacts>, first: Partial<CaseFacts> = {}): boolean => {
    const reads = program.clockReads.get(rule(id));
    const changes = clockChanges({ ...facts, ...first }, { ...facts, ...changed });
    return reads !== undefined && changes !== undefined && asksAbout(rule(id), reads, changes);
  };

  test('are told apart by every clock when the case as a whole is another', () => {
    expect(apart('information.due', { status: 'paused' })).toBe(true);
    expect(apart('information.due', { start: { way: 'snabb', on: '', since: '', entry: '' } })).toBe(true);
    expect(apart('information.due', { pauses: [{ from: '2026-03-02', ground: 'semester' }] })).toBe(true);
  });

  test('are told apart by the clocks that ask about what is another, and by no others', () => {
    const row = { count: 1, minutes: 0 };
    expect(apart('information.due', { steps: { information: row } })).toBe(true);
    expect(apart('information.due', { steps: { rapport: row } })).toBe(false);
    expect(apart('rapport.due', { extensions: { 'rapport.due': [] } })).toBe(true);
    expect(apart('rapport.due', { extensions: { 'information.due': [] } })).toBe(false);
    const child = { roles: [{ role: 'barn', from: '2026-03-02' }] };
    expect(apart('skattning.every', { people: { 'barn-1': child } })).toBe(true);
    expect(apart('rapport.due', { people: { 'barn-1': child } })).toBe(false);
    const heard = { 'barn-1': { ...child, heard: { on: '2026-03-02', step: 'hembesok' } } };
    expect(apart('skattning.every', { people: heard }, { people: { 'barn-1': child } })).toBe(false);
    expect(apart('rapport.due', { at: '2026-03-03', breaches: [], standings: {} })).toBe(false);
  });
});
