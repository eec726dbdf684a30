import { describe, expect, it } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { pathwayOf, rulesOf } from './definition.js';
import { clocksSeenBy, deviatesFrom, phasesOf, refusedBy, seenBy } from './story.js';

const compiled = compilePathway(pathwayOf('norrkoping.familjeteam-7-15'));
const rules = rulesOf(compiled);
const everyone = ['handl-1', 'behandl-1', 'barn-1', 'foralder-1'];
const agenda = [
  'forvantningar',
  'forutsattningar',
  'uppdraget',
  'overgripande-mal',
  'struktur-och-innehall',
  'samarbete',
];

/** A family with one child of ten, known and granted, on Monday 12 January. */
function family(birthDate = '2015-06-01'): TestCase {
  return testCase(compiled, { start: '2026-01-12', by: { role: 'handlaggare', ref: 'handl-1' } })
    .joins('barn-1', 'barn', { birthDate })
    .joins('foralder-1', 'foralder')
    .assigns('handl-1', 'handlaggare')
    .assigns('behandl-1', 'socionom', { competences: ['motiverande-samtal'] })
    .confirms('svarigheter')
    .confirms('beviljat-bistand');
}

/** … that has had its planning meeting and said yes. */
function accepted(story: TestCase = family().starts('ordinarie')): TestCase {
  return story
    .after('P2D')
    .holds('planeringsmote', { present: everyone, contents: agenda, informed: ['barn-1'] })
    .answers('familjens-svar', 'ja', { from: 'foralder-1' })
    .ends('planering');
}

/** … and is in treatment, with two goals in its plan. */
function inTreatment(): TestCase {
  return accepted()
    .opens('kartlaggning')
    .after('P7D')
    .holds('enskilt-samtal-barn', {
      present: ['behandl-1', 'barn-1'],
      heard: ['barn-1'],
      informed: ['barn-1'],
    })
    .does('risk-och-skyddsfaktorer')
    .after('P7D')
    .setsGoal('mal-1', { words: 'foralder' })
    .setsGoal('mal-2', { owner: 'barn-1', words: 'barn' })
    .does('genomforandeplan', { present: everyone, contents: ['mal', 'vagen-dit'] })
    .ends('kartlaggning')
    .opens('behandling');
}

/** … and everything but the goals has been done that a closing asks for. */
function readyToClose(): TestCase {
  return inTreatment()
    .after('P7D')
    .holds('uppfoljning', { present: everyone })
    .holds('avslutande-mote', { present: everyone })
    .does('brukarenkat');
}

