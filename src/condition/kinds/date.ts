import { phrasebooks } from '../../words/phrasebooks.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import { earliest, endAfter, onlyAfter } from '../earliest.js';

/** The day lies in a range of dates, both inclusive. */
export const date: Behaviour<ValueOf<'date'>> = {
  evaluate: ({ from, until }, _facts, _terms, at) =>
    (from === undefined || from <= at) && (until === undefined || at <= until),
  changesAt: ({ from, until }, _facts, _terms, at) => earliest(onlyAfter(at, from), endAfter(at, until)),
  explain: (value, _facts, _terms, at) => ({
    wanted: { ...value },
    found: { on: at },
    about: [],
    information: 'general',
    lifts: [],
  }),
  describe: (value, _terms, lang, negated) => phrasebooks[lang].dateIs(value, negated),
  references: () => [],
};
