import type {
  ArtefactCriterion,
  Condition,
  GoalCriterion,
  Id,
  MeasureCriterion,
  Quantifier,
} from '../condition/condition.js';
import { canonicalJson } from '../definition/canonical-json.js';
import { byEnd, byRange, compareDurations, compareNumbers, type Ends } from './direction.js';

/** How one condition stands to another: whether whenever the first holds the second does, and the other way. */
export interface Implied {
  readonly forward: boolean;
  readonly backward: boolean;
}

/**
 * Whether each of two conditions follows from the other. Pure. What is true is always so; where the closed vocabulary does
 * not decide it, neither follows. The titles and ages of a case play no part: only what the conditions say.
 */
export function implication(a: Condition, b: Condition): Implied {
  return { forward: implies(a, b), backward: implies(b, a) };
}

/** As `implication`, of when they are false: whether whenever the first is false the second is, and the other way. Pure. */
export function failure(a: Condition, b: Condition): Implied {
  return { forward: refutes(a, b), backward: refutes(b, a) };
}

/** Whether `b` is true in every case and on every day that `a` is true. Pure; `false` also when it cannot be told. */
export function implies(a: Condition, b: Condition): boolean {
  if (isSame(a, b)) return true;
  const [one, other] = [plain(a), plain(b)];
  if ('all' in other) return other.all.every((part) => implies(one, part));
  if ('any' in one) return one.any.every((part) => implies(part, other));
  if ('any' in other && other.any.some((part) => implies(one, part))) return true;
  if ('all' in one) return one.all.some((part) => implies(part, other));
  if ('atLeast' in one && 'atLeast' in other) return countImplies(one.atLeast, other.atLeast);
  if ('not' in one && 'not' in other) return refutes(one.not, other.not);
  return atomImplies(one, other);
}

/** Whether `b` is false whenever `a` is false. Unknown is neither, so this is not what `implies(b, a)` says. Pure. */
export function refutes(a: Condition, b: Condition): boolean {
  if (isSame(a, b)) return true;
  const [one, other] = [plain(a), plain(b)];
  if ('any' in other) return other.any.every((part) => refutes(one, part));
  if ('all' in one) return one.all.every((part) => refutes(part, other));
  if ('all' in other && other.all.some((part) => refutes(one, part))) return true;
  if ('any' in one) return one.any.some((part) => refutes(part, other));
  if ('not' in one && 'not' in other) return implies(one.not, other.not);
  return isCounted(one) && isCounted(other) && atomImplies(other, one);
}

/** A number of parts that is all or one of them, said as `all` or `any`. */
function plain(condition: Condition): Condition {
  if (!('atLeast' in condition)) return condition;
  const { of, conditions } = condition.atLeast;
  if (of === conditions.length) return { all: conditions };
  return of === 1 ? { any: conditions } : condition;
}

interface AtLeast {
  readonly of: number;
  readonly conditions: readonly Condition[];
}

