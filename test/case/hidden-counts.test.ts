import { describe, expect, it } from 'vitest';
import { type Overview, overview } from '../../src/case/overview.js';
import type { RuleSpec } from '../../src/definition/rule.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { testCase } from '../../src/testing/test-case.js';
import { smallPathway } from './small-pathway.js';

/** Visits that everyone may see, and meetings that count as visits and that only the head may see. */
function seen(role: string, ...must: RuleSpec[]): Overview {
  const { roles } = smallPathway();
  const pathway = compilePathway(
    smallPathway({
      information: { hemligt: {} },
      roles: {
        ...roles,
        behandlare: { kind: 'team', sees: { general: 'always' } },
        chef: { kind: 'authority', sees: { general: 'always', hemligt: 'always' } },
      },
      phases: {
        arbete: {
          steps: {
            besok: {
              meeting: {},
              contents: { mal: {}, slut: {} },
              tasks: { laxa: { by: ['foralder'] } },
              must,
            },
            dolt: { meeting: {}, countsAs: 'besok', information: 'hemligt', contents: { mal: {} } },
          },
        },
      },
    }),
  );
  const story = testCase(pathway, { start: '2026-03-02' })
    .joins('foralder-1', 'foralder')
    .joins('foralder-2', 'foralder')
    .starts('ordinarie')
    .on('2026-04-02')
    .holds('dolt', { present: ['foralder-1'], gave: ['laxa'], contents: ['mal'], minutes: 60 });
  return overview(pathway, story.state, { now: story.now, viewer: { role } });
}

const ended = (now: Overview) => now.blocked.find(({ record }) => record === 'ended')?.criteria;

describe('a meeting that may not be seen, and counts as one that may', () => {
  it('does not show through in the tasks that are out', () => {
    expect(seen('chef').tasks).toMatchObject([{ step: 'besok', task: 'laxa', since: '2026-04-02' }]);
    expect(seen('behandlare').tasks).toBeUndefined();
  });

  it.each<[string, RuleSpec, object]>([
    ['times', { times: { from: 3 } }, { counts: [1] }],
    ['hours', { hours: { from: 3 } }, { hours: [1] }],
    ['contents', { contents: ['mal', 'slut'] }, { missing: ['slut'] }],
    ['attends', { attends: { role: 'foralder', from: 2 } }, { times: [1, 0] }],
  ])('does not show through in what a rule on %s finds', (_kind, rule, found) => {
    expect(ended(seen('chef', rule))).toMatchObject([{ found, information: ['general', 'hemligt'] }]);
    expect(ended(seen('behandlare', rule))).toEqual([{ code: 'withheld', ask: 'chef' }]);
  });

  it('does not show through in what is next, and why', () => {
    const next = (role: string, ...must: RuleSpec[]) =>
      seen(role, ...must).next.find(({ step }) => step === 'besok');
    const once: RuleSpec = { times: { from: 1, to: 1 } };
    expect(next('chef', once)).toBeUndefined();
    expect(next('behandlare', once)).toMatchObject({ required: false, why: [{ code: 'offered' }, {}] });
    const twice: RuleSpec = { times: { from: 2 } };
    expect(next('chef', twice)).toMatchObject({ required: true, why: [{ code: 'required' }, {}] });
    expect(next('behandlare', twice)).toMatchObject({ required: false, why: [{ code: 'offered' }, {}] });
  });

  it('does not show through in a dose that is full', () => {
    const rule: RuleSpec = { dose: { to: 1, per: 'P1M', reading: 'rolling' } };
    const full = (now: Overview) => JSON.stringify([now.blocked, now.next.map((one) => one.deviations)]);
    expect(full(seen('chef', rule))).toContain('besok.dose');
    expect(full(seen('behandlare', rule))).not.toContain('besok.dose');
  });
});
