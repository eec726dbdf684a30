import type { Condition } from '../../condition/condition.js';
import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { StepSpec } from '../pathway.js';
import type { Outline } from './outline.js';

type Ring = { readonly ring: readonly string[] };

const arrows = (ring: readonly string[]): string => [...ring, ring[0]].map(quoted).join(' → ');

const roleIncludesCycle: Declared<Ring> = errorCode(
  'role-includes-cycle',
  { sv: 'Roller som innehåller varandra', en: 'Roles that include each other' },
  ({ ring }) => ({
    sv: `Rollen ${quoted(ring[0])} innehåller sig själv: ${arrows(ring)}.`,
    en: `The role ${quoted(ring[0])} includes itself: ${arrows(ring)}.`,
  }),
);

const countsAsCycle: Declared<Ring> = errorCode(
  'counts-as-cycle',
  { sv: 'Steg som räknas som varandra', en: 'Steps that count as each other' },
  ({ ring }) => ({
    sv: `Steget ${quoted(ring[0])} räknas som sig självt: ${arrows(ring)}.`,
    en: `The step ${quoted(ring[0])} counts as itself: ${arrows(ring)}.`,
  }),
);

const phaseCycle: Declared<Ring> = errorCode(
  'phase-cycle',
  { sv: 'Faser som väntar på varandra', en: 'Phases that wait for each other' },
  ({ ring }) => ({
    sv: `Fasen ${quoted(ring[0])} kan aldrig öppnas, för faserna väntar på varandra: ${arrows(ring)}. Öppna en av dem i \`starts\`, eller ändra vad den väntar på.`,
    en: `The phase ${quoted(ring[0])} can never open, for the phases wait for each other: ${arrows(ring)}. Open one of them in \`starts\`, or change what it waits for.`,
  }),
);

/** Rings that nothing can get into. */
export const cycleCodes: readonly Declared<never>[] = [roleIncludesCycle, countsAsCycle, phaseCycle];

type Edges = ReadonlyMap<string, ReadonlyMap<string, DataPath>>;

/** Finds roles that include themselves, steps that count as themselves and phases that wait for each other. */
export function cycleFindings(outline: Outline): readonly Finding[] {
  return [
    ...ringsOf(includes(outline)).map(({ ring, path }) => finding(roleIncludesCycle, path, { ring })),
    ...ringsOf(countedAs(outline)).map(({ ring, path }) => finding(countsAsCycle, path, { ring })),
    ...ringsOf(waits(outline)).map(({ ring, path }) => finding(phaseCycle, path, { ring }, { at: 'key' })),
  ];
}

function includes({ draft }: Outline): Edges {
  return new Map(
    Object.entries(draft.roles ?? {}).map(([role, spec]) => [
      role,
      new Map(
        [...(spec?.includes ?? []).entries()].map(([at, other]) => [other, ['roles', role, 'includes', at]]),
      ),
    ]),
  );
}

function countedAs({ elements }: Outline): Edges {
  return new Map(
    elements.flatMap(({ type, id, spec, path }) => {
      const other = type === 'step' ? (spec as StepSpec).countsAs : undefined;
      return other === undefined ? [] : [[id, new Map([[other, [...path, 'countsAs']]])] as const];
    }),
  );
}

/** Phase → phases that must have come before it in every case; none for a phase that a start opens. */
function waits({ draft, rules }: Outline): Edges {
  const opened = new Set(Object.values(draft.starts ?? {}).flatMap((start) => start?.opens ?? []));
  const edges = new Map<string, Map<string, DataPath>>();
  for (const { element, strength, spec, kind, path } of rules) {
    if (element.type !== 'phase' || strength !== 'must' || opened.has(element.id) || spec.while !== undefined)
      continue;
    const before =
      kind === 'beside' || kind === 'during' ? [spec[kind] ?? ''] : [...phasesBefore(spec.opens)];
    const known = edges.get(element.id) ?? new Map<string, DataPath>();
    for (const other of before) if (!known.has(other)) known.set(other, [...path, kind ?? '']);
    edges.set(element.id, known);
  }
  return edges;
}

/** Phases that must have been opened for the condition to hold. Pure. */
export function phasesBefore(condition: Condition | undefined): ReadonlySet<string> {
  if (condition === undefined) return new Set();
  if ('all' in condition) return new Set(condition.all.flatMap((part) => [...phasesBefore(part)]));
  if ('any' in condition) {
    const [first, ...others] = condition.any.map(phasesBefore);
    return new Set([...(first ?? [])].filter((phase) => others.every((other) => other.has(phase))));
  }
  if (!('phase' in condition)) return new Set();
  const needed = Object.entries(condition.phase).filter(([, status]) => {
    const statuses = typeof status === 'string' ? [status] : status;
    return statuses.every((one) => one !== 'waiting' && one !== 'skipped');
  });
  return new Set(needed.map(([phase]) => phase));
}

/** Each ring once, from the member that is written first. */
function ringsOf(edges: Edges): readonly { readonly ring: readonly string[]; readonly path: DataPath }[] {
  const told = new Set<string>();
  return [...edges.keys()].flatMap((start) => {
    if (told.has(start)) return [];
    const ring = ringFrom(edges, start);
    if (ring === undefined || ring.some((one) => told.has(one))) return [];
    for (const one of ring) told.add(one);
    const next = ring[1] ?? start;
    return [{ ring, path: edges.get(start)?.get(next) ?? [] }];
  });
}

/** The shortest way from `start` back to it. */
function ringFrom(edges: Edges, start: string): readonly string[] | undefined {
  const came = new Map<string, string>();
  const waiting = [start];
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    for (const next of edges.get(here)?.keys() ?? []) {
      if (next === start) return wayBack(came, start, here);
      if (came.has(next)) continue;
      came.set(next, here);
      waiting.push(next);
    }
  }
  return undefined;
}

function wayBack(came: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const way = [end];
  for (let here = end; here !== start; ) {
    here = came.get(here) ?? start;
    way.unshift(here);
  }
  return way;
}
