import { describe, expect, it } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { pathwayOf, rulesOf } from './definition.js';
import { deviatesFrom, refusedBy, seenBy } from './story.js';

const compiled = compilePathway(pathwayOf('linkoping.familjelotsen'));
const rules = rulesOf(compiled);
const lines = ['stod-vardag', 'stod-skola', 'stod-fritid', 'stod-arbete', 'stod-sysselsattning'];

/** A family in two households with one advocate; nothing is confirmed. */
function family(): TestCase {
  return testCase(compiled, { start: '2026-01-12', by: { role: 'handlaggare', ref: 'handl-1' } })
    .joins('foralder-1', 'foralder', { household: 'hushall-1', family: 'familj-1' })
    .joins('foralder-2', 'foralder', { household: 'hushall-2', family: 'familj-1' })
    .joins('barn-1', 'barn', { household: 'hushall-1', family: 'familj-1' })
    .assigns('ombud-1', 'familjeombud')
    .assigns('skolstod-1', 'skolstod');
}

function started(): TestCase {
  return family()
    .confirms('sammansatta-behov')
    .confirms('diagnos-barn')
    .confirms('kand-av-socialtjansten')
    .starts('ingang')
    .answers('familjens-uppdrag', 'ja', { from: 'foralder-1' });
}

const lineOf = (story: TestCase, phase: string, person: string): string | undefined =>
  story.state.facts.phases[phase]?.lines?.[person]?.status;

describe('Linköping: the way in', () => {
  const all = ['sammansatta-behov', 'diagnos-barn', 'kand-av-socialtjansten'];

  it.each([
    ['sammansatta-behov', 'ingang.behov'],
    ['diagnos-barn', 'ingang.diagnos'],
    ['kand-av-socialtjansten', 'ingang.kand'],
  ])('needs all three: without %s it is shut', (left, rule) => {
    const story = family();
    for (const criterion of all.filter((one) => one !== left)) story.confirms(criterion);
    expect(refusedBy(story.tries().starts('ingang'))).toEqual([rule]);
  });

  it.each([
    [['diagnos-barn'], 'accepted'],
    [['diagnos-foralder'], 'accepted'],
    [['diagnos-barn', 'diagnos-foralder'], 'accepted'],
    [[], 'refused'],
  ])('takes a diagnosis in child, parent or both: %j is %s', (diagnoses, outcome) => {
    const story = family().confirms('sammansatta-behov').confirms('kand-av-socialtjansten');
    for (const criterion of diagnoses) story.confirms(criterion);
    expect(story.tries().starts('ingang').last.outcome).toBe(outcome);
  });

  it('is open when a child has none and a parent has one', () => {
    const story = family().confirms('sammansatta-behov').confirms('kand-av-socialtjansten');
    story.denies('diagnos-barn').confirms('diagnos-foralder').starts('ingang');
    expect(story.last.standing).toBe('counts');
  });
});

describe('Linköping: lines of support', () => {
  it('open in any order, side by side, for each person and each area of life', () => {
    for (const order of [lines, [...lines].reverse()]) {
      const story = started();
      for (const phase of order) story.opens(phase, { about: 'foralder-1' });
      story.opens('stod-skola', { about: 'barn-1' });
      expect(lines.map((phase) => lineOf(story, phase, 'foralder-1'))).toEqual(lines.map(() => 'open'));
      expect(story.journal.every(({ id }) => story.state.facts.standings[id] === undefined)).toBe(true);
    }
  });

  it('end by themselves, one person and one area at a time, and may open again', () => {
    const story = started()
      .opens('stod-vardag', { about: 'foralder-1' })
      .opens('stod-vardag', { about: 'barn-1' })
      .opens('stod-skola', { about: 'barn-1' })
      .after('P2M')
      .ends('stod-vardag', { about: 'barn-1' });
    expect([
      lineOf(story, 'stod-vardag', 'barn-1'),
      lineOf(story, 'stod-vardag', 'foralder-1'),
      lineOf(story, 'stod-skola', 'barn-1'),
    ]).toEqual(['completed', 'open', 'open']);
    expect(story.opens('stod-vardag', { about: 'barn-1' }).last.standing).toBe('counts');
    expect(lineOf(story, 'stod-vardag', 'barn-1')).toBe('open');
  });

  it('open on the family’s mandate, and on no other', () => {
    const story = family()
      .confirms('sammansatta-behov')
      .confirms('diagnos-barn')
      .confirms('kand-av-socialtjansten');
    story.starts('ingang').tries().opens('stod-vardag', { about: 'barn-1' });
    expect(refusedBy(story)).toEqual(['stod-vardag.opens']);
    story.tries().answers('familjens-uppdrag', 'ja', { from: 'handl-1' });
    expect(refusedBy(story)).toEqual(['not-in-role']);
    story
      .answers('familjens-uppdrag', 'ja', { from: 'foralder-2' })
      .opens('stod-vardag', { about: 'barn-1' });
    expect(story.last.standing).toBe('counts');
  });

  it.each(lines)('in %s waits for the mandate', (phase) => {
    const story = family()
      .confirms('sammansatta-behov')
      .confirms('diagnos-barn')
      .confirms('kand-av-socialtjansten');
    expect(refusedBy(story.starts('ingang').tries().opens(phase, { about: 'foralder-1' }))).toEqual([
      `${phase}.opens`,
    ]);
  });

  it.each([
    ['skolstodstillfalle', 'barn-1', ['ombud-1']],
    ['stod-till-arbete-tillfalle', 'foralder-1', ['ombud-1']],
    ['familjekontakt', undefined, ['foralder-1']],
    ['familjekontakt', undefined, ['ombud-1']],
    ['stod-vid-mote', undefined, ['foralder-1']],
  ])('asks for the right people at %s (about %s, present %j)', (step, about, present) => {
    const story = started()
      .tries()
      .holds(step, about === undefined ? { present } : { present, about });
    expect(refusedBy(story)).toEqual([`${step}.with`]);
  });

  it('shows at closing a child that was not informed or heard', () => {
    const story = started().closes('avslut', { reason: 'Stödet behövs inte längre' });
    expect(deviatesFrom(story)).toEqual(['case.barn-informerat', 'case.barn-hort']);
  });

  it('about work and occupation concern parents', () => {
    const story = started().tries().opens('stod-arbete', { about: 'barn-1' });
    expect(refusedBy(story)).toEqual(['about-not-in-role']);
  });
});