describe('Norrköping: the ways in', () => {
  it('leads an urgent assignment to direct work without a planning meeting', () => {
    const story = family()
      .starts('skyndsam')
      .holds('direkt-kontakt', { present: ['behandl-1', 'barn-1', 'foralder-1'] });
    expect(story.last.standing).toBe('counts');
    expect(phasesOf(story)).toEqual({ direktarbete: 'open' });
    expect(story.state.facts.steps.planeringsmote).toBeUndefined();
  });

  it('refuses direct work, and every other contact, before the planning meeting on the ordinary way', () => {
    const story = family().starts('ordinarie');
    expect(phasesOf(story)).toEqual({ planering: 'open' });
    for (const step of [
      'direkt-kontakt',
      'kontakt',
      'familjesamtal',
      'enskilt-samtal-barn',
      'enskilt-samtal-foralder',
    ]) {
      story.tries().holds(step, { present: ['behandl-1', 'barn-1'] });
      expect(refusedBy(story)).toContain(`${step}.needs`);
    }
    expect(refusedBy(story.tries().answers('familjens-svar', 'ja', { from: 'foralder-1' }))).toEqual([
      'familjens-svar.needs',
    ]);
  });

  it('asks for the case officer at the planning meeting', () => {
    const story = family().starts('ordinarie');
    story.tries().holds('planeringsmote', { present: ['behandl-1', 'foralder-1'], contents: agenda });
    expect(refusedBy(story)).toEqual(['planeringsmote.with']);
    expect(story.last.refusal?.reasons[0]?.found).toEqual({ missing: ['handlaggare'] });
  });

  it('begins no work before the family has said yes', () => {
    const story = family()
      .starts('ordinarie')
      .holds('planeringsmote', { present: everyone, contents: agenda })
      .answers('familjens-svar', 'nej', { from: 'foralder-1' });
    expect(refusedBy(story.tries().opens('kartlaggning'))).toEqual(['kartlaggning.opens']);
    expect(story.closes('tackat-nej').state.facts.status).toBe('closed');
  });

  it.each([
    ['2019-01-13', 6, 'refused'],
    ['2019-01-12', 7, 'accepted'],
    ['2010-01-13', 15, 'accepted'],
    ['2010-01-12', 16, 'refused'],
  ])('judges the age at the start: born %s, %i years, is %s', (birthDate, _years, outcome) => {
    const story = family(birthDate).tries().starts('ordinarie');
    expect(story.last.outcome).toBe(outcome);
    expect(refusedBy(story)).toEqual(outcome === 'refused' ? ['ordinarie.alder'] : []);
  });

  it('lets a child who turns sixteen on the way stay', () => {
    const story = accepted(family('2010-02-01').starts('ordinarie')).on('2026-02-03').opens('kartlaggning');
    expect(story.last.standing).toBe('counts');
  });

  it.each(['ordinarie', 'skyndsam'])(
    'asks the same of the %s way: age, difficulties and a granted decision',
    (way) => {
      const story = testCase(compiled, { start: '2026-01-12', by: { role: 'handlaggare' } })
        .joins('barn-1', 'barn', { birthDate: '2009-06-01' })
        .tries()
        .starts(way);
      expect(refusedBy(story)).toEqual([`${way}.alder`, `${way}.svarigheter`, `${way}.beslut`]);
      expect(story.last.refusal?.reasons.map(({ source }) => source)).toEqual([
        ['NOR-11'],
        ['NOR-12'],
        ['NOR-13'],
      ]);
    },
  );

  it('expects the whole agenda at the planning meeting', () => {
    const story = family()
      .starts('ordinarie')
      .holds('planeringsmote', { present: everyone, contents: ['uppdraget'] });
    story.answers('familjens-svar', 'ja', { from: 'foralder-1' }).ends('planering');
    expect(deviatesFrom(story)).toEqual(['planeringsmote.contents', 'planering.barnet-informerat']);
  });

  it('matches practitioners with what the family needs', () => {
    expect(deviatesFrom(family().assigns('behandl-2', 'socialpedagog'))).toEqual(['team.matched']);
  });

  it('does not leave planning without the meeting and the yes', () => {
    const story = family().starts('ordinarie').tries().ends('planering');
    expect(refusedBy(story)).toEqual(['planering.ends', 'planeringsmote.times', 'familjens-svar.times']);
  });
});

