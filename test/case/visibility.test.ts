import { describe, expect, test } from 'vitest';
import { type Overview, overview } from '../../src/case/overview.js';
import { timeline } from '../../src/case/timeline.js';
import { sightOf, type Viewer } from '../../src/case/visibility.js';
import { programOf } from '../../src/definition/program.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { watched, watchedCase, watchedPathway } from './watched-pathway.js';

const seenBy = (story: TestCase, viewer: Viewer, now: string, compiled = watched): Overview =>
  overview(compiled, story.state, { now, viewer });

const empty: Overview = {
  on: '2026-03-20',
  pathway: { pathway: 'prov.bevakad', version: '1.0.0' },
  status: { code: 'withheld' },
  phases: [],
  waysIn: [],
  next: [],
  decisions: [],
  blocked: [],
  overdue: [],
  unusual: [],
  soon: [],
  clocks: [],
  breaches: [],
  bookings: [],
  consents: [],
  measures: [],
  children: [],
  waysOut: [],
  attention: { prompts: [], standing: [], deviations: { deviates: 0, overridden: 0, noted: 0 } },
  lengths: [],
};

const signed = (story: TestCase): TestCase =>
  story
    .consents('dela', 'foralder-1', { form: 'written' })
    .consents('dela', 'foralder-2', { form: 'written' });

