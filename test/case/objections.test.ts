import { describe, expect, it } from 'vitest';
import { type TimelineRow, timeline } from '../../src/case/timeline.js';
import type { Pathway } from '../../src/definition/pathway.js';
import { fold } from '../../src/journal/fold.js';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { changeDefinition } from '../../src/migration/change-definition.js';
import { renderTimeline } from '../../src/render/render-timeline.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from '../definitions/definition.js';
import { smallPathway, startedCase } from './small-pathway.js';

const compiled = constructOf('c27-artefacts');
const { program } = insideOf(compiled);
const present = ['behandlare-1', 'foralder-1'];
const met = (): TestCase =>
  testCase(compiled, { start: '2026-03-02' })
    .joins('behandlare-1', 'behandlare')
    .joins('foralder-1', 'foralder')
    .starts('start')
    .on('2026-03-03')
    .named('samtal-1')
    .holds('samtal', { present });
const objected = (): TestCase =>
  met().on('2026-03-05').named('inv-1').objects('foralder-1', 'samtal-1', 'Det var inte så');
const rowsOf = (story: TestCase, role = 'handlaggare'): readonly TimelineRow[] =>
  timeline(compiled, story.journal, { viewer: { role } });
const meeting = (story: TestCase, role?: string): TimelineRow | undefined =>
  rowsOf(story, role).find(({ entry }) => entry?.id === 'samtal-1');

describe('an objection of a person', () => {
  it('stands beside the entry it is to, and changes nothing in the case', () => {
    const story = objected();
    expect(story.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
    expect({ ...story.state.facts, at: '' }).toEqual({ ...met().state.facts, at: '' });
    expect(meeting(story)).toMatchObject({
      standing: 'counts',
      objections: [{ entry: 'inv-1', person: 'foralder-1', on: '2026-03-05', reason: 'Det var inte så' }],
    });
    expect(meeting(met())).not.toHaveProperty('objections');
  });

  it('stays when the entry is corrected, is gone when it is withdrawn itself, and may come before its entry', () => {
    const corrected = objected()
      .named('ratt-1')
      .corrects('samtal-1', { kind: 'held', happened: '2026-03-03', step: 'samtal', present });
    expect(meeting(corrected)).toMatchObject({ changedBy: 'ratt-1', objections: [{ entry: 'inv-1' }] });
    expect(meeting(objected().withdraws('inv-1'))).not.toHaveProperty('objections');
    const early = testCase(compiled, { start: '2026-03-02' }).objects('foralder-1', 'samtal-1');
    expect(early.last.standing).toBe('counts');
  });

  it('is heard in a closed case, whatever the order of arrival', () => {
    const story = met().on('2026-04-01').overriding(['samtal.analyserat'], 'Flytt');
    const closing = Object.keys(compiled.pathway.outcomes)[0] ?? '';
    story.closes(closing as never, { reason: 'Flytt' });
    story.on('2026-05-01').objects('foralder-1', 'samtal-1');
    expect(story.last.standing).toBe('counts');
    expect(fold(compiled, [...story.journal].reverse()).facts).toEqual(story.state.facts);
  });

  it('is seen with what it is to, and not by those who may not see that', () => {
    const roles = Object.keys(compiled.pathway.roles);
    for (const role of roles) {
      const rows = rowsOf(objected(), role);
      const seesMeeting = rows.some(({ entry }) => entry?.id === 'samtal-1');
      expect([role, rows.some(({ entry }) => entry?.id === 'inv-1')]).toEqual([role, seesMeeting]);
    }
    expect(rowsOf(objected(), 'nobody')).toEqual([]);
  });

  it('is told in words under the line of the entry', () => {
    const told = renderTimeline(rowsOf(objected()), program, { lang: 'sv' });
    expect(told).toContain('invändning från foralder-1, 5 mars 2026: ”Det var inte så”');
    expect(renderTimeline(rowsOf(objected()), program, { lang: 'en' })).toContain('objection by foralder-1');
  });

  it('to a correction is to what was corrected', () => {
    const story = objected()
      .named('ratt-1')
      .corrects('samtal-1', { kind: 'held', happened: '2026-03-03', step: 'samtal', present })
      .named('inv-2')
      .objects('foralder-1', 'ratt-1', 'Inte heller så');
    expect(meeting(story)?.objections?.map(({ entry }) => entry)).toEqual(['inv-1', 'inv-2']);
  });

  it('is hidden with the persons of the definition that it was recorded under', () => {
    const version = (number: string, more: Partial<Pathway> = {}) =>
      compilePathway(smallPathway({ version: number, ...more }));
    const sees = { general: 'always' } as const;
    const { roles } = smallPathway();
    const before = version('1.0.0', { roles: { ...roles, behandlare: { kind: 'team', sees } } });
    const after = version('2.0.0', {
      information: { people: {} },
      roles: {
        ...roles,
        behandlare: { kind: 'team', sees },
        chef: { kind: 'authority', sees: { ...sees, people: 'always' } },
      },
    });
    const story = startedCase(before)
      .on('2026-03-03')
      .named('besok-1')
      .holds('besok', { present: ['foralder-1'] });
    const at = '2026-03-10T12:00:00+01:00';
    const options = { by: { role: 'chef' }, reason: 'ny', at } as const;
    const changed = changeDefinition(before, after, fold(before, story.journal), story.journal, options);
    const late = '2026-03-11T12:00:00+01:00';
    const objection = {
      id: 'inv-1',
      kind: 'objected',
      of: 'besok-1',
      person: 'foralder-1',
      happened: late,
      recordedAt: late,
      by: { role: 'chef' },
    } as const;
    const journal = [...story.journal, changed.entry, objection];
    const seenBy = (role: string) =>
      timeline(changed.compiled, journal, { viewer: { role } }).map(({ entry }) => entry?.id);
    expect(seenBy('chef')).toContain('inv-1');
    expect(seenBy('behandlare')).toContain('besok-1');
    expect(seenBy('behandlare')).not.toContain('inv-1');
  });
});