/** As many of the same parts, and of more parts as well. */
function countImplies(a: AtLeast, b: AtLeast): boolean {
  const left = b.conditions.map((part) => canonicalJson(part));
  for (const part of a.conditions) {
    const at = left.indexOf(canonicalJson(part));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return b.of <= a.of;
}

/** Numbers that are always known: what is not in the range is outside it. */
function isCounted(condition: Condition): boolean {
  return 'hours' in condition || 'missed' in condition || ('count' in condition && !condition.count.since);
}

function atomImplies(a: Condition, b: Condition): boolean {
  if ('count' in a && 'count' in b) return rangeImplies(a.count, b.count);
  if ('hours' in a && 'hours' in b) return rangeImplies(a.hours, b.hours);
  if ('missed' in a && 'missed' in b) return rangeImplies(a.missed, b.missed);
  if ('artefacts' in a && 'artefacts' in b) return artefactsImply(a.artefacts, b.artefacts);
  if ('people' in a && 'people' in b) return rangeImplies(a.people, b.people);
  if ('age' in a && 'age' in b) return ofPeopleImplies(a.age, b.age);
  if ('attended' in a && 'attended' in b) return ofPeopleImplies(a.attended, b.attended);
  if ('answered' in a && 'answered' in b) return choiceImplies(a.answered, b.answered);
  if ('phase' in a && 'phase' in b) return choiceImplies(a.phase, b.phase);
  if ('elapsed' in a && 'elapsed' in b)
    return (
      isSame(a.elapsed.since, b.elapsed.since) &&
      ['equal', 'more'].includes(compareDurations(a.elapsed.from, b.elapsed.from))
    );
  if ('date' in a && 'date' in b) return dateImplies(a.date, b.date);
  if ('goals' in a && 'goals' in b) return goalsImply(a.goals, b.goals);
  return 'measure' in a && 'measure' in b && measureImplies(a.measure, b.measure);
}

/** More artefacts, of the same occasions or of all of them rather than the latest. */
function artefactsImply(a: ArtefactCriterion, b: ArtefactCriterion): boolean {
  const isAsMany = a.of === 'all' || b.of !== 'all';
  return a.step === b.step && isAsMany && b.left.every((artefact) => a.left.includes(artefact));
}

interface Ranged {
  readonly from?: number;
  readonly to?: number;
}

/** The same thing counted, in a range that lies within the other. */
function rangeImplies<T extends Ranged>(a: T, b: T): boolean {
  const { from, to, ...counted } = a;
  const { from: otherFrom, to: otherTo, ...otherCounted } = b;
  return isSame(counted, otherCounted) && liesWithin(ends(from, to), ends(otherFrom, otherTo));
}

const ends = (from: number | undefined, to: number | undefined): Ends<number> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

function liesWithin(inner: Ends<number>, outer: Ends<number>): boolean {
  return !byRange(inner, outer, compareNumbers).includes('stricter');
}

type OfPeople =
  | Extract<Condition, { readonly age: unknown }>['age']
  | Extract<Condition, { readonly attended: unknown }>['attended'];

/** The same asked of so many of those who hold a role, in a range that lies within the other. */
function ofPeopleImplies(a: OfPeople, b: OfPeople): boolean {
  const { who, ...rest } = a;
  const { who: otherWho, ...otherRest } = b;
  return whoImplies(who, otherWho) && rangeImplies(rest, otherRest);
}

/** So many of those who hold a role are also fewer of them; `all` is true only where there is someone. */
function whoImplies(a: Quantifier | undefined, b: Quantifier | undefined): boolean {
  const [one, other] = [a === undefined || a === 'one' ? 1 : a, b === undefined || b === 'one' ? 1 : b];
  if (one === other || other === 1) return true;
  return typeof one === 'number' && typeof other === 'number' && one >= other;
}

type Choices = { readonly [id: Id]: string | readonly string[] };

/** Everything that the second asks about, with no choice that it does not have. */
function choiceImplies(a: Choices, b: Choices): boolean {
  return Object.entries(b).every(([id, wanted]) => {
    const had = Object.hasOwn(a, id) ? a[id] : undefined;
    return had !== undefined && [had].flat().every((one) => [wanted].flat().includes(one));
  });
}

interface Days {
  readonly from?: string;
  readonly until?: string;
}

function dateImplies(a: Days, b: Days): boolean {
  const compare = (x: string, y: string) => (x === y ? 'equal' : x < y ? 'less' : 'more');
  const directions = [
    ...byEnd(a.from, b.from, compare, 'stricter'),
    ...byEnd(a.until, b.until, compare, 'softer'),
  ];
  return !directions.includes('stricter');
}

function goalsImply(a: GoalCriterion, b: GoalCriterion): boolean {
  if (a.level !== b.level) return false;
  return numberImplies(a.reached, b.reached) && numberImplies(a.set, b.set);
}

function numberImplies(a: 'all' | Ends<number> | undefined, b: 'all' | Ends<number> | undefined): boolean {
  if (b === undefined || isSame(a, b)) return true;
  return typeof a === 'object' && typeof b === 'object' && liesWithin(a, b);
}

/** The same series asked about the same, and at most what the first asks of it. */
function measureImplies(a: MeasureCriterion, b: MeasureCriterion): boolean {
  const series = (one: MeasureCriterion) => [one.instrument, one.scale ?? '', one.of ?? ''];
  if (!isSame(series(a), series(b)) || !whoImplies(a.who, b.who)) return false;
  const isAsked = (key: 'band' | 'change') => b[key] === undefined || a[key] === b[key];
  const directions = [
    ...byEnd(a.from, b.from, compareNumbers, 'stricter'),
    ...byEnd(a.below, b.below, compareNumbers, 'softer'),
  ];
  return isAsked('band') && isAsked('change') && !directions.includes('stricter');
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}
