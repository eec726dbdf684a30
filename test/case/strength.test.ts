import { describe, expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under, withVisitRules } from './small-pathway.js';

/** How the latest entry came out: its standing, or the code of its refusal; and the rules behind. */
const outcomeOf = ({ last }: TestCase): readonly [string, readonly string[]] => [
  last.refusal?.code ?? last.standing ?? last.outcome,
  (last.refusal?.reasons ?? last.deviations).map((reason) => reason.rule),
];

const visit = { present: ['foralder-1', 'behandlare-1'] };

describe('a fact (who, before what, form)', () => {
  test.each([
    ['must', ['not-met', ['besok.needs']]],
    ['usual', ['deviates', ['besok.needs']]],
    ['may', ['counts', []]],
  ] as const)('%s needs, not met', (strength, expected) => {
    const compiled = withVisitRules(under(strength, { needs: { confirmed: 'klart' } }));
    expect(outcomeOf(startedCase(compiled).holds('besok', visit))).toEqual(expected);
  });

  test('a must on who takes part names the roles that are missing and the forms that would be accepted', () => {
    const compiled = withVisitRules(
      under('must', { with: { foralder: 'all', behandlare: 2 }, source: ['PRV-1'] }),
    );
    const { refusal } = startedCase(compiled).holds('besok', visit).last;
    expect(refusal).toMatchObject({
      code: 'not-met',
      reasons: [
        {
          rule: 'besok.with',
          code: 'with',
          strength: 'must',
          source: ['PRV-1'],
          absolute: false,
          liftedBy: ['chef'],
          found: { missing: ['foralder', 'behandlare'] },
        },
      ],
      accepted: [{ override: { rules: ['besok.with'], by: ['chef'] } }, { as: 'noted' }],
    });
  });

  test('every form a refusal names is accepted', () => {
    const compiled = withVisitRules(under('must', { with: { behandlare: 2 } }));
    const overridden = startedCase(compiled)
      .overriding(['besok.with'], 'ensam i tjänst', 'chef')
      .holds('besok', visit);
    expect(outcomeOf(overridden)).toEqual(['deviates', ['besok.with']]);
    expect(outcomeOf(startedCase(compiled).asNoted().holds('besok', visit))).toEqual(['noted', []]);
  });

  test('an override by a role without authority, or of another rule, does not help', () => {
    const compiled = withVisitRules(under('must', { with: { behandlare: 2 } }));
    expect(
      outcomeOf(
        startedCase(compiled).overriding(['besok.with'], 'skäl', 'behandlare').holds('besok', visit),
      )[0],
    ).toBe('not-met');
    expect(
      outcomeOf(startedCase(compiled).overriding(['besok.needs'], 'skäl', 'chef').holds('besok', visit))[0],
    ).toBe('not-met');
  });

  test('a rule of law and a consent to share cannot be overridden, only noted', () => {
    for (const rule of [
      { needs: { confirmed: 'klart' }, basis: 'law' },
      { needs: { consent: 'dela' } },
    ] as const) {
      const tried = startedCase(withVisitRules(under('must', rule)))
        .overriding(['besok.needs'], 'skäl', 'chef')
        .holds('besok', visit);
      expect(tried.last.refusal).toMatchObject({
        reasons: [{ absolute: true, liftedBy: [] }],
        accepted: [{ as: 'noted' }],
      });
    }
  });

  test('a ground written in a rule of law sets it aside, with evidence', () => {
    const rule = {
      needs: { confirmed: 'klart' },
      basis: 'law',
      unless: { skydd: { title: { sv: 'Skyddsskäl' } } },
    } as const;
    const compiled = withVisitRules(under('must', rule));
    expect(startedCase(compiled).holds('besok', visit).last.refusal?.accepted).toEqual([
      { unless: { rule: 'besok.needs', grounds: ['skydd'] } },
      { as: 'noted' },
    ]);
    const aside = startedCase(compiled).holds('besok', {
      ...visit,
      unless: { 'besok.needs': { ground: 'skydd', evidence: 'akt-17' } },
    });
    expect(outcomeOf(aside)).toEqual(['counts', []]);
    expect(aside.state.facts.standings[aside.last.entry.id]).toMatchObject({
      standing: 'overridden',
      rules: ['besok.needs'],
    });
  });

  test('a role that is forbidden, a place and a form', () => {
    const without = withVisitRules(under('must', { without: ['barn'] }));
    expect(outcomeOf(startedCase(without).holds('besok', { present: ['barn-1', 'behandlare-1'] }))).toEqual([
      'not-met',
      ['besok.without'],
    ]);
    const place = withVisitRules(under('usual', { place: ['hemma'] }));
    expect(outcomeOf(startedCase(place).holds('besok', { ...visit, place: 'ute' }))).toEqual([
      'deviates',
      ['besok.place'],
    ]);
    expect(outcomeOf(startedCase(place).holds('besok', visit))).toEqual(['counts', []]);
  });
});

