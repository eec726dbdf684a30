import { describe, expect, it } from 'vitest';
import { fold } from '../../src/journal/fold.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { casesOf, pathwayOf, rulesOf } from './definition.js';
import { clocksSeenBy, deviatesFrom, refusedBy, seenBy } from './story.js';

const compiled = compilePathway(pathwayOf('eslov.familjeteamet'));
const rules = rulesOf(compiled);
const both = ['boende-1', 'behandl-1'];
const together = [...both, 'foralder-1', 'foralder-2'];

/** Two parents with both interventions, from Friday 2 January. */
function started(): TestCase {
  return testCase(compiled, { start: '2026-01-02', by: { role: 'boendestodjare', ref: 'boende-1' } })
    .joins('barn-1', 'barn')
    .joins('foralder-1', 'foralder')
    .joins('foralder-2', 'foralder')
    .assigns('boende-1', 'boendestodjare')
    .assigns('behandl-1', 'familjebehandlare')
    .by('handlaggare-boendestod', 'handl-1')
    .confirms('boendestod-beviljat')
    .by('handlaggare-familjebehandling', 'handl-2')
    .confirms('familjebehandling-beviljad')
    .starts('bada-besluten');
}

function signed(): TestCase {
  return started()
    .consents('sekretessmedgivande', 'foralder-1', { form: 'written' })
    .consents('sekretessmedgivande', 'foralder-2', { form: 'written' });
}

const jointVisit = { present: together, place: 'hemmet' };
const visitAlone = { present: ['boende-1', 'foralder-1'], place: 'hemmet' };

describe('Eslöv: the way in', () => {
  it.each([
    ['boendestod-beviljat', 'handlaggare-boendestod', 'bada-besluten.familjebehandling'],
    ['familjebehandling-beviljad', 'handlaggare-familjebehandling', 'bada-besluten.boendestod'],
  ])('needs both decisions: %s alone is not enough', (criterion, role, missing) => {
    const story = testCase(compiled, { start: '2026-01-02' }).by(role).confirms(criterion);
    expect(refusedBy(story.tries().starts('bada-besluten'))).toEqual([missing]);
  });
});

describe('Eslöv: the signed consent', () => {
  it('comes before a joint visit and a check-in, and before nothing else', () => {
    const story = started();
    expect(refusedBy(story.tries().holds('gemensamt-besok', jointVisit))).toEqual(['gemensamt-besok.needs']);
    expect(refusedBy(story.tries().holds('avstamning', { present: both }))).toEqual(['avstamning.needs']);
    expect(story.holds('besok-boendestod', visitAlone).last.standing).toBe('counts');
    story.holds('besok-familjebehandling', { present: ['behandl-1', 'foralder-1'], place: 'hemmet' });
    expect(story.last.standing).toBe('counts');
  });

  it('is not in force by word of mouth, nor by one of two parents', () => {
    const story = started().consents('sekretessmedgivande', 'foralder-1', { form: 'written' });
    story.consents('sekretessmedgivande', 'foralder-2', { form: 'oral' });
    expect(refusedBy(story.tries().holds('gemensamt-besok', jointVisit))).toEqual(['gemensamt-besok.needs']);
    story
      .consents('sekretessmedgivande', 'foralder-2', { form: 'written' })
      .holds('gemensamt-besok', jointVisit);
    expect(story.last.standing).toBe('counts');
  });

  it('cannot be overridden by anyone', () => {
    const story = started().overriding(['gemensamt-besok.needs'], 'Alla vill').tries();
    story.holds('gemensamt-besok', jointVisit);
    expect(refusedBy(story)).toEqual(['gemensamt-besok.needs']);
    expect(story.last.refusal?.accepted).toEqual([{ as: 'noted' }]);
    expect(story.asNoted().holds('gemensamt-besok', jointVisit).last.standing).toBe('noted');
  });

  it('stops joint work from the day it is withdrawn, keeps history and separate support', () => {
    const story = signed().holds('gemensamt-besok', jointVisit).holds('avstamning', { present: both });
    story.after('P1W').withdrawsConsent('sekretessmedgivande', 'foralder-2');
    expect(refusedBy(story.tries().holds('gemensamt-besok', jointVisit))).toEqual(['gemensamt-besok.needs']);
    expect(refusedBy(story.tries().holds('avstamning', { present: both }))).toEqual(['avstamning.needs']);
    expect(story.holds('besok-boendestod', visitAlone).last.standing).toBe('counts');
    expect(story.state.facts.status).toBe('open');
    expect(story.state.facts.steps['gemensamt-besok']?.count).toBe(1);
    expect(clocksSeenBy(compiled, story, 'foralder', '2026-06-01')).toEqual([]);
  });

  it('lets a visit held before the withdrawal was known count no longer, and says that it was not known', () => {
    const story = signed().after('P1W').named('besok').holds('gemensamt-besok', jointVisit).after('P1D');
    story.backdated('2026-01-08').withdrawsConsent('sekretessmedgivande', 'foralder-2');
    expect(story.last.changed).toEqual([{ id: 'besok', before: 'counts', after: 'noted' }]);
  });

  it('gives a refusal no say over the granted interventions', () => {
    const story = started().refusesConsent('sekretessmedgivande', 'foralder-1').after('P1M');
    expect(story.holds('besok-boendestod', visitAlone).last.standing).toBe('counts');
    expect(seenBy(compiled, story, 'foralder').overdue).toEqual([]);
  });
});

