import { describe, expect, it } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { pathwayOf, readFile, rulesOf } from './definition.js';
import { deviatesFrom, phasesOf, refusedBy, seenBy } from './story.js';

const compiled = compilePathway(pathwayOf('kumla.bron'));
const rules = rulesOf(compiled);
const meetings = ['mote-1', 'mote-2', 'mote-3', 'mote-4', 'avslutande-atersamling'];
const atFirst = ['skola-1', 'elevhalsa-1', 'soc-1', 'foralder-1', 'foralder-2'];
const themed = ['behandl-1', 'foralder-1', 'barn-1'];
const everyone = [...atFirst, 'behandl-1', 'barn-1'];

/** A family of two guardians and a child of eight; the school is about to start. */
function family(birthDate = '2017-06-30', start = '2026-02-02'): TestCase {
  return testCase(compiled, { start, by: { role: 'skola', ref: 'skola-1' } })
    .joins('barn-1', 'barn', { birthDate })
    .joins('foralder-1', 'foralder')
    .joins('foralder-2', 'foralder')
    .joins('foralder-1', 'vardnadshavare')
    .joins('foralder-2', 'vardnadshavare')
    .joins('skola-1', 'skola')
    .joins('elevhalsa-1', 'elevhalsa')
    .assigns('soc-1', 'socialtjanst')
    .assigns('behandl-1', 'familjebehandlare');
}

function started(story: TestCase = family()): TestCase {
  return story
    .confirms('skolan-ser-behov')
    .confirms('ratt-skolform')
    .confirms('tidigt-skede')
    .starts('skolans-behov');
}

/** The first meeting is held and both guardians have consented. */
function afterFirst(): TestCase {
  return started()
    .answers('svar-pa-erbjudandet', 'ja', { from: 'foralder-1' })
    .after('P1W')
    .holds('mote-1', { present: atFirst, themes: ['nulaget'] })
    .does('information-om-ratten-att-ansoka')
    .consents('samtycke-till-insatsen', 'foralder-1')
    .consents('samtycke-till-insatsen', 'foralder-2');
}

/** All five meetings are held. */
function allHeld(): TestCase {
  return afterFirst()
    .after('P2W')
    .holds('mote-2', { present: themed, themes: ['tema-1'], heard: ['barn-1'], informed: ['barn-1'] })
    .after('P2W')
    .holds('mote-3', { present: themed, themes: ['tema-2'] })
    .after('P2W')
    .holds('mote-4', { present: themed, themes: ['tema-3'] })
    .after('P2W')
    .holds('avslutande-atersamling', { present: everyone, heard: ['barn-1'], informed: ['barn-1'] });
}

describe('Kumla: the way in', () => {
  it('stays shut until the school has seen a need', () => {
    const story = family().confirms('ratt-skolform').confirms('tidigt-skede').tries().starts('skolans-behov');
    expect(refusedBy(story)).toEqual(['skolans-behov.skolan-ser-behov']);
    expect(story.last.refusal?.reasons[0]?.lifts[0]?.by).toEqual(['skola']);
    expect(refusedBy(story.denies('skolan-ser-behov').tries().starts('skolans-behov'))).toEqual([
      'skolans-behov.skolan-ser-behov',
    ]);
    expect(story.confirms('skolan-ser-behov').starts('skolans-behov').last.standing).toBe('counts');
  });

  it('takes nobody else’s word for that need', () => {
    const story = family().by('socialtjanst', 'soc-1').tries().confirms('skolan-ser-behov');
    expect(refusedBy(story)).toEqual(['not-in-role']);
  });

  it('is for compulsory school and preschool', () => {
    const story = family()
      .confirms('skolan-ser-behov')
      .denies('ratt-skolform')
      .tries()
      .starts('skolans-behov');
    expect(refusedBy(story)).toEqual(['skolans-behov.ratt-skolform']);
  });

  it('is also open when the stage is no longer early, as something unusual', () => {
    const story = family().confirms('skolan-ser-behov').confirms('ratt-skolform').starts('skolans-behov');
    expect(deviatesFrom(story)).toEqual(['skolans-behov.tidigt-skede']);
  });
});

