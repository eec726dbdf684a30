import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { handoverOf } from '../../src/case/handover.js';
import { advance, fold } from '../../src/journal/fold.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf, readFile, textOf } from './definition.js';
import { clocksSeenBy, deviatesFrom, phasesOf, refusedBy, seenBy } from './story.js';

const folder = fileURLToPath(new URL('../../examples/constructs', import.meta.url));

describe.each(readdirSync(folder))('the example %s', (name) => {
  const files = readdirSync(`${folder}/${name}`).filter((file) => file.endsWith('.yaml'));

  it('is read without a finding', () => {
    expect(files).toContain('pathway.yaml');
    for (const file of files) expect(readFile(`examples/constructs/${name}/${file}`).diagnostics).toEqual([]);
  });

  it('shows in its README lines that stand in its pathway', () => {
    const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());
    const written = new Set(files.flatMap((file) => lines(textOf(`examples/constructs/${name}/${file}`))));
    const blocks = [...textOf(`examples/constructs/${name}/README.md`).matchAll(/```yaml\n([\s\S]*?)```/g)];
    expect(blocks.length).toBeGreaterThan(0);
    const shown = blocks.flatMap((block) => lines(block[1] ?? '')).filter((line) => line !== '');
    expect(shown.filter((line) => !written.has(line))).toEqual([]);
  });
});

describe('a deadline with extension', () => {
  const compiled = constructOf('c07-deadline-with-extension');
  const decide = 'beslut-att-inleda.due';
  const finish = 'utredningen-klar.due';
  const reported = (day: string): TestCase =>
    testCase(compiled, { start: day, by: { role: 'handlaggare' } }).starts('anmalan');
  const enquiry = (day: string): TestCase => reported(day).answers('beslut-att-inleda', 'inled');

  it.each([
    ['2026-10-05', '2026-10-19', '2026-10-19'],
    ['2026-12-11', '2026-12-25', '2026-12-28'],
  ])('reported %s → the fourteenth day is %s, and the last day to act %s', (day, unrolled, due) => {
    const [clock] = seenBy(compiled, reported(day), 'handlaggare').clocks;
    expect(clock).toMatchObject({ rule: decide, unrolled, due });
  });

  it.each([
    ['2026-03-15', '2026-07-15', '2026-07-15'],
    ['2026-10-31', '2027-02-28', '2027-03-01'],
  ])('opened %s → four months end %s, and the last day to act is %s', (day, unrolled, due) => {
    const [clock] = seenBy(compiled, enquiry(day), 'handlaggare').clocks;
    expect(clock).toMatchObject({ rule: finish, unrolled, due });
  });

  it('refuses an extension without the ground of the law, or that is not later', () => {
    const story = enquiry('2026-03-16');
    expect(refusedBy(story.tries().extends(finish, '2026-09-16', 'semester'))).toEqual(['unknown-ground']);
    expect(refusedBy(story.tries().extends(finish, '2026-09-16', 'synnerliga-skal'))).toEqual([
      'unknown-ground',
    ]);
    expect(refusedBy(story.tries().extends(finish, '2026-07-16', 'sarskilda-skal'))).toEqual(['not-later']);
    expect(refusedBy(story.tries().extends(decide, '2026-09-16', 'synnerliga-skal'))).toEqual(['no-clock']);
    expect(
      refusedBy(story.tries().extends('utredningen-klar.times', '2026-09-16', 'sarskilda-skal')),
    ).toEqual(['not-extendable']);
    expect(story.state.facts.extensions).toEqual({});
  });

  it('keeps both extensions, and the later one holds', () => {
    const story = enquiry('2026-03-16').on('2026-07-01').extends(finish, '2026-08-31', 'sarskilda-skal');
    expect(clocksSeenBy(compiled, story, 'handlaggare')).toEqual([`${finish} 2026-08-31 running`]);
    story.on('2026-08-28').extends(finish, '2026-09-30', 'sarskilda-skal');
    expect(story.state.facts.extensions[finish]?.map(({ until }) => until)).toEqual([
      '2026-08-31',
      '2026-09-30',
    ]);
    const [clock] = seenBy(compiled, story, 'handlaggare').clocks;
    expect(clock).toMatchObject({ due: '2026-09-30', extended: true });
    expect(refusedBy(story.tries().extends(finish, '2026-09-15', 'sarskilda-skal'))).toEqual(['not-later']);
  });

  it('is overdue from the next day, goes to the head of unit, and closes nothing', () => {
    const story = enquiry('2026-03-16');
    expect(seenBy(compiled, story, 'enhetschef', '2026-07-16').overdue).toEqual([]);
    expect(seenBy(compiled, story, 'enhetschef', '2026-07-17').overdue).toMatchObject([
      { rule: finish, escalate: 'enhetschef', daysLate: 1 },
    ]);
    expect(phasesOf(story.on('2027-01-01'))).toEqual({ forhandsbedomning: 'completed', utredning: 'open' });
    story.does('utredningen-klar');
    expect(story.state.facts.breaches).toMatchObject([
      { rule: finish, due: '2026-07-16', met: '2027-01-01' },
    ]);
  });

  it('cannot be set aside by an override: it is law', () => {
    const story = reported('2026-10-05').on('2026-11-05').overriding([decide], 'Många ärenden', 'enhetschef');
    story.answers('beslut-att-inleda', 'inled-inte');
    expect(story.state.facts.breaches).toMatchObject([{ rule: decide, due: '2026-10-19' }]);
  });
});

