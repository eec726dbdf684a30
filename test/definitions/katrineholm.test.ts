import { describe, expect, it } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { pathwayOf, rulesOf } from './definition.js';
import { clocksSeenBy, deviatesFrom, refusedBy, seenBy } from './story.js';

const compiled = compilePathway(pathwayOf('katrineholm.multiteam'));
const rules = rulesOf(compiled);
const pair = ['special-1', 'beteende-1', 'foralder-1', 'barn-1'];

/** A family that the team has come in early to, from Monday 2 March. */
function started(): TestCase {
  return testCase(compiled, { start: '2026-03-02', by: { role: 'samordnare', ref: 'samordnare-1' } })
    .joins('foralder-1', 'foralder')
    .joins('barn-1', 'barn')
    .assigns('samordnare-1', 'samordnare')
    .assigns('special-1', 'specialpedagog', { competences: ['specialpedagogik'] })
    .assigns('beteende-1', 'beteendevetare', { competences: ['beteende'] })
    .confirms('tidigt')
    .starts('stod-av-teamet');
}

const unusual = (story: TestCase, day: string): readonly string[] =>
  seenBy(compiled, story, 'samordnare', day).unusual.map(({ rule, due }) => `${rule} ${due}`);

describe('Katrineholm: time', () => {
  it('makes nothing late because time passes', () => {
    const story = started().holds('besok', { present: pair, place: 'hemmet' });
    for (const day of ['2026-06-01', '2027-03-02', '2031-03-02']) {
      const { overdue, unusual: odd, clocks } = seenBy(compiled, story, 'samordnare', day);
      expect([overdue, odd, clocks]).toEqual([[], [], []]);
    }
  });
});

describe('Katrineholm: visits', () => {
  it('by one worker alone are allowed, and shown as other than the pair', () => {
    const story = started().holds('besok', { present: ['special-1', 'foralder-1'], place: 'hemmet' });
    expect([story.last.standing, deviatesFrom(story)]).toEqual(['deviates', ['besok.tva-och-tva']]);
  });

  it('need someone from the team, and someone from the family', () => {
    const story = started();
    expect(refusedBy(story.tries().holds('besok', { present: ['samordnare-1', 'foralder-1'] }))).toContain(
      'besok.with',
    );
    expect(refusedBy(story.tries().holds('besok', { present: ['special-1', 'beteende-1'] }))).toEqual([
      'besok.with',
    ]);
  });

  it('are usually at home', () => {
    const story = started().holds('besok', { present: pair, place: 'annan-plats' });
    expect(deviatesFrom(story)).toEqual(['besok.place']);
  });

  it('with symptoms in the family can be postponed, and are then not missed', () => {
    const story = started().answers('besokstakt', 'daglig', { from: 'samordnare-1' });
    story.holds('besok', { present: pair, place: 'hemmet' }).after('P1D').confirms('symtom');
    story.misses('besok', 'uppskjutet-symtom');
    expect(story.state.facts.steps.besok).toMatchObject({ postponed: 1 });
    expect(story.state.facts.steps.besok?.missed).toBeUndefined();
    expect(unusual(story, '2026-03-04')).toEqual([]);
  });

  it('with symptoms in the family can be held outdoors, and are then nothing unusual', () => {
    const story = started()
      .confirms('symtom')
      .holds('besok', {
        present: pair,
        place: 'utomhus',
        unless: { 'besok.place': { ground: 'symtom', evidence: 'anteckning-1' } },
      });
    expect([story.last.standing, deviatesFrom(story)]).toEqual(['counts', []]);
  });

  it('that nobody came to are missed, and make a day unusual', () => {
    const story = started().answers('besokstakt', 'daglig', { from: 'samordnare-1' });
    story.misses('besok', 'no-show');
    expect(story.state.facts.steps.besok).toMatchObject({ missed: 1 });
    expect(story.state.facts.steps.besok?.postponed).toBeUndefined();
    expect(unusual(story, '2026-03-03')).toEqual(['besok.dose 2026-03-02']);
  });
});