describe('who sees anything at all', () => {
  test.each([
    ['a role that the pathway lacks', { role: 'granne' }],
    ['a name that objects inherit', { role: 'constructor' }],
    ['a role without `sees`', { role: 'vard' }],
    ['a role that sees by a consent that is not in force', { role: 'skola' }],
    ['a parent whom the case does not know', { role: 'foralder', ref: 'foralder-9' }],
    ['someone who does not hold the role', { role: 'foralder', ref: 'behandlare-1' }],
  ] satisfies [string, Viewer][])('%s gets an empty overview', (_name, viewer) => {
    expect(seenBy(watchedCase(), viewer, '2026-03-20')).toEqual(empty);
  });

  test('a host that names no viewer is told so: that is no role that sees nothing', () => {
    expect(() => seenBy(watchedCase(), undefined as unknown as Viewer, '2026-03-20')).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  test('a worker who has left the role sees nothing from that day on', () => {
    const viewer = { role: 'behandlare', ref: 'behandlare-1' };
    const story = watchedCase();
    expect(seenBy(story, viewer, '2026-03-10').status.code).toBe('open');
    story.on('2026-03-10').leaves('behandlare-1', 'behandlare');
    expect(seenBy(story, viewer, '2026-03-10').status.code).toBe('withheld');
  });

  test('for a worker whom the case does not know the host vouches', () => {
    const viewer = { role: 'chef', ref: 'chef-1' };
    expect(seenBy(watchedCase(), viewer, '2026-03-10').status.code).toBe('open');
  });
});

describe('what is seen by consent', () => {
  const school = (story: TestCase, now = '2026-03-10'): string =>
    seenBy(story, { role: 'skola' }, now).status.code;

  test('while every giver has given it, and not a day after', () => {
    const story = watchedCase().consents('dela', 'foralder-1', { form: 'written' });
    expect(school(story)).toBe('withheld');
    story.consents('dela', 'foralder-2', { form: 'written', until: '2026-03-15' });
    expect([school(story, '2026-03-15'), school(story, '2026-03-16')]).toEqual(['open', 'withheld']);
  });

  test('until it is withdrawn, the same day', () => {
    const story = signed(watchedCase()).on('2026-03-10').withdrawsConsent('dela', 'foralder-2');
    expect(school(story)).toBe('withheld');
  });

  test('only the information, the agency and the persons that it is limited to', () => {
    const limitedTo = (limit: object): Overview => {
      const story = watchedCase()
        .consents('dela', 'foralder-1', { form: 'written' })
        .consents('dela', 'foralder-2', { form: 'written', ...limit });
      return seenBy(story, { role: 'skola' }, '2026-03-10');
    };
    expect(limitedTo({ information: ['samtal'] }).status.code).toBe('withheld');
    expect(limitedTo({ agencies: ['hemmet'] }).status.code).toBe('withheld');
    expect(limitedTo({ agencies: ['skolan'] }).status.code).toBe('open');
    expect(limitedTo({ about: ['barn-1'] }).status.code).toBe('withheld');
  });

  test.each([
    ['an agency that the consent is not between', { agency: 'varden' }],
    ['a role without an agency', {}],
  ])('%s stays outside', (_name, from) => {
    const { roles, agencies } = watchedPathway();
    const vard = { kind: 'partner' as const, ...from, sees: { general: { consent: 'dela' } } };
    const compiled = compilePathway(
      watchedPathway({ roles: { ...roles, vard }, agencies: { ...agencies, varden: {} } }),
    );
    const story = signed(watchedCase(compiled));
    expect(seenBy(story, { role: 'skola' }, '2026-03-10', compiled).status.code).toBe('open');
    expect(seenBy(story, { role: 'vard' }, '2026-03-10', compiled).status.code).toBe('withheld');
  });

  test('a class that the consent does not cover stays shut', () => {
    const roles = watchedPathway().roles;
    const skola = { ...roles.skola, kind: 'partner' as const, sees: { skattning: { consent: 'dela' } } };
    const compiled = compilePathway(watchedPathway({ roles: { ...roles, skola } }));
    const { measures, status } = seenBy(
      signed(watchedCase(compiled)).measures('matning', 'barn-1', { summa: 10 }),
      { role: 'skola' },
      '2026-03-10',
      compiled,
    );
    expect([measures, status.code]).toEqual([[], 'withheld']);
  });
});

describe('what is seen by a rule of law', () => {
  const { roles } = watchedPathway();
  const skola = { ...roles.skola, kind: 'partner' as const, sees: { general: { law: 'OSL 26:9' } } };
  const compiled = compilePathway(watchedPathway({ roles: { ...roles, skola } }));

  test('is seen whatever anyone has answered, and nothing more than it', () => {
    const story = watchedCase(compiled);
    const now = { role: 'skola' };
    expect(seenBy(story, now, '2026-03-10', compiled).status.code).toBe('open');
    story.refusesConsent('dela', 'foralder-1').measures('matning', 'barn-1', { summa: 10 });
    const { status, measures } = seenBy(story, now, '2026-03-10', compiled);
    expect([status.code, measures]).toEqual(['open', []]);
  });

  test('a role that sees by law can be asked', () => {
    const open = { general: { law: 'OSL 26:9' }, skattning: { law: 'OSL 26:9' } };
    const pathway = watchedPathway({
      roles: {
        ...roles,
        chef: { ...roles.chef, kind: 'manager', sees: { general: 'always' } },
        skola: { ...skola, sees: open },
      },
    });
    const { facts } = watchedCase(compilePathway(pathway)).state;
    const sight = sightOf(programOf(pathway), facts, { role: 'chef' }, '2026-03-10');
    expect(sight.withheld('skattning')).toEqual({ code: 'withheld', ask: 'skola' });
  });
});

describe('what may not be seen is not told', () => {
  test('values of an instrument with a class of its own are not told by the row of its step', () => {
    const { instruments = {}, phases } = watchedPathway();
    const { prov } = instruments;
    const { matning, ...steps } = phases.arbete?.steps ?? {};
    if (prov === undefined || matning === undefined) throw new Error('no measurement');
    const { information: _, ...open } = matning;
    const compiled = compilePathway(
      watchedPathway({
        instruments: { prov: { ...prov, information: 'skattning' } },
        phases: { ...phases, arbete: { ...phases.arbete, steps: { ...steps, matning: open } } },
      }),
    );
    const { journal } = watchedCase(compiled).measures('matning', 'barn-1', { summa: 7 });
    const kinds = (role: string) => timeline(compiled, journal, { viewer: { role } }).map(({ kind }) => kind);
    expect(kinds('chef')).toContain('measured');
    expect(kinds('foralder')).not.toContain('measured');
  });

  test('steps of a hidden class are absent; what they hinder names only whom to ask', () => {
    const story = watchedCase().does('plan').on('2026-06-10').measures('matning', 'barn-1', { summa: 7 });
    const parent = seenBy(story, { role: 'foralder', ref: 'foralder-1' }, '2026-06-10');
    expect(parent.next.map(({ step }) => step)).toEqual(['besok', 'utflykt', 'brev'].sort());
    const later = parent.blocked.find(({ phase }) => phase === 'eftervard');
    expect(later).toEqual({
      record: 'opened',
      phase: 'eftervard',
      criteria: [{ code: 'withheld', ask: 'chef' }],
    });
  });

  test('an explanation keeps the parts that may be seen, and its counts and days come from them', () => {
    const must = [
      {
        opens: {
          all: [
            { done: 'plan' },
            { elapsed: { since: { first: 'enskilt' }, from: 'P1M' } },
            { count: { step: 'enskilt', from: 5 } },
          ],
        },
      },
    ];
    const { arbete } = watchedPathway().phases;
    const compiled = compilePathway(watchedPathway({ phases: { arbete: arbete!, eftervard: { must } } }));
    const story = watchedCase(compiled).holds('enskilt', { present: ['barn-1'], about: 'barn-1' });
    const opened = (role: string) =>
      seenBy(story, { role }, '2026-03-10', compiled).blocked.find(({ phase }) => phase === 'eftervard');
    expect(opened('chef')).toMatchObject({ changesAt: '2026-04-02', criteria: [{ found: { true: 0 } }] });
    expect(opened('foralder')).toMatchObject({
      criteria: [
        {
          rule: 'eftervard.opens',
          explained: {
            condition: { all: [{ done: 'plan' }] },
            parts: [{ condition: { done: 'plan' } }, { code: 'withheld', ask: 'chef' }],
          },
        },
      ],
    });
    expect(opened('foralder')).not.toHaveProperty('changesAt');
  });

  test('one condition over two classes is told only to those who see both', () => {
    const must = [{ opens: { answered: { fraga: 'ja', svar: 'ja' } } }];
    const answer = { from: ['foralder'], options: { ja: {}, nej: {} } };
    const compiled = compilePathway(
      watchedPathway({
        phases: {
          arbete: {
            steps: { fraga: { answer, information: 'samtal' }, svar: { answer, information: 'skattning' } },
          },
          eftervard: { must },
        },
        must: [],
        steps: {},
        outcomes: { avbrott: { administrative: true } },
      }),
    );
    const story = watchedCase(compiled).answers('svar', 'nej', { from: 'foralder-1' });
    const { blocked } = seenBy(story, { role: 'behandlare' }, '2026-03-10', compiled);
    expect(blocked).toMatchObject([{ criteria: [{ code: 'withheld', ask: 'chef' }] }]);
  });

  test('a criterion that turns on persons is withheld from those who may not see them', () => {
    const information = { ...watchedPathway().information, people: {} };
    const compiled = compilePathway(watchedPathway({ information }));
    const { blocked, consents } = seenBy(watchedCase(compiled), { role: 'foralder' }, '2026-03-10', compiled);
    const talk = blocked.find(({ step }) => step === 'avstamning');
    expect(talk?.criteria).toEqual([{ code: 'withheld', ask: 'chef' }]);
    expect(consents).toEqual([
      { consent: 'dela', kind: 'secrecy', inForce: false, unheld: [], stops: ['avstamning'] },
    ]);
  });

  test('a clock that is counted from a hidden step is absent: its dates would tell', () => {
    const must = [{ due: { within: 'P1W', from: { last: 'enskilt' } } }];
    const compiled = compilePathway(watchedPathway({ steps: { brev2: { task: {}, must } } }));
    const about = { present: ['barn-1'], about: 'barn-1' };
    const story = watchedCase(compiled).on('2026-03-04').holds('enskilt', about);
    const rules = (role: string) =>
      seenBy(story, { role }, '2026-03-20', compiled).overdue.map(({ rule }) => rule);
    expect(rules('behandlare')).toContain('brev2.due');
    expect(rules('foralder')).not.toContain('brev2.due');
    expect(JSON.stringify(seenBy(story, { role: 'foralder' }, '2026-03-20', compiled))).not.toMatch(
      /2026-03-(04|11)/,
    );
  });

  test('how often a step has been done is not told to those who may not see all that counts as it', () => {
    const steps = {
      kontakt: { meeting: {} },
      samtal2: { meeting: {}, countsAs: 'kontakt', information: 'samtal' },
    };
    const compiled = compilePathway(watchedPathway({ steps }));
    const story = watchedCase(compiled).holds('samtal2', { present: [] });
    const kontakt = (role: string) =>
      seenBy(story, { role }, '2026-03-20', compiled).next.find(({ step }) => step === 'kontakt');
    expect(kontakt('chef')?.times).toEqual({ done: 1 });
    expect(kontakt('foralder')).not.toHaveProperty('times');
  });

  test('when a child was heard in a hidden step, only whom to ask', () => {
    const heard = { present: ['barn-1'], about: 'barn-1', heard: ['barn-1'] };
    const story = watchedCase().on('2026-03-11').holds('enskilt', heard);
    expect(seenBy(story, { role: 'foralder' }, '2026-03-20').children[0]).toEqual({
      child: 'barn-1',
      heard: { code: 'withheld', ask: 'chef' },
    });
  });

  test('persons, goals and consents have classes of their own where the pathway declares them', () => {
    const information = { ...watchedPathway().information, people: {}, mal: {}, consents: {} };
    const goals = { information: 'mal' };
    const compiled = compilePathway(watchedPathway({ information, goals }));
    const story = signed(watchedCase(compiled)).setsGoal('mal-1', { owner: 'barn-1' });
    story.books('besok', '2026-03-12', { present: ['foralder-1', 'foralder-2', 'behandlare-1'] });
    const shown = seenBy(story, { role: 'foralder' }, '2026-03-10', compiled);
    expect(shown.next.length).toBeGreaterThan(3);
    expect(shown.bookings[0]?.participants[0]).toEqual({
      role: 'behandlare',
      wanted: 'one',
      rule: 'besok.with',
      strength: 'must',
    });
    expect(shown).toMatchObject({ consents: [], children: [] });
    expect(shown).not.toHaveProperty('goals');
    expect(JSON.stringify(shown)).not.toMatch(/barn-|foralder-|behandlare-|mal-1/);
  });

  test('when the case changes by itself is told only to those who see everything', () => {
    expect(seenBy(watchedCase(), { role: 'chef' }, '2026-03-10').nextWakeAt).toBeDefined();
    expect(seenBy(watchedCase(), { role: 'behandlare' }, '2026-03-10')).not.toHaveProperty('nextWakeAt');
  });
});

describe('canaries: nothing of a hidden class in anything that is shown', () => {
  const canary = (story: TestCase): TestCase =>
    signed(story)
      .joins('kanarie-barn', 'barn', { birthDate: '2016-07-23', household: 'kanarie-hus' })
      .on('2026-04-17')
      .holds('enskilt', { present: ['kanarie-barn'], about: 'kanarie-barn', heard: ['kanarie-barn'] })
      .measures('matning', 'kanarie-barn', { summa: 37 })
      .setsGoal('kanarie-mal', { owner: 'kanarie-barn' })
      .books('enskilt', '2026-05-29', { about: 'kanarie-barn', present: ['kanarie-barn'] });

  test('the viewer who sees all sees them', () => {
    const text = JSON.stringify(seenBy(canary(watchedCase()), { role: 'chef' }, '2026-04-20'));
    for (const one of ['kanarie-barn', 'kanarie-mal', '37', '2026-04-17', '2026-05-29'])
      expect(text).toContain(one);
  });

  test('talks and ratings: no date, value, booking or count reaches the parent', () => {
    const text = JSON.stringify(seenBy(canary(watchedCase()), { role: 'foralder' }, '2026-04-20'));
    for (const one of ['2026-05-29', '"37"', ':37', 'enskilt', 'matning', 'hog'])
      expect(text).not.toContain(one);
  });

  test('nobody of the family reaches a role that sees the talks only', () => {
    const { roles, information } = watchedPathway();
    const vard = { kind: 'partner' as const, sees: { samtal: 'always' as const } };
    const compiled = compilePathway(
      watchedPathway({ roles: { ...roles, vard }, information: { ...information, people: {} } }),
    );
    const shown = seenBy(canary(watchedCase(compiled)), { role: 'vard' }, '2026-04-20', compiled);
    expect(shown.next.map(({ step }) => step)).toEqual(['enskilt']);
    expect(shown.status).toEqual({ code: 'withheld' });
    expect(JSON.stringify(shown)).not.toMatch(/kanarie|barn-1|2026-05-29|2016/);
  });
});
