import type { Condition, Quantifier } from '../condition/condition.js';
import { canonicalJson } from '../definition/canonical-json.js';
import { type Level, levelsOf } from '../definition/escalation.js';
import { type Rule, strengths } from '../definition/program-rules.js';
import type { GroundSpec, RuleKind, RuleSpec } from '../definition/rule.js';
import {
  byAmount,
  byEnd,
  byRange,
  bySet,
  compareDurations,
  compareNumbers,
  compareSpans,
  type Direction,
  type Directions,
  opposite,
} from './direction.js';
import { failure, implication } from './implication.js';

/** Which way a rule goes when what it says changes, and what it is that it comes or goes. */
interface Law {
  /** From one rule of the kind to another; `before.spec` and `after.spec` both have it. */
  readonly changes: (before: Rule, after: Rule) => Directions;
  /** What a new rule of the kind is. */
  readonly adds: (rule: Rule) => Direction | 'structure';
}

const unsure: Directions = ['other'];

const same = (a: unknown, b: unknown): boolean =>
  canonicalJson(a === undefined ? [] : [a]) === canonicalJson(b === undefined ? [] : [b]);

/** A law that reads what stands under the kind's own key. */
function law<K extends RuleKind>(
  kind: K,
  changes: (before: NonNullable<RuleSpec[K]>, after: NonNullable<RuleSpec[K]>, pair: Pair) => Directions,
  adds: (value: NonNullable<RuleSpec[K]>) => Direction | 'structure' = () => 'stricter',
): Law {
  return {
    changes: (before, after) => {
      const one: RuleSpec[K] = before.spec[kind];
      const other: RuleSpec[K] = after.spec[kind];
      return one === undefined || other === undefined ? unsure : changes(one, other, { before, after });
    },
    adds: (rule) => {
      const value = rule.spec[kind];
      return value === undefined ? 'other' : adds(value);
    },
  };
}

interface Pair {
  readonly before: Rule;
  readonly after: Rule;
}

/** A condition that is asked for: what implies the old one and does not follow from it asks more. */
function byCondition(before: Condition, after: Condition): Directions {
  const { forward, backward } = implication(before, after);
  if (forward && backward) return [];
  return forward ? ['softer'] : backward ? ['stricter'] : unsure;
}

/** A condition that is to hold all the time fails only when it is false: unknown is no failure. */
function byStanding(before: Condition, after: Condition): Directions {
  const { forward, backward } = failure(before, after);
  if (forward && backward) return [];
  return forward ? ['stricter'] : backward ? ['softer'] : unsure;
}

const rangeAdds = (value: { readonly from?: unknown; readonly to?: unknown }): Direction =>
  (value.from ?? 0) === 0 && value.to === undefined ? 'other' : 'stricter';

/** The law of each kind of rule. */
const laws: { readonly [kind in RuleKind]: Law } = {
  needs: law('needs', byCondition),
  opens: law('opens', byCondition),
  ends: law('ends', byCondition),
  throughout: law('throughout', byStanding),
  with: law('with', (before, after) => [
    ...bySet(Object.keys(before), Object.keys(after), 'stricter'),
    ...Object.keys(before).flatMap((role) => byQuantifier(before[role], after[role])),
  ]),
  without: law('without', (before, after) => bySet(before, after, 'stricter')),
  times: {
    changes: law('times', (before, after) => byRange(before, after, compareNumbers)).changes,
    adds: ({ element, spec }) => (element.type === 'phase' ? 'other' : rangeAdds(spec.times ?? {})),
  },
  hours: law('hours', (before, after) => byRange(before, after, compareNumbers), rangeAdds),
  contents: law('contents', (before, after) => bySet(before, after, 'stricter')),
  artefacts: law('artefacts', (before, after) => bySet(before, after, 'stricter')),
  approved: law('approved', (before, after) => [
    ...bySet(before.by, after.by, 'softer'),
    ...byEnd(before.atMost, after.atMost, compareNumbers, 'softer'),
  ]),
  reviews: law('reviews', (before, after) => bySet(before, after, 'stricter')),
  place: law('place', (before, after) => bySet(before, after, 'softer')),
  form: law('form', (before, after) => bySet(before, after, 'softer')),
  every: law('every', (before, after) =>
    before.reading === after.reading && same(before.from, after.from)
      ? byAmount(compareDurations(after.period, before.period), 'softer')
      : unsure,
  ),
  dose: law('dose', byDose, rangeAdds),
  due: law('due', byDue),
  schedule: law('schedule', bySchedule),
  lasts: law('lasts', (before, after) => byRange(before, after, compareDurations), rangeAdds),
  order: law(
    'order',
    () => unsure,
    () => 'structure',
  ),
  beside: law('beside', () => unsure),
  during: law('during', () => unsure),
  heard: law('heard', () => unsure),
  matched: law('matched', () => unsure),
  prompt: law(
    'prompt',
    () => unsure,
    () => 'other',
  ),
  attends: law('attends', (before, after) =>
    before.role === after.role ? byAmount(compareNumbers(after.from, before.from), 'stricter') : unsure,
  ),
  apart: law('apart', () => []),
  caseload: law('caseload', (before, after) => byRange(before, after, compareNumbers), rangeAdds),
  capacity: law('capacity', (before, after) => byAmount(compareNumbers(after.to, before.to), 'softer')),
};