describe('a handover to another pathway', () => {
  const advice = constructOf('c09-handover');
  const support = constructOf('c09-handover', 'target.yaml');
  const options = {
    previous: 'arende-1',
    start: 'overlamnad',
    by: { role: 'handlaggare' },
    recordedAt: '2026-03-02T12:00:00Z',
  };
  const advised = (): TestCase =>
    testCase(advice, { start: '2026-01-12', by: { role: 'radgivare', ref: 'radgivare-1' } })
      .joins('foralder-1', 'foralder')
      .joins('barn-1', 'barn', { birthDate: '2015-06-01' })
      .joins('radgivare-1', 'radgivare')
      .starts('kontakt')
      .holds('samtal', { present: ['radgivare-1', 'foralder-1'] })
      .setsGoal('mal-1', { words: 'foralder' })
      .setsGoal('mal-2')
      .marksGoal('mal-2', 'reached')
      .consents('utbyte-med-skolan', 'foralder-1', { until: '2026-12-31' })
      .on('2026-03-02');

  it('is refused until someone has confirmed the need', () => {
    expect(refusedBy(advised().tries().closes('vidare'))).toEqual(['vidare.needs']);
  });

  it('is nothing while the case is open, or closed in another way', () => {
    expect(handoverOf(advice, advised().state, support, options)).toBeUndefined();
    expect(handoverOf(advice, advised().closes('klart').state, support, options)).toBeUndefined();
  });

  it('carries people, consents, what was confirmed, open goals and the clock; the rest is listed', () => {
    const handover = handoverOf(
      advice,
      advised().confirms('behov-av-stod').closes('vidare').state,
      support,
      options,
    );
    expect(handover).toMatchObject({ handover: 'till-familjestod', to: 'exempel.familjestod' });
    expect(handover?.left).toEqual([{ kind: 'people', id: 'radgivare' }]);
    const story = testCase(support, { start: '2026-03-02T11:00:00Z' });
    for (const entry of handover?.entries ?? []) story.records(entry);
    const { facts } = story.state;
    expect(facts.start).toMatchObject({ way: 'overlamnad', previous: 'arende-1', since: '2026-01-12' });
    expect(facts.people['barn-1']?.birthDate).toBe('2015-06-01');
    expect(facts.goals).toMatchObject({ 'mal-1': { status: 'open' } });
    expect(Object.keys(facts.goals)).toEqual(['mal-1']);
    expect(facts.consents['utbyte-med-skolan']?.['foralder-1']).toMatchObject({
      from: '2026-01-12',
      until: '2026-12-31',
    });
    story.on('2026-03-03').holds('mote-med-skolan', { present: ['foralder-1'] });
    expect(story.last.standing).toBe('counts');
    expect(clocksSeenBy(support, story, 'handlaggare')).toEqual(['plan.due 2026-03-12 running']);
  });
});

