import { phrasebooks } from '../../words/phrasebooks.js';
import { type Behaviour, timeless, type ValueOf } from '../behaviour.js';
import { stepName } from '../names.js';
import { own } from '../own.js';
import { informationOf, moreHelps, stepLift } from '../step-lift.js';
import { inRange } from '../terms.js';

/** How many hours the times that counted have taken; minutes count as parts of an hour. */
export const hours: Behaviour<ValueOf<'hours'>> = {
  evaluate: (value, facts) => inRange((own(facts.steps, value.step)?.minutes ?? 0) / 60, value),
  changesAt: timeless,
  explain(value, facts, terms, _at, toward) {
    const taken = (own(facts.steps, value.step)?.minutes ?? 0) / 60;
    return {
      wanted: { ...value },
      found: { hours: Math.round(taken * 100) / 100 },
      about: [],
      information: informationOf(value.step, terms),
      lifts: moreHelps(taken, value, toward) ? [stepLift(value.step, terms)] : [],
    };
  },
  describe: (value, terms, lang, negated) =>
    phrasebooks[lang].stepHours(stepName(value.step, terms, lang), value, negated),
  references: ({ step }, path) => [{ kind: 'step', id: step, path: [...path, 'step'] }],
};
