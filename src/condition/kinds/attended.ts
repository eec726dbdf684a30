import { phrasebooks } from '../../words/phrasebooks.js';
import { amountOf } from '../../words/quantities.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import type { CaseFacts, Ref } from '../case-facts.js';
import type { Id } from '../condition.js';
import { roleName, stepName } from '../names.js';
import { own } from '../own.js';
import { holders, holdersChangeAt, holdersOf } from '../people.js';
import { informationOf, moreHelps, stepLift } from '../step-lift.js';
import { inRange } from '../terms.js';

/** How many counted times of a step a person was present at. Pure. */
export function timesPresent(facts: CaseFacts, step: Id, person: Ref): number {
  return own(own(facts.steps, step)?.attended ?? {}, person) ?? 0;
}

/** How many times one, all or so many of those who hold the role now were present when the step counted. */
export const attended: Behaviour<ValueOf<'attended'>> = {
  evaluate: (value, facts, terms, at) =>
    holders(value.of, value.who ?? 'one', facts, terms, at, (person) =>
      inRange(timesPresent(facts, value.step, person), value),
    ),
  changesAt: ({ of }, facts, terms, at) => holdersChangeAt(of, facts, terms, at),
  explain(value, facts, terms, at, toward) {
    const people = holdersOf(value.of, facts, terms, at);
    const times = people.map((person) => timesPresent(facts, value.step, person));
    const left = people.filter((_person, index) => moreHelps(times[index] ?? 0, value, toward));
    return {
      wanted: { ...value },
      found: { times },
      about: people,
      information: informationOf(value.step, terms),
      lifts: left.length > 0 ? [stepLift(value.step, terms, left)] : [],
    };
  },
  describe: ({ step, of, who = 'one', ...range }, terms, lang, negated) =>
    phrasebooks[lang].attendedTimes(
      { role: roleName(of, terms, lang), who },
      stepName(step, terms, lang),
      amountOf(range),
      negated,
    ),
  references: ({ step, of }, path) => [
    { kind: 'step', id: step, path: [...path, 'step'], asks: 'present' },
    { kind: 'role', id: of, path: [...path, 'of'] },
  ],
};