describe('a maximum, a length, a dose', () => {
  test('a fact beyond a maximum is never refused; a booking is', () => {
    const compiled = withVisitRules(under('must', { times: { to: 1 } }));
    const done = startedCase(compiled).holds('besok', visit);
    expect(outcomeOf(done.books('besok', '2026-03-10'))).toEqual(['not-met', ['besok.times']]);
    expect(outcomeOf(done.holds('besok', visit))).toEqual(['deviates', ['besok.times']]);
    expect(done.state.facts.steps.besok?.count).toBe(2);
  });
});

describe('a minimum at completion', () => {
  const phase = (strength: 'must' | 'usual') =>
    compilePathway(
      smallPathway({
        phases: {
          arbete: {
            steps: { besok: { meeting: {}, ...under(strength, { times: { from: 2 } }) }, brev: { task: {} } },
          },
        },
      }),
    );

  test('must: completion is refused and can be overridden; usual: it completes with a deviation', () => {
    const must = startedCase(phase('must')).holds('besok', visit).ends('arbete');
    expect(outcomeOf(must)).toEqual(['not-met', ['besok.times']]);
    expect(outcomeOf(must.overriding(['besok.times'], 'skäl').ends('arbete'))).toEqual([
      'deviates',
      ['besok.times'],
    ]);
    expect(must.state.facts.phases.arbete).toMatchObject({ status: 'completed', leftUndone: ['besok'] });
    const usual = startedCase(phase('usual')).holds('besok', visit).ends('arbete');
    expect(outcomeOf(usual)).toEqual(['deviates', ['besok.times']]);
    expect(usual.state.facts.phases.arbete?.status).toBe('completed');
  });

  test('a phase that is stopped with a reason is ended, and lists what was left undone', () => {
    const stopped = startedCase(phase('must')).ends('arbete', { reason: 'familjen flyttar' });
    expect(stopped.state.facts.phases.arbete).toMatchObject({ status: 'ended', leftUndone: ['besok'] });
    expect(outcomeOf(stopped.holds('besok', visit))).toEqual(['deviates', ['phase-not-open']]);
  });
});

describe('what no rule says', () => {
  test('nothing counts before the start or after the closing, and the refusal says so', () => {
    const compiled = withVisitRules({});
    const closed = startedCase(compiled).closes('klar').after('P1D').holds('besok', visit);
    expect(closed.last.refusal).toMatchObject({
      code: 'cannot-count',
      reasons: [{ rule: 'case-closed' }],
      accepted: [{ as: 'noted' }],
    });
    expect(closed.asNoted().holds('besok', visit).last.standing).toBe('noted');
    expect(closed.state.facts.steps.besok).toBeUndefined();
  });

  test('an administrative closing needs a reason', () => {
    const open = startedCase(withVisitRules({}));
    expect(outcomeOf(open.closes('avbrott'))).toEqual(['cannot-count', ['reason-missing']]);
    expect(outcomeOf(open.closes('avbrott', { reason: 'flyttat' }))).toEqual(['counts', []]);
  });
});
