import { describe, expect, it } from 'vitest';
import { caseloadOf, openCases } from '../../src/case/count-cases.js';
import { overview } from '../../src/case/overview.js';
import type { CaseState } from '../../src/journal/case-state.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from '../definitions/definition.js';

const compiled = constructOf('c24-capacity-and-caseload');
const by = { role: 'teamledare', ref: 'teamledare-1' };
const story = (): TestCase => testCase(compiled, { start: '2026-09-07', by });
const state = (told: (one: TestCase) => TestCase): CaseState => told(story()).state;

describe('what is known from other cases', () => {
  it('refuses a seventh family, and says what would be accepted', () => {
    const { refusal } = story()
      .starts('beslut')
      .tries()
      .assigns('terapeut-1', 'terapeut', { observed: { caseload: 6 } }).last;
    expect(refusal).toMatchObject({
      code: 'not-met',
      reasons: [
        {
          rule: 'terapeut.caseload',
          code: 'caseload',
          source: ['EX-2'],
          wanted: { caseload: { from: 4, to: 6 } },
          found: { others: 6 },
          liftedBy: ['teamledare'],
        },
      ],
      accepted: [{ override: { rules: ['terapeut.caseload'], by: ['teamledare'] } }, { as: 'noted' }],
    });
  });

  it('is judged again when the number is stated later, and stands when it was decided', () => {
    const told = story().starts('beslut').assigns('terapeut-1', 'terapeut');
    expect(told.last.standing).toBe('counts');
    told.tries().assigns('terapeut-1', 'terapeut', { observed: { caseload: 6 } });
    expect(told.last.refusal?.reasons.map(({ rule }) => rule)).toEqual(['terapeut.caseload']);
    told
      .overriding(['terapeut.caseload'], 'Uppgiften var fel')
      .corrects('e-002', { observed: { caseload: 9 } });
    expect(told.overview().otherCases?.find(({ kind }) => kind === 'caseload')).toMatchObject({
      cases: 10,
      state: 'above',
    });
  });

  it('is shown to those who may see who takes part, and to nobody else', () => {
    const { state: now } = story()
      .starts('beslut')
      .assigns('terapeut-1', 'terapeut', { observed: { caseload: 1 } });
    const seen = (role: string): unknown =>
      overview(compiled, now, { now: '2026-09-07', viewer: { role } }).otherCases;
    expect(JSON.stringify(seen('teamledare'))).toContain('terapeut-1');
    expect(JSON.stringify(seen('terapeut'))).not.toContain('terapeut-1');
    expect(seen('foralder')).toBeUndefined();
  });

  it('is asked for at every way in before the start', () => {
    expect(story().overview().otherCases).toEqual([
      {
        rule: 'case.capacity',
        kind: 'capacity',
        strength: 'must',
        source: ['EX-3'],
        wanted: { to: 40 },
        state: 'not-stated',
      },
    ]);
  });
});

describe('what a role asks of those who take it', () => {
  it('is asked of the case with the person in it, and told so', () => {
    const told = story().starts('beslut').joins('barn-1', 'ungdom', { birthDate: '2010-01-01' });
    told.tries().joins('barn-2', 'ungdom', { birthDate: '2018-01-01' });
    expect(told.last.refusal?.reasons[0]).toMatchObject({
      rule: 'ungdom.needs',
      found: { ages: [16, 8] },
      about: ['barn-1', 'barn-2'],
    });
    expect(told.asNoted().joins('barn-2', 'ungdom', { birthDate: '2018-01-01' }).last.standing).toBe('noted');
    told
      .overriding(['ungdom.needs'], 'Syskon i samma insats')
      .joins('barn-2', 'ungdom', { birthDate: '2018-01-01' });
    expect(told.last.standing).toBe('deviates');
  });
});

describe('counting cases for a host', () => {
  const open = state((one) => one.starts('beslut').assigns('terapeut-1', 'terapeut'));
  const left = state((one) =>
    one.starts('beslut').assigns('terapeut-1', 'terapeut').leaves('terapeut-1', 'terapeut'),
  );
  const closed = state((one) => one.starts('beslut').assigns('terapeut-1', 'terapeut').closes('klart'));
  const waiting = state((one) => one.assigns('terapeut-1', 'terapeut'));
  const all = [open, left, closed, waiting];

  it('counts what is open, of one pathway or of all', () => {
    expect([openCases(all), openCases(all, compiled.pathway.pathway), openCases(all, 'a.b')]).toEqual([
      2, 2, 0,
    ]);
  });

  it('counts where a person holds the role on the day', () => {
    const count = (person: string, roles: string | string[]): number =>
      caseloadOf(all, person, roles, '2026-09-07');
    expect(count('terapeut-1', 'terapeut')).toBe(1);
    expect(count('terapeut-1', ['behandlare', 'terapeut'])).toBe(1);
    expect(count('terapeut-2', 'terapeut')).toBe(0);
    expect(count('constructor', 'terapeut')).toBe(0);
  });
});
