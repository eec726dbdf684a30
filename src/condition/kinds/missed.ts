import { phrasebooks } from '../../words/phrasebooks.js';
import { amountOf, amountOutside } from '../../words/quantities.js';
import { type Behaviour, timeless, type ValueOf } from '../behaviour.js';
import { stepName } from '../names.js';
import { own } from '../own.js';
import { informationOf, moreHelps } from '../step-lift.js';
import { inRange } from '../terms.js';

/** How many times the step was missed without being postponed or moved. */
export const missed: Behaviour<ValueOf<'missed'>> = {
  evaluate: (value, facts) => inRange(own(facts.steps, value.step)?.missed ?? 0, value),
  changesAt: timeless,
  explain(value, facts, terms, _at, toward) {
    const times = own(facts.steps, value.step)?.missed ?? 0;
    return {
      wanted: { ...value },
      found: { times },
      about: [],
      information: informationOf(value.step, terms),
      lifts: moreHelps(times, value, toward) ? [{ record: 'missed', of: value.step }] : [],
    };
  },
  describe: (value, terms, lang, negated) =>
    phrasebooks[lang].stepMissed(
      stepName(value.step, terms, lang),
      negated ? amountOutside(value) : amountOf(value),
    ),
  references: ({ step }, path) => [{ kind: 'step', id: step, path: [...path, 'step'] }],
};
