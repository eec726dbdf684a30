import type { Program, ProgramStep } from '../definition/program.js';
import type { Carrying } from '../entry/definition-change.js';
import { type Inside, insideOfProgram } from '../machine/compile-pathway.js';
import { carriedIds } from './carried-ids.js';

/**
 * An earlier definition that also keeps what a later one counts: first times, dates, presence. It judges as before; it only
 * keeps more, so that a clock of the later definition has what it is counted from. Pure; made once for each pair.
 */
export function keepingFor(earlier: Inside, later: Inside, mapping: Carrying): Inside {
  const text = JSON.stringify(mapping);
  const known = made.get(earlier.program)?.find((one) => one.later === later.program && one.text === text);
  if (known !== undefined) return known.inside;
  const inside = madeFor(earlier, later, mapping);
  const others = made.get(earlier.program) ?? [];
  made.set(earlier.program, [...others, { later: later.program, text, inside }].slice(-mostKept));
  return inside;
}

interface Kept {
  readonly later: Program;
  readonly text: string;
  readonly inside: Inside;
}

const made = new WeakMap<Program, readonly Kept[]>();

/** Most pairs that are kept for one definition: mappings differ where cases were decided one by one. */
const mostKept = 20;

function madeFor(earlier: Inside, later: Inside, mapping: Carrying): Inside {
  const { program } = earlier;
  const ids = carriedIds(program, later.program, mapping);
  const steps = new Map<string, ProgramStep>();
  for (const [id, step] of program.steps) {
    const name = ids.of('steps', id);
    steps.set(id, keepingAs(step, name === undefined ? undefined : later.program.steps.get(name)));
  }
  const isSame = [...steps].every(([id, step]) => program.steps.get(id) === step);
  return isSame ? earlier : insideOfProgram({ ...program, steps } satisfies Program);
}

function keepingAs(step: ProgramStep, later: ProgramStep | undefined): ProgramStep {
  if (later === undefined) return step;
  const keepsFirst = step.keepsFirst || later.keepsFirst;
  const keepsDates = step.keepsDates === 0 ? later.keepsDates : step.keepsDates;
  const keepsPresence = step.keepsPresence || later.keepsPresence;
  const isSame =
    keepsFirst === step.keepsFirst && keepsDates === step.keepsDates && keepsPresence === step.keepsPresence;
  return isSame ? step : { ...step, keepsFirst, keepsDates, keepsPresence };
}
