import { type Behaviour, timeless, type ValueOf } from '../behaviour.js';
import { own } from '../own.js';

/** Every phase named stands as asked (one status, or one of several). A phase nobody has touched is waiting. */
export const phase: Behaviour<ValueOf<'phase'>> = {
  evaluate(value, facts) {
    for (const id in value) {
      const wanted = value[id];
      const status = own(facts.phases, id)?.status ?? 'waiting';
      if (
        wanted !== undefined &&
        status !== wanted &&
        !(typeof wanted !== 'string' && wanted.includes(status))
      )
        return false;
    }
    return true;
  },
  changesAt: timeless,
  references: (value, path) => Object.keys(value).map((id) => ({ kind: 'phase', id, path: [...path, id] })),
};