describe('Kumla: five meetings in order', () => {
  it('are what a completed case holds', () => {
    const story = allHeld().closes('genomford');
    const held = story.journal.flatMap((entry) => (entry.kind === 'held' ? [entry.step] : []));
    expect(held).toEqual(meetings);
    expect(story.last.standing).toBe('counts');
    expect(seenBy(compiled, story, 'socialtjanst').headline).toMatchObject({ count: 4, counted: 4, held: 5 });
  });

  it.each([1, 2, 3, 4])('refuse meeting %i to be left out', (left) => {
    const story = afterFirst();
    const present = everyone;
    for (const step of meetings.slice(1, left)) story.after('P1W').holds(step, { present });
    const next = meetings[left + 1];
    if (next === undefined) {
      expect(refusedBy(story.tries().closes('genomford'))).toEqual(['genomford.alla-moten']);
      return;
    }
    expect(refusedBy(story.tries().holds(next, { present }))).toEqual(['motesserie.order']);
  });

  it('refuse the first to be left out', () => {
    const story = started()
      .consents('samtycke-till-insatsen', 'foralder-1')
      .consents('samtycke-till-insatsen', 'foralder-2');
    expect(refusedBy(story.tries().holds('mote-2', { present: themed }))).toEqual(['motesserie.order']);
  });

  it('refuse to come again: the sixth counts, and is shown', () => {
    const story = allHeld().after('P1W').holds('mote-4', { present: themed });
    expect(deviatesFrom(story)).toEqual(['mote-4.times']);
    expect(refusedBy(allHeld().tries().books('mote-4', '2026-06-01'))).toEqual(['mote-4.times']);
  });

  it('close as completed only when all are held, and the right to apply has been told of', () => {
    const story = started().tries().closes('genomford');
    expect(refusedBy(story)).toEqual(['genomford.alla-moten', 'genomford.informerad-om-ratten-att-ansoka']);
    expect(story.last.refusal?.accepted).toEqual([{ as: 'noted' }]);
  });

  it.each(meetings)('refuse %s to be booked a second time', (step) => {
    expect(refusedBy(allHeld().tries().books(step, '2026-06-01'))).toEqual([`${step}.times`]);
  });

  it('are completed with the information on the right to apply, each child heard and informed', () => {
    const story = started().answers('svar-pa-erbjudandet', 'ja', { from: 'foralder-1' });
    story.consents('samtycke-till-insatsen', 'foralder-1').consents('samtycke-till-insatsen', 'foralder-2');
    for (const step of meetings) story.after('P1W').holds(step, { present: everyone });
    expect(refusedBy(story.tries().ends('motesserie'))).toEqual(['information-om-ratten-att-ansoka.times']);
    story.does('information-om-ratten-att-ansoka').ends('motesserie');
    expect(deviatesFrom(story)).toEqual(['motesserie.barnet-hort', 'motesserie.barnet-informerat']);
    expect(phasesOf(story)).toEqual({ motesserie: 'completed' });
  });

  it('have three themes of their own, which the municipality must fill in', () => {
    const { diagnostics } = readFile('definitions/kumla.bron/pathway.yaml');
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning unfilled-placeholder',
      'warning unfilled-placeholder',
      'warning unfilled-placeholder',
    ]);
    const steps = Object.values(compiled.pathway.phases.motesserie?.steps ?? {});
    const themes = steps.filter(({ part }) => part === 'tema').flatMap((step) => step.themes ?? []);
    expect([themes.length, new Set(themes).size]).toEqual([3, 3]);
    const placeholders = themes.filter((theme) => compiled.pathway.themes?.[theme]?.placeholder === true);
    expect(placeholders).toEqual(themes);
  });
});

