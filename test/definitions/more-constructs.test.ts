import { describe, expect, it } from 'vitest';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from './definition.js';
import { clocksSeenBy, deviatesFrom, phasesOf, refusedBy, seenBy } from './story.js';

describe('a consent as a gate', () => {
  const compiled = constructOf('c08-consent-gate');
  const present = ['behandlare-1', 'skola-1'];
  const family = (birthDate: string): TestCase =>
    testCase(compiled, { start: '2026-02-02' })
      .joins('barn-1', 'barn', { birthDate })
      .joins('mor-1', 'vardnadshavare')
      .joins('far-1', 'vardnadshavare')
      .starts('start');
  const signed = (birthDate = '2015-06-01'): TestCase =>
    family(birthDate)
      .consents('utbyte-med-skolan', 'mor-1', { form: 'written' })
      .consents('utbyte-med-skolan', 'far-1', { form: 'written' });

  it('asks every guardian, in writing', () => {
    const story = family('2015-06-01').consents('utbyte-med-skolan', 'mor-1', { form: 'written' });
    expect(refusedBy(story.tries().holds('skolmote', { present }))).toEqual(['skolmote.needs']);
    story.consents('utbyte-med-skolan', 'far-1', { form: 'oral' });
    expect(refusedBy(story.tries().holds('skolmote', { present }))).toEqual(['skolmote.needs']);
    expect(signed().holds('skolmote', { present }).last.standing).toBe('counts');
  });

  it('asks the child from the day it turns fifteen', () => {
    const story = signed('2011-02-10').on('2026-02-09').holds('skolmote', { present });
    story.on('2026-02-10').tries().holds('skolmote', { present });
    expect(refusedBy(story)).toEqual(['skolmote.needs']);
    story.consents('utbyte-med-skolan', 'barn-1', { form: 'written' }).holds('skolmote', { present });
    expect(story.last.standing).toBe('counts');
  });

  it('runs out after its year, and closes what the school may see', () => {
    const story = signed();
    const seesMeeting = (day: string): boolean =>
      JSON.stringify(seenBy(compiled, story, 'skola', day)).includes('skolmote');
    expect([seesMeeting('2026-02-02'), seesMeeting('2027-02-02'), seesMeeting('2027-02-03')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(refusedBy(story.on('2027-02-03').tries().holds('skolmote', { present }))).toEqual([
      'skolmote.needs',
    ]);
  });

  it('is another thing than the yes to the offer, which can be overridden', () => {
    const story = signed()
      .tries()
      .holds('samtal', { present: ['behandlare-1'] });
    expect(refusedBy(story)).toEqual(['samtal.needs']);
    story
      .overriding(['samtal.needs'], 'Familjen sa ja i telefon')
      .holds('samtal', { present: ['behandlare-1'] });
    expect(story.last.standing).toBe('deviates');
    story
      .withdrawsConsent('utbyte-med-skolan', 'far-1')
      .overriding(['skolmote.needs'], 'Skolan väntar')
      .tries();
    expect(refusedBy(story.holds('skolmote', { present }))).toEqual(['skolmote.needs']);
  });
});

describe('a review with a named anchor', () => {
  const compiled = constructOf('c10-review');
  const all = ['handlaggare-1', 'behandlare-1', 'foralder-1'];
  const started = (): TestCase =>
    testCase(compiled, { start: '2026-01-12' })
      .joins('foralder-1', 'foralder')
      .assigns('handlaggare-1', 'handlaggare')
      .assigns('behandlare-1', 'behandlare')
      .starts('start');
  const clocks = (story: TestCase, day?: string): readonly string[] =>
    clocksSeenBy(compiled, story, 'handlaggare', day);

  it('starts with the plan and with nothing else', () => {
    expect(clocks(started(), '2028-01-01')).toEqual([]);
    expect(clocks(started().on('2026-08-31').does('plan'))).toEqual(['uppfoljning.every 2027-02-28 running']);
  });

  it('moves with a plan whose date was written down wrong', () => {
    const story = started()
      .on('2026-03-02')
      .named('plan')
      .does('plan')
      .corrects('plan', { happened: '2026-02-02' });
    expect(clocks(story)).toEqual(['uppfoljning.every 2026-08-02 running']);
  });

  it('is not done without the case officer', () => {
    const story = started().does('plan').after('P5M').tries();
    story.holds('uppfoljning', { present: ['behandlare-1', 'foralder-1'] });
    expect(refusedBy(story)).toEqual(['uppfoljning.with']);
    expect(clocks(story, '2026-07-13')).toEqual(['uppfoljning.every 2026-07-12 overdue']);
    expect(clocks(story.holds('uppfoljning', { present: all }))).toEqual([
      'uppfoljning.every 2026-12-12 running',
    ]);
  });
});

describe('a dose that is thinned out on a judgement', () => {
  const compiled = constructOf('c12-dose-and-taper');
  const started = (): TestCase =>
    testCase(compiled, { start: '2026-02-02', by: { role: 'behandlare' } })
      .starts('start')
      .answers('takt', 'tatt');
  const unusual = (story: TestCase, day: string): readonly string[] =>
    seenBy(compiled, story, 'behandlare', day).unusual.map(({ rule, due }) => `${rule} ${due}`);

  it('asks for two visits in each week while that is the rate', () => {
    const story = started().holds('besok', { present: [] }).on('2026-02-05').holds('besok', { present: [] });
    expect(unusual(story, '2026-02-09')).toEqual([]);
    story.on('2026-02-10').holds('besok', { present: [] });
    expect(unusual(story, '2026-02-16')).toEqual(['besok.tatt 2026-02-15']);
  });

  it('is not thinned out before a judgement', () => {
    expect(refusedBy(started().on('2026-06-01').tries().answers('takt', 'glest'))).toEqual([
      'takt.glest.needs',
    ]);
  });

  it('asks for the new dose from the day it was chosen', () => {
    const story = started().on('2026-02-18').answers('bedomning', 'klarar-mer').answers('takt', 'glest');
    expect(unusual(story, '2026-03-04')).toEqual([]);
    expect(unusual(story, '2026-03-05')).toEqual(['besok.glest 2026-03-04']);
  });
});

describe('who takes part', () => {
  const compiled = constructOf('c17-forbidden-role-and-quorum');
  const started = (): TestCase =>
    testCase(compiled, { start: '2026-02-02' })
      .joins('barn-1', 'barn')
      .joins('mor-1', 'foralder')
      .joins('far-1', 'foralder')
      .assigns('behandlare-1', 'behandlare')
      .assigns('behandlare-2', 'behandlare')
      .starts('start');
  const workers = ['behandlare-1', 'behandlare-2'];

  it('keeps a forbidden role out, and says who', () => {
    const story = started()
      .tries()
      .holds('barnsamtal', { present: ['barn-1', 'behandlare-1', 'mor-1'] });
    expect(refusedBy(story)).toEqual(['barnsamtal.without']);
    expect(story.last.refusal?.reasons[0]?.found).toEqual({ present: ['mor-1'] });
    expect(story.holds('barnsamtal', { present: ['barn-1', 'behandlare-1'] }).last.standing).toBe('counts');
  });

  it('asks for all of one role and two of another', () => {
    const story = started();
    expect(
      refusedBy(story.tries().holds('familjemote', { present: [...workers, 'mor-1', 'barn-1'] })),
    ).toEqual(['familjemote.with']);
    story.tries().holds('familjemote', { present: ['behandlare-1', 'mor-1', 'far-1', 'barn-1'] });
    expect(story.last.refusal?.reasons[0]?.found).toEqual({ missing: ['behandlare'] });
    story.holds('familjemote', { present: [...workers, 'mor-1', 'far-1'] });
    expect(deviatesFrom(story)).toEqual(['familjemote.barnen']);
  });

  it('waits for nobody who has left', () => {
    const story = started().after('P1D').leaves('far-1', 'foralder');
    story.holds('familjemote', { present: [...workers, 'mor-1', 'barn-1'] });
    expect(story.last.standing).toBe('counts');
  });
});

describe('a condition that holds the whole time', () => {
  const compiled = constructOf('c18-standing-condition');
  const talk = { present: [] };
  const started = (): TestCase =>
    testCase(compiled, { start: '2026-02-02', by: { role: 'handlaggare' } }).starts('start');

  it('stops nothing while nobody has said, but asks', () => {
    const story = started().holds('samtal', talk);
    expect(story.last.standing).toBe('counts');
    expect(seenBy(compiled, story, 'handlaggare').attention.standing).toMatchObject([
      { rule: 'case.throughout', value: 'unknown', decide: 'handlaggare' },
    ]);
  });

  it('stops the talks and nothing else when it fails, and lets a person decide', () => {
    const story = started().confirms('hemmet-tryggt');
    for (let at = 1; at <= 4; at += 1) story.after('P1W').holds('samtal', talk);
    story.denies('hemmet-tryggt').tries().holds('samtal', talk);
    expect(refusedBy(story)).toEqual(['case.throughout']);
    expect(story.holds('kontakt', talk).last.standing).toBe('counts');
    expect(story.state.facts.status).toBe('open');
    expect(seenBy(compiled, story, 'handlaggare').attention.standing).toMatchObject([{ value: false }]);
    story.confirms('hemmet-tryggt').after('P1W').holds('samtal', talk);
    expect(story.state.facts.steps.samtal?.count).toBe(5);
  });

  it('shows the eleventh talk, and a closing after five', () => {
    const story = started().confirms('hemmet-tryggt');
    for (let at = 1; at <= 5; at += 1) story.after('P1W').holds('samtal', talk);
    expect(deviatesFrom(story.tries().closes('klart'))).toEqual(['samtal.times']);
    const longer = started().confirms('hemmet-tryggt');
    for (let at = 1; at <= 11; at += 1) longer.after('P1W').holds('samtal', talk);
    expect([longer.last.standing, deviatesFrom(longer)]).toEqual(['deviates', ['samtal.times']]);
  });
});

describe('what became of a planned visit', () => {
  const compiled = constructOf('c28-no-show');
  const started = (): TestCase => testCase(compiled, { start: '2026-02-02' }).starts('start');
  const row = (story: TestCase): object => {
    const { missed = 0, postponed = 0, count = 0 } = story.state.facts.steps.besok ?? {};
    return { missed, postponed, count };
  };

  it.each([
    ['no-show', 1, 0],
    ['declined', 1, 0],
    ['cancelled', 1, 0],
    ['glomt', 1, 0],
    ['postponed', 0, 1],
    ['sjukt-barn', 0, 1],
  ])('%s: %i missed, %i postponed', (reason, missed, postponed) => {
    expect(row(started().misses('besok', reason))).toEqual({ missed, postponed, count: 0 });
  });

  it('takes no reason it does not know', () => {
    expect(refusedBy(started().tries().misses('besok', 'vader'))).toEqual(['unknown-reason']);
  });

  it('takes the booking away, and reminds after the second miss', () => {
    const story = started().named('bokning').books('besok', '2026-02-03').after('P1D');
    expect(seenBy(compiled, story, 'behandlare').bookings).toHaveLength(1);
    story.misses('besok', 'no-show', { booking: 'bokning' });
    expect(seenBy(compiled, story, 'behandlare').bookings).toEqual([]);
    expect(seenBy(compiled, story, 'behandlare').attention.prompts).toEqual([]);
    story.after('P1W').misses('besok', 'glomt');
    expect(seenBy(compiled, story, 'behandlare').attention.prompts).toMatchObject([{ rule: 'besok.prompt' }]);
  });
});

describe('each child', () => {
  const compiled = constructOf('c34-child-heard');
  const started = (): TestCase =>
    testCase(compiled, { start: '2026-02-02' })
      .joins('barn-1', 'barn')
      .joins('barn-2', 'barn')
      .starts('start')
      .holds('samtal', { present: ['barn-1'], heard: ['barn-1'], informed: ['barn-1', 'barn-2'] })
      .holds('samtal', { present: ['barn-2'] });

  it('that was not heard is named when the phase is completed', () => {
    const story = started().ends('stod');
    expect(story.last.deviations).toMatchObject([{ rule: 'stod.barnen-horda', about: ['barn-2'] }]);
    expect(phasesOf(story)).toEqual({ stod: 'completed' });
  });

  it('that was heard leaves nothing to show', () => {
    const story = started()
      .holds('samtal', { present: ['barn-2'], heard: ['barn-2'] })
      .ends('stod');
    expect(story.last.standing).toBe('counts');
  });

  it('that comes later is asked for too', () => {
    const story = started()
      .holds('samtal', { present: ['barn-2'], heard: ['barn-2'] })
      .after('P1W');
    story.joins('barn-3', 'barn').ends('stod');
    expect(story.last.deviations.map(({ rule, about }) => [rule, about])).toEqual([
      ['stod.barnen-horda', ['barn-3']],
      ['stod.barnen-informerade', ['barn-3']],
    ]);
  });
});