describe('Linköping: one advocate', () => {
  it('holds the role for the family across its households', () => {
    const story = started().holds('familjekontakt', { present: ['ombud-1', 'foralder-1'] });
    story.holds('familjekontakt', { present: ['ombud-1', 'foralder-2'] });
    expect(story.last.standing).toBe('counts');
    expect(seenBy(compiled, story, 'handlaggare').attention.standing).toEqual([]);
  });

  it('is missed, or one too many, until the case officer decides', () => {
    const two = started().assigns('ombud-2', 'familjeombud');
    expect(seenBy(compiled, two, 'handlaggare').attention.standing).toMatchObject([
      { rule: 'case.throughout', value: false, decide: 'handlaggare' },
    ]);
    const none = started().leaves('ombud-1', 'familjeombud');
    expect(seenBy(compiled, none, 'handlaggare').attention.standing).toHaveLength(1);
    two.leaves('ombud-1', 'familjeombud');
    expect(seenBy(compiled, two, 'handlaggare').attention.standing).toEqual([]);
  });
});

describe('Linköping: going along to a meeting', () => {
  it('is an activity of its own, and its time counts as time with the family', () => {
    const story = started().joins('larare-1', 'annan-verksamhet');
    story.holds('familjekontakt', { present: ['ombud-1', 'foralder-1'], minutes: 60 });
    story.holds('stod-vid-mote', {
      present: ['ombud-1', 'foralder-1', 'larare-1'],
      minutes: 90,
      themes: ['skola'],
    });
    expect(story.last.standing).toBe('counts');
    const { steps } = story.state.facts;
    expect([steps['stod-vid-mote']?.minutes, steps['stod-vid-mote']?.count]).toEqual([90, 1]);
    expect(steps.familjekontakt?.minutes).toBe(150);
  });

  it('without the other service is unusual', () => {
    const story = started().holds('stod-vid-mote', { present: ['ombud-1', 'foralder-1'] });
    expect(deviatesFrom(story)).toEqual(['stod-vid-mote.verksamheten']);
  });
});

describe('Linköping: what the text does not say', () => {
  it('has no sequence, length, cadence, consent, plan, staff number or follow-up', () => {
    const timed = rules.filter(
      ({ spec }) =>
        (spec.lasts ?? spec.due ?? spec.every ?? spec.dose ?? spec.order ?? spec.beside) !== undefined,
    );
    expect(timed).toEqual([]);
    const { consents, instruments, team, pauses, legalBasis } = compiled.pathway;
    expect([consents, instruments, team?.size, pauses, legalBasis]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'not-stated',
    ]);
    const years = seenBy(compiled, started(), 'handlaggare', '2030-01-01');
    expect([years.overdue, years.unusual]).toEqual([[], []]);
  });

  it('keeps figures as figures: no rule rests on a number of families, persons or placements', () => {
    const numbers = ['LIN-13', 'LIN-20', 'LIN-21', 'LIN-22', 'LIN-23', 'LIN-24'];
    const resting = rules.filter(({ spec }) => spec.source?.some((fact) => numbers.includes(fact)));
    expect(resting.map(({ id }) => id)).toEqual([]);
  });

  it('closes always, with a reason', () => {
    for (const outcome of Object.keys(compiled.pathway.outcomes)) {
      expect(refusedBy(started().tries().closes(outcome))).toEqual(['reason-missing']);
      expect(started().closes(outcome, { reason: 'Stödet behövs inte längre' }).last.outcome).toBe(
        'accepted',
      );
    }
  });
});

describe('Linköping: who sees what', () => {
  it('lets nobody in the family learn of another’s diagnosis', () => {
    const story = started();
    for (const role of ['foralder', 'barn', 'skolstod', 'annan-verksamhet'])
      expect(JSON.stringify(seenBy(compiled, story, role))).not.toContain('diagnos');
  });
});