describe('Kumla: who takes part', () => {
  it.each(['skola', 'elevhalsa', 'socialtjanst', 'foralder'])('asks for %s at the first meeting', (role) => {
    const refs = {
      skola: 'skola-1',
      elevhalsa: 'elevhalsa-1',
      socialtjanst: 'soc-1',
      foralder: 'foralder-1',
    };
    const present = Object.entries(refs).flatMap(([other, ref]) => (other === role ? [] : [ref]));
    const story = started().answers('svar-pa-erbjudandet', 'ja', { from: 'foralder-1' });
    expect(refusedBy(story.tries().holds('mote-1', { present }))).toEqual(['mote-1.with']);
    expect(story.last.refusal?.reasons[0]?.found).toEqual({ missing: [role] });
  });

  it.each(['mote-2', 'mote-3', 'mote-4'])('asks for the family practitioner and the family at %s', (step) => {
    const story = afterFirst();
    for (const before of meetings.slice(1, meetings.indexOf(step)))
      story.after('P1W').holds(before, { present: themed });
    expect(refusedBy(story.tries().holds(step, { present: ['foralder-1'] }))).toEqual([`${step}.with`]);
    expect(refusedBy(story.tries().holds(step, { present: ['behandl-1'] }))).toEqual([`${step}.with`]);
  });

  it('usually waits for the parents’ yes before the first meeting', () => {
    expect(deviatesFrom(started().holds('mote-1', { present: atFirst }))).toEqual(['mote-1.needs']);
  });

  it('lets one of two parents be enough', () => {
    const story = started()
      .answers('svar-pa-erbjudandet', 'ja', { from: 'foralder-1' })
      .holds('mote-1', { present: ['skola-1', 'elevhalsa-1', 'soc-1', 'foralder-2'] });
    expect(story.last.standing).toBe('counts');
  });

  it('asks for the school, a parent and the family practitioner when all meet again, and expects the rest', () => {
    const story = afterFirst();
    for (const step of meetings.slice(1, 4)) story.after('P1W').holds(step, { present: themed });
    story
      .tries()
      .holds('avslutande-atersamling', { present: ['behandl-1', 'foralder-1', 'elevhalsa-1', 'soc-1'] });
    expect(story.last.refusal?.reasons[0]?.found).toEqual({ missing: ['skola'] });
    story.holds('avslutande-atersamling', { present: ['behandl-1', 'foralder-1', 'skola-1'] });
    expect(deviatesFrom(story)).toEqual(['avslutande-atersamling.alla-ater']);
  });
});

describe('Kumla: an offer', () => {
  it('can be declined at any point, without a requirement and without a reason', () => {
    expect(compiled.pathway.outcomes['tackat-nej']?.must).toBeUndefined();
    for (const held of [0, 1, 2, 3]) {
      const story = held === 0 ? started() : afterFirst();
      for (const step of meetings.slice(1, held)) story.after('P1W').holds(step, { present: themed });
      story.answers('svar-pa-erbjudandet', 'nej', { from: 'foralder-1' }).closes('tackat-nej');
      expect([story.state.facts.status, phasesOf(story).motesserie]).toEqual(['closed', 'ended']);
    }
  });

  it('asks for the consent of the law in cases that started when that law was in force', () => {
    const second = (start: string): readonly string[] => {
      const story = started(family('2017-06-30', start));
      story.answers('svar-pa-erbjudandet', 'ja', { from: 'foralder-1' });
      story
        .after('P1W')
        .holds('mote-1', { present: atFirst, themes: ['nulaget'] })
        .after('P1W');
      return refusedBy(story.tries().holds('mote-2', { present: themed }));
    };
    expect([second('2025-06-30'), second('2025-07-01')]).toEqual([[], ['mote-2.needs']]);
  });

  it('says in words that other support is untouched', () => {
    expect(compiled.pathway.outcomes['tackat-nej']?.about?.sv).toContain('påverkas inte');
    expect(compiled.pathway.consents?.['samtycke-till-insatsen']?.withoutIt?.sv).toContain('påverkas inte');
  });
});

