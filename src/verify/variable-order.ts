import type { Id } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import type { Variable } from './variables.js';

/**
 * The variables of a model in the order in which a set of situations asks them. Pure. What has to do with each other stands
 * close, which keeps the sets small: first what the whole pathway asks, then phase by phase its status and its steps.
 */
export function orderOf(program: Program, variables: readonly Variable[]): readonly Variable[] {
  const phases = [...program.phases.keys()];
  const steps = [...program.steps.keys()];
  const place = (variable: Variable): readonly [number, number] => placeOf(program, phases, steps, variable);
  return variables
    .map((variable) => ({ variable, place: place(variable) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.variable.index - b.variable.index)
    .map(({ variable }) => variable);
}

/** The place of a phase (the whole pathway first), and in it of a step (the phase itself first). */
function placeOf(
  program: Program,
  phases: readonly Id[],
  steps: readonly Id[],
  { meaning, free }: Variable,
): readonly [number, number] {
  const ofPhase = (phase: Id): readonly [number, number] => [phases.indexOf(phase), -1];
  const ofStep = (step: Id): readonly [number, number] => [
    phases.indexOf(program.steps.get(step)?.phase ?? ''),
    steps.indexOf(step),
  ];
  if (free) return [phases.length, 0];
  if ('phase' in meaning) return ofPhase(meaning.phase);
  if ('step' in meaning) return ofStep(meaning.step);
  if (meaning.kind !== 'elapsed')
    return [-1, meaning.kind === 'case' ? -3 : meaning.kind === 'start' ? -2 : -1];
  const [kind = '', id = ''] = meaning.event.split(' ');
  if (kind === 'opened' || kind === 'ended') return ofPhase(id);
  return kind === 'first' || kind === 'last' ? ofStep(id) : [-1, -1];
}
