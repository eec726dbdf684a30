import type { Condition } from '../../src/condition/condition.js';
import type { Program } from '../../src/definition/program.js';

/** What would help towards an outcome: which steps, answers, criteria and phases to choose more often. */
export interface Wants {
  readonly steps: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, boolean>;
  readonly phases: ReadonlyMap<string, string>;
  readonly consents: ReadonlySet<string>;
  readonly goals: boolean;
}

type Open = {
  steps: Set<string>;
  options: Map<string, string>;
  criteria: Map<string, boolean>;
  phases: Map<string, string>;
  consents: Set<string>;
  goals: boolean;
};

/** What an outcome asks for, over the steps and phases it names too. */
export function wantsOf(program: Program, outcome: string): Wants {
  const open: Open = {
    steps: new Set(),
    options: new Map(),
    criteria: new Map(),
    phases: new Map(),
    consents: new Set(),
    goals: false,
  };
  for (const rule of program.outcomes.get(outcome) ?? [])
    if (rule.spec.needs !== undefined) collect(program, rule.spec.needs, true, open);
  return open;
}

function collect(program: Program, condition: Condition, yes: boolean, open: Open): void {
  const each = (list: readonly Condition[]): void => {
    for (const one of list) collect(program, one, yes, open);
  };
  if ('all' in condition) each(condition.all);
  else if ('any' in condition) each(condition.any);
  else if ('atLeast' in condition) each(condition.atLeast.conditions);
  else if ('not' in condition) collect(program, condition.not, !yes, open);
  else if ('confirmed' in condition) open.criteria.set(condition.confirmed, yes);
  else if (!yes) return;
  else if ('done' in condition) wantStep(program, condition.done, open);
  else if ('count' in condition) wantStep(program, condition.count.step, open);
  else if ('hours' in condition) wantStep(program, condition.hours.step, open);
  else if ('consent' in condition) open.consents.add(condition.consent);
  else if ('goals' in condition) open.goals = true;
  else if ('answered' in condition) {
    for (const [step, options] of Object.entries(condition.answered)) {
      const option = typeof options === 'string' ? options : (options[0] ?? '');
      if (!open.options.has(step)) open.options.set(step, option);
      wantStep(program, step, open);
    }
  } else if ('phase' in condition) {
    for (const [phase, statuses] of Object.entries(condition.phase))
      wantPhase(program, phase, typeof statuses === 'string' ? statuses : (statuses[0] ?? 'open'), open);
  }
}

function wantStep(program: Program, id: string, open: Open): void {
  if (open.steps.has(id)) return;
  open.steps.add(id);
  const step = program.steps.get(id);
  for (const rule of step?.admit ?? [])
    if (rule.strength === 'must' && rule.spec.needs !== undefined)
      collect(program, rule.spec.needs, true, open);
}

function wantPhase(program: Program, id: string, status: string, open: Open): void {
  if (open.phases.has(id)) return;
  open.phases.set(id, status);
  for (const rule of program.phases.get(id)?.rules ?? []) {
    if (rule.strength !== 'must') continue;
    if (rule.spec.opens !== undefined) collect(program, rule.spec.opens, true, open);
    if (status !== 'open' && rule.spec.ends !== undefined) collect(program, rule.spec.ends, true, open);
  }
}