function byQuantifier(before: Quantifier | undefined, after: Quantifier | undefined): Directions {
  if (before === undefined || after === undefined) return [];
  const [one, other] = [before === 'one' ? 1 : before, after === 'one' ? 1 : after];
  if (one === other) return [];
  if (one === 'all') return other === 1 ? ['softer'] : unsure;
  if (other === 'all') return one === 1 ? ['stricter'] : unsure;
  return byAmount(compareNumbers(other, one), 'stricter');
}

type Dose = NonNullable<RuleSpec['dose']>;

/** Another period says nothing of calendar periods; in any stretch, a longer one asks less of the least and more of the most. */
function byDose(before: Dose, after: Dose): Directions {
  const period = compareDurations(after.per, before.per);
  const isComparable = before.reading === after.reading && same(before.since, after.since);
  if (!isComparable || (period !== 'equal' && before.reading === 'calendar')) return unsure;
  const has = (end: 'from' | 'to'): boolean => before[end] !== undefined || after[end] !== undefined;
  return [
    ...byRange(before, after, compareNumbers),
    ...(has('from') ? byAmount(period, 'softer') : []),
    ...(has('to') ? byAmount(period, 'stricter') : []),
  ];
}

type Due = NonNullable<RuleSpec['due']>;

/** A later limit, counted from the same day, asks less; so does one that rolls over or may be extended on more grounds. */
function byDue(before: Due, after: Due, { before: one, after: other }: Pair): Directions {
  if (!same(before.from, after.from)) return unsure;
  const rolls = (due: Due, { basis }: Rule): number => Number(due.rollOver ?? basis === 'law');
  const rolled =
    before.rollOver === after.rollOver
      ? []
      : byAmount(compareNumbers(rolls(after, other), rolls(before, one)), 'softer');
  return [
    ...byAmount(compareSpans(after.within, before.within), 'softer'),
    ...rolled,
    ...byGrounds(before.extend, after.extend),
  ];
}

type Schedule = NonNullable<RuleSpec['schedule']>;

/** More occasions at the same times, or a narrower window, ask more; other times are neither. */
function bySchedule(before: Schedule, after: Schedule): Directions {
  if (!same(before.from, after.from)) return unsure;
  const [one, other] = [before.window ?? {}, after.window ?? {}];
  const early = byEnd(one.before, other.before, compareDurations, 'softer');
  const late = byEnd(one.after, other.after, compareDurations, 'softer').map(
    one.after === undefined || other.after === undefined ? opposite : (way) => way,
  );
  return [...bySet(before.at, after.at, 'stricter'), ...early, ...late];
}

type Grounds = { readonly [ground: string]: GroundSpec } | undefined;

function byGrounds(before: Grounds, after: Grounds): Directions {
  return bySet(Object.keys(before ?? {}), Object.keys(after ?? {}), 'softer');
}

/** Whether nothing is told of the direction of a rule: it is only offered, shown, or does something by itself. */
function isUntold({ strength, kind, spec }: Rule): boolean {
  return strength === 'may' || kind === 'prompt' || spec.automatically === true;
}

/** Which ways the parts of what a rule of its kind says go. Pure. */
export function valueDirections(before: Rule, after: Rule): Directions {
  return isUntold(before) || isUntold(after) ? unsure : laws[before.kind].changes(before, after);
}