describe('Norrköping: after an urgent start', () => {
  const urgent = (): TestCase => family().starts('skyndsam');

  it('expects the long-term assignment about a week after the start, soft and escalated, and closes nothing', () => {
    const story = urgent();
    expect(clocksSeenBy(compiled, story, 'handlaggare')).toEqual(['langsiktigt-uppdrag.due 2026-01-19 soon']);
    const passed = seenBy(compiled, story, 'handlaggare', '2026-01-20');
    expect(passed.overdue).toEqual([]);
    expect(passed.unusual.map(({ rule, escalate }) => [rule, escalate])).toEqual([
      ['langsiktigt-uppdrag.due', 'enhetschef'],
    ]);
    const muchLater = seenBy(compiled, story, 'handlaggare', '2026-07-01');
    expect(muchLater.status).toMatchObject({ code: 'open' });
    expect(muchLater.overdue).toEqual([]);
  });

  it('meets a practitioner, and usually both a child and a parent', () => {
    const story = urgent()
      .tries()
      .holds('direkt-kontakt', { present: ['behandl-1'] });
    expect(refusedBy(story)).toEqual(['direkt-kontakt.with']);
    expect(deviatesFrom(story.holds('direkt-kontakt', { present: ['behandl-1', 'barn-1'] }))).toEqual([
      'direkt-kontakt.barn-och-foralder',
    ]);
  });

  it('is not left completed before the assignment has come', () => {
    expect(refusedBy(urgent().tries().ends('direktarbete'))).toEqual([
      'direktarbete.ends',
      'langsiktigt-uppdrag.times',
    ]);
  });

  it('shows that nobody was met when someone with authority ends it all the same', () => {
    const story = urgent().overriding(
      ['direktarbete.ends', 'langsiktigt-uppdrag.times'],
      'Familjen har flyttat',
    );
    expect(deviatesFrom(story.ends('direktarbete'))).toEqual([
      'direktarbete.ends',
      'direkt-kontakt.times',
      'langsiktigt-uppdrag.times',
    ]);
  });

  it('belongs to the urgent way only', () => {
    const story = family().starts('ordinarie');
    expect(refusedBy(story.tries().opens('direktarbete'))).toEqual(['direktarbete.opens']);
    expect(refusedBy(story.tries().does('langsiktigt-uppdrag'))).toEqual(['langsiktigt-uppdrag.needs']);
  });

  it('is led into planning and then mapping when the assignment comes', () => {
    const story = urgent()
      .holds('direkt-kontakt', { present: ['behandl-1', 'barn-1', 'foralder-1'] })
      .after('P7D')
      .does('langsiktigt-uppdrag');
    expect(phasesOf(story)).toEqual({ direktarbete: 'completed', planering: 'open' });
    expect(refusedBy(story.tries().opens('kartlaggning'))).toEqual(['kartlaggning.opens']);
    accepted(story).opens('kartlaggning');
    expect(phasesOf(story)).toEqual({
      direktarbete: 'completed',
      planering: 'completed',
      kartlaggning: 'open',
    });
    expect(clocksSeenBy(compiled, story, 'behandlare').some((clock) => clock.includes('langsiktigt'))).toBe(
      false,
    );
  });
});

