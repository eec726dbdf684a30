import { type ConditionPath, kindOf, type Reference } from './behaviour.js';
import { behaviourOf, valueUnder } from './behaviours.js';
import type { Condition } from './condition.js';

/** Every id that a condition names, with its place counted from `path` (default: the condition itself). Pure. */
export function referencesOf(condition: Condition, path: ConditionPath = []): readonly Reference[] {
  const kind = kindOf(condition);
  return behaviourOf(kind).references(valueUnder(kind, condition), [...path, kind], referencesOf);
}
