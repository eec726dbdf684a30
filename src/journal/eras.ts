import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Carrying, DefinitionPin } from '../entry/definition-change.js';
import type { Entry } from '../entry/entry.js';
import type { Change } from '../machine/changed.js';
import { type CompiledPathway, type Inside, insideOf, type Pin } from '../machine/compile-pathway.js';
import { opened } from '../machine/open-by-change.js';
import { ownChange } from '../machine/own-changes.js';
import { carriedIds } from './carried-ids.js';
import { timedFacts } from './carried-timers.js';
import { carry } from './carry.js';
import { type DefinitionChange, isDefinitionChange, isSamePin } from './definition-changes.js';
import type { Effective } from './effective.js';
import { keepingFor } from './keeping.js';
import { isOfChange } from './order.js';

type Changing = Extract<Entry, { readonly kind: 'definition-changed' }>;

/** The definitions that a journal is folded under, one for each era between changes of definition. */
export interface Eras {
  readonly changes: readonly DefinitionChange[];
  /** What runs in an era; 0 is the one before the first change. */
  readonly inside: (era: number) => Inside;
  readonly pin: (era: number) => Pin;
}

/**
 * The eras of a journal. Pure.
 *
 * @param stored - every entry of the journal, whatever part of it is folded
 * @param changes - the changes of definition that hold in that part
 * @throws PathwayError `unknown-definition` when a definition is needed that is neither `compiled` nor given with it by
 *   `withEarlier`
 */
export function erasOf(
  compiled: CompiledPathway,
  stored: readonly Entry[],
  changes: readonly DefinitionChange[],
): Eras {
  const first = firstPin(stored);
  if (first === undefined) return oneEra(compiled);
  const found = [first, ...changes.map(({ to }) => to)].map((pin) => definitionOf(compiled, pin));
  const mappings = changes.map(({ entry }) => mappingOf(stored, entry));
  const insides = found.map(({ inside }) => inside);
  for (let era = insides.length - 2; era >= 0; era -= 1) {
    const [own, later] = [insides[era], insides[era + 1]];
    if (own !== undefined && later !== undefined) insides[era] = keepingFor(own, later, mappings[era] ?? {});
  }
  return {
    changes,
    inside: (era) => insides[era] ?? insideOf(compiled),
    pin: (era) => found[era]?.pin ?? compiled.pin,
  };
}

const oneEra = (compiled: CompiledPathway): Eras => ({
  changes: [],
  inside: () => insideOf(compiled),
  pin: () => compiled.pin,
});

/** What a case was under before the first change of definition in its journal, whether that still holds or not. */
function firstPin(stored: readonly Entry[]): DefinitionPin | undefined {
  let first: Changing | undefined;
  for (const entry of stored) {
    if (isDefinitionChange(entry) && (first === undefined || comesBefore(entry, first))) first = entry;
  }
  return first?.from;
}

const comesBefore = (one: Changing, other: Changing): boolean =>
  one.recordedAt === other.recordedAt
    ? one.id < other.id
    : Date.parse(one.recordedAt) < Date.parse(other.recordedAt);

function mappingOf(stored: readonly Entry[], id: string): Carrying {
  const entry = stored.find((one) => one.id === id);
  return entry !== undefined && isDefinitionChange(entry) ? (entry.mapping ?? {}) : {};
}

function definitionOf(
  compiled: CompiledPathway,
  pin: DefinitionPin,
): { readonly inside: Inside; readonly pin: Pin } {
  const known = [compiled, ...(insideOf(compiled).earlier ?? [])];
  const found = known.find((one) => isSamePin(one.pin, pin));
  if (found !== undefined) {
    const { earlier: _, ...inside } = insideOf(found);
    return {
      inside,
      pin: found.pin.version === pin.version ? found.pin : { ...found.pin, version: pin.version },
    };
  }
  throw new PathwayError(
    'unknown-definition',
    `A part of this journal was recorded under ${pin.pathway}@${pin.version}: give that definition too, with withEarlier(compiled, [earlier]).`,
    { pathway: pin.pathway, version: pin.version, hash: pin.hash },
  );
}

/** The case on the day of a change, when its new definition has taken over. */
export function changed(
  eras: Eras,
  facts: CaseFacts,
  { entry, place }: Effective & { readonly entry: Changing },
  changes?: Change[],
): CaseFacts {
  const era = place.era ?? 1;
  return takenOver(eras.inside(era - 1), eras.inside(era), facts, entry, place.on, changes);
}

/**
 * A case under its new definition: what it holds is carried, timers are set, phases that it moves to are opened, and what
 * opens by itself opens, as of the day of the change. Pure.
 */
export function takenOver(
  from: Inside,
  to: Inside,
  facts: CaseFacts,
  { id, mapping = {}, timers = {} }: Pick<Changing, 'id' | 'mapping' | 'timers'>,
  on: LocalDate,
  changes?: Change[],
): CaseFacts {
  const carried = carry(from.program, to.program, facts, mapping).facts;
  const ids = carriedIds(from.program, to.program, mapping);
  const moved = opened(to.program, { ...carried, at: on }, movedTo(facts, mapping), on, id);
  const around = { from: from.program, to: to.program, before: facts, after: moved, ids, day: on };
  const timed = timedFacts(around, timers);
  const own = ownChange(to.program, timed, on, id);
  return own === undefined ? timed : to.engine.step(timed, own, changes);
}

/** The phases in which a case goes on that was in one that is gone. */
function movedTo(facts: CaseFacts, { moves = {} }: Carrying): readonly string[] {
  return Object.entries(moves).flatMap(([old, fresh]) =>
    Object.hasOwn(facts.phases, old) && facts.phases[old]?.status === 'open' ? [fresh] : [],
  );
}

/** A change of definition that has no effect: it is kept as noted. Pure. */
export function withoutEffect(facts: CaseFacts, { entry, place }: Effective): CaseFacts {
  const row = { standing: 'noted', rules: [], on: place.on } as const;
  const at = place.on > facts.at ? place.on : facts.at;
  return { ...facts, at, standings: { ...facts.standings, [entry.id]: row } };
}

/** Whether an item is a change of definition that holds. */
export function isHeldChange(item: Effective): item is Effective & { readonly entry: Changing } {
  return isOfChange(item.place) && isDefinitionChange(item.entry);
}