describe('Norrköping: phases', () => {
  it('completes mapping only with a plan with goals, made with the family', () => {
    const story = accepted().opens('kartlaggning').tries().ends('kartlaggning');
    expect(refusedBy(story)).toEqual([
      'kartlaggning.ends',
      'risk-och-skyddsfaktorer.times',
      'genomforandeplan.times',
    ]);
    story.tries().does('genomforandeplan', { present: ['behandl-1'], contents: ['mal', 'vagen-dit'] });
    expect(refusedBy(story)).toEqual(['genomforandeplan.with']);
    story.tries().does('genomforandeplan', { present: everyone, contents: ['mal'] });
    expect(refusedBy(story)).toEqual(['genomforandeplan.contents']);
  });

  it('expects each child to be informed and heard before a phase is completed', () => {
    const story = accepted().opens('kartlaggning').does('risk-och-skyddsfaktorer').setsGoal('mal-1');
    story.joins('barn-2', 'barn', { birthDate: '2017-01-01' });
    story
      .does('genomforandeplan', { present: everyone, contents: ['mal', 'vagen-dit'] })
      .ends('kartlaggning');
    expect(story.last.deviations.map(({ rule, about }) => [rule, about])).toEqual([
      ['kartlaggning.barnet-hort', ['barn-1', 'barn-2']],
      ['kartlaggning.barnet-informerat', ['barn-2']],
    ]);
  });

  it('opens treatment on a plan with goals, usually after mapping', () => {
    const story = accepted().opens('kartlaggning');
    expect(refusedBy(story.tries().opens('behandling'))).toEqual(['behandling.opens']);
    story.does('genomforandeplan', { present: everyone, contents: ['mal', 'vagen-dit'] });
    expect(refusedBy(story.tries().opens('behandling'))).toEqual(['behandling.opens']);
    expect(deviatesFrom(story.setsGoal('mal-1').opens('behandling'))).toEqual([
      'behandling.efter-kartlaggning',
    ]);
  });

  it('completes treatment only with collaboration, and names what else was usual', () => {
    const story = inTreatment().after('P1W').tries().ends('behandling');
    expect(refusedBy(story)).toEqual(['behandling.ends', 'samverkan.times']);
    story.ends('behandling', { reason: 'Familjen flyttar' });
    expect(phasesOf(story)).toMatchObject({ behandling: 'ended' });
    expect(deviatesFrom(story)).toEqual(['behandling.lasts']);
    expect(story.state.facts.phases.behandling?.leftUndone).toEqual(['samverkan']);
  });

  it('completes generalisation with a summing-up of all three parts and the closing meeting', () => {
    const story = inTreatment()
      .marksGoal('mal-1', 'reached')
      .opens('generalisering')
      .tries()
      .ends('generalisering');
    expect(refusedBy(story)).toEqual(['sammanfattning.times', 'avslutande-mote.times']);
    story.holds('sammanfattning', { present: ['behandl-1', 'foralder-1'], contents: ['framgangar'] });
    story.holds('avslutande-mote', { present: everyone }).tries().ends('generalisering');
    expect(refusedBy(story)).toEqual(['sammanfattning.contents']);
    story
      .holds('sammanfattning', { present: everyone, contents: ['svarigheter', 'framtiden'] })
      .ends('generalisering');
    expect(deviatesFrom(story)).toEqual(['generalisering.lasts']);
    expect(phasesOf(story)).toMatchObject({ behandling: 'open', generalisering: 'completed' });
  });

  it.each([
    ['relationsaktivitet', ['behandl-1']],
    ['praktiskt-arbete', ['foralder-1']],
    ['samverkan', ['behandl-1', 'foralder-1']],
    ['sammanfattning', ['foralder-1']],
    ['familjesamtal', ['behandl-1']],
    ['kontakt', ['foralder-1']],
    ['enskilt-samtal-barn', ['behandl-1']],
    ['enskilt-samtal-foralder', ['behandl-1']],
    ['uppfoljning', ['behandl-1', 'foralder-1']],
    ['arendestod', ['handl-1']],
    ['handledning', ['behandl-1']],
  ])('asks for the right people at %s', (step, present) => {
    expect(refusedBy(inTreatment().tries().holds(step, { present }))).toContain(`${step}.with`);
  });

  it('keeps a talk with a parent free from children, and expects everyone at one with the family', () => {
    const story = inTreatment().tries().holds('enskilt-samtal-foralder', { present: everyone });
    expect(refusedBy(story)).toEqual(['enskilt-samtal-foralder.without']);
    story.holds('familjesamtal', { present: ['behandl-1', 'barn-1'] });
    expect(deviatesFrom(story)).toEqual(['familjesamtal.hela-familjen']);
  });

  it('opens generalisation beside treatment at one reached goal, and not before', () => {
    const story = inTreatment();
    expect(refusedBy(story.tries().opens('generalisering'))).toEqual(['generalisering.opens']);
    story.marksGoal('mal-1', 'partly');
    expect(refusedBy(story.tries().opens('generalisering'))).toEqual(['generalisering.opens']);
    story.marksGoal('mal-1', 'reached').opens('generalisering');
    expect(story.last.standing).toBe('counts');
    expect(phasesOf(story)).toMatchObject({ behandling: 'open', generalisering: 'open' });
  });

  it('also opens it when treatment is over, as something unusual', () => {
    const story = inTreatment()
      .ends('behandling', { reason: 'Målen är nådda' })
      .marksGoal('mal-1', 'reached');
    story.marksGoal('mal-2', 'reached').opens('generalisering');
    expect(deviatesFrom(story)).toEqual(['generalisering.beside']);
    expect(phasesOf(story)).toMatchObject({ behandling: 'ended', generalisering: 'open' });
  });

  it('completes treatment when the family has been met together, and a child and a parent by themselves', () => {
    const story = inTreatment().after('P3D').holds('familjesamtal', { present: everyone });
    expect(refusedBy(story.tries().ends('behandling'))).toContain('behandling.ends');
    story
      .holds('enskilt-samtal-barn', {
        present: ['behandl-1', 'barn-1'],
        heard: ['barn-1'],
        informed: ['barn-1'],
      })
      .holds('enskilt-samtal-foralder', { present: ['behandl-1', 'foralder-1'] })
      .joins('skola-1', 'skola')
      .holds('samverkan', { present: ['behandl-1', 'skola-1'] })
      .ends('behandling');
    expect(phasesOf(story)).toMatchObject({ behandling: 'completed' });
    expect(deviatesFrom(story)).toEqual(['behandling.lasts']);
  });

  it('expects each child to be heard and informed in treatment too', () => {
    const story = inTreatment().after('P1W').holds('familjesamtal', { present: everyone });
    story.holds('enskilt-samtal-barn', { present: ['behandl-1', 'barn-1'] });
    story
      .holds('enskilt-samtal-foralder', { present: ['behandl-1', 'foralder-1'] })
      .joins('skola-1', 'skola');
    story.holds('samverkan', { present: ['behandl-1', 'skola-1'] }).ends('behandling');
    expect(deviatesFrom(story)).toEqual([
      'behandling.barnet-hort',
      'behandling.barnet-informerat',
      'behandling.lasts',
    ]);
  });

  it('keeps an individual talk with a child free from parents', () => {
    const story = accepted()
      .tries()
      .holds('enskilt-samtal-barn', { present: ['behandl-1', 'barn-1', 'foralder-1'] });
    expect(refusedBy(story)).toEqual(['enskilt-samtal-barn.without']);
  });

  it('shows about a month, about a week and the ranges, and never calls them a breach', () => {
    const story = inTreatment();
    for (const day of ['2026-03-01', '2026-09-01', '2027-03-01', '2028-01-01']) {
      expect(seenBy(compiled, story, 'behandlare', day).overdue).toEqual([]);
    }
    const late = seenBy(compiled, story, 'behandlare', '2027-03-01').unusual.map(({ rule }) => rule);
    expect(late).toContain('behandling.lasts');
    expect(rules.filter(({ spec }) => spec.lasts !== undefined && spec.lasts.to === undefined)).toHaveLength(
      2,
    );
  });

  it('lists mapping that has lasted long as nothing at all: about a month is only shown', () => {
    const story = accepted().opens('kartlaggning');
    const late = seenBy(compiled, story, 'behandlare', '2026-06-01');
    expect(late.clocks.filter(({ rule }) => rule.startsWith('kartlaggning'))).toEqual([]);
  });
});

