import type { Behaviour, ValueOf } from './behaviour.js';
import type { Condition, ConditionKind } from './condition.js';
import { age } from './kinds/age.js';
import { all } from './kinds/all.js';
import { answered } from './kinds/answered.js';
import { any } from './kinds/any.js';
import { artefacts } from './kinds/artefacts.js';
import { atLeast } from './kinds/at-least.js';
import { attended } from './kinds/attended.js';
import { confirmed } from './kinds/confirmed.js';
import { consent } from './kinds/consent.js';
import { count } from './kinds/count.js';
import { date } from './kinds/date.js';
import { done } from './kinds/done.js';
import { elapsed } from './kinds/elapsed.js';
import { goals } from './kinds/goals.js';
import { hours } from './kinds/hours.js';
import { measure } from './kinds/measure.js';
import { missed } from './kinds/missed.js';
import { not } from './kinds/not.js';
import { people } from './kinds/people.js';
import { phase } from './kinds/phase.js';
import { start } from './kinds/start.js';

/** What each kind of condition does: the one place where the kinds are listed. */
export const behaviours: { readonly [K in ConditionKind]: Behaviour<ValueOf<K>> } = {
  all,
  any,
  not,
  atLeast,
  done,
  count,
  hours,
  missed,
  artefacts,
  answered,
  consent,
  goals,
  measure,
  phase,
  elapsed,
  date,
  age,
  confirmed,
  people,
  attended,
  start,
};

/** The behaviour of a kind, for use with the value that stands under that key in a condition. */
export function behaviourOf(kind: ConditionKind): Behaviour<unknown> {
  return behaviours[kind] as Behaviour<unknown>;
}

/** What stands under the key of a condition. Pure. */
export function valueUnder(kind: ConditionKind, condition: Condition): unknown {
  return (condition as { readonly [key in ConditionKind]?: unknown })[kind];
}