describe('Eslöv: both decisions, all the time', () => {
  it.each([
    ['boendestod-beviljat', 'handlaggare-boendestod'],
    ['familjebehandling-beviljad', 'handlaggare-familjebehandling'],
  ])('ends joint work when %s has ended', (criterion, role) => {
    const story = signed().after('P1W').by(role).denies(criterion);
    for (const [step, present] of [
      ['gemensamt-besok', together],
      ['avstamning', both],
    ] as const)
      expect(refusedBy(story.tries().holds(step, { present }))).toEqual(['case.throughout']);
    expect(story.holds('besok-familjebehandling', { present: ['behandl-1'] }).last.standing).toBe('counts');
    expect(clocksSeenBy(compiled, story, 'foralder', '2026-06-01')).toEqual([]);
    expect(story.closes('insats-har-upphort').last.outcome).toBe('accepted');
  });
});

describe('Eslöv: two clocks', () => {
  const due = (story: TestCase, now?: string): readonly string[] =>
    clocksSeenBy(compiled, story, 'foralder', now);

  it('start when the last signature is there, and neither sets the other back', () => {
    const story = signed();
    expect(due(story)).toEqual([
      'avstamning.every 2026-01-16 running',
      'gemensamt-besok.every 2026-02-02 running',
    ]);
    story.on('2026-01-14').holds('avstamning', { present: both });
    expect(due(story)).toEqual([
      'avstamning.every 2026-01-28 running',
      'gemensamt-besok.every 2026-02-02 running',
    ]);
    story.on('2026-01-20').holds('gemensamt-besok', jointVisit);
    expect(due(story)).toEqual([
      'avstamning.every 2026-01-28 running',
      'gemensamt-besok.every 2026-02-20 running',
    ]);
  });

  it('count a check-in on the day of a joint visit for itself only', () => {
    const story = signed()
      .on('2026-01-14')
      .holds('gemensamt-besok', jointVisit)
      .holds('avstamning', { present: both });
    expect(due(story)).toEqual([
      'avstamning.every 2026-01-28 running',
      'gemensamt-besok.every 2026-02-14 running',
    ]);
  });

  it('are not fed by a visit where only one of the professions came', () => {
    const story = signed().on('2026-01-30').tries();
    story.holds('gemensamt-besok', { present: ['boende-1', 'foralder-1', 'foralder-2'], place: 'hemmet' });
    expect(refusedBy(story)).toEqual(['gemensamt-besok.with']);
    expect(story.last.refusal?.reasons[0]?.found).toEqual({ missing: ['familjebehandlare'] });
    story.holds('besok-boendestod', visitAlone);
    expect(due(story, '2026-02-03')).toContain('gemensamt-besok.every 2026-02-02 overdue');
  });

  it('run late as the worked example says: the visit 25 days, the check-in 11', () => {
    const visits = signed().holds('gemensamt-besok', jointVisit);
    const visit = seenBy(compiled, visits, 'foralder', '2026-02-27').overdue.find(
      ({ rule }) => rule === 'gemensamt-besok.every',
    );
    expect(visit).toMatchObject({ due: '2026-02-02', daysLate: 25 });
    const checkIns = signed().on('2026-02-02').holds('avstamning', { present: both });
    const checkIn = seenBy(compiled, checkIns, 'foralder', '2026-02-27').overdue.find(
      ({ rule }) => rule === 'avstamning.every',
    );
    expect(checkIn).toMatchObject({ due: '2026-02-16', daysLate: 11 });
  });

  it('keep what was late as breaches when it has been done', () => {
    const entries =
      casesOf('eslov.familjeteamet').find(({ file }) => file === 'missad-kadens.json')?.entries ?? [];
    const { breaches } = fold(compiled, entries).facts;
    expect(breaches.map(({ rule, due: last, met }) => `${rule} ${last} ${met}`)).toEqual(
      expect.arrayContaining([
        'gemensamt-besok.every 2026-02-02 2026-02-27',
        'avstamning.every 2026-02-16 2026-02-27',
      ]),
    );
  });
});

