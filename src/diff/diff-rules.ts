import { canonicalJson } from '../definition/canonical-json.js';
import { type Rule, strengths } from '../definition/program-rules.js';
import type { ChangedElement, PathwayChange, PathwayChangeClass } from './change.js';
import { type Directions, opposite, together } from './direction.js';
import {
  additionOf,
  basisDirections,
  extraDirections,
  strengthDirections,
  valueDirections,
} from './rule-laws.js';
import type { Side } from './side.js';

/** Two definitions and an element that both have. */
export interface Shared {
  readonly before: Side;
  readonly after: Side;
  readonly element: ChangedElement;
}

/** How the rules of one element differ. Pure. */
export function ruleChanges(
  old: readonly Rule[],
  fresh: readonly Rule[],
  shared: Shared,
): readonly PathwayChange[] {
  const pairs = pairsOf(old, fresh);
  const kept = new Set(pairs.flat());
  return [
    ...old.filter((rule) => !kept.has(rule)).map((rule) => goneOf(rule, shared)),
    ...pairs.flatMap(([one, other]) => changesBetween(one, other, shared)),
    ...fresh.filter((rule) => !kept.has(rule)).map((rule) => newOf(rule, shared)),
    ...orderChanges(pairs, shared),
  ];
}

type Pair = readonly [before: Rule, after: Rule];

/** The same rule in both: the same id and kind; then the same words under another id; then the only ones left of a kind. */
function pairsOf(old: readonly Rule[], fresh: readonly Rule[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const proofs = [localId, (rule: Rule) => canonicalJson(bodyOf(rule)), ({ kind }: Rule) => kind];
  for (const proof of proofs) {
    const taken = new Set(pairs.flat());
    const [left, right] = [old, fresh].map((rules) => rules.filter((rule) => !taken.has(rule)));
    for (const rule of left ?? []) {
      const same = (one: Rule): boolean => proof(one) === proof(rule);
      const [mine, theirs] = [left?.filter(same) ?? [], right?.filter(same) ?? []];
      const [other] = theirs;
      if (mine.length === 1 && theirs.length === 1 && other !== undefined) pairs.push([rule, other]);
    }
  }
  return pairs;
}

const localId = ({ spec, kind }: Rule): string => `${spec.id ?? kind} ${kind}`;

function bodyOf({ spec }: Rule): object {
  const { id: _id, title: _title, source: _source, ...body } = spec;
  return body;
}

const isLaw = ({ basis }: Rule): boolean => basis === 'law';

const named = ({ id, kind }: Rule) => ({ id, kind });

function goneOf(rule: Rule, { before, element }: Shared): PathwayChange {
  const added = additionOf(rule);
  return {
    kind: 'removed',
    class: added === 'structure' ? added : opposite(added),
    element,
    rule: named(rule),
    before: before.said(rule.path, rule.spec),
    ...(isLaw(rule) ? { weakensLaw: true } : {}),
  };
}

function newOf(rule: Rule, { after, element }: Shared): PathwayChange {
  return {
    kind: 'added',
    class: additionOf(rule),
    element,
    rule: named(rule),
    after: after.said(rule.path, rule.spec),
  };
}

function changesBetween(before: Rule, after: Rule, shared: Shared): readonly PathwayChange[] {
  const fields = new Set([...Object.keys(before.spec), ...Object.keys(after.spec)]);
  fields.delete('basis');
  return [
    ...strengthChange(before, after, shared),
    ...basisChange(before, after, shared),
    ...[...fields].flatMap((field) => fieldChange(field, before, after, shared)),
  ];
}

function strengthChange(before: Rule, after: Rule, shared: Shared): readonly PathwayChange[] {
  if (before.strength === after.strength) return [];
  const found = strengthDirections(before, after);
  return [
    {
      ...changed('strength', together(found), after, shared),
      before: { ...shared.before.said(before.path), value: before.strength },
      after: { ...shared.after.said(after.path), value: after.strength },
      ...weakened(before, found),
    },
  ];
}

/** What a rule rests on, its own word or not; a rule of law that comes to rest on anything else is no longer one. */
function basisChange(
  before: Rule,
  after: Rule,
  { before: old, after: fresh, element }: Shared,
): readonly PathwayChange[] {
  const isSaid = before.spec.basis !== after.spec.basis;
  if (before.basis === after.basis && !isSaid) return [];
  const found = before.basis === after.basis ? [] : basisDirections(before, after);
  return [
    {
      ...changed('basis', together(found), after, { before: old, after: fresh, element }),
      before: { ...old.said([...before.path, 'basis']), value: before.basis },
      after: { ...fresh.said([...after.path, 'basis']), value: after.basis },
      ...(isLaw(before) && !isLaw(after) ? { weakensLaw: true } : {}),
    },
  ];
}

function fieldChange(field: string, before: Rule, after: Rule, shared: Shared): readonly PathwayChange[] {
  const [old, fresh] = [before, after].map((rule) => ({
    path: [...rule.path, field],
    value: (rule.spec as { readonly [key: string]: unknown })[field],
  }));
  if (old === undefined || fresh === undefined || isSame(old.value, fresh.value)) return [];
  const isLabel = isSame(shared.before.behaviourAt(old.path), shared.after.behaviourAt(fresh.path));
  const found =
    field === before.kind ? valueDirections(before, after) : extraDirections(field, before, after);
  const kind = old.value === undefined ? 'added' : fresh.value === undefined ? 'removed' : 'changed';
  const isOrder = field === 'order';
  return [
    {
      ...changed(field, isLabel ? 'label' : isOrder ? 'structure' : together(found), after, shared),
      kind: field === 'id' && kind === 'changed' ? 'renamed' : kind,
      ...(old.value === undefined ? {} : { before: shared.before.said(old.path, old.value) }),
      ...(fresh.value === undefined ? {} : { after: shared.after.said(fresh.path, fresh.value) }),
      ...(isLabel ? {} : weakened(before, found)),
    },
  ];
}

function changed(field: string, found: PathwayChangeClass, rule: Rule, { element }: Shared) {
  return { kind: 'changed', class: found, element, rule: named(rule), field } as const;
}

/** A rule of law that asks less in any part. */
function weakened(before: Rule, found: Directions): { readonly weakensLaw?: true } {
  return isLaw(before) && found.includes('softer') ? { weakensLaw: true } : {};
}

/** Rules that stand in another order among those that both have; it is judged alike but is not the same data. */
function orderChanges(pairs: readonly Pair[], { before, after, element }: Shared): readonly PathwayChange[] {
  return strengths.flatMap((strength): readonly PathwayChange[] => {
    const kept = pairs.filter((pair) => pair.every((rule) => rule.strength === strength));
    const [old, fresh] = [inOrder(kept, 0), inOrder(kept, 1)];
    const [first] = kept;
    if (first === undefined || old.every((pair, at) => pair === fresh[at])) return [];
    const [one, other] = first.map((rule) => rule.path.slice(0, -1));
    return [
      {
        kind: 'moved',
        class: 'other',
        element,
        field: strength,
        before: before.said(
          one ?? [],
          old.map(([rule]) => rule.id),
        ),
        after: after.said(
          other ?? [],
          fresh.map(([, rule]) => rule.id),
        ),
      },
    ];
  });
}

function inOrder(pairs: readonly Pair[], side: 0 | 1): readonly Pair[] {
  const place = (pair: Pair): number => Number(pair[side].path.at(-1));
  return [...pairs].sort((a, b) => place(a) - place(b));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);
}
