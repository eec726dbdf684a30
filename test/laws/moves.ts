import { ageOn } from '../../src/calendar/age.js';
import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import type { CaseFacts, Ref } from '../../src/condition/case-facts.js';
import { holdersOf } from '../../src/condition/people.js';
import type { GiverTerm } from '../../src/condition/terms.js';
import type { Program, ProgramStep } from '../../src/definition/program.js';
import type { EntryKind } from '../../src/entry/entry.js';
import { limitsOf } from '../../src/machine/limits.js';
import { birthDateOf } from './ages.js';
import type { Random } from './random.js';

/** What an entry says, with the role that records it: everything but its id and its times. */
export type Content = {
  readonly kind: EntryKind;
  readonly by?: { readonly role: string; readonly ref?: string };
} & Readonly<Record<string, unknown>>;

/** The case as a move is chosen in it. */
export interface Situation {
  readonly program: Program;
  readonly facts: CaseFacts;
  readonly on: LocalDate;
  readonly random: Random;
  /** Rather what brings a case forward, said in full. */
  readonly pursuing: boolean;
  /** Nothing but moves that any soundness may lean on: no refusals, misses, pauses. */
  readonly steady: boolean;
}

type Move = (situation: Situation) => Content | undefined;

/** People the case begins with: everyone that some rule may ask for, and who they are. */
export function peopleMoves(program: Program, on: LocalDate, random: Random): readonly Content[] {
  return Object.entries(program.pathway.roles).flatMap(([role, spec]) => {
    if (spec.includes !== undefined) return [];
    const parents = spec.kind === 'child' || spec.kind === 'parent';
    const many = spec.kind === 'team' ? 2 : parents ? random.whole(1, 2) : 1;
    return Array.from({ length: many }, (_, at): Content => {
      const person = `${role}-${at + 1}`;
      if (spec.kind === 'team' && random.chance(0.7)) return teamMember(program, person, role, random);
      return {
        kind: 'joined',
        person,
        role,
        ...(random.chance(0.95) ? birthDateOf(program, role, on, random) : {}),
        ...(random.chance(0.5) ? { household: `hushall-${random.whole(1, 2)}` } : {}),
      };
    });
  });
}

/** Someone who is assigned to the team. */
export function teamMember(program: Program, person: Ref, role: string, random: Random): Content {
  return {
    kind: 'assigned',
    person,
    role,
    ...competencesOf(program, random),
    ...observedOf(program, 'caseload', random, 7),
  };
}

/** What is stated of other cases, in a pathway that has a rule about it; nothing is drawn in any other. */
export function observedOf(
  program: Program,
  kind: 'caseload' | 'capacity' | 'apart',
  random: Random,
  most: number,
): object {
  if (!program.rules.some((rule) => rule.kind === kind) || random.chance(0.3)) return {};
  return { observed: { [kind === 'caseload' ? 'caseload' : 'cases']: random.whole(0, most) } };
}

function competencesOf(program: Program, random: Random): object {
  const all = Object.keys(program.pathway.team?.competences ?? {});
  const some = random.some(all, 0.5);
  return all.length === 0 ? {} : { competences: some.length === 0 ? [all[0]] : some };
}

/** Every criterion of the case confirmed by someone who may. */
export function criteriaMoves(program: Program, facts: CaseFacts, on: LocalDate): readonly Content[] {
  return Object.entries(program.pathway.criteria ?? {}).flatMap(([criterion, spec]): Content[] => {
    const about = spec.per === undefined ? [undefined] : holdersOf(spec.per, facts, program.terms, on);
    return about.map((person) => ({
      kind: 'confirmed',
      criterion,
      value: true,
      by: recorder(program, facts, on, spec.by ?? []),
      ...(person === undefined ? {} : { about: person }),
    }));
  });
}

