import { describe, expect, it } from 'vitest';
import { type TimelineRow, timeline } from '../../src/case/timeline.js';
import { fold } from '../../src/journal/fold.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { renderTimeline } from '../../src/render/render-timeline.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from '../definitions/definition.js';

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
});
