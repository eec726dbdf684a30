import type { Change } from './change.js';
import { type DeadEnd, deadEndsOf } from './dead-ends.js';
import type { Element } from './element.js';
import type { Model } from './model.js';
import { nothing, type Region, TooManyNodes } from './node-table.js';
import type { Possible } from './possible.js';
import { type Space, spaceOf } from './space.js';

/** What came of looking at every situation of a model. */
export interface Explored {
  /** Missing when it was too large. */
  readonly space?: Space;
  /** At most one for each way in, the nearest. */
  readonly deadEnds: readonly DeadEnd[];
  /** Elements that no case comes to although each thing they ask for is possible by itself. */
  readonly excluded: ReadonlySet<Element>;
  /** Whether everything was looked at. */
  readonly complete: boolean;
}

/** Looks at every situation of a model, as far as the bound on nodes goes. Pure. */
export function exploredIn(
  model: Model,
  elements: readonly Element[],
  possible: Possible,
  bound: number,
): Explored {
  const space = within(() =>
    spaceOf(model, { counts: ({ exceptional }) => exceptional !== true, isFree: ({ free }) => free, bound }),
  );
  if (space === undefined) return { deadEnds: [], excluded: new Set(), complete: false };
  const deadEnds = within(() => deadEndsOf(space));
  const excluded = within(() => excludedIn(space, elements, possible, bound));
  return {
    space,
    deadEnds: deadEnds ?? [],
    excluded: excluded ?? new Set(),
    complete: deadEnds !== undefined && excluded !== undefined,
  };
}

/** What is computed, or nothing when it was too large. Pure if what it computes is. */
export function within<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TooManyNodes) return undefined;
    throw error;
  }
}

/**
 * Elements that are out of reach because what they ask for excludes each other on every way: two answers to one question, two
 * ways in. What is stopped or skipped, and every ground, counts here.
 */
function excludedIn(
  space: Space,
  elements: readonly Element[],
  possible: Possible,
  bound: number,
): ReadonlySet<Element> {
  const { model } = space;
  const missing = (from: Space, some: readonly Element[]): readonly Element[] => {
    const happens = happeningIn(from);
    return some.filter((element) => !comesAboutIn(from, happens, element));
  };
  const asked = elements.filter((element) => element.kind !== 'start' && isPossible(element, possible));
  const usually = missing(space, asked);
  if (usually.length === 0) return new Set();
  const isFree = ({ free, meaning }: Model['variables'][number]): boolean =>
    free || meaning.kind === 'ground';
  return new Set(missing(spaceOf(model, { counts: () => true, isFree, bound }), usually));
}

/** Whether an element comes about as far as each thing it asks for is concerned. Pure. */
export function isPossible({ kind, id, actions }: Element, possible: Possible): boolean {
  return kind === 'outcome' ? possible.outcomes.has(id) : actions.some((at) => possible.actions.has(at));
}

/** Indices of the actions that happen in some case. Pure but for the diagrams. */
export function happeningIn({ diagrams, starts, changes, before, reached }: Space): ReadonlySet<number> {
  const from = (some: readonly Change[], set: Region): readonly number[] =>
    some
      .filter(({ guard }) => diagrams.both(guard, set) !== nothing)
      .flatMap(({ actions }) => actions.map(({ index }) => index));
  return new Set([
    ...from(
      starts.flatMap((wayIn) => wayIn.changes),
      before,
    ),
    ...from(changes, reached),
  ]);
}

function comesAboutIn(
  { diagrams, reached, where }: Space,
  happens: ReadonlySet<number>,
  { kind, guard, actions }: Element,
): boolean {
  return kind === 'outcome'
    ? diagrams.both(where(guard), reached) !== nothing
    : actions.some((at) => happens.has(at));
}
