import { phrasebooks } from '../../words/phrasebooks.js';
import { inLang } from '../../words/text.js';
import { type Behaviour, timeless } from '../behaviour.js';
import type { Id } from '../condition.js';

/** The case came in by this way. */
export const start: Behaviour<Id> = {
  evaluate: (way, facts) => facts.start?.way === way,
  changesAt: timeless,
  explain: (way, facts, _terms, _at, toward) => ({
    wanted: { start: way },
    found: facts.start === undefined ? {} : { start: facts.start.way },
    about: [],
    information: 'general',
    lifts: facts.start === undefined && toward ? [{ record: 'started', option: way }] : [],
  }),
  describe: (way, terms, lang, negated) =>
    phrasebooks[lang].startedBy(inLang(terms.starts[way]?.title, lang, way), negated),
  references: (way, path) => [{ kind: 'start', id: way, path }],
};
