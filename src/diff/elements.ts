import type { Id } from '../condition/condition.js';
import type { Pathway } from '../definition/pathway.js';
import { strengths } from '../definition/program-rules.js';
import type { Basis } from '../definition/rule.js';
import type { DataPath } from '../diagnostics/diagnostic.js';

/** A kind of part of a definition; `pathway` is the whole. */
export type ElementType =
  | 'pathway'
  | 'role'
  | 'agency'
  | 'information'
  | 'place'
  | 'theme'
  | 'criterion'
  | 'consent'
  | 'instrument'
  | 'scale'
  | 'band'
  | 'start'
  | 'phase'
  | 'aim'
  | 'step'
  | 'option'
  | 'subMeeting'
  | 'content'
  | 'artefact'
  | 'task'
  | 'exception'
  | 'pause'
  | 'handover'
  | 'outcome'
  | 'team'
  | 'competence'
  | 'pilot'
  | 'question'
  | 'headline'
  | 'reentry'
  | 'purpose'
  | 'principle'
  | 'figure'
  | 'decision'
  | 'text';

/** Where the parts of an element stand in its data: a table by id, or one alone. */
interface Parts {
  readonly at: readonly string[];
  readonly type: ElementType;
  readonly alone?: true;
}

const table = (type: ElementType, ...at: readonly string[]): Parts => ({ at, type });
const alone = (type: ElementType): Parts => ({ at: [type], type, alone: true });

/** The parts that an element of each type may hold; a type that is not here holds none. */
const partsOf: { readonly [type in ElementType]?: readonly Parts[] } = {
  pathway: [
    table('text', 'texts'),
    alone('pilot'),
    table('purpose', 'purposes'),
    table('principle', 'principles'),
    table('figure', 'figures'),
    table('agency', 'agencies'),
    table('information', 'information'),
    table('role', 'roles'),
    alone('team'),
    table('place', 'places'),
    table('theme', 'themes'),
    table('criterion', 'criteria'),
    table('consent', 'consents'),
    table('instrument', 'instruments'),
    alone('headline'),
    table('start', 'starts'),
    table('phase', 'phases'),
    table('step', 'steps'),
    table('pause', 'pauses'),
    table('handover', 'handovers'),
    table('outcome', 'outcomes'),
    alone('reentry'),
    table('decision', 'decisions'),
  ],
  pilot: [table('question', 'evaluation')],
  team: [table('competence', 'competences')],
  instrument: [table('scale', 'scales')],
  scale: [table('band', 'bands')],
  phase: [table('aim', 'aims'), table('step', 'steps')],
  step: [
    table('option', 'answer', 'options'),
    table('subMeeting', 'subMeetings'),
    table('content', 'contents'),
    table('artefact', 'artefacts'),
    table('task', 'tasks'),
    table('exception', 'exceptions'),
  ],
};

/** What one key of an element says, its own parts left out. */
export interface Field {
  readonly path: DataPath;
  readonly value: unknown;
}

/** A part of a definition that has an id of its own. */
export interface Element {
  /** The same in two definitions for the same part. A step has the same one in every phase. */
  readonly key: string;
  readonly type: ElementType;
  readonly id: Id;
  readonly path: DataPath;
  readonly parent?: Element;
  readonly spec: object;
  /** What it rests on: its own word, or that of the nearest part around it. */
  readonly basis: Basis;
  /** What it says apart from its rules and its parts, by key. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** Every element of a pathway, the pathway itself first, each before its parts. Pure. */
export function elementsOf(pathway: Pathway): readonly Element[] {
  return withParts(elementOf('pathway', 'pathway', [], pathway));
}

function withParts(element: Element): readonly Element[] {
  const found = (partsOf[element.type] ?? []).flatMap(({ at, type, alone }) => {
    const value = under(element.spec, at);
    const path = [...element.path, ...at];
    if (!isTable(value)) return [];
    const specs = alone === true ? [[type, value, path] as const] : membersOf(value, path);
    return specs.map(([id, spec, own]) => elementOf(type, id, own, spec, element));
  });
  return [element, ...found.flatMap(withParts)];
}

function membersOf(table: object, path: DataPath): readonly (readonly [Id, object, DataPath])[] {
  return Object.entries(table).map(([id, spec]) => [id, spec as object, [...path, id]]);
}

function elementOf(type: ElementType, id: Id, path: DataPath, spec: object, parent?: Element): Element {
  const around = type === 'step' || parent === undefined || parent.type === 'pathway' ? '' : `${parent.key}/`;
  return {
    key: `${around}${type}:${id}`,
    type,
    id,
    path,
    spec,
    basis: (spec as { readonly basis?: Basis }).basis ?? parent?.basis ?? 'method',
    fields: fieldsOf(type, spec, path),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** Keys of rules and of parts are left out, unless they hold nothing at all: then that is what the element says. */
function fieldsOf(type: ElementType, spec: object, path: DataPath): ReadonlyMap<string, Field> {
  const parts = partsOf[type] ?? [];
  const fields = new Map<string, Field>();
  for (const [key, value] of Object.entries(spec)) {
    const isHeld =
      (strengths as readonly string[]).includes(key) || parts.some(({ at }) => at.join() === key);
    const nested = parts.find(({ at }) => at.length > 1 && at[0] === key);
    if (isHeld && !isEmpty(value)) continue;
    fields.set(key, {
      path: [...path, key],
      value: nested === undefined ? value : leave(value, nested.at[1]),
    });
  }
  return fields;
}

function leave(value: unknown, key: string | undefined): unknown {
  return Object.fromEntries(Object.entries(value as object).filter(([own]) => own !== key));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function under(spec: object, at: readonly string[]): unknown {
  let here: unknown = spec;
  for (const key of at) here = isTable(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return here;
}

function isTable(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
