import { eventsIn } from '../condition/anchor-parts.js';
import { anchorReferences } from '../condition/anchor-references.js';
import type { Reference } from '../condition/behaviour.js';
import type { Id } from '../condition/condition.js';
import { referencesOf } from '../condition/references-of.js';
import type { Terms } from '../condition/terms.js';
import type { Pathway, PhaseSpec, StepSpec } from './pathway.js';
import { type ClockReads, clockReadsOf } from './program-clocks.js';
import { normaliseRules, type Rule, type RuleElement } from './program-rules.js';
import {
  isConstant,
  leastTimes,
  type StepEntry,
  type StepPlace,
  stepEntryOf,
  stepsOf,
} from './program-steps.js';
import { termsOf } from './program-terms.js';
import type { RuleKind } from './rule.js';
import { anchorsOf } from './rule-anchors.js';

/** A step with its rules sorted by when they are judged. */
export interface ProgramStep {
  readonly id: Id;
  readonly spec: StepSpec;
  readonly phase?: Id;
  /** Outcomes that it follows up, when it belongs to the time after the case is closed. */
  readonly after?: readonly Id[];
  readonly entry: StepEntry;
  readonly per?: Id;
  /** The steps that it also counts as, each with those that that one counts as: nearest first. */
  readonly alsoAs: readonly Id[];
  /** Whether the case keeps its first time: a clock is counted from it. */
  readonly keepsFirst: boolean;
  /** How many of its latest dates the case keeps for the rules that ask for dates; 0 = none does. */
  readonly keepsDates: number;
  /** Whether the case keeps each occasion, since it may be told of in parts or something is asked of it afterwards. */
  readonly keepsOccasions: boolean;
  /** Whether the case keeps how many times each person was present: a rule counts them. */
  readonly keepsPresence: boolean;
  /** Times that make it done. */
  readonly least: number;
  readonly rules: readonly Rule[];
  /** Judged when it is recorded: needs, with, without, place, form, apart. */
  readonly admit: readonly Rule[];
  /** Judged when its phase is completed: times, hours, contents, attends. */
  readonly totals: readonly Rule[];
  /** Judged on each occasion when its phase is completed: artefacts, approved. */
  readonly afterwards: readonly Rule[];
  /** Clocks: every, dose, due, schedule. */
  readonly clocks: readonly Rule[];
  /** Totals and clocks together: how far it has come is told of these. */
  readonly amounts: readonly Rule[];
  /** Clocks that make it come back: every, dose. */
  readonly recurring: readonly Rule[];
  /** `order` rules of its phase that name it. */
  readonly orders: readonly Rule[];
  /** Standing conditions that stop it. */
  readonly stoppedBy: readonly Rule[];
  /** Rules of its options, by option id. */
  readonly options: ReadonlyMap<Id, readonly Rule[]>;
  /** Rules of the parts of its meetings, by part. */
  readonly parts: ReadonlyMap<Id, readonly Rule[]>;
}

/** A phase with its rules sorted by kind. */
export interface ProgramPhase {
  readonly id: Id;
  readonly spec: PhaseSpec;
  readonly per?: Id;
  readonly steps: readonly ProgramStep[];
  readonly rules: readonly Rule[];
  /** Most runs that any rule allows in any case; 1 when none says. */
  readonly runs: number;
  /** The `must` order of its steps, when it stands in every case: the machine shows which one the case is at. */
  readonly order?: readonly Id[];
}

/** A pathway made ready to run: rules with inheritance filled in, and tables by id. Derived, never stored. */
export interface Program {
  readonly pathway: Pathway;
  readonly zone: string;
  readonly terms: Terms;
  readonly rules: readonly Rule[];
  readonly rule: ReadonlyMap<string, Rule>;
  /** The rules of each kind that there are any of, in the order they are written. */
  readonly ofKind: ReadonlyMap<RuleKind, readonly Rule[]>;
  readonly steps: ReadonlyMap<Id, ProgramStep>;
  readonly phases: ReadonlyMap<Id, ProgramPhase>;
  /** Rules on taking a role: its own, and those of every role that stands for it. */
  readonly roles: ReadonlyMap<Id, readonly Rule[]>;
  readonly starts: ReadonlyMap<Id, readonly Rule[]>;
  readonly outcomes: ReadonlyMap<Id, readonly Rule[]>;
  readonly pauses: ReadonlyMap<Id, readonly Rule[]>;
  /** Rules on the case as a whole and on its team. */
  readonly whole: readonly Rule[];
  /** Every rule with a clock: every, dose, due, schedule, lasts. */
  readonly clocks: readonly Rule[];
  /** What each of them can ask about in a case, in the same order. */
  readonly clockReads: ReadonlyMap<Rule, ClockReads>;
  /** Those whose clock may begin or cease by the passing of time alone. */
  readonly shifting: readonly Rule[];
}