describe('a branch on a measure', () => {
  const compiled = constructOf('c13-branch-on-a-measure');
  const applied = (): TestCase =>
    testCase(compiled, { start: '2026-02-02' })
      .joins('foralder-1', 'foralder')
      .joins('foralder-2', 'foralder')
      .starts('ansokan');
  const rated = (first: number, second?: number): TestCase => {
    const story = applied().measures('skattning', 'foralder-1', { summa: first });
    return second === undefined ? story : story.measures('skattning', 'foralder-2', { summa: second });
  };

  it('is shut both ways while nothing is known, and says that it is not known', () => {
    const story = applied();
    for (const phase of ['grupp', 'enskilt-stod']) {
      expect(refusedBy(story.tries().opens(phase))).toEqual([`${phase}.opens`]);
      expect(story.last.refusal?.reasons[0]?.explained?.value).toBe('unknown');
      expect(story.last.refusal?.reasons[0]?.lifts.map(({ record }) => record)).toContain('measured');
    }
  });

  it.each([
    [16, 'grupp', 'enskilt-stod'],
    [17, 'enskilt-stod', 'grupp'],
    [0, 'grupp', 'enskilt-stod'],
    [40, 'enskilt-stod', 'grupp'],
  ])('leads %i to %s and not to %s', (score, open, shut) => {
    const story = rated(score, score);
    expect(refusedBy(story.tries().opens(shut))).toEqual([`${shut}.opens`]);
    expect(story.opens(open).last.standing).toBe('counts');
  });

  it('asks both parents before it calls the rating low, and takes one for it to be high', () => {
    expect(rated(3).tries().opens('grupp').last.refusal?.reasons[0]?.explained?.value).toBe('unknown');
    expect(rated(3, 25).tries().opens('grupp').last.refusal?.reasons[0]?.explained?.value).toBe(false);
    expect(rated(3, 25).opens('enskilt-stod').last.standing).toBe('counts');
  });

  it('can be taken by the parent’s own choice', () => {
    const story = rated(3, 3).answers('val', 'enskilt', { from: 'foralder-1' }).opens('enskilt-stod');
    expect(story.last.standing).toBe('counts');
  });

  it('is not undone by a later rating, but shown when an earlier one is corrected', () => {
    const story = applied().named('matning').measures('skattning', 'foralder-1', { summa: 5 });
    story.measures('skattning', 'foralder-2', { summa: 5 }).named('grupp').opens('grupp').after('P1W');
    story.measures('skattning', 'foralder-1', { summa: 30 });
    expect(phasesOf(story).grupp).toBe('open');
    expect(story.state.facts.standings).toEqual({});
    story.corrects('matning', { scores: { summa: 30 } });
    expect(story.last.changed).toEqual([{ id: 'grupp', before: 'counts', after: 'deviates' }]);
    expect(phasesOf(story).grupp).toBe('open');
  });
});

