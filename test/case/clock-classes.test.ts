import { describe, expect, it } from 'vitest';
import { overview } from '../../src/case/overview.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { testCase } from '../../src/testing/test-case.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';

const label = (word: string): object => ({ sv: word, en: word });

/** A rhythm of visits, counted from an answer that only the team sees, and fed by talks that only the team sees. */
function compiled(visible: 'open' | 'hidden') {
  const { pathway, diagnostics } = pathwayFrom({
    language: 1,
    pathway: 'exempel.takt',
    version: '1.0.0',
    status: 'draft',
    title: label('Takt'),
    subject: 'family',
    legalBasis: 'other',
    documentation: 'full',
    authority: ['teamet'],
    information: { general: { title: label('Allmänt') }, hemligt: { title: label('Hemligt') } },
    roles: {
      foralder: { kind: 'parent', title: label('Förälder'), sees: { general: 'always' } },
      teamet: { kind: 'team', title: label('Teamet'), sees: { general: 'always', hemligt: 'always' } },
    },
    starts: { start: { title: label('Start') } },
    phases: {},
    steps: {
      val: {
        title: label('Val'),
        answer: { from: ['teamet'], options: { ja: { title: label('Ja') } } },
        ...(visible === 'hidden' ? { information: 'hemligt' } : {}),
      },
      besok: {
        title: label('Besök'),
        meeting: {},
        usual: [{ dose: { from: 1, per: 'P1W', reading: 'rolling', since: { last: 'val' } } }],
      },
    },
    outcomes: { klart: { title: label('Klart'), administrative: true } },
  });
  if (pathway === undefined) throw new Error(JSON.stringify(diagnostics));
  return compilePathway(pathway);
}

describe('the clock of a dose', () => {
  it.each([
    ['open', 1],
    ['hidden', 0],
  ] as const)('counted from an %s answer is seen by a parent %i times', (visible, times) => {
    const pathway = compiled(visible);
    const story = testCase(pathway, { start: '2026-02-02' })
      .joins('foralder-1', 'foralder')
      .starts('start')
      .answers('val', 'ja');
    const clocks = (role: string) =>
      overview(pathway, story.state, { now: story.now, viewer: { role } }).clocks;
    expect(clocks('teamet')).toHaveLength(1);
    expect(clocks('foralder')).toHaveLength(times);
  });
});
