import { calendarVersion } from '../calendar/swedish-holidays.js';
import { withPathways } from '../definition/given-pathways.js';
import { behaviourHash, textHash } from '../definition/hash.js';
import type { Pathway } from '../definition/pathway.js';
import { type Program, programOf } from '../definition/program.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { AnyIds, IdsOf } from './compiled-ids.js';
import { type Engine, engineOf } from './engine.js';
import { type Judged, judgedOnce, machineOf, type PathwayMachine } from './pathway-machine.js';

/** What a case is pinned to: the pathway's id, version and behaviour hash, and the calendar. */
export interface Pin {
  readonly pathway: string;
  readonly version: string;
  /** SHA-256 of the behaviour, in hex: two definitions with the same hash run every case alike. */
  readonly hash: string;
  readonly calendar: string;
  readonly language: 1;
}

/** A pathway that is ready to run cases. Opaque: made by `compilePathway`, taken by every function about a case. */
export interface CompiledPathway<I extends AnyIds = AnyIds> {
  readonly pathway: Pathway;
  readonly pin: Pin;
  /** SHA-256 of the whole definition, labels included. */
  readonly textHash: string;
  /** Only there to carry the ids' types; never has a value. */
  readonly ids?: I;
}

/** What a compiled pathway holds inside. */
export interface Inside {
  readonly program: Program;
  readonly machine: () => PathwayMachine;
  readonly judged: Judged;
  readonly engine: Engine;
  /** Definitions that its cases were under before. */
  readonly earlier?: readonly CompiledPathway[];
}

const insides = new WeakMap<CompiledPathway, Inside>();

/**
 * Makes a pathway ready to run: rules with inheritance filled in, and an XState machine. Pure; do it once per
 * definition and keep the result. With a typed definition (`insats types`), the ids of its steps, phases,
 * roles and outcomes become types, so that a wrong one does not compile.
 *
 * @throws PathwayError `invalid-argument` when it is no pathway at all; `pathway-has-errors` when it cannot be run for the errors
 *   in it: compile only what `pathwayFrom` or `readPathway` returned
 * @param pathway - what `pathwayFrom` or `readPathway` returned, or a definition that insats ships
 */
export function compilePathway<const P extends Pathway>(pathway: P): CompiledPathway<IdsOf<P>> {
  return withPathways([pathway], 'compiled', () => compiledFrom(pathway));
}

function compiledFrom<const P extends Pathway>(pathway: P): CompiledPathway<IdsOf<P>> {
  const inside = insideOfProgram(programOf(pathway));
  const compiled: CompiledPathway<IdsOf<P>> = Object.freeze({
    pathway,
    pin: Object.freeze({
      pathway: pathway.pathway,
      version: pathway.version,
      hash: behaviourHash(pathway),
      calendar: calendarVersion,
      language: 1,
    }),
    textHash: textHash(pathway),
  });
  insides.set(compiled, inside);
  return compiled;
}

/** A compiled pathway for cases that are pinned to another version of the same behaviour: its texts, and their pin. Pure. */
export function pinnedTo(compiled: CompiledPathway, version: string): CompiledPathway {
  const pinned = Object.freeze({ ...compiled, pin: Object.freeze({ ...compiled.pin, version }) });
  insides.set(pinned, insideOf(compiled));
  return pinned;
}

/**
 * A compiled pathway for cases that were under other definitions before: what was recorded then is folded under those. Pure.
 *
 * @throws PathwayError `not-compiled`
 */
export function withEarlier<I extends AnyIds>(
  compiled: CompiledPathway<I>,
  earlier: readonly CompiledPathway[],
): CompiledPathway<I> {
  const inside = insideOf(compiled);
  const known = [
    ...(inside.earlier ?? []),
    ...earlier.flatMap((one) => [one, ...(insideOf(one).earlier ?? [])]),
  ];
  if (known.length === 0) return compiled;
  const joined = Object.freeze({ ...compiled });
  insides.set(joined, { ...inside, earlier: known });
  return joined;
}

/** What is inside the same pathway when it runs by a program that keeps more of what happens. Pure. */
export function insideOfProgram(program: Program): Inside {
  const judged = judgedOnce(program);
  let machine: PathwayMachine | undefined;
  return {
    program,
    judged,
    engine: engineOf(program, judged),
    // Only hosts that run XState themselves ask for it.
    machine: () => {
      machine ??= machineOf(program, judged);
      return machine;
    },
  };
}

/**
 * What is inside a compiled pathway.
 *
 * @throws PathwayError `not-compiled` when the value did not come from `compilePathway`
 */
export function insideOf(compiled: CompiledPathway): Inside {
  const inside = typeof compiled === 'object' && compiled !== null ? insides.get(compiled) : undefined;
  if (inside === undefined)
    throw new PathwayError('not-compiled', 'This value did not come from compilePathway.');
  return inside;
}
