import type { ConsentSpec, OutcomeSpec } from '../definition/pathway.js';
import { byAmount, byEnd, bySet, compareDurations, compareNumbers, type Directions } from './direction.js';
import type { ElementType } from './elements.js';

type Law = (before: unknown, after: unknown, specs: Specs) => Directions;

/** The two elements that a field stands in. */
interface Specs {
  readonly before: object;
  readonly after: object;
}

/** What a field of an element asks when it changes, where that can be told; all other fields can go either way. */
const laws: { readonly [type in ElementType]?: { readonly [field: string]: Law } } = {
  pathway: { authority: (before, after) => bySet(ids(before), ids(after), 'softer') },
  consent: {
    givers: (before, after) => byGivers(before as ConsentSpec['givers'], after as ConsentSpec['givers']),
    form: (before, after) => byAmount(compareNumbers(written(after), written(before)), 'stricter'),
    until: (before, after) => byAmount(compareNumbers(stated(after), stated(before)), 'stricter'),
    validFor: (before, after) =>
      byEnd(before as string | undefined, after as string | undefined, compareDurations, 'softer'),
  },
  criterion: {
    by: (before, after) =>
      before === undefined || after === undefined ? ['other'] : bySet(ids(before), ids(after), 'softer'),
  },
  outcome: {
    reason: (_before, _after, specs) =>
      byAmount(compareNumbers(asksReason(specs.after), asksReason(specs.before)), 'stricter'),
  },
};

/** Keys that say what type a step is: another one makes it another thing. */
const stepTypes: ReadonlySet<string> = new Set(['meeting', 'task', 'plan', 'answer', 'measure']);

/** Whether it changes the structure that a field comes or goes. Pure. */
export function isStructural(type: ElementType, field: string): boolean {
  return type === 'step' && stepTypes.has(field);
}

/** Which ways the parts of a field go; `undefined` for what is not said. Pure. */
export function fieldDirections(
  type: ElementType,
  field: string,
  before: unknown,
  after: unknown,
  specs: Specs,
): Directions {
  const law = laws[type]?.[field];
  return law === undefined ? ['other'] : law(before, after, specs);
}

const ids = (value: unknown): readonly string[] => (value ?? []) as readonly string[];

/** Only `written` is asked for; consents without a form, and oral ones, are taken in any. */
const written = (form: unknown): number => Number(form === 'written');

/** A last day of its own can only be asked for or not. */
const stated = (until: unknown): number => Number(until === 'stated');

function asksReason(spec: object): number {
  const { reason, administrative } = spec as OutcomeSpec;
  return Number(reason ?? administrative === true);
}

type Givers = ConsentSpec['givers'];
type Giver = Givers[string];

/** More givers are stricter; of those of one role, all of them and of more ages. */
function byGivers(before: Givers, after: Givers): Directions {
  return [
    ...bySet(Object.keys(before), Object.keys(after), 'stricter'),
    ...Object.keys(before).flatMap((role) => byGiver(before[role], after[role])),
  ];
}

function byGiver(before: Giver | undefined, after: Giver | undefined): Directions {
  if (before === undefined || after === undefined) return [];
  const [one, other] = [asked(before), asked(after)];
  if (one.ageOf !== other.ageOf) return ['other'];
  const ages = byAges(one, other);
  if (one.who === other.who) return one.who === 'all' || ages.length === 0 ? ages : ['other'];
  return ages.length === 0 ? [other.who === 'all' ? 'stricter' : 'softer'] : ['other'];
}

/** Everyone of an age: an age that lets fewer be asked is softer. */
function byAges(before: Asked, after: Asked): Directions {
  const from = compareNumbers(after.ageFrom ?? 0, before.ageFrom ?? 0);
  const below = compareNumbers(after.ageBelow ?? 200, before.ageBelow ?? 200);
  return [...byAmount(from, 'softer'), ...byAmount(below, 'stricter')];
}

interface Asked {
  readonly who: 'all' | 'one';
  readonly ageFrom?: number;
  readonly ageBelow?: number;
  readonly ageOf?: string;
}

const asked = (giver: Giver): Asked => (giver === 'all' ? { who: 'all' } : giver);