/** Who records: someone who holds the first of the roles, or just the role. */
export function recorder(
  program: Program,
  facts: CaseFacts,
  on: LocalDate,
  roles: readonly string[],
): { role: string; ref?: string } {
  const role = roles[0] ?? program.pathway.authority[0] ?? 'chef';
  const ref = holdersOf(role, facts, program.terms, on)[0];
  const own = Object.keys(program.pathway.roles).find(
    (id) => ref !== undefined && holdersOf(id, facts, program.terms, on)[0] === ref,
  );
  return ref === undefined ? { role } : { role: own ?? role, ref };
}

/** A move that may well be accepted; undefined when the one that was drawn has nothing to be about. */
export function drawMove(situation: Situation): Content | undefined {
  const { random, pursuing, steady } = situation;
  const move = random.weighted<Move>([
    [pursuing ? 60 : 50, stepMove],
    [pursuing ? 14 : 9, openMove],
    [pursuing ? 6 : 5, endMove],
    [pursuing ? 14 : 8, goalMove],
    [pursuing ? 12 : 7, consentGiven],
    [pursuing ? 5 : 2, confirmMove],
    [steady ? 0 : 2, consentLost],
    [steady ? 0 : 4, missedMove],
    [steady ? 0 : 5, bookMove],
    [steady ? 0 : 1.5, unbookMove],
    [steady ? 0 : 3, extendMove],
    [steady ? 0 : 2, pauseMove],
    [hasArtefacts(situation) ? 5 : 0, attachMove],
    [toApprove(situation).length > 0 ? (pursuing ? 20 : 8) : 0, approveMove],
    [situation.facts.status === 'paused' ? 12 : 0, () => ({ kind: 'resumed' })],
    [steady ? 0 : 1, skipMove],
    [steady ? 1 : 2, peopleMove],
    [steady ? 0 : 1, leaveMove],
    [steady ? 0 : 1.5, discloseMove],
    [steady ? 0 : 0.7, objectMove],
  ]);
  return move?.(situation);
}

function hasArtefacts({ program }: Situation): boolean {
  return [...program.steps.values()].some(({ spec }) => spec.artefacts !== undefined);
}

/** Closing with an outcome. */
export function closing(outcome: string): Content {
  return { kind: 'closed', outcome, reason: 'skäl' };
}

function stepMove(situation: Situation): Content | undefined {
  const { program, facts, random } = situation;
  const step = random.weighted(
    [...program.steps.values()].map((one): [number, ProgramStep] => {
      const phase = one.phase === undefined ? undefined : facts.phases[one.phase];
      const order = one.phase === undefined ? undefined : program.phases.get(one.phase)?.order;
      const next = order?.find((id) => (facts.steps[id]?.count ?? 0) < (program.steps.get(id)?.least ?? 1));
      const undone = (facts.steps[one.id]?.count ?? 0) < one.least;
      let weight = undone ? 6 : 1.5;
      if (one.phase !== undefined && phase?.status !== 'open') weight *= 0.12;
      if (order?.includes(one.id) === true && next !== one.id) weight *= 0.1;
      return [weight, one];
    }),
  );
  if (step === undefined) return undefined;
  const about = step.per === undefined ? {} : aboutOne(situation, step.per);
  return about === undefined ? undefined : stepContent(situation, step, about);
}

