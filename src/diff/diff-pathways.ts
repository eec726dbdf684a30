import { canonicalJson } from '../definition/canonical-json.js';
import { withPathways } from '../definition/given-pathways.js';
import type { Pathway } from '../definition/pathway.js';
import { valueAt } from '../definition/schema-walk.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { ChangedElement, ChangeSide, PathwayChange } from './change.js';
import { ruleChanges } from './diff-rules.js';
import { together } from './direction.js';
import { fieldDirections, isStructural } from './element-laws.js';
import type { Element, Field } from './elements.js';
import { type Rename, type Renamed, renamed, renamesBetween } from './renames.js';
import { restsOnLaw } from './rests-on-law.js';
import { type Side, sideOf } from './side.js';

/**
 * What differs in meaning between two definitions, element by element: nothing for the same data, whatever the order of its
 * keys. Pure. Only `label` changes exactly when the behaviour hashes are equal. From `after` to `before` the same changes
 * are found the other way.
 *
 * @param before - what `pathwayFrom` or `readPathway` returned, or a definition that insats ships
 * @param after - another version of it, or another pathway
 * @throws PathwayError `invalid-argument` when one of them is no pathway at all; `pathway-has-errors` when they cannot be
 *   compared for the errors in one of them
 */
export function diffPathways(before: Pathway, after: Pathway): readonly PathwayChange[] {
  return withPathways([before, after], 'compared', () => compared(before, after));
}

