import { describe, expect, it } from 'vitest';
import { overview } from '../../src/case/overview.js';
import type { RuleSpec } from '../../src/definition/rule.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { smallPathway } from './small-pathway.js';

/** A phase and its visits for each child; a school sees the visits of the child that the consent is about. */
function compiled(...must: RuleSpec[]) {
  const { roles, consents } = smallPathway();
  return compilePathway(
    smallPathway({
      information: { vard: {} },
      agencies: { skolan: {} },
      roles: {
        ...roles,
        chef: { kind: 'authority', sees: { general: 'always', vard: 'always' } },
        larare: {
          kind: 'partner',
          agency: 'skolan',
          sees: { general: 'always', vard: { consent: 'dela' } },
        },
      },
      consents: { ...consents, dela: { kind: 'secrecy', givers: { foralder: 'all' } } },
      phases: {
        arbete: {
          per: 'barn',
          must: [{ ends: { done: 'besok' } }],
          steps: {
            besok: {
              meeting: {},
              per: 'barn',
              information: 'vard',
              artefacts: { karta: {} },
              must,
            },
          },
        },
      },
    }),
  );
}

function visited(...must: RuleSpec[]): { pathway: ReturnType<typeof compiled>; story: TestCase } {
  const pathway = compiled(...must);
  const story = testCase(pathway, { start: '2026-03-02' })
    .joins('barn-1', 'barn')
    .joins('barn-2', 'barn')
    .joins('foralder-1', 'foralder')
    .starts('ordinarie')
    .opens('arbete', { about: 'barn-1' })
    .opens('arbete', { about: 'barn-2' })
    .consents('dela', 'foralder-1', { about: ['barn-1'] })
    .on('2026-03-05')
    .named('b1')
    .holds('besok', { present: ['barn-1'], about: 'barn-1' })
    .on('2026-03-06')
    .named('b2')
    .holds('besok', { present: ['barn-2'], about: 'barn-2' });
  return { pathway, story };
}

describe("what is found against ending one child's line", () => {
  it('names the occasions of that child that lack an artefact, and no other', () => {
    const { pathway, story } = visited({ artefacts: ['karta'] });
    const now = overview(pathway, story.state, { now: story.now, viewer: { role: 'larare' } });
    expect(now.artefacts).toMatchObject([{ entry: 'b1', about: 'barn-1' }]);
    const lines = now.blocked.filter(({ record }) => record === 'ended');
    expect(lines.find((line) => line.for?.[0] === 'barn-1')?.criteria).toMatchObject([
      { about: ['barn-1'], found: { lacking: [{ entry: 'b1', about: 'barn-1' }] } },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/"b2"|2026-03-06/);
  });

  it("refuses at the door with that child's occasions that are not approved", () => {
    const { story } = visited({ approved: { by: ['chef'] } });
    story.tries().ends('arbete', { about: 'barn-1' });
    const reason = story.last.refusal?.reasons.find(({ code }) => code === 'approved');
    expect(reason).toMatchObject({ about: ['barn-1'] });
    expect(reason?.found.open).toEqual([{ of: 'b1', on: '2026-03-05', state: 'waiting' }]);
  });

  it("is explained and counted on that child's line, not on everyone's", () => {
    const { story } = visited({ times: { from: 2 } }, { hours: { from: 3 } });
    story.tries().ends('arbete', { about: 'barn-1' });
    const found = Object.fromEntries(story.last.refusal?.reasons.map((one) => [one.code, one.found]) ?? []);
    expect(found).toMatchObject({ times: { counts: [1] }, hours: { hours: [0] } });
    const { story: fresh } = visited();
    fresh.withdraws('b1').tries().ends('arbete', { about: 'barn-1' });
    const [reason] = fresh.last.refusal?.reasons ?? [];
    expect(reason?.code).toBe('ends');
    expect(reason?.about).toEqual(['barn-1']);
  });
});