/** What is said when a step has taken place, of a person in a step that is kept per person. */
export function stepContent(
  situation: Situation,
  step: ProgramStep,
  about: { readonly about?: Ref },
): Content | undefined {
  const { program, facts, on, random, pursuing } = situation;
  if (step.entry === 'answered') return answerContent(situation, step, about);
  if (step.entry === 'measured') return measureContent(situation, step, about);
  const children = [...new Set(holdersOfKind(program, facts, on, 'child'))];
  const withText = <T>(key: string, list: readonly T[]): object => (list.length === 0 ? {} : { [key]: list });
  const contents = Object.keys(step.spec.contents ?? {});
  const asked = step.totals.flatMap((rule) => rule.spec.contents ?? []);
  const shared = {
    step: step.id,
    by: recorder(program, facts, on, [random.one(Object.keys(program.pathway.roles))]),
    ...about,
    ...(random.chance(0.8) ? { minutes: random.whole(20, 120) } : {}),
    ...withText('contents', [
      ...new Set([...(pursuing || random.chance(0.9) ? asked : []), ...random.some(contents, 0.3)]),
    ]),
    ...artefactsLeft(step, random, pursuing),
    ...(random.chance(0.4) ? withText('heard', children) : {}),
    ...(random.chance(0.4) ? withText('informed', children) : {}),
  };
  if (step.entry === 'done') {
    const form = step.rules.find((rule) => rule.kind === 'form')?.spec.form;
    return {
      kind: 'done',
      ...shared,
      ...(form !== undefined && (pursuing || random.chance(0.95)) ? { form: form[0] } : {}),
      ...(random.chance(0.8) ? withText('present', presentAt(situation, step)) : {}),
    };
  }
  const places = step.rules.find((rule) => rule.kind === 'place')?.spec.place;
  const anywhere = Object.keys(program.pathway.places ?? {});
  const place = random.chance(0.9) ? places?.[0] : anywhere.length > 0 ? random.one(anywhere) : undefined;
  const bookings = Object.entries(facts.steps[step.id]?.bookings ?? {});
  const booked = bookings.length > 0 && random.chance(0.5) ? random.one(bookings)[0] : undefined;
  return {
    kind: 'held',
    ...shared,
    present: presentAt(situation, step),
    ...(place === undefined ? {} : { place }),
    ...(booked === undefined ? {} : { booking: booked }),
    ...withText('themes', random.some(step.spec.themes ?? [], 0.4)),
    ...observedOf(program, 'apart', random, 1),
    ...tasksOf(step, facts, random),
    ...partsOf(situation, step),
  };
}

/** Some parts of a meeting, each with some who are there: those that are left of one that has begun, or more of one that has been held. */
function partsOf(situation: Situation, step: ProgramStep): object {
  const { facts, random } = situation;
  const parts = Object.keys(step.spec.subMeetings ?? {});
  if (parts.length === 0 || random.chance(0.5)) return {};
  const known = Object.entries(facts.steps[step.id]?.occasions ?? {});
  const begun = known.filter(([, row]) => row.begun !== undefined);
  const rounds = begun.length > 0 ? begun : known;
  const [round, row] = rounds.length === 0 || random.chance(0.2) ? [] : random.one(rounds);
  const left = parts.filter((part) => row?.begun?.parts.includes(part) !== true);
  const told = random.some(left, round === undefined ? 0.6 : 0.9);
  const there = told.map((part) => [part, random.some(presentAt(situation, step), 0.7)] as const);
  return { ...(round === undefined ? {} : { round }), subMeetings: Object.fromEntries(there) };
}

function artefactsLeft(step: ProgramStep, random: Random, pursuing: boolean): object {
  const left = random.some(Object.keys(step.spec.artefacts ?? {}), pursuing ? 1 : 0.8);
  return left.length === 0 ? {} : { artefacts: Object.fromEntries(left.map((id) => [id, `${id}-1`])) };
}

function attachMove(situation: Situation): Content | undefined {
  const steps = [...situation.program.steps.values()].filter(({ spec }) => spec.artefacts !== undefined);
  return steps.length === 0 ? undefined : attachedTo(situation, situation.random.one(steps).id);
}

/** An artefact of an occasion that has been, now and then of one that has not. */
export function attachedTo({ program, facts, random }: Situation, id: string): Content | undefined {
  const step = program.steps.get(id);
  if (step?.spec.artefacts === undefined) return undefined;
  const occasions = Object.keys(facts.steps[step.id]?.occasions ?? {});
  const of = occasions.length > 0 && random.chance(0.9) ? random.one(occasions) : `e-${random.whole(1, 40)}`;
  const known = Object.keys(step.spec.artefacts ?? {});
  const there = facts.steps[step.id]?.occasions?.[of]?.artefacts ?? [];
  const lacking = known.filter((id) => !there.includes(id));
  const artefact = random.one(lacking.length > 0 ? lacking : known);
  return { kind: 'attached', step: step.id, of, artefact, reference: `${artefact}-2` };
}