function compared(before: Pathway, after: Pathway): readonly PathwayChange[] {
  const renames = renamesBetween(before, after);
  const moved = renamed(before, renames);
  const sides: Sides = {
    before: sideOf(moved.pathway, (path, value) => saidIn(before, moved, path, value)),
    after: sideOf(after, (path, value) => ({ path, ...(value === undefined ? {} : { value }) })),
  };
  return keysInOrder(sides).flatMap((key) => [
    ...renames.filter(({ to }) => to.key === key).map((rename) => renameOf(rename, moved)),
    ...elementChanges(key, sides),
  ]);
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** A place of the renamed definition as its author wrote it. */
function saidIn(original: Pathway, moved: Renamed, path: DataPath, value: unknown): ChangeSide {
  const own = moved.back(path);
  if (value === undefined) return { path: own };
  const isWhole = isSame(valueAt(moved.pathway, path), value);
  return { path: own, value: isWhole ? valueAt(original, own) : value };
}

/** The elements of the second definition in order, each that is gone after the one it followed. */
function keysInOrder({ before, after }: Sides): readonly string[] {
  const keys = [...after.elements.keys()];
  let last = -1;
  for (const key of before.elements.keys()) {
    const at = keys.indexOf(key);
    if (at >= 0) last = at;
    else keys.splice(++last, 0, key);
  }
  return keys;
}

function elementChanges(key: string, sides: Sides): readonly PathwayChange[] {
  const [old, fresh] = [sides.before.elements.get(key), sides.after.elements.get(key)];
  if (old === undefined) return fresh === undefined ? [] : come(fresh, sides);
  if (fresh === undefined) return gone(old, sides);
  const element = nameOf(fresh);
  const shared = { ...sides, element };
  return [
    ...moveOf(old, fresh, sides),
    ...fieldChanges(old, fresh, sides),
    ...ruleChanges(sides.before.rulesOf(old), sides.after.rulesOf(fresh), shared),
  ];
}

function nameOf({ type, id, parent }: Element): ChangedElement {
  const isInWhole = parent === undefined || parent.type === 'pathway';
  return { type, id, ...(isInWhole ? {} : { in: { type: parent.type, id: parent.id } }) };
}

/** Whether the part around an element comes or goes with it, and says so for both. */
function goesWith({ parent }: Element, other: Side): boolean {
  return parent !== undefined && !other.elements.has(parent.key);
}

function come(element: Element, { before, after }: Sides): readonly PathwayChange[] {
  if (goesWith(element, before)) return [];
  const { path, spec } = element;
  const isRead = after.behaviourAt(path) === undefined;
  return [
    {
      kind: 'added',
      class: isRead ? 'label' : 'structure',
      element: nameOf(element),
      after: after.said(path, spec),
    },
  ];
}

function gone(element: Element, { before, after }: Sides): readonly PathwayChange[] {
  if (goesWith(element, after)) return [];
  const { path, spec } = element;
  const isRead = before.behaviourAt(path) === undefined;
  return [
    {
      kind: 'removed',
      class: isRead ? 'label' : 'structure',
      element: nameOf(element),
      before: before.said(path, spec),
      ...(!isRead && heldLaw(element, before, after) ? { weakensLaw: true } : {}),
    },
  ];
}

/** Whether law goes with an element: it rests on law, or it or a part that is gone too has a rule of law. */
function heldLaw(element: Element, before: Side, after: Side): boolean {
  const parts = [...before.elements.values()].filter(
    ({ key, path }) => !after.elements.has(key) && element.path.every((part, at) => path[at] === part),
  );
  return parts.some(
    (part) => restsOnLaw(part, before) || before.rulesOf(part).some(({ basis }) => basis === 'law'),
  );
}

function moveOf(old: Element, fresh: Element, { before, after }: Sides): readonly PathwayChange[] {
  if (old.parent?.key === fresh.parent?.key) return [];
  return [
    {
      kind: 'moved',
      class: 'structure',
      element: nameOf(fresh),
      before: before.said(old.path, old.spec),
      after: after.said(fresh.path, fresh.spec),
    },
  ];
}

function fieldChanges(old: Element, fresh: Element, sides: Sides): readonly PathwayChange[] {
  const fields = new Set([...old.fields.keys(), ...fresh.fields.keys()]);
  return [...fields].flatMap((field) => fieldChange(field, old, fresh, sides));
}

function fieldChange(
  field: string,
  old: Element,
  fresh: Element,
  { before, after }: Sides,
): readonly PathwayChange[] {
  const [one, other] = [old.fields.get(field), fresh.fields.get(field)];
  if (
    isSame(one?.value, other?.value) ||
    ((one === undefined) !== (other === undefined) && isEmptied(field, old, fresh))
  )
    return [];
  const isLabel = isSame(judged(one, before), judged(other, after));
  const specs = { before: old.spec, after: fresh.spec };
  const found = fieldDirections(old.type, field, one?.value, other?.value, specs);
  const isShape = isStructural(old.type, field) && (one === undefined || other === undefined);
  const softens = !isLabel && restsOnLaw(old, before, field) && found.includes('softer');
  return [
    {
      kind: one === undefined ? 'added' : other === undefined ? 'removed' : 'changed',
      class: isLabel ? 'label' : isShape ? 'structure' : together(found),
      element: nameOf(fresh),
      field,
      ...(one === undefined ? {} : { before: before.said(one.path, one.value) }),
      ...(other === undefined ? {} : { after: after.said(other.path, other.value) }),
      ...(softens ? { weakensLaw: true } : {}),
    },
  ];
}

/** Whether a table or a list holds nothing on one side and parts or rules on the other: they tell of it themselves. */
function isEmptied(field: string, old: Element, fresh: Element): boolean {
  return [old, fresh].every(({ spec }) => Object.hasOwn(spec, field));
}

/** What of a field is judged by. */
function judged(field: Field | undefined, side: Side): unknown {
  return field === undefined ? undefined : side.behaviourAt(field.path);
}

/** An id is in what the case is pinned to, so another one means something, though nothing is asked otherwise. */
function renameOf(rename: Rename, moved: Renamed): PathwayChange {
  const follows = moved.follows(rename);
  return {
    kind: 'renamed',
    class: 'other',
    element: nameOf(rename.to),
    before: { path: rename.from.path, value: rename.from.id },
    after: { path: rename.to.path, value: rename.to.id },
    ...(follows.length === 0 ? {} : { follows }),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);
}
