import { anchorReferences } from '../condition/anchor-references.js';
import type { Id } from '../condition/condition.js';
import { referencesOf } from '../condition/references-of.js';
import { behaviourOf } from '../definition/hash.js';
import type { ConsentSpec, Pathway } from '../definition/pathway.js';
import { programOf } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { anchorsOf } from '../definition/rule-anchors.js';
import { valueAt } from '../definition/schema-walk.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { ChangeSide } from './change.js';
import { type Element, elementsOf } from './elements.js';

/** One of two definitions, with what comparing asks of it. */
export interface Side {
  readonly pathway: Pathway;
  readonly elements: ReadonlyMap<string, Element>;
  /** The rules of one of its elements. */
  rulesOf(element: Element): readonly Rule[];
  /** What stands at a place and is judged by; `undefined` where it is only read. */
  behaviourAt(path: DataPath): unknown;
  /** A place and its value, as the author wrote them. */
  said(path: DataPath, value?: unknown): ChangeSide;
  /** What rules of law, and consents and criteria that rest on law, name: `consent samtycke`, `role barn`. */
  readonly askedByLaw: ReadonlySet<string>;
}

/** A definition ready to be compared. Pure. `own` finds the author's words of a place, where ids have been renamed. */
export function sideOf(pathway: Pathway, own: (path: DataPath, value: unknown) => ChangeSide): Side {
  const elements = elementsOf(pathway);
  const { rules } = programOf(pathway);
  const behaviour = behaviourOf(pathway);
  const byElement = grouped(rules);
  return {
    pathway,
    elements: new Map(elements.map((element) => [element.key, element])),
    rulesOf: ({ path }) => byElement.get(JSON.stringify(path)) ?? [],
    behaviourAt: (path) => valueAt(behaviour, path),
    said: (path, value) => own(path, value),
    askedByLaw: askedByLaw(pathway, elements, rules),
  };
}

function grouped(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = JSON.stringify(rule.path.slice(0, -2));
    found.set(key, [...(found.get(key) ?? []), rule]);
  }
  return found;
}

/** What the law names, with the roles that those names stand for. */
function askedByLaw(
  { roles, consents = {}, criteria = {} }: Pathway,
  elements: readonly Element[],
  rules: readonly Rule[],
): ReadonlySet<string> {
  const asked = new Set(rules.filter(({ basis }) => basis === 'law').flatMap(namesIn));
  for (const { type, id, basis } of elements)
    if (basis === 'law' && (type === 'consent' || type === 'criterion')) asked.add(`${type} ${id}`);
  // What is added on the way is asked about too: the roles of a consent, and the roles that a role includes.
  for (const name of asked) {
    const [type, id = ''] = name.split(' ');
    const named =
      type === 'consent'
        ? giversOf(consents[id])
        : type === 'criterion'
          ? [...(criteria[id]?.by ?? []), criteria[id]?.per]
          : type === 'role'
            ? (roles[id]?.includes ?? [])
            : [];
    for (const role of named) if (role !== undefined) asked.add(`role ${role}`);
  }
  return asked;
}

/** Who gives a consent, and whose age says which of them. */
function giversOf(consent: ConsentSpec | undefined): readonly (Id | undefined)[] {
  return Object.entries(consent?.givers ?? {}).flatMap(([role, giver]) => [
    role,
    giver === 'all' ? undefined : giver.ageOf,
  ]);
}

/** What a rule asks about by name. */
function namesIn({ spec }: Rule): readonly string[] {
  const conditions = [spec.needs, spec.opens, spec.ends, spec.throughout, spec.while];
  const references = [
    ...conditions.flatMap((condition) => (condition === undefined ? [] : referencesOf(condition))),
    ...anchorsOf(spec).flatMap((anchor) => anchorReferences(anchor, [])),
  ];
  const roles = [
    ...Object.keys(spec.with ?? {}),
    ...(spec.without ?? []),
    ...(spec.approved?.by ?? []),
    ...[spec.heard?.role, spec.attends?.role, spec.matched].filter((role) => role !== undefined),
  ];
  return [...references.map(({ kind, id }) => `${kind} ${id}`), ...roles.map((role) => `role ${role}`)];
}
