import type { Condition, GoalCriterion, Id, MeasureCriterion } from '../condition/condition.js';

/** What a variable of a model stands for. */
export type Meaning =
  /** Not started, open. */
  | { readonly kind: 'case' }
  /** The way in, in the order of the pathway. */
  | { readonly kind: 'start' }
  /** waiting, open, completed, ended, skipped. */
  | { readonly kind: 'phase'; readonly phase: Id }
  /** Times that the phase has been opened. */
  | { readonly kind: 'runs'; readonly phase: Id }
  /** How many of the thresholds have been reached. `since`: only since that phase was last opened. */
  | {
      readonly kind: 'count' | 'hours' | 'missed';
      readonly step: Id;
      readonly thresholds: readonly number[];
      readonly since?: Id;
    }
  /** None, then the options in the order of the step. */
  | { readonly kind: 'answer'; readonly step: Id; readonly options: readonly Id[] }
  /** None, given, refused or withdrawn. */
  | { readonly kind: 'consent'; readonly consent: Id }
  /** Not begun, begun, over. `restarts`: it begins anew when its event happens again. */
  | { readonly kind: 'elapsed'; readonly from: string; readonly event: string }
  /** Before, within, after. */
  | { readonly kind: 'date'; readonly from?: string; readonly until?: string }
  /** A ground written in a rule: does not apply, applies. */
  | { readonly kind: 'ground'; readonly rule: string }
  /** True, false, unknown: a person can make it so at any time. */
  | { readonly kind: 'criterion'; readonly criterion: Id }
  | { readonly kind: 'goals'; readonly goals: GoalCriterion }
  | { readonly kind: 'measure'; readonly measure: MeasureCriterion }
  | { readonly kind: 'people' | 'age'; readonly condition: Condition };

/** A variable of a model: a few values that stand for much in a case. */
export interface Variable {
  readonly index: number;
  readonly key: string;
  readonly meaning: Meaning;
  /** Number of values. */
  readonly size: number;
  /** Anyone can give it any value at any time, so it is never a reason to remember anything. */
  readonly free: boolean;
  readonly initial: number;
}

/** The variables of a model while it is made: each key once. */
export interface Variables {
  readonly list: readonly Variable[];
  /** The variable of a key, made when it is new. */
  of(key: string, make: () => Omit<Variable, 'index' | 'key'>): Variable;
  /** The variable of a key, if there is one. */
  known(key: string): Variable | undefined;
}

/** No variables yet. */
export function noVariables(): Variables {
  const list: Variable[] = [];
  const byKey = new Map<string, Variable>();
  return {
    list,
    known: (key) => byKey.get(key),
    of: (key, make) => {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const variable = { index: list.length, key, ...make() };
      list.push(variable);
      byKey.set(key, variable);
      return variable;
    },
  };
}