/** What has been done in a step that is to be approved, decided or not. */
export function toApprove({ program, facts }: Situation): readonly [step: ProgramStep, entry: string][] {
  return [...program.steps.values()].flatMap((step) =>
    step.rules.some(({ kind }) => kind === 'approved')
      ? Object.keys(facts.steps[step.id]?.occasions ?? {}).map((entry): [ProgramStep, string] => [
          step,
          entry,
        ])
      : [],
  );
}

function approveMove(situation: Situation): Content | undefined {
  const { program, facts, on, random, pursuing } = situation;
  const all = toApprove(situation);
  const open = all.filter(([one, id]) => facts.steps[one.id]?.occasions?.[id]?.approval === undefined);
  const [step, entry] = random.one(open.length > 0 ? open : all);
  const by = step.rules.flatMap(({ spec }) => spec.approved?.by ?? []);
  const of = random.chance(0.95) ? entry : 'e-999';
  const roles = random.chance(0.9) ? by : Object.keys(program.pathway.roles);
  const common = { step: step.id, of, by: recorder(program, facts, on, roles) };
  return random.chance(pursuing ? 0.98 : 0.7)
    ? { kind: 'approved', ...common }
    : { kind: 'sent-back', ...common, reason: 'skäl' };
}

/** Tasks given, and those from last time taken up, now and then not. */
function tasksOf(step: ProgramStep, facts: CaseFacts, random: Random): object {
  const gave = random.some(Object.keys(step.spec.tasks ?? {}), 0.5);
  const out = random.some(
    (facts.steps[step.id]?.tasks ?? []).map(({ task }) => task),
    0.8,
  );
  const results = out.map((task) => [task, random.one(['done', 'partly', 'not-done'])] as const);
  return {
    ...(gave.length === 0 ? {} : { gave }),
    ...(results.length === 0 ? {} : { reviewed: Object.fromEntries(results) }),
  };
}

function aboutOne(situation: Situation, role: string): { readonly about?: Ref } | undefined {
  const { program, facts, on, random } = situation;
  const people = holdersOf(role, facts, program.terms, on);
  return people.length === 0 ? undefined : { about: random.one(people) };
}

function holdersOfKind(program: Program, facts: CaseFacts, on: LocalDate, kind: string): readonly Ref[] {
  return Object.entries(program.pathway.roles)
    .filter(([, spec]) => spec.kind === kind)
    .flatMap(([role]) => holdersOf(role, facts, program.terms, on));
}

/** Those that the rules ask for, now and then one too few, and often some of the family. */
function presentAt({ program, facts, on, random, steady }: Situation, step: ProgramStep): readonly Ref[] {
  const holders = (role: string): readonly Ref[] => holdersOf(role, facts, program.terms, on);
  const asked = step.rules.flatMap((rule) =>
    Object.entries(rule.spec.with ?? {}).flatMap(([role, wanted]) => {
      if (rule.strength === 'usual' && random.chance(0.15)) return [];
      const there = random.shuffled(holders(role));
      return wanted === 'all' ? there : there.slice(0, wanted === 'one' ? 1 : wanted);
    }),
  );
  const family = [
    ...holdersOfKind(program, facts, on, 'child'),
    ...holdersOfKind(program, facts, on, 'parent'),
  ];
  const barred = step.rules.flatMap((rule) => rule.spec.without ?? []).flatMap((role) => holders(role));
  const all = [...new Set([...asked, ...random.some(family, 0.3)])].filter((one) => !barred.includes(one));
  return !steady && random.chance(0.04) ? all.slice(1) : all;
}

