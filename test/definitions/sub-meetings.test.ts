import { describe, expect, it } from 'vitest';
import { fold } from '../../src/journal/fold.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { renderOverview } from '../../src/render/render-overview.js';
import { showPathway } from '../../src/render/show-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from './definition.js';
import { deviatesFrom, refusedBy, seenBy } from './story.js';

const compiled = constructOf('c06-sub-meetings');
const { program } = insideOf(compiled);
const begun = (): TestCase =>
  testCase(compiled, { start: '2026-09-07', by: { role: 'samordnare' } })
    .joins('barn-1', 'barn')
    .joins('foralder-1', 'foralder')
    .joins('ledare-1', 'ledare')
    .joins('ledare-2', 'ledare')
    .starts('grupp')
    .on('2026-09-08')
    .named('forsta')
    .holds('traff', {
      present: ['ledare-1'],
      minutes: 30,
      subMeetings: { gemensamt: ['barn-1', 'foralder-1'], barnen: ['barn-1'] },
    });
const rest = {
  present: ['ledare-2'],
  minutes: 60,
  round: 'forsta',
  subMeetings: { foraldrarna: ['foralder-1'] },
};

describe('a meeting in parts', () => {
  it('that has begun does not count, and says which parts are left and with whom', () => {
    const now = seenBy(compiled, begun(), 'ledare');
    expect(now.begun).toMatchObject([
      { step: 'traff', round: 'forsta', since: '2026-09-08', held: ['barnen', 'gemensamt'] },
    ]);
    expect(now.begun?.[0]?.left.map(({ part, excluded, optional }) => [part, excluded, optional])).toEqual([
      ['foraldrarna', ['barn'], undefined],
      ['fika', [], true],
    ]);
    expect(begun().state.facts.steps.traff).toMatchObject({ count: 0, minutes: 0 });
    expect(renderOverview(now, program, { lang: 'sv', width: 400 })).toContain(
      'Kvar: föräldrarnas grupp (förälder; inte barn) och gemensam fika (inte nödvändig).',
    );
    expect(renderOverview(now, program, { lang: 'en', width: 400 })).toContain(
      "Left: the parents' group (parent; not child) and coffee together (not needed).",
    );
  });

  it('counts once, with all that its parts hold, on the day of the last one', () => {
    const story = begun().on('2026-09-10').holds('traff', rest);
    expect(story.state.facts.steps.traff).toMatchObject({ count: 1, minutes: 90, last: '2026-09-10' });
    expect(seenBy(compiled, story, 'ledare').begun).toBeUndefined();
    story.holds('traff', { ...rest, subMeetings: { fika: ['barn-1'] } });
    expect(story.state.facts.steps.traff).toMatchObject({ count: 1 });
  });

  it('is the same in whatever order its parts come to be known', () => {
    const { journal, state } = begun().on('2026-09-10').holds('traff', rest);
    expect(fold(compiled, [...journal].reverse()).facts).toEqual(state.facts);
  });

  it('asks its own rules of everyone who was there, when the last part is held', () => {
    const alone = begun()
      .tries()
      .holds('traff', { ...rest, present: ['ledare-1'] });
    expect(refusedBy(alone)).toEqual(['traff.with']);
    expect(alone.last.refusal?.reasons[0]?.found).toEqual({ missing: ['ledare'] });
    expect(deviatesFrom(begun())).toEqual([]);
  });

  it('asks of each part who was in it', () => {
    const wrong = begun()
      .tries()
      .holds('traff', { ...rest, subMeetings: { foraldrarna: ['foralder-1', 'barn-1'] } });
    expect(refusedBy(wrong)).toEqual(['traff.foraldrarna.without']);
    expect(wrong.last.refusal?.reasons[0]?.found).toEqual({ present: ['barn-1'] });
    const nobody = begun()
      .tries()
      .holds('traff', { ...rest, subMeetings: { foraldrarna: [] } });
    expect(refusedBy(nobody)).toEqual(['traff.foraldrarna.with']);
  });

  it('that names no parts is the whole meeting, and nobody is known to have been in the wrong one', () => {
    const present = ['ledare-1', 'ledare-2', 'barn-1', 'foralder-1'];
    const story = begun().on('2026-09-15').holds('traff', { present });
    expect(story.last.standing).toBe('counts');
    expect(story.state.facts.steps.traff).toMatchObject({ count: 1 });
    expect(refusedBy(story.tries().holds('traff', { present: ['ledare-1', 'ledare-2'] }))).toEqual([
      'traff.gemensamt.with',
      'traff.barnen.with',
      'traff.foraldrarna.with',
    ]);
  });

  it('knows no other parts than those of the step', () => {
    const wrong = begun()
      .tries()
      .holds('traff', { present: [], subMeetings: { lek: [] } });
    expect(refusedBy(wrong)).toEqual(['unknown-sub-meeting']);
    expect(wrong.last.refusal?.accepted).toEqual([{ as: 'noted' }]);
  });

  it('is shown with its parts', () => {
    const text = showPathway(program, 'sv', 200);
    expect(text).toContain('Mötet hålls i delar:');
    expect(text).toContain('Förälder får inte vara med.');
  });
});
