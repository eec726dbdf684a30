import type { Id } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { Element } from './element.js';

/** Where an element stands in the pathway. Pure. */
export function pathOf(program: Program, { kind, id, step }: Element): DataPath {
  switch (kind) {
    case 'start':
      return ['starts', id];
    case 'phase':
    case 'completion':
      return ['phases', id];
    case 'step':
      return stepPath(program, id);
    case 'option':
      return [...stepPath(program, step ?? ''), 'answer', 'options', id];
    default:
      return ['outcomes', id];
  }
}

/** Where a step stands in the pathway. Pure. */
export function stepPath(program: Program, step: Id): DataPath {
  const phase = program.steps.get(step)?.phase;
  return phase === undefined ? ['steps', step] : ['phases', phase, 'steps', step];
}

/** The `must` rules that decide whether an element comes about, in the order they are written. Pure. */
export function gatesOf(program: Program, { kind, id, step }: Element): readonly Rule[] {
  const must = (rules: readonly Rule[], ...kinds: readonly Rule['kind'][]): readonly Rule[] =>
    rules.filter((rule) => rule.strength === 'must' && kinds.includes(rule.kind));
  switch (kind) {
    case 'start':
      return must(program.starts.get(id) ?? [], 'needs');
    case 'phase':
      return must(program.phases.get(id)?.rules ?? [], 'opens', 'beside', 'during');
    case 'completion':
      return must(program.phases.get(id)?.rules ?? [], 'ends');
    case 'step': {
      const found = program.steps.get(id);
      const rules = [...(found?.rules ?? []), ...[...(found?.parts.values() ?? [])].flat()];
      return must(rules, 'needs', 'with');
    }
    case 'option':
      return must(program.steps.get(step ?? '')?.options.get(id) ?? [], 'needs');
    default:
      return must(program.outcomes.get(id) ?? [], 'needs');
  }
}