function answerContent(situation: Situation, step: ProgramStep, about: object): Content | undefined {
  const { program, facts, on, random } = situation;
  if (!('answer' in step.spec)) return undefined;
  const { from, options } = step.spec.answer;
  const people = from.flatMap((role) => holdersOf(role, facts, program.terms, on));
  const ids = Object.keys(options);
  const option = random.chance(0.5) ? ids[0] : random.one(ids);
  const who = people.length > 0 && random.chance(0.9) ? { from: random.one(people) } : {};
  return {
    kind: 'answered',
    step: step.id,
    option,
    ...about,
    ...who,
    by: recorder(program, facts, on, from),
  };
}

function measureContent(
  situation: Situation,
  step: ProgramStep,
  given: { readonly about?: Ref },
): Content | undefined {
  const { program, facts, on, random } = situation;
  if (!('measure' in step.spec)) return undefined;
  const people = step.spec.measure.of.flatMap((role) => holdersOf(role, facts, program.terms, on));
  const about = given.about ?? (people.length === 0 ? undefined : random.one(people));
  if (about === undefined) return undefined;
  if (random.chance(0.06)) return { kind: 'measured', step: step.id, about, notAdministered: 'sjuk' };
  const scales = program.terms.instruments[step.spec.measure.instrument]?.scales ?? {};
  const scores = Object.fromEntries(
    Object.entries(scales).map(([id, { range }]) => [id, random.whole(range.from, range.to)]),
  );
  return {
    kind: 'measured',
    step: step.id,
    about,
    scores,
    ...(random.chance(0.1) ? { version: `${random.whole(1, 3)}` } : {}),
  };
}

function openMove({ program, facts, on, random }: Situation): Content | undefined {
  const phase = random.weighted(
    [...program.phases.values()].map((one): [number, string] => {
      const { status = 'waiting' } = facts.phases[one.id] ?? {};
      const weight = status === 'waiting' ? 5 : status === 'open' && one.per === undefined ? 0.1 : 1;
      return [weight, one.id];
    }),
  );
  if (phase === undefined) return undefined;
  const per = program.phases.get(phase)?.per;
  if (per === undefined) return { kind: 'opened', phase };
  const people = holdersOf(per, facts, program.terms, on);
  return people.length === 0 ? undefined : { kind: 'opened', phase, about: random.one(people) };
}

function endMove({ program, facts, random, pursuing }: Situation): Content | undefined {
  const open = [...program.phases.values()].filter((phase) => facts.phases[phase.id]?.status === 'open');
  if (open.length === 0) return undefined;
  const phase = random.one(open);
  const lines = Object.entries(facts.phases[phase.id]?.lines ?? {}).filter(
    ([, row]) => row.status === 'open',
  );
  const stopped = random.chance(pursuing ? 0.05 : 0.15) ? { reason: 'avbruten' } : {};
  if (phase.per === undefined) return { kind: 'ended', phase: phase.id, ...stopped };
  return lines.length === 0
    ? undefined
    : { kind: 'ended', phase: phase.id, about: random.one(lines)[0], ...stopped };
}

function goalMove({ facts, random, pursuing }: Situation): Content | undefined {
  const goals = Object.keys(facts.goals);
  const left = goals.filter((goal) => facts.goals[goal]?.status !== 'reached');
  if (goals.length === 0 || (!pursuing && goals.length < 4 && random.chance(0.4)))
    return {
      kind: 'goal-set',
      goal: `mal-${goals.length + 1}`,
      ...(random.chance(0.5) ? { level: random.one(['overall', 'sub']) } : {}),
      ...(random.chance(0.3) ? { owner: random.one(Object.keys(facts.people)) } : {}),
    };
  const goal = random.one(left.length > 0 && random.chance(0.85) ? left : goals);
  const status = pursuing
    ? 'reached'
    : random.weighted([
        [7, 'reached'],
        [2, 'partly'],
        [1, 'dropped'],
        [1, 'open'],
      ]);
  return { kind: 'goal-status', goal, status, ...(status === 'dropped' ? { reason: 'skäl' } : {}) };
}

