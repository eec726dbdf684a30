import { phrasebooks } from '../../words/phrasebooks.js';
import { amountOf, amountOutside } from '../../words/quantities.js';
import { anchorChangesAt, anchorDate } from '../anchor.js';
import { anchorAccount } from '../anchor-account.js';
import { anchorReferences } from '../anchor-references.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import { countedSince } from '../counted-since.js';
import { defined } from '../defined.js';
import { eventOf, stepName } from '../names.js';
import { own } from '../own.js';
import { informationOf, moreHelps, stepLift } from '../step-lift.js';
import { inRange } from '../terms.js';

/** How many times the step has counted, in all or since an anchor (its day included). Nothing counts since what has not happened. */
export const count: Behaviour<ValueOf<'count'>> = {
  evaluate(value, facts, terms, at) {
    const row = own(facts.steps, value.step);
    if (value.since === undefined) return inRange(row?.count ?? 0, value);
    return inRange(countedSince(row, anchorDate(value.since, facts, terms, at)?.on), value);
  },
  changesAt: ({ since }, facts, terms, at) => anchorChangesAt(since, facts, terms, at),
  explain(value, facts, terms, at, toward) {
    const { step, since, ...range } = value;
    const row = own(facts.steps, step);
    const anchor = anchorAccount(since, facts, terms, at);
    const times = since === undefined ? (row?.count ?? 0) : countedSince(row, anchor.on);
    const stepInformation = informationOf(step, terms);
    return {
      wanted: defined({ step, since, ...range }),
      found: defined({ times, since: anchor.on }),
      about: anchor.about,
      information: stepInformation === 'general' ? anchor.information : stepInformation,
      lifts: moreHelps(times, range, toward) ? [...anchor.lifts, stepLift(step, terms)] : [],
    };
  },
  describe(value, terms, lang, negated) {
    const amount = negated ? amountOutside(value) : amountOf(value);
    const since = value.since === undefined ? undefined : eventOf(value.since, terms, lang);
    return phrasebooks[lang].stepTimes(stepName(value.step, terms, lang), amount, since);
  },
  references: ({ step, since, ...range }, path) => [
    {
      kind: 'step',
      id: step,
      path: [...path, 'step'],
      ...(since === undefined ? {} : { asks: Math.max(range.from ?? 0, range.to ?? 0) + 1 }),
    },
    ...anchorReferences(since, [...path, 'since']),
  ],
};
