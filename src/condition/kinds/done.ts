import { phrasebooks } from '../../words/phrasebooks.js';
import { type Behaviour, timeless } from '../behaviour.js';
import type { StepRow, Tally } from '../case-facts.js';
import type { Id } from '../condition.js';
import { defined } from '../defined.js';
import { roleName, stepName } from '../names.js';
import { waitingIn } from '../occasions.js';
import { own } from '../own.js';
import { everyHolder, holdersChangeAt, holdersOf } from '../people.js';
import { informationOf, stepLift } from '../step-lift.js';

/** The step has counted as many times as it asks for; one kept per person, for everyone who holds its role now. */
export const done: Behaviour<Id> = {
  evaluate(step, facts, terms, at) {
    const row = own(facts.steps, step);
    const least = terms.steps[step]?.least ?? 1;
    const per = terms.steps[step]?.per;
    if (per === undefined) return isDone(row, least);
    return everyHolder(per, facts, terms, at, (person) => isDone(own(row?.per, person), least));
  },
  changesAt(step, facts, terms, at) {
    const per = terms.steps[step]?.per;
    return per === undefined ? timeless() : holdersChangeAt(per, facts, terms, at);
  },
  explain(step, facts, terms, at, toward) {
    const row = own(facts.steps, step);
    const { per, least = 1 } = terms.steps[step] ?? {};
    const asked = per === undefined ? [] : holdersOf(per, facts, terms, at);
    const left = asked.filter((person) => !isDone(own(row?.per, person), least));
    const waiting = waitingIn(row);
    const { approvedBy = [] } = terms.steps[step] ?? {};
    const counted =
      per === undefined ? { times: row?.count ?? 0 } : { done: asked.length - left.length, of: asked.length };
    return {
      wanted: defined({ step, times: least, per }),
      found: waiting.length === 0 ? counted : { ...counted, waiting, approvedBy },
      about: asked,
      information: informationOf(step, terms),
      lifts: toward
        ? [
            ...(waiting.length === 0 ? [] : [{ record: 'approved', of: step, by: approvedBy }]),
            stepLift(step, terms, left),
          ]
        : [],
    };
  },
  describe(step, terms, lang, negated) {
    const { per, least = 1 } = terms.steps[step] ?? {};
    const each = per === undefined ? undefined : roleName(per, terms, lang);
    return phrasebooks[lang].stepDone(stepName(step, terms, lang), least, each, negated);
  },
  references: (step, path) => [{ kind: 'step', id: step, path }],
};

function isDone(row: StepRow | Tally | undefined, least: number): boolean {
  return row !== undefined && row.count >= least;
}