describe('Norrköping: how often they meet', () => {
  it('counts four contacts of any kind in a week, and shows the fourth as unusual', () => {
    const story = inTreatment().on('2026-02-02');
    story.holds('familjesamtal', { present: everyone }).after('P1D');
    story.holds('enskilt-samtal-barn', { present: ['behandl-1', 'barn-1'] }).after('P1D');
    story.holds('enskilt-samtal-foralder', { present: ['behandl-1', 'foralder-1'] });
    expect(story.last.standing).toBe('counts');
    story.after('P1D').holds('praktiskt-arbete', { present: everyone });
    expect(story.last.standing).toBe('deviates');
    expect(deviatesFrom(story)).toEqual(['kontakt.dose']);
    expect(story.state.facts.steps.kontakt?.count).toBe(5);
  });

  it('allows one contact in twenty days, and shows it as unusual from the fifteenth', () => {
    const story = inTreatment().on('2026-02-02').holds('familjesamtal', { present: everyone });
    const unusual = (day: string): readonly string[] =>
      seenBy(compiled, story, 'behandlare', day).unusual.map(({ rule }) => rule);
    expect(unusual('2026-02-16')).toEqual([]);
    expect(unusual('2026-02-17')).toEqual(['kontakt.every']);
    expect(seenBy(compiled, story, 'behandlare', '2026-02-22').overdue).toEqual([]);
    story.on('2026-02-22').holds('familjesamtal', { present: everyone });
    expect(story.last.standing).toBe('counts');
  });
});