const kindsOf = (...kinds: RuleKind[]) => {
  const set = new Set<RuleKind>(kinds);
  return (rule: Rule): boolean => set.has(rule.kind);
};
const isAdmit = kindsOf('needs', 'with', 'without', 'place', 'form', 'apart');
const isTotal = kindsOf('times', 'hours', 'contents', 'attends');
const isAfterwards = kindsOf('artefacts', 'approved');
const isRecurring = kindsOf('every', 'dose');
const isClock = kindsOf('every', 'dose', 'due', 'schedule', 'lasts');

/** Makes a checked pathway ready to run. Pure; call it once per definition. */
export function programOf(pathway: Pathway): Program {
  const terms = termsOf(pathway);
  const rules = normaliseRules(pathway, terms);
  const places = new Map(stepsOf(pathway).map((step) => [step.id, step]));
  const steps = new Map(
    [...places].map(([id, step]) => [id, programStep(step, rules, chainOf(step, places))]),
  );
  const clocks = rules.filter(isClock);
  return {
    pathway,
    zone: terms.zone,
    terms,
    rules,
    rule: new Map(rules.map((rule) => [rule.id, rule])),
    ofKind: byKind(rules),
    steps,
    phases: new Map(
      Object.entries(pathway.phases).map(([id, spec]) => [id, programPhase(id, spec, rules, steps)]),
    ),
    roles: byRole(rules, terms),
    starts: byElement(rules, 'start', Object.keys(pathway.starts)),
    outcomes: byElement(rules, 'outcome', Object.keys(pathway.outcomes)),
    pauses: byElement(rules, 'pause', Object.keys(pathway.pauses ?? {})),
    whole: rules.filter((rule) => rule.element.type === 'case' || rule.element.type === 'team'),
    clocks,
    clockReads: new Map(clocks.map((rule) => [rule, clockReadsOf(rule, steps, terms)])),
    shifting: clocks.filter((rule) => isShifting(rule, steps)),
  };
}

/**
 * A clock stands `while` something holds, is counted from a consent that can run out or from the birth of the only one in a role,
 * runs for each person in a role, or goes on to the next occasion of a schedule.
 */
function isShifting({ spec, element }: Rule, steps: ReadonlyMap<Id, ProgramStep>): boolean {
  const events = anchorsOf(spec).flatMap(eventsIn);
  const counted = events.some((anchor) => 'consent' in anchor || 'birth' in anchor);
  return (
    spec.while !== undefined ||
    spec.schedule !== undefined ||
    counted ||
    (element.type === 'step' && steps.get(element.id)?.per !== undefined)
  );
}

/** What a rule asks of a step's times: in its own doses and calendar periods, its conditions, and what its clock is counted from. */
function asksOf(rule: Rule, step: Id): readonly NonNullable<Reference['asks']>[] {
  const { element, spec } = rule;
  const own = element.type === 'step' && element.id === step;
  const inPeriods = spec.dose !== undefined || spec.every?.reading === 'calendar';
  const asked = referencesIn(rule).flatMap(({ kind, id, asks }) =>
    kind === 'step' && id === step && asks !== undefined ? [asks] : [],
  );
  if (own && spec.schedule !== undefined) return [spec.schedule.at.length, ...asked];
  if (own && spec.attends !== undefined) return ['present', ...asked];
  return own && inPeriods ? [Math.max(spec.dose?.from ?? 0, spec.dose?.to ?? 0) + 1, ...asked] : asked;
}

/** What the conditions of a rule and its clock refer to; found once, since every step asks. */
function referencesIn(rule: Rule): readonly Reference[] {
  const known = referred.get(rule);
  if (known !== undefined) return known;
  const { spec } = rule;
  const conditions = [spec.needs, spec.opens, spec.ends, spec.throughout, spec.while];
  const found = [
    ...conditions.flatMap((condition) => (condition === undefined ? [] : referencesOf(condition))),
    ...anchorsOf(spec).flatMap((anchor) => anchorReferences(anchor, [])),
  ];
  referred.set(rule, found);
  return found;
}

const referred = new WeakMap<Rule, readonly Reference[]>();

/** Dates that are kept at the least where any are asked for. */
const fewestDates = 40;

