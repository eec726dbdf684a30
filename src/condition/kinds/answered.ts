import type { LocalDate } from '../../calendar/local-date.js';
import type { Behaviour, Reference, ValueOf } from '../behaviour.js';
import type { CaseFacts, Tally } from '../case-facts.js';
import type { Id, Truth } from '../condition.js';
import { earliest } from '../earliest.js';
import { own } from '../own.js';
import { everyHolder, holdersChangeAt } from '../people.js';
import type { Terms } from '../terms.js';
import { and } from '../truth.js';

/**
 * The latest answer is one of those named. Unknown while there is no answer, so that a standing rule does not fail on a
 * question nobody has put. A step kept per person: everyone who holds its role now has answered so.
 */
export const answered: Behaviour<ValueOf<'answered'>> = {
  evaluate(value, facts, terms, at) {
    let truth: Truth = true;
    for (const step in value) truth = and(truth, answerIs(step, value[step] ?? [], facts, terms, at));
    return truth;
  },
  changesAt(value, facts, terms, at) {
    let next: LocalDate | undefined;
    for (const step in value) {
      const per = terms.steps[step]?.per;
      if (per !== undefined) next = earliest(next, holdersChangeAt(per, facts, terms, at));
    }
    return next;
  },
  references: (value, path) =>
    Object.entries(value).flatMap(([step, options]): Reference[] => [
      { kind: 'step', id: step, path: [...path, step] },
      ...(typeof options === 'string'
        ? [{ kind: 'option' as const, id: options, in: step, path: [...path, step] }]
        : options.map((id, index) => ({
            kind: 'option' as const,
            id,
            in: step,
            path: [...path, step, index],
          }))),
    ]),
};

function answerIs(
  step: Id,
  options: Id | readonly Id[],
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): Truth {
  const row = own(facts.steps, step);
  const per = terms.steps[step]?.per;
  if (per === undefined) return isOneOf(row, options);
  return everyHolder(per, facts, terms, at, (person) => isOneOf(own(row?.per, person), options));
}

function isOneOf(row: Tally | undefined, options: Id | readonly Id[]): Truth {
  const answer = row?.answer;
  if (answer === undefined) return 'unknown';
  return typeof options === 'string' ? answer.option === options : options.includes(answer.option);
}