describe('Norrköping: ratings', () => {
  it('never make anything late', () => {
    const measures = ['familjeklimat-skattning', 'ors-skattning', 'cors-skattning', 'srs-skattning'];
    const timed = rules.filter(
      ({ element, spec }) =>
        measures.includes(element.id) && (spec.due ?? spec.every ?? spec.dose) !== undefined,
    );
    expect(timed).toEqual([]);
    const later = seenBy(compiled, inTreatment(), 'behandlare', '2027-06-01');
    const late = [...later.overdue, ...later.unusual].map(({ rule }) => rule);
    expect(late.filter((rule) => measures.some((step) => rule.startsWith(step)))).toEqual([]);
  });

  it('are possible in every phase, and belong to one person each', () => {
    const story = accepted().opens('kartlaggning');
    story.measures('familjeklimat-skattning', 'foralder-1', {
      narhet: 9,
      distans: 3,
      spontanitet: 2,
      kaos: 4,
    });
    story.measures('familjeklimat-skattning', 'barn-1', { narhet: 5, distans: 6, spontanitet: 1, kaos: 5 });
    expect(Object.keys(story.state.facts.measures.familjeklimat ?? {})).toEqual(['foralder-1', 'barn-1']);
  });
});

describe('Norrköping: closing', () => {
  it('is refused by open goals, and names them', () => {
    const story = readyToClose().marksGoal('mal-1', 'reached').tries().closes('malen-uppnadda');
    expect(refusedBy(story)).toEqual(['malen-uppnadda.malen']);
    expect(story.last.refusal?.reasons[0]?.found).toEqual({ set: 2, reached: 1, left: ['mal-2'] });
    expect(story.last.refusal?.reasons[0]?.lifts).toEqual([
      { record: 'goal-status', of: 'mal-2', option: 'reached' },
    ]);
    story.marksGoal('mal-2', 'partly').tries().closes('malen-uppnadda');
    expect(refusedBy(story)).toEqual(['malen-uppnadda.malen']);
    story.marksGoal('mal-2', 'reached').closes('malen-uppnadda');
    expect(story.state.facts.status).toBe('closed');
  });

  it('does not wait for a goal that was dropped', () => {
    const story = readyToClose()
      .marksGoal('mal-1', 'reached')
      .marksGoal('mal-2', 'dropped', { reason: 'Inte längre aktuellt' })
      .closes('malen-uppnadda');
    expect(story.last.outcome).toBe('accepted');
  });

  it('needs the closing meeting with family and case officer, and the survey handed out', () => {
    const story = inTreatment().marksGoal('mal-1', 'reached').marksGoal('mal-2', 'reached');
    story.tries().closes('malen-uppnadda');
    expect(refusedBy(story)).toEqual(['malen-uppnadda.avslutande-mote', 'malen-uppnadda.brukarenkat']);
    for (const present of [
      ['behandl-1', 'handl-1'],
      ['behandl-1', 'foralder-1'],
    ]) {
      story.tries().holds('avslutande-mote', { present });
      expect(refusedBy(story)).toEqual(['avslutande-mote.with']);
    }
    story.holds('avslutande-mote', { present: everyone }).tries().closes('malen-uppnadda');
    expect(refusedBy(story)).toEqual(['malen-uppnadda.brukarenkat']);
    story.does('brukarenkat').closes('malen-uppnadda');
    expect(deviatesFrom(story)).toContain('malen-uppnadda.uppfoljning');
  });

  it('leaves no aftercare, and a family that comes back begins anew', () => {
    const story = readyToClose().marksGoal('mal-1', 'reached').marksGoal('mal-2', 'reached');
    story.closes('malen-uppnadda');
    const after = seenBy(compiled, story, 'behandlare', '2027-01-01');
    expect([after.next, after.decisions, after.clocks]).toEqual([[], [], []]);
    expect(refusedBy(story.tries().starts('ordinarie'))).toEqual(['case-already-started']);
    const again = family().starts('ordinarie', { previous: 'arende-1' });
    expect(again.state.facts.start?.previous).toBe('arende-1');
  });

  it('knows other ends, and marks each of them as local', () => {
    const { outcomes } = compiled.pathway;
    const local = Object.keys(outcomes).filter((outcome) => outcomes[outcome]?.basis === 'local');
    expect(local).toEqual(['tackat-nej', 'familjen-avslutar', 'flyttat', 'annan-insats', 'administrativt']);
    for (const outcome of ['familjen-avslutar', 'flyttat', 'annan-insats']) {
      const story = inTreatment().closes(outcome, { reason: 'Familjen vill inte fortsätta' });
      expect(deviatesFrom(story)).toEqual([`${outcome}.needs`]);
    }
    expect(refusedBy(inTreatment().tries().closes('tackat-nej'))).toEqual(['tackat-nej.needs']);
    expect(deviatesFrom(readyToClose().does('brukarenkat'))).toEqual(['brukarenkat.times']);
  });
});