interface Giver {
  readonly consent: string;
  readonly giver: Ref;
  readonly form?: string;
  readonly until?: LocalDate;
}

function givers(situation: Situation): readonly Giver[] {
  const { program, facts, on, random } = situation;
  return Object.entries(program.terms.consents).flatMap(([consent, spec]) =>
    Object.entries(spec?.givers ?? {}).flatMap(([role, how]) =>
      holdersOf(role, facts, program.terms, on)
        .filter((giver) => typeof how === 'string' || isAsked(situation, giver, how))
        .map((giver) => ({
          consent,
          giver,
          ...(spec?.form === undefined ? {} : { form: spec.form }),
          ...(spec?.until === 'stated' ? { until: addDays(on, random.whole(10, 400)) } : {}),
        })),
    ),
  );
}

/** Whether someone is asked for a consent, by their own age or by that of those in another role. */
function isAsked(
  { program, facts, on }: Situation,
  giver: Ref,
  { ageOf, ageFrom = 0, ageBelow = 200 }: Exclude<GiverTerm, 'all'>,
): boolean {
  const decides = ageOf === undefined ? [giver] : holdersOf(ageOf, facts, program.terms, on);
  return decides.some((person) => {
    const birth = facts.people[person]?.birthDate;
    return birth === undefined || (ageOn(birth, on) >= ageFrom && ageOn(birth, on) < ageBelow);
  });
}

function consentGiven(situation: Situation): Content | undefined {
  const { facts, on, random } = situation;
  const all = givers(situation);
  const lacking = all.filter(({ consent, giver }) => facts.consents[consent]?.[giver]?.state !== 'given');
  const from = lacking.length > 0 ? lacking : random.chance(0.1) ? all : [];
  if (from.length === 0) return undefined;
  const { consent, giver, form, until } = random.one(from);
  return {
    kind: 'consent-given',
    consent,
    giver,
    ...(form === undefined || random.chance(0.05) ? {} : { form }),
    ...(until === undefined ? {} : { until }),
    ...(random.chance(0.1) ? { until: addDays(on, random.whole(10, 200)) } : {}),
  };
}

function consentLost(situation: Situation): Content | undefined {
  const all = givers(situation);
  if (all.length === 0) return undefined;
  const { consent, giver } = situation.random.one(all);
  return { kind: situation.random.one(['consent-refused', 'consent-withdrawn'] as const), consent, giver };
}

function confirmMove({ program, facts, on, random, pursuing }: Situation): Content | undefined {
  const all = Object.entries(program.pathway.criteria ?? {});
  if (all.length === 0) return undefined;
  const [criterion, spec] = random.one(all);
  const people = spec.per === undefined ? [] : holdersOf(spec.per, facts, program.terms, on);
  if (spec.per !== undefined && people.length === 0) return undefined;
  return {
    kind: 'confirmed',
    criterion,
    value: pursuing || random.chance(0.8),
    by: recorder(program, facts, on, spec.by ?? []),
    ...(spec.per === undefined ? {} : { about: random.one(people) }),
  };
}

function missedMove({ program, facts, random }: Situation): Content | undefined {
  const meetings = [...program.steps.values()].filter((step) => step.entry === 'held');
  if (meetings.length === 0) return undefined;
  const step = random.one(meetings);
  const bookings = Object.entries(facts.steps[step.id]?.bookings ?? {});
  return {
    kind: 'missed',
    step: step.id,
    reason: random.one([
      ...['no-show', 'declined', 'cancelled', 'postponed'],
      ...Object.keys(step.spec.exceptions ?? {}),
    ]),
    ...(bookings.length > 0 && random.chance(0.7) ? { booking: random.one(bookings)[0] } : {}),
  };
}

