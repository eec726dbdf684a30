import type { Id } from '../condition/condition.js';
import { canonicalJson } from '../definition/canonical-json.js';
import { type ReferenceKind, references } from '../definition/id-schema.js';
import type { Pathway } from '../definition/pathway.js';
import { strengths } from '../definition/program-rules.js';
import { walk } from '../definition/schema-walk.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { type Element, type ElementType, elementsOf } from './elements.js';

/** An element that is the same under another id. */
export interface Rename {
  readonly type: ElementType;
  readonly from: Element;
  readonly to: Element;
}

/** A definition with the ids of another, and the way back to its own places. */
export interface Renamed {
  readonly pathway: Pathway;
  /** The place in the definition as it was, of a place in the renamed one. */
  readonly back: (path: DataPath) => DataPath;
  /** Where each renamed element is named, as it was and renamed. */
  readonly follows: (rename: Rename) => readonly { readonly before: DataPath; readonly after: DataPath }[];
}

/** Types whose ids are looked up in the whole pathway; the ids of other parts are looked up where they stand. */
const renamable: ReadonlySet<ElementType> = new Set<ElementType>([
  ...(['role', 'agency', 'information', 'place', 'theme', 'criterion', 'consent', 'instrument'] as const),
  ...(['start', 'phase', 'step', 'pause', 'handover', 'outcome'] as const),
]);

/**
 * Elements that have another id in the second definition. Pure. The evidence is strong when exactly one that is gone and
 * one that is new, of one type, have the same title; or the same rules, steps and all else but the title.
 */
export function renamesBetween(before: Pathway, after: Pathway): readonly Rename[] {
  const [old, fresh] = [elementsOf(before), elementsOf(after)];
  const gone = only(old, fresh);
  const come = only(fresh, old);
  const byTitle = pairs(gone, come, titleOf);
  const taken = new Set(byTitle.flatMap(({ from, to }) => [from, to]));
  const isLeft = (element: Element): boolean => !taken.has(element);
  return [...byTitle, ...pairs(gone.filter(isLeft), come.filter(isLeft), bodyOf)];
}

function only(elements: readonly Element[], others: readonly Element[]): readonly Element[] {
  const known = new Set(others.map(({ key }) => key));
  return elements.filter(({ key, type }) => renamable.has(type) && !known.has(key));
}

/** One of each side with the same evidence, when no other of its side has it. */
function pairs(
  gone: readonly Element[],
  come: readonly Element[],
  evidence: (element: Element) => string | undefined,
): readonly Rename[] {
  const [old, fresh] = [byEvidence(gone, evidence), byEvidence(come, evidence)];
  return [...old].flatMap(([proof, [from, ...others]]) => {
    const [to, ...more] = fresh.get(proof) ?? [];
    const isSure = from !== undefined && to !== undefined && others.length + more.length === 0;
    return isSure ? [{ type: from.type, from, to }] : [];
  });
}

function byEvidence(
  elements: readonly Element[],
  evidence: (element: Element) => string | undefined,
): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of elements) {
    const proof = evidence(element);
    if (proof !== undefined) found.set(proof, [...(found.get(proof) ?? []), element]);
  }
  return found;
}

function titleOf({ type, spec }: Element): string | undefined {
  const { title } = spec as { readonly title?: unknown };
  return title === undefined ? undefined : `${type} ${canonicalJson(title)}`;
}

/** All that an element says but its title, when it has a rule to be known by. */
function bodyOf({ type, spec }: Element): string | undefined {
  const { title: _, ...body } = spec as { readonly title?: unknown };
  return strengths.some((strength) => strength in body) ? `${type} ${canonicalJson(body)}` : undefined;
}

const keyOf = (path: DataPath): string => JSON.stringify(path);

/** A pathway with the new ids of its renamed elements, wherever they stand. Pure. */
export function renamed(pathway: Pathway, renames: readonly Rename[]): Renamed {
  if (renames.length === 0) return { pathway, back: (path) => path, follows: () => [] };
  const named = namingsOf(pathway, renames);
  const keys = new Map(named.filter(({ at }) => at === 'key').map(({ path, to }) => [keyOf(path), to]));
  const values = new Map(named.filter(({ at }) => at === 'value').map(({ path, to }) => [keyOf(path), to]));
  for (const { from, to } of renames) keys.set(keyOf(from.path), to.id);
  const forth = (path: DataPath): DataPath =>
    path.map((part, at) => keys.get(keyOf(path.slice(0, at + 1))) ?? part);
  const places = renames.map(({ from }) => ({ old: from.path, fresh: forth(from.path) }));
  return {
    pathway: withNames(pathway, [], keys, values) as Pathway,
    back: (path) => backFrom(path, places),
    follows: ({ from, type }) =>
      named
        .filter(({ kind, id }) => kind === type && id === from.id)
        .map(({ path }) => ({ before: path, after: forth(path) })),
  };
}

interface Naming {
  readonly path: DataPath;
  readonly at: 'key' | 'value';
  readonly kind: ReferenceKind;
  readonly id: Id;
  readonly to: Id;
}

/** Every place that names a renamed element. */
function namingsOf(pathway: Pathway, renames: readonly Rename[]): readonly Naming[] {
  const fresh = new Map(renames.map(({ type, from, to }) => [`${type} ${from.id}`, to.id]));
  const found: Naming[] = [];
  walk(pathway, (schema, value, path, at) => {
    const kind = references.get(schema)?.to;
    const to = kind === undefined ? undefined : fresh.get(`${kind} ${String(value)}`);
    if (kind !== undefined && to !== undefined) found.push({ path, at, kind, id: String(value), to });
  });
  return found;
}

function withNames(
  value: unknown,
  path: DataPath,
  keys: ReadonlyMap<string, Id>,
  values: ReadonlyMap<string, Id>,
): unknown {
  if (Array.isArray(value)) return value.map((one, at) => withNames(one, [...path, at], keys, values));
  if (typeof value !== 'object' || value === null) return values.get(keyOf(path)) ?? value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const place = [...path, key];
      return [keys.get(keyOf(place)) ?? key, withNames(member, place, keys, values)];
    }),
  );
}

/** A place from the renamed definition back, by the longest renamed place around it. */
function backFrom(
  path: DataPath,
  places: readonly { readonly old: DataPath; readonly fresh: DataPath }[],
): DataPath {
  const around = places
    .filter(({ fresh }) => fresh.every((part, at) => path[at] === part))
    .sort((a, b) => b.fresh.length - a.fresh.length)[0];
  return around === undefined ? path : [...around.old, ...path.slice(around.fresh.length)];
}