describe('a pause', () => {
  const compiled = constructOf('c14-pause-and-resume');
  const started = (): TestCase =>
    testCase(compiled, { start: '2026-06-01', by: { role: 'handlaggare' } }).starts('beslut');
  const clocks = (story: TestCase, day?: string): readonly string[] =>
    clocksSeenBy(compiled, story, 'handlaggare', day);

  it('stops the local clocks and lets the clock of law run, side by side', () => {
    const story = started();
    expect(clocks(story)).toEqual([
      'besok.every 2026-06-15 running',
      'halvtidsmote.due 2026-08-01 running',
      'omprovning.due 2026-12-01 running',
    ]);
    story.on('2026-06-10').pauses('sommaruppehall', { until: '2026-07-09' });
    expect(story.state.facts.status).toBe('paused');
    story.on('2026-07-10');
    expect(story.state.facts.status).toBe('open');
    expect(clocks(story)).toEqual([
      'besok.every 2026-07-24 running',
      'halvtidsmote.due 2026-08-31 running',
      'omprovning.due 2026-12-01 running',
    ]);
  });

  it('is over by itself the day after its last, whether time goes day by day or in one jump', () => {
    const story = started().on('2026-06-10').pauses('sommaruppehall', { until: '2026-07-09' });
    let byDay = story.state;
    for (let day = 11; day <= 30; day += 1) byDay = advance(compiled, byDay, `2026-06-${day}`);
    for (let day = 1; day <= 31; day += 1)
      byDay = advance(compiled, byDay, `2026-07-${String(day).padStart(2, '0')}`);
    expect(byDay.facts).toEqual(advance(compiled, story.state, '2026-07-31').facts);
    expect(byDay.facts.pauses).toEqual([
      { from: '2026-06-10', until: '2026-07-09', ground: 'sommaruppehall', ends: '2026-07-09' },
    ]);
  });

  it('names its ground, and its end where the ground asks for one', () => {
    const story = started();
    expect(refusedBy(story.tries().pauses('semester'))).toEqual(['unknown-ground']);
    expect(refusedBy(story.tries().pauses('sommaruppehall'))).toEqual(['until-missing']);
    expect(refusedBy(story.tries().pauses('sommaruppehall', { until: '2026-05-31' }))).toEqual(['not-later']);
    expect(refusedBy(story.tries().pauses('sjukdom', { until: '2026-08-01' }))).toEqual(['until-missing']);
    expect(refusedBy(story.tries().resumes())).toEqual(['case-not-paused']);
    story.pauses('flytt');
    expect(refusedBy(story.tries().pauses('flytt'))).toEqual(['case-paused']);
  });

  it('with a review is looked at again that day, and goes on until someone resumes', () => {
    const story = started().on('2026-06-10').pauses('sjukdom', { review: '2026-06-24' });
    const review = (day: string): string =>
      JSON.stringify(seenBy(compiled, story, 'handlaggare', day).attention);
    expect(review('2026-06-24')).not.toBe(review('2026-06-23'));
    expect(advance(compiled, story.state, '2026-08-01').facts.status).toBe('paused');
    story.on('2026-08-10').resumes();
    expect(clocks(story)).toEqual([
      'besok.every 2026-08-24 running',
      'halvtidsmote.due 2026-10-01 running',
      'omprovning.due 2026-12-01 running',
    ]);
  });

  it('lets what happens in it be recorded, with a deviation, and goes on', () => {
    const story = started().on('2026-06-10').pauses('flytt').on('2026-06-20').holds('besok', { present: [] });
    expect(deviatesFrom(story)).toEqual(['case-paused']);
    expect(story.state.facts.status).toBe('paused');
  });

  it('does not shield the clock of law: it passes in the middle of the pause', () => {
    const story = started().on('2026-06-10').pauses('flytt');
    const { overdue } = seenBy(compiled, story, 'handlaggare', '2026-12-02');
    expect(overdue.map(({ rule }) => rule)).toEqual(['omprovning.due']);
  });
});

describe('a time box', () => {
  const compiled = constructOf('c26-time-box');
  const started = (): TestCase =>
    testCase(compiled, { start: '2026-08-31', by: { role: 'handlaggare' } }).starts('utan-insats');

  it('ends by itself after its last day, which is not moved to a working day', () => {
    const story = started().on('2027-02-28');
    expect(phasesOf(story)).toEqual({ uppfoljning: 'open' });
    story.on('2027-03-01');
    expect(story.state.facts.phases.uppfoljning).toMatchObject({ status: 'ended', ended: '2027-02-28' });
    expect(story.closes('avslutad').last.outcome).toBe('accepted');
  });

  it('ends early, completed, the day a new enquiry is opened', () => {
    const story = started().on('2026-10-05').confirms('ny-utredning');
    expect(story.state.facts.phases.uppfoljning).toMatchObject({ status: 'completed', ended: '2026-10-05' });
    story.holds('kontakt', { present: [] });
    expect(deviatesFrom(story)).toEqual(['phase-not-open']);
  });

  it('hinders nobody from ending it, and no case from waiting for ever', () => {
    expect(refusedBy(started().tries().closes('avslutad'))).toEqual(['avslutad.needs']);
    const story = started().on('2026-12-01').ends('uppfoljning', { reason: 'Vårdnadshavarna vill inte' });
    expect(phasesOf(story)).toEqual({ uppfoljning: 'ended' });
  });

  it('is moved back by a truth that comes late: the enquiry was opened before the time was up', () => {
    const story = started().on('2027-03-15').backdated('2027-02-01').confirms('ny-utredning');
    expect(story.state.facts.phases.uppfoljning).toMatchObject({ status: 'completed', ended: '2027-02-01' });
    expect(
      fold(compiled, story.journal, { known: '2027-03-10', until: '2027-03-10' }).facts.phases,
    ).toMatchObject({
      uppfoljning: { status: 'ended', ended: '2027-02-28' },
    });
  });
});