describe('Eslöv: who takes part, where', () => {
  it.each(both)('asks for both professions at a check-in: %s alone is not enough', (one) => {
    expect(
      refusedBy(
        signed()
          .tries()
          .holds('avstamning', { present: [one] }),
      ),
    ).toEqual(['avstamning.with']);
  });

  it('keeps the family out of a check-in', () => {
    const story = signed()
      .tries()
      .holds('avstamning', { present: [...both, 'foralder-1'] });
    expect(refusedBy(story)).toEqual(['avstamning.without']);
  });

  it('shows a joint visit without one of the parents, or away from home, as unusual', () => {
    const story = signed().holds('gemensamt-besok', { present: [...both, 'foralder-1'], place: 'hemmet' });
    expect(deviatesFrom(story)).toEqual(['gemensamt-besok.alla-foraldrar']);
  });
});

describe('Eslöv: separate visits and closing', () => {
  it.each([
    ['besok-boendestod', 'behandl-1'],
    ['besok-familjebehandling', 'boende-1'],
  ])('asks for its own profession at %s', (step, other) => {
    expect(
      refusedBy(
        started()
          .tries()
          .holds(step, { present: [other, 'foralder-1'] }),
      ),
    ).toEqual([`${step}.with`]);
  });

  it('shows a joint visit held elsewhere than at home', () => {
    const story = signed().holds('gemensamt-besok', { present: together, place: 'annan-plats' });
    expect(deviatesFrom(story)).toEqual(['gemensamt-besok.place']);
  });

  it('closes because an intervention has ended only when one has', () => {
    expect(refusedBy(signed().tries().closes('insats-har-upphort'))).toEqual(['insats-har-upphort.needs']);
  });

  it('shows at closing a child that was not informed or heard', () => {
    const story = signed().closes('foraldrarna-avstar', { reason: 'Föräldrarna vill ha stödet var för sig' });
    expect(deviatesFrom(story)).toEqual(['case.barn-informerat', 'case.barn-hort']);
  });
});

describe('Eslöv: the trial', () => {
  it('belongs to the definition and never to a case', () => {
    expect(compiled.pathway.pilot?.source).toEqual(['ESL-01', 'ESL-21', 'ESL-22', 'ESL-25']);
    expect(compiled.pathway.pilot?.until).toBeUndefined();
    expect(Object.keys(compiled.pathway.pilot?.evaluation ?? {})).toHaveLength(3);
    const dated = rules.filter(({ spec }) => JSON.stringify(spec).includes('"date"'));
    expect(dated).toEqual([]);
  });
});

describe('Eslöv: what the text does not say', () => {
  it('has no phase, length, plan, instrument or number of staff', () => {
    const { phases, instruments, team, steps } = compiled.pathway;
    expect([phases, instruments, team?.size]).toEqual([{}, undefined, undefined]);
    expect(Object.values(steps ?? {}).filter((step) => 'plan' in step || 'measure' in step)).toEqual([]);
    expect(rules.filter(({ spec }) => (spec.lasts ?? spec.due ?? spec.times) !== undefined)).toEqual([]);
  });

  it('marks its closings as local, apart from an intervention that has ended', () => {
    const { outcomes } = compiled.pathway;
    expect(Object.keys(outcomes).filter((outcome) => outcomes[outcome]?.basis !== 'local')).toEqual([
      'insats-har-upphort',
    ]);
  });
});

describe('Eslöv: who sees what', () => {
  it('lets each service see the other’s visits only while the consent is in force', () => {
    const story = signed().holds('besok-boendestod', visitAlone);
    const sees = (role: string): boolean =>
      JSON.stringify(seenBy(compiled, story, role).next).includes('besok-boendestod');
    expect([sees('boendestodjare'), sees('familjebehandlare')]).toEqual([true, true]);
    story.after('P1D').withdrawsConsent('sekretessmedgivande', 'foralder-1');
    expect([sees('boendestodjare'), sees('familjebehandlare'), sees('foralder')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