/** What is kept of a step. A period is judged when it is over, so twice what any rule asks for. */
function keptOf(
  asked: readonly NonNullable<Reference['asks']>[],
): Pick<ProgramStep, 'keepsFirst' | 'keepsDates' | 'keepsPresence'> {
  const dates = asked.filter((asks) => typeof asks === 'number');
  return {
    keepsFirst: asked.includes('first'),
    keepsPresence: asked.includes('present'),
    keepsDates: dates.length === 0 ? 0 : Math.max(fewestDates, ...dates.map((most) => 2 * most)),
  };
}

function byKind(rules: readonly Rule[]): ReadonlyMap<RuleKind, readonly Rule[]> {
  return new Map(rules.map(({ kind }) => [kind, rules.filter((rule) => rule.kind === kind)]));
}

function byElement(
  rules: readonly Rule[],
  type: RuleElement['type'],
  ids: readonly Id[],
): ReadonlyMap<Id, readonly Rule[]> {
  return new Map(
    ids.map((id) => [id, rules.filter((rule) => rule.element.type === type && rule.element.id === id)]),
  );
}

function byRole(rules: readonly Rule[], terms: Terms): ReadonlyMap<Id, readonly Rule[]> {
  const own = rules.filter(({ element }) => element.type === 'role');
  return new Map(
    Object.keys(terms.roles).map((role) => [
      role,
      own.filter(({ element }) => terms.roles[element.id]?.members.includes(role) === true),
    ]),
  );
}

/** The steps that a step also counts as, the nearest first; a checked pathway has no ring of them. */
function chainOf({ spec }: StepPlace, places: ReadonlyMap<Id, StepPlace>): readonly Id[] {
  const next = spec.countsAs === undefined ? undefined : places.get(spec.countsAs);
  return next === undefined ? [] : [next.id, ...chainOf(next, places)];
}

function programStep(step: StepPlace, rules: readonly Rule[], alsoAs: readonly Id[]): ProgramStep {
  const own = rules.filter((rule) => rule.element.type === 'step' && rule.element.id === step.id);
  const options = 'answer' in step.spec ? Object.keys(step.spec.answer.options) : [];
  const rulesByPart = (type: RuleElement['type'], ids: readonly Id[]): ReadonlyMap<Id, readonly Rule[]> =>
    new Map(
      ids.map((id) => [
        id,
        rules.filter(({ element }) => element.type === type && element.id === id && element.step === step.id),
      ]),
    );
  return {
    ...step,
    alsoAs,
    entry: stepEntryOf(step.spec),
    ...(step.spec.per === undefined ? {} : { per: step.spec.per }),
    ...keptOf(rules.flatMap((rule) => asksOf(rule, step.id))),
    keepsOccasions:
      step.spec.artefacts !== undefined ||
      step.spec.subMeetings !== undefined ||
      own.some(({ kind }) => kind === 'approved'),
    least: leastTimes(step.spec),
    rules: own,
    admit: own.filter(isAdmit),
    totals: own.filter(isTotal),
    afterwards: own.filter(isAfterwards),
    clocks: own.filter(isClock),
    amounts: [...own.filter(isTotal), ...own.filter(isClock)],
    recurring: own.filter(isRecurring),
    orders: rules.filter((rule) => rule.spec.order?.includes(step.id) === true),
    stoppedBy: rules.filter((rule) => rule.spec.onFail?.stops?.includes(step.id) === true),
    options: rulesByPart('option', options),
    parts: rulesByPart('subMeeting', Object.keys(step.spec.subMeetings ?? {})),
  };
}

function programPhase(
  id: Id,
  spec: PhaseSpec,
  rules: readonly Rule[],
  steps: ReadonlyMap<Id, ProgramStep>,
): ProgramPhase {
  const own = rules.filter((rule) => rule.element.type === 'phase' && rule.element.id === id);
  const order = own.find((rule) => rule.kind === 'order' && rule.strength === 'must' && isConstant(rule.spec))
    ?.spec.order;
  return {
    id,
    spec,
    ...(spec.per === undefined ? {} : { per: spec.per }),
    ...(order === undefined ? {} : { order }),
    steps: Object.keys(spec.steps ?? {}).flatMap((step) => steps.get(step) ?? []),
    rules: own,
    runs: mostRuns(own.filter((rule) => rule.kind === 'times')),
  };
}

function mostRuns(times: readonly Rule[]): number {
  if (times.length === 0) return 1;
  return Math.max(...times.map(({ spec }) => spec.times?.to ?? Number.POSITIVE_INFINITY));
}
