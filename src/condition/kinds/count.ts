import { anchorChangesAt, anchorDate } from '../anchor.js';
import { anchorReferences } from '../anchor-references.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import { countedSince } from '../counted-since.js';
import { own } from '../own.js';
import { inRange } from '../terms.js';

/** How many times the step has counted, in all or since an anchor (its day included). Nothing counts since what has not happened. */
export const count: Behaviour<ValueOf<'count'>> = {
  evaluate(value, facts, terms, at) {
    const row = own(facts.steps, value.step);
    if (value.since === undefined) return inRange(row?.count ?? 0, value);
    return inRange(countedSince(row, anchorDate(value.since, facts, terms, at)?.on), value);
  },
  changesAt: ({ since }, facts, terms, at) => anchorChangesAt(since, facts, terms, at),
  references: ({ step, since }, path) => [
    { kind: 'step', id: step, path: [...path, 'step'] },
    ...anchorReferences(since, [...path, 'since']),
  ],
};
