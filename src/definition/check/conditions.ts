import type { Condition, ConditionKind } from '../../condition/condition.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { PlacedRule } from './elements.js';

/** A condition where it stands. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: DataPath;
}

/** Every condition of a rule, the parts of a condition too. Faulty parts are left out. Pure. */
export function conditionsOf(rule: PlacedRule): readonly PlacedCondition[] {
  const keys = ['needs', 'opens', 'ends', 'throughout', 'while'] as const;
  return keys.flatMap((key) => below(rule.spec[key], [...rule.path, key]));
}

function below(condition: Condition | undefined, path: DataPath): readonly PlacedCondition[] {
  if (condition === undefined) return [];
  const parts = partsOf(condition);
  return [
    { condition, path },
    ...parts.list.flatMap((part, at) => below(part, [...path, ...parts.key, at])),
    ...below('not' in condition ? condition.not : undefined, [...path, 'not']),
  ];
}

function partsOf(condition: Condition): {
  readonly key: DataPath;
  readonly list: readonly (Condition | undefined)[];
} {
  if ('all' in condition) return { key: ['all'], list: condition.all };
  if ('any' in condition) return { key: ['any'], list: condition.any };
  if ('atLeast' in condition) return { key: ['atLeast', 'conditions'], list: condition.atLeast.conditions };
  return { key: [], list: [] };
}

/** The key a condition stands under. */
export function conditionKind(condition: Condition): ConditionKind | undefined {
  return Object.keys(condition)[0] as ConditionKind | undefined;
}