function bookMove(situation: Situation): Content | undefined {
  const { program, facts, on, random } = situation;
  const open = [...program.steps.values()].filter(
    (step) =>
      step.entry === 'held' && (step.phase === undefined || facts.phases[step.phase]?.status === 'open'),
  );
  if (open.length === 0) return undefined;
  const step = random.one(open);
  const about = step.per === undefined ? {} : aboutOne(situation, step.per);
  const day = addDays(on, random.whole(1, 30));
  return about === undefined
    ? undefined
    : {
        kind: 'booked',
        step: step.id,
        on: random.chance(0.5) ? day : `${day}T10:00:00+01:00`,
        ...about,
        ...(random.chance(0.6) ? { present: presentAt(situation, step) } : {}),
      };
}

function unbookMove({ facts, random }: Situation): Content | undefined {
  const bookings = Object.values(facts.steps).flatMap((row) => Object.keys(row.bookings ?? {}));
  return bookings.length === 0 ? undefined : { kind: 'unbooked', booking: random.one(bookings) };
}

function extendMove({ program, facts, on, random }: Situation): Content | undefined {
  const rules = program.clocks.filter(
    (rule) => rule.spec.due?.extend !== undefined && limitsOf(program, facts, rule, on).length > 0,
  );
  if (rules.length === 0) return undefined;
  const rule = random.one(rules);
  const [limit] = limitsOf(program, facts, rule, on);
  return {
    kind: 'extended',
    rule: rule.id,
    until: addDays(limit?.due ?? on, random.whole(3, 60)),
    ground: random.one(Object.keys(rule.spec.due?.extend ?? {})),
  };
}

function pauseMove({ program, on, random }: Situation): Content | undefined {
  const grounds = Object.entries(program.pathway.pauses ?? {});
  if (grounds.length === 0) return undefined;
  const [ground, spec] = random.one(grounds);
  const day = addDays(on, random.whole(1, 40));
  if (spec.ends === 'date') return { kind: 'paused', ground, until: day };
  return { kind: 'paused', ground, ...(spec.ends === 'review' ? { review: day } : {}) };
}

function skipMove({ program, facts, random }: Situation): Content | undefined {
  const waiting = [...program.phases.keys()].filter((id) => facts.phases[id] === undefined);
  return waiting.length === 0 ? undefined : { kind: 'skipped', phase: random.one(waiting), reason: 'skäl' };
}

function peopleMove(situation: Situation): Content | undefined {
  const { program, facts, on, random } = situation;
  const [move] = random.shuffled(peopleMoves(program, on, random));
  if (move === undefined) return undefined;
  return random.chance(0.5) || facts.people[String(move.person)] === undefined
    ? move
    : { ...move, person: `${String(move.role)}-${random.whole(1, 3)}` };
}

function leaveMove({ facts, random }: Situation): Content | undefined {
  const rows = Object.entries(facts.people).flatMap(([person, row]) =>
    row.roles.filter((role) => role.until === undefined).map(({ role }) => ({ person, role })),
  );
  const spare = rows.filter(({ role }) => rows.filter((other) => other.role === role).length > 1);
  return spare.length === 0 ? undefined : { kind: 'left', ...random.one(spare) };
}

/** A person objects to the last time of a step, or to something that never was. */
function objectMove({ facts, random }: Situation): Content | undefined {
  const people = Object.keys(facts.people);
  if (people.length === 0) return undefined;
  const told = Object.values(facts.steps).flatMap(({ entry }) => entry ?? []);
  return { kind: 'objected', person: random.one(people), of: random.one(['ingen-sadan', ...told]) };
}

function discloseMove({ program, random }: Situation): Content | undefined {
  const agencies = Object.keys(program.pathway.agencies ?? {});
  if (agencies.length === 0) return undefined;
  return {
    kind: 'disclosed',
    to: random.one(agencies),
    information: random.one(['general', ...Object.keys(program.pathway.information ?? {})]),
    basis: 'OSL 10:2',
  };
}
