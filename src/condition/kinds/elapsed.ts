import { durationWords } from '../../words/durations.js';
import { phrasebooks } from '../../words/phrasebooks.js';
import { anchorChangesAt, anchorDate } from '../anchor.js';
import { anchorAccount } from '../anchor-account.js';
import { anchorReferences } from '../anchor-references.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import { defined } from '../defined.js';
import { earliest, onlyAfter } from '../earliest.js';
import { eventOf } from '../names.js';
import { reach } from '../reach.js';

/** At least so long has passed since the anchor, whose own day is day 0. Unknown while the anchor has not happened. */
export const elapsed: Behaviour<ValueOf<'elapsed'>> = {
  evaluate({ since, from }, facts, terms, at) {
    const anchor = anchorDate(since, facts, terms, at);
    if (anchor === undefined) return 'unknown';
    const due = reach(anchor.on, from);
    return due !== undefined && due <= at;
  },
  changesAt({ since, from }, facts, terms, at) {
    const anchor = anchorDate(since, facts, terms, at);
    const due = anchor === undefined ? undefined : onlyAfter(at, reach(anchor.on, from));
    return earliest(due, anchorChangesAt(since, facts, terms, at));
  },
  explain({ since, from }, facts, terms, at) {
    const { on, about, information, lifts } = anchorAccount(since, facts, terms, at);
    return {
      wanted: { since, from },
      found: defined({ since: on, due: on === undefined ? undefined : reach(on, from) }),
      about,
      information,
      lifts,
    };
  },
  describe: ({ since, from }, terms, lang, negated) =>
    phrasebooks[lang].elapsed(durationWords(from, lang), eventOf(since, terms, lang), negated),
  references: ({ since }, path) => anchorReferences(since, [...path, 'since']),
};