describe('Norrköping: what the text does not say', () => {
  it('sets no longest total length, and no interval between follow-ups or ratings', () => {
    expect(rules.filter(({ spec, element }) => spec.lasts !== undefined && element.type === 'case')).toEqual(
      [],
    );
    const timed = rules.filter(({ spec }) => (spec.due ?? spec.every ?? spec.dose) !== undefined);
    expect(timed.map(({ id }) => id)).toEqual(['langsiktigt-uppdrag.due', 'kontakt.dose', 'kontakt.every']);
  });

  it('has no consent, no pause, no aftercare phase, no cost and no number of practitioners per family', () => {
    const { consents, pauses, phases } = compiled.pathway;
    expect([consents, pauses]).toEqual([undefined, undefined]);
    expect(Object.keys(phases)).toEqual([
      'direktarbete',
      'planering',
      'kartlaggning',
      'behandling',
      'generalisering',
    ]);
    const counted = rules.flatMap(({ spec }) => Object.values(spec.with ?? {}));
    expect(counted.filter((wanted) => typeof wanted === 'number')).toEqual([]);
  });

  it('decides nothing by a must that comes from a softened fact', () => {
    const soft = ['NOR-26', 'NOR-27', 'NOR-28', 'NOR-37', 'NOR-41', 'NOR-60', 'NOR-67', 'NOR-69'];
    const hard = rules.filter(
      ({ strength, spec }) => strength === 'must' && spec.source?.some((id) => soft.includes(id)),
    );
    expect(hard).toEqual([]);
  });
});

describe('Norrköping: who sees what', () => {
  it('lets the family see its plan and goals, but no individual talk, rating or supervision', () => {
    const story = inTreatment()
      .after('P1D')
      .holds('arendestod', { present: ['behandl-1'] });
    story.measures('ors-skattning', 'barn-1', { summa: 21 });
    const parent = seenBy(compiled, story, 'foralder');
    expect(parent.goals?.goals.map(({ goal }) => goal)).toEqual(['mal-1', 'mal-2']);
    const words = JSON.stringify(parent);
    for (const hidden of ['enskilt-samtal-barn', 'ors-skattning', 'arendestod', '"summa"'])
      expect(words).not.toContain(hidden);
  });

  it('does not tell a parent by the rhythm of contacts when the child was met by itself', () => {
    const story = inTreatment();
    const rhythm = (role: string): readonly string[] =>
      clocksSeenBy(compiled, story, role).filter((clock) => clock.startsWith('kontakt'));
    expect(rhythm('behandlare')).toEqual(['kontakt.every 2026-02-04 soon']);
    expect(rhythm('handlaggare')).toHaveLength(1);
    expect(rhythm('foralder')).toEqual([]);
  });

  it('shows partners and siblings nothing', () => {
    const story = inTreatment();
    for (const role of ['skola', 'bup', 'syskon', 'handledare'])
      expect(seenBy(compiled, story, role)).toMatchObject({ phases: [], next: [], clocks: [], consents: [] });
  });
});