describe('Kumla: the consent that the law asks for', () => {
  it('is asked of every guardian, and cannot be overridden', () => {
    const story = started()
      .answers('svar-pa-erbjudandet', 'ja', { from: 'foralder-1' })
      .holds('mote-1', { present: atFirst })
      .consents('samtycke-till-insatsen', 'foralder-1');
    story.overriding(['mote-2.needs'], 'Bråttom').tries().holds('mote-2', { present: themed });
    expect(refusedBy(story)).toEqual(['mote-2.needs']);
    expect(story.last.refusal?.reasons[0]).toMatchObject({ absolute: true, source: ['LAW-28', 'LAW-29'] });
    expect(story.last.refusal?.accepted).toContainEqual({ as: 'noted' });
    story.consents('samtycke-till-insatsen', 'foralder-2').holds('mote-2', { present: themed });
    expect(story.last.standing).toBe('counts');
  });

  it('can be set aside by the written ground for a young person of fifteen, with evidence', () => {
    const story = started(family('2010-06-30')).holds('mote-1', { present: atFirst });
    story.holds('mote-2', {
      present: themed,
      unless: { 'mote-2.needs': { ground: 'ungdom-15', evidence: 'anteckning-3' } },
    });
    expect(story.last.standing).toBe('counts');
  });

  it.each(meetings.slice(1))('stops %s when it has been withdrawn, and keeps what was held', (step) => {
    const story = afterFirst();
    for (const before of meetings.slice(1, meetings.indexOf(step)))
      story.after('P1W').holds(before, { present: everyone });
    story.withdrawsConsent('samtycke-till-insatsen', 'foralder-2').after('P1W');
    expect(refusedBy(story.tries().holds(step, { present: everyone }))).toEqual([`${step}.needs`]);
    expect(story.state.facts.steps['mote-1']?.count).toBe(1);
  });
});

describe('Kumla: what the text does not say', () => {
  it('makes nothing late: no interval, no length, no deadline', () => {
    expect(
      rules.filter(({ spec }) => (spec.due ?? spec.every ?? spec.dose ?? spec.lasts) !== undefined),
    ).toEqual([]);
    const years = seenBy(compiled, afterFirst(), 'socialtjanst', '2029-01-01');
    expect([years.overdue, years.unusual, years.clocks]).toEqual([[], [], []]);
  });

  it('has no place, no plan, no instrument, no pause and no follow-up of a need that remains', () => {
    const { places, instruments, pauses, phases } = compiled.pathway;
    expect([places, instruments, pauses]).toEqual([undefined, undefined, undefined]);
    const steps = Object.values(phases).flatMap((phase) => Object.values(phase.steps ?? {}));
    expect(steps.filter((step) => 'plan' in step || 'measure' in step)).toEqual([]);
    expect(Object.keys(phases)).toEqual(['motesserie']);
  });

  it('does not ask for the child at any meeting', () => {
    const asked = rules.flatMap(({ spec }) => Object.keys(spec.with ?? {}));
    expect(asked).not.toContain('barn');
  });

  it('is open without a needs assessment, and a kind that the law excludes would be refused', () => {
    expect(compiled.pathway.legalBasis).toBe('sol-11-5');
    expect(compiled.pathway.excludedKind).toBeUndefined();
  });
});

describe('Kumla: who sees what', () => {
  it('keeps the themed meetings from school and pupil health', () => {
    const story = allHeld();
    for (const role of ['skola', 'elevhalsa']) {
      const words = JSON.stringify(seenBy(compiled, story, role));
      expect(words).not.toContain('mote-2');
      expect(words).not.toContain('tema-1');
    }
    expect(JSON.stringify(seenBy(compiled, story, 'foralder'))).not.toContain('withheld');
  });
});