describe('Katrineholm: how often', () => {
  it('is every day only where that has been chosen, from that day on, weekends too', () => {
    const story = started().on('2026-03-06').answers('besokstakt', 'daglig', { from: 'samordnare-1' });
    story.holds('besok', { present: pair, place: 'hemmet' });
    expect(unusual(story, '2026-03-09')).toEqual(['besok.dose 2026-03-07', 'besok.dose 2026-03-08']);
    expect(seenBy(compiled, story, 'samordnare', '2026-03-09').overdue).toEqual([]);
  });

  it('falls only after a recorded judgement that the family manages more', () => {
    const story = started().answers('besokstakt', 'daglig', { from: 'samordnare-1' }).after('P2W');
    story.tries().answers('besokstakt', 'glesare', { from: 'samordnare-1' });
    expect(refusedBy(story)).toEqual(['besokstakt.glesare.needs']);
    expect(story.last.refusal?.reasons[0]?.source).toEqual(['KAT-16']);
    story.answers('egen-formaga', 'inte-an', { from: 'special-1' }).tries();
    expect(refusedBy(story.answers('besokstakt', 'glesare', { from: 'samordnare-1' }))).toHaveLength(1);
    story.answers('egen-formaga', 'klarar-mer', { from: 'special-1' });
    story.answers('besokstakt', 'glesare', { from: 'samordnare-1' });
    expect(story.last.standing).toBe('counts');
    expect(clocksSeenBy(compiled, story, 'samordnare', '2027-01-01')).toEqual([]);
  });
});

describe('Katrineholm: the team', () => {
  it('is the four professions: another one is a fault of the definition', () => {
    const changed = {
      ...compiled.pathway,
      team: { ...compiled.pathway.team, roles: ['missbruksbehandlare', 'kurator'] },
    };
    const { pathway, diagnostics } = pathwayFrom(changed);
    expect(pathway).toBeUndefined();
    expect(diagnostics.map(({ code, data }) => [code, data])).toContainEqual([
      'unknown-role',
      expect.objectContaining({ id: 'kurator' }),
    ]);
    const story = started().tries();
    expect(refusedBy(story.assigns('kurator-1', 'kurator'))).toEqual(['unknown-role']);
  });

  it('is matched with what the family needs', () => {
    const story = started().tries().assigns('missbruk-1', 'missbruksbehandlare');
    expect(refusedBy(story)).toEqual(['team.matched']);
    story.assigns('missbruk-1', 'missbruksbehandlare', { competences: ['missbruk'] });
    expect(story.last.standing).toBe('counts');
  });
});

describe('Katrineholm: start and closing', () => {
  it('lets a start that is not early through, as something unusual', () => {
    const story = testCase(compiled, { start: '2026-03-02' }).starts('stod-av-teamet');
    expect(deviatesFrom(story)).toEqual(['stod-av-teamet.needs']);
  });

  it('can always close, and always needs a reason', () => {
    for (const outcome of Object.keys(compiled.pathway.outcomes)) {
      const story = started().tries().closes(outcome);
      expect(refusedBy(story)).toEqual(['reason-missing']);
      expect(story.closes(outcome, { reason: 'Familjen klarar vardagen' }).last.outcome).toBe('accepted');
    }
    expect(seenBy(compiled, started(), 'samordnare').waysOut.map(({ outcome }) => outcome)).toEqual(
      Object.keys(compiled.pathway.outcomes),
    );
  });
});

describe('Katrineholm: children', () => {
  it('that were not informed or heard are shown at closing, and hinder nothing', () => {
    const story = started().closes('avslut', { reason: 'Familjen klarar vardagen' });
    expect(deviatesFrom(story)).toEqual(['case.barn-informerat', 'case.barn-hort']);
  });
});

describe('Katrineholm: what the text does not say', () => {
  it('has no phase, length, closing criterion, consent, plan, instrument, age or follow-up', () => {
    const { phases, consents, instruments, pauses, legalBasis, steps, outcomes } = compiled.pathway;
    expect([phases, consents, instruments, pauses, legalBasis]).toEqual([
      {},
      undefined,
      undefined,
      undefined,
      'not-stated',
    ]);
    expect(Object.keys(steps ?? {})).toEqual(['besok', 'egen-formaga', 'besokstakt']);
    expect(Object.values(outcomes).flatMap(({ must = [], usual = [] }) => [...must, ...usual])).toEqual([]);
    const timed = rules.filter(
      ({ spec }) => (spec.lasts ?? spec.due ?? spec.every ?? spec.times) !== undefined,
    );
    expect(timed).toEqual([]);
    expect(JSON.stringify(rules.map(({ spec }) => spec))).not.toContain('"age"');
  });

  it('gives the daily rate no end by date', () => {
    const dose = rules.filter(({ spec }) => spec.dose !== undefined);
    expect(dose.map(({ id, strength }) => `${strength} ${id}`)).toEqual(['usual besok.dose']);
    expect(JSON.stringify(dose[0]?.spec.while)).toBe('{"answered":{"besokstakt":"daglig"}}');
  });
});