/** What a new rule is: most ask more than silence does. Pure. */
export function additionOf(rule: Rule): Direction | 'structure' {
  const added = laws[rule.kind].adds(rule);
  return added !== 'structure' && isUntold(rule) ? 'other' : added;
}

/** From one strength to another: `must` asks more than `usual`, and `usual` more than `may`. Pure. */
export function strengthDirections(before: Rule, after: Rule): Directions {
  if ([before, after].some(({ kind, spec }) => kind === 'prompt' || spec.automatically)) return unsure;
  const rank = ({ strength }: Rule): number => -strengths.indexOf(strength);
  return byAmount(compareNumbers(rank(after), rank(before)), 'stricter');
}

/** From one basis to another: what can no longer, or can now, be overridden, and whether its clock rests. Pure. */
export function basisDirections(before: Rule, after: Rule): Directions {
  const rests = ({ inPause }: Rule): number => Number(inPause === 'stops');
  const rolls = ({ basis, spec }: Rule): number =>
    Number(spec.due !== undefined && (spec.due.rollOver ?? basis === 'law'));
  const firm = ({ absolute }: Rule): number => Number(absolute);
  const found = [
    ...byAmount(compareNumbers(firm(after), firm(before)), 'stricter'),
    ...(isLimit(before) ? byAmount(compareNumbers(rests(after), rests(before)), 'softer') : []),
    ...byAmount(compareNumbers(rolls(after), rolls(before)), 'softer'),
  ];
  return found.length === 0 ? unsure : found;
}

/** A clock whose time only ever asks that something is done by then. */
function isLimit({ kind }: Rule): boolean {
  return kind === 'due' || kind === 'every';
}

/** Which ways a rule goes when one of the keys beside its kind changes. Pure. */
export function extraDirections(field: string, before: Rule, after: Rule): Directions {
  const [one, other] = [before.spec, after.spec];
  if (isUntold(before) || isUntold(after)) return unsure;
  switch (field) {
    case 'while':
      return byOccasion(one.while, other.while);
    case 'validFrom':
      return byEnd(one.validFrom, other.validFrom, compareDays, 'stricter').map(opposite);
    case 'validUntil':
      return byEnd(one.validUntil, other.validUntil, compareDays, 'softer').map(opposite);
    case 'unless':
      return byGrounds(one.unless, other.unless);
    case 'overridableBy':
      return before.strength === 'must' && after.strength === 'must'
        ? bySet(before.overridableBy, after.overridableBy, 'softer')
        : unsure;
    case 'inPause':
      return isLimit(before) ? byAmount(compareNumbers(rest(after), rest(before)), 'softer') : unsure;
    case 'escalate':
      return byLevels(levelsOf(one), levelsOf(other));
    case 'eachTime':
      return byAmount(
        compareNumbers(Number(other.eachTime === true), Number(one.eachTime === true)),
        'stricter',
      );
    case 'onFail':
      return bySetOnly(one.onFail, other.onFail);
    default:
      return unsure;
  }
}

const rest = ({ inPause }: Rule): number => Number(inPause === 'stops');

const compareDays = (a: string, b: string) => (a === b ? 'equal' : a < b ? 'less' : 'more');

/** A rule that stands more seldom asks less. */
function byOccasion(before: Condition | undefined, after: Condition | undefined): Directions {
  if (before === undefined) return after === undefined ? [] : ['softer'];
  if (after === undefined) return ['stricter'];
  return byCondition(before, after).map(opposite);
}

/** One more who is told, or sooner, asks more; with another order of roles nothing is said. */
function byLevels(before: readonly Level[], after: readonly Level[]): Directions {
  const kept = Math.min(before.length, after.length);
  if (before.slice(0, kept).some(({ to }, at) => to !== after[at]?.to)) return unsure;
  const times = before
    .slice(0, kept)
    .flatMap((level, at) =>
      byAmount(compareSpans(after[at]?.after ?? 'same-day', level.after ?? 'same-day'), 'softer'),
    );
  return [...times, ...byAmount(compareNumbers(after.length, before.length), 'stricter')];
}

function bySetOnly(before: RuleSpec['onFail'], after: RuleSpec['onFail']): Directions {
  if (!same(before?.decide, after?.decide)) return unsure;
  return bySet(before?.stops ?? [], after?.stops ?? [], 'stricter');
}
