import type { Anchor, Condition, Id, Range } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';

/** The numbers at which something that is counted begins to matter: by the key of its variable, ascending. */
export type Thresholds = ReadonlyMap<string, readonly number[]>;

/** The key of the variable that counts a step, in all or since an event. */
export function countKey(step: Id, since?: Anchor): string {
  return since === undefined || 'case' in since ? `count ${step}` : `count ${step} ${JSON.stringify(since)}`;
}

/** The key of the variable of a step's hours, or of the times it was missed. */
export function amountKey(kind: 'hours' | 'missed', step: Id): string {
  return `${kind} ${step}`;
}

/** Every condition that a rule holds. Pure. */
export function conditionsOf({ spec }: Rule): readonly Condition[] {
  return [spec.needs, spec.opens, spec.ends, spec.throughout, spec.while].filter(
    (condition) => condition !== undefined,
  );
}

/** The parts of a condition, itself included. Pure. */
export function partsOf(condition: Condition): readonly Condition[] {
  const inner =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : 'atLeast' in condition
            ? condition.atLeast.conditions
            : [];
  return [condition, ...inner.flatMap(partsOf)];
}

/** The thresholds of everything that the rules of a pathway count. Pure. */
export function thresholdsOf(program: Program): Thresholds {
  const found = new Map<string, Set<number>>();
  const add = (key: string, ...numbers: readonly number[]): void => {
    const known = found.get(key) ?? new Set();
    for (const number of numbers) if (number > 0) known.add(number);
    found.set(key, known);
  };
  for (const rule of program.rules) {
    for (const part of conditionsOf(rule).flatMap(partsOf)) addCondition(program, part, add);
  }
  for (const step of program.steps.values()) {
    for (const { spec } of step.totals) {
      if (spec.times?.from !== undefined) add(countKey(step.id), spec.times.from);
      if (spec.attends !== undefined) add(countKey(step.id), spec.attends.from);
      if (spec.hours?.from !== undefined) add(amountKey('hours', step.id), spec.hours.from);
    }
    for (const { spec } of step.orders)
      for (const id of spec.order ?? []) add(countKey(id), leastOf(program, id));
  }
  return new Map([...found].map(([key, numbers]) => [key, [...numbers].sort((a, b) => a - b).slice(0, 29)]));
}

/** Times that make a step done. */
export function leastOf(program: Program, step: Id): number {
  return program.steps.get(step)?.least ?? 1;
}

type Add = (key: string, ...numbers: readonly number[]) => void;

function addCondition(program: Program, condition: Condition, add: Add): void {
  if ('done' in condition) add(countKey(condition.done), leastOf(program, condition.done));
  if ('count' in condition)
    add(countKey(condition.count.step, condition.count.since), ...ends(condition.count));
  if ('attended' in condition) add(countKey(condition.attended.step), ...ends(condition.attended));
  if ('hours' in condition) add(amountKey('hours', condition.hours.step), ...ends(condition.hours));
  if ('artefacts' in condition) add(countKey(condition.artefacts.step), 1);
  if ('missed' in condition) add(amountKey('missed', condition.missed.step), ...ends(condition.missed));
}

function ends({ from, to }: Range): readonly number[] {
  return [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [to + 1])];
}
