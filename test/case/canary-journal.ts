import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import {
  classOf,
  informationOfArtefact,
  informationOfStep,
  informationsOfInstrument,
} from '../../src/case/information-classes.js';
import type { Program, ProgramStep } from '../../src/definition/program.js';
import type { Entry } from '../../src/entry/entry.js';
import type { Random } from '../laws/random.js';

/** What has been said about every consent of the pathway. */
export const consentStates = ['none', 'given', 'refused', 'withdrawn', 'expired', 'partly'] as const;
export type ConsentState = (typeof consentStates)[number];

/** A journal in which every text, score and moment tells the information classes that it belongs to. */
export interface CanaryJournal {
  readonly entries: readonly Entry[];
  /** A day when everything but the end has been recorded, and the consents stand as given where they were. */
  readonly midway: LocalDate;
  readonly last: LocalDate;
  /** A person who holds the role, and who is in the case. */
  readonly holder: (role: string) => string | undefined;
  /** The classes of every canary in a text, each canary apart. */
  readonly canariesIn: (text: string) => readonly (readonly string[])[];
}

const first = '2026-03-02';
const canary =
  /kanarie:([^:"]+):\d+|kanarie-mal-\d+|\d+\.\d{5}7(?!\d)|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/** Plants a canary in every field of every kind of entry that the pathway has room for. Pure but for the random numbers. */
export function canaryJournal(program: Program, state: ConsentState, random: Random): CanaryJournal {
  const { pathway, terms } = program;
  const entries: Entry[] = [];
  const known = new Map<string, readonly string[]>();
  let planted = 0;
  let today: LocalDate = first;
  const plant = (classes: readonly string[]): string => `kanarie:${classes.join('&')}:${++planted}`;
  const plantNumber = (classes: readonly string[], from: number): number => {
    const value = `${from}.${String(++planted).padStart(5, '0')}7`;
    known.set(value, classes);
    return Number(value);
  };
  const plantMoment = (classes: readonly string[]): string => {
    const at = ++planted;
    const [second, milli] = [Math.floor(at / 1000) % 60, at % 1000];
    const moment = `${today}T21:07:${String(second).padStart(2, '0')}.${String(milli).padStart(3, '0')}Z`;
    known.set(moment, classes);
    return moment;
  };
  const chief = pathway.authority[0] ?? '';
  const say = (classes: readonly string[], fields: object, by = chief): string => {
    const id = plant(classes);
    const base = {
      id,
      happened: today,
      recordedAt: plantMoment(classes),
      by: { role: by, ref: plant(classes) },
      occasion: plant(classes),
      note: plant(classes),
      unless: { [plant(classes)]: { ground: 'skal', evidence: plant(classes) } },
      override: { rules: [plant(classes)], reason: plant(classes), by: { role: chief, ref: plant(classes) } },
    };
    entries.push({ ...base, ...fields } as unknown as Entry);
    return id;
  };
  const pass = (days: number): void => {
    today = addDays(today, days);
  };

  const people = [classOf(program, 'people')];
  const consentClass = [classOf(program, 'consents')];
  const goalClass = [classOf(program, 'goals')];
  const leaves = Object.keys(pathway.roles).filter((role) => pathway.roles[role]?.includes === undefined);
  const personOf = (role: string): string => `p-${role}`;
  const holdersOf = (role: string): readonly string[] =>
    (terms.roles[role]?.members ?? [role]).filter((one) => leaves.includes(one)).map(personOf);
  const ofFamily = (role: string): boolean =>
    ['child', 'parent', 'person'].includes(pathway.roles[role]?.kind ?? '');

  const join = (): void => {
    for (const role of leaves) {
      const person = personOf(role);
      const birthDate = pathway.roles[role]?.kind === 'child' ? '2009-06-01' : '1980-06-01';
      if (ofFamily(role))
        say(people, {
          kind: 'joined',
          person,
          role,
          birthDate,
          household: plant(people),
          family: plant(people),
        });
      else {
        say(people, { kind: 'assigned', person, role });
        // Somebody whom nothing else tells of.
        say(people, { kind: 'joined', person: plant(people), role });
      }
    }
  };

  const word = (kind: string, consent: string, giver: string): void => {
    const spec = pathway.consents?.[consent];
    const until =
      state === 'expired' ? addDays(first, 1) : spec?.until === 'stated' ? '2027-12-31' : undefined;
    const given = { form: spec?.form ?? 'written', ...(until === undefined ? {} : { until }) };
    say(consentClass, { kind, consent, giver, ...(kind === 'consent-given' ? given : {}) });
  };
  const consents = (kind: string, most = Number.POSITIVE_INFINITY): void => {
    for (const [consent, { givers }] of Object.entries(pathway.consents ?? {}))
      for (const giver of [...new Set(Object.keys(givers).flatMap(holdersOf))].slice(0, most))
        word(kind, consent, giver);
  };

  const occasion = (step: ProgramStep): void => {
    const { id, spec } = step;
    const own = [informationOfStep(program, id)];
    const about = step.per === undefined ? undefined : holdersOf(step.per)[0];
    const whom = about === undefined ? {} : { about };
    const present = random.some(leaves, 0.6).map(personOf);
    const contents = Object.keys(spec.contents ?? {});
    const left = Object.keys(spec.artefacts ?? {}).map((artefact) => {
      const classes = [...new Set(informationOfArtefact(program, id, artefact))];
      return [artefact, plant(classes)] as const;
    });
    const artefacts = left.length === 0 ? {} : { artefacts: Object.fromEntries(left) };
    if (step.entry === 'answered') {
      const option = random.one([...step.options.keys()]);
      say(own, { kind: 'answered', step: id, option, ...whom });
    } else if ('measure' in spec) {
      const { instrument } = spec.measure;
      const classes = [...new Set([...own, ...informationsOfInstrument(program, instrument)])];
      const scales = Object.entries(pathway.instruments?.[instrument]?.scales ?? {});
      const scores = Object.fromEntries(
        scales.map(([scale, { range }]) => [scale, plantNumber(classes, range.from)]),
      );
      const [measured = personOf(leaves[0] ?? '')] = spec.measure.of.flatMap(holdersOf);
      say(own, { kind: 'measured', step: id, about: measured, scores, version: plant(own) });
    } else if (step.entry === 'held') {
      const parts = [...step.parts.keys()].map((part) => [part, present]);
      const more = parts.length === 0 ? {} : { subMeetings: Object.fromEntries(parts) };
      const booking = say(own, { kind: 'booked', step: id, on: addDays(today, 90), present, ...whom });
      say(own, { kind: 'booked', step: id, on: addDays(today, 91), present, ...whom });
      const held = { kind: 'held', step: id, present, contents, ...whom, ...artefacts, ...more };
      if (random.chance(0.5)) say(own, { ...held, booking, round: plant(own), heard: present });
      else say(own, held);
      say(own, { kind: 'missed', step: id, reason: 'no-show', ...whom });
    } else say(own, { kind: 'done', step: id, present, contents, ...whom, ...artefacts });
    after(step, own, left);
  };

  const after = (
    step: ProgramStep,
    own: readonly string[],
    left: readonly (readonly [string, string])[],
  ): void => {
    const of = entries.at(-1)?.id ?? '';
    const { id } = step;
    for (const [artefact] of left) {
      const classes = [...new Set(informationOfArtefact(program, id, artefact))];
      say(classes, { kind: 'attached', step: id, of, artefact, reference: plant(classes) });
    }
    const verdict = random.next();
    if (verdict < 0.3) say(own, { kind: 'approved', step: id, of });
    else if (verdict < 0.5) say(own, { kind: 'sent-back', step: id, of, reason: plant(own) });
    if (random.chance(0.3)) {
      const [person = ''] = leaves.filter(ofFamily).map(personOf);
      const both = [...new Set([...own, ...people])];
      say(both, { kind: 'objected', of, person, reason: plant(both) });
    }
    const fate = random.next();
    if (fate < 0.2) say(own, { kind: 'withdrawal', of, reason: plant(own) });
    else if (fate < 0.4) {
      const entry = entries.find((one) => one.id === of);
      const { id: _, recordedAt: __, by: ___, ...content } = entry ?? { id: '', recordedAt: '', by: {} };
      say(own, { kind: 'correction', of, entry: { ...content, note: plant(own) } });
    }
  };

  const general = ['general'];
  join();
  say(general, {
    kind: 'started',
    start: random.one(Object.keys(pathway.starts)),
    previous: plant(general),
    matter: plant(general),
  });
  if (state === 'given' || state === 'withdrawn' || state === 'expired') consents('consent-given');
  if (state === 'refused') consents('consent-refused');
  if (state === 'partly') consents('consent-given', 1);
  pass(3);
  for (const [criterion, { information = 'general', per }] of Object.entries(pathway.criteria ?? {})) {
    const about = per === undefined ? {} : { about: holdersOf(per)[0] ?? '' };
    say([information], { kind: 'confirmed', criterion, value: random.chance(0.8), ...about });
  }
  for (const owner of random.some(leaves.filter(ofFamily), 0.5).map(personOf)) {
    const goal = `kanarie-mal-${++planted}`;
    known.set(goal, goalClass);
    say(goalClass, { kind: 'goal-set', goal, owner });
    say(goalClass, { kind: 'goal-status', goal, status: 'partly', reason: plant(goalClass) });
  }
  for (const phase of program.phases.values()) {
    pass(1);
    const about = phase.per === undefined ? {} : { about: holdersOf(phase.per)[0] ?? '' };
    if (random.chance(0.1)) say(general, { kind: 'skipped', phase: phase.id, reason: plant(general) });
    else say(general, { kind: 'opened', phase: phase.id, ...about });
    for (const step of random.shuffled(random.some([...program.steps.values()], 0.6)))
      if (step.phase === phase.id) occasion(step);
    if (random.chance(0.5))
      say(general, { kind: 'ended', phase: phase.id, reason: plant(general), ...about });
  }
  for (const step of random.some([...program.steps.values()], 0.6))
    if (step.phase === undefined) occasion(step);
  const midway = today;
  pass(1);
  for (const information of ['general', ...Object.keys(pathway.information ?? {})])
    say([information], { kind: 'disclosed', to: chief, information, basis: plant([information]) });
  if (state === 'withdrawn') consents('consent-withdrawn');
  if (random.chance(0.3)) {
    const outcome = random.one(Object.keys(pathway.outcomes));
    say(general, { kind: 'closed', outcome, reason: plant(general) });
  }
  return {
    entries,
    midway,
    last: today,
    holder: (role) => holdersOf(role)[0],
    canariesIn: (text) =>
      [...text.matchAll(canary)].flatMap(([whole, classes]) => {
        const needed = classes?.split('&') ?? known.get(whole);
        return needed === undefined ? [] : [needed];
      }),
  };
}
