import { phrasebooks } from '../../words/phrasebooks.js';
import { type Behaviour, timeless } from '../behaviour.js';
import type { Id, Truth } from '../condition.js';
import { criterionName, roleName } from '../names.js';
import { own } from '../own.js';
import { everyHolder, holdersChangeAt, holdersOf } from '../people.js';

/**
 * A person has said yes to the criterion; kept per person: of everyone who holds its role now. Until someone has said, what the
 * definition assumes, and else unknown.
 */
export const confirmed: Behaviour<Id> = {
  evaluate(criterion, facts, terms, at): Truth {
    const row = own(facts.criteria, criterion);
    const { per, assumed = 'unknown' } = terms.criteria[criterion] ?? {};
    if (per === undefined) return row?.value ?? assumed;
    return everyHolder(per, facts, terms, at, (person) => own(row?.about, person) ?? assumed);
  },
  changesAt(criterion, facts, terms, at) {
    const per = terms.criteria[criterion]?.per;
    return per === undefined ? timeless() : holdersChangeAt(per, facts, terms, at);
  },
  explain(criterion, facts, terms, at, toward) {
    const row = own(facts.criteria, criterion);
    const { per, by = [], information = 'general', assumed = 'unknown' } = terms.criteria[criterion] ?? {};
    const asked = per === undefined ? [] : holdersOf(per, facts, terms, at);
    const wordOn = (person: string): Truth => own(row?.about, person) ?? assumed;
    const left = asked.filter((person) => wordOn(person) !== toward);
    return {
      wanted: { criterion, value: true, ...(per === undefined ? {} : { per }) },
      found: per === undefined ? { value: row?.value ?? assumed } : { values: asked.map(wordOn) },
      about: asked,
      information,
      lifts: [{ record: 'confirmed', of: criterion, by, ...(left.length > 0 ? { about: left } : {}) }],
    };
  },
  describe(criterion, terms, lang, negated) {
    const per = terms.criteria[criterion]?.per;
    const each = per === undefined ? undefined : roleName(per, terms, lang);
    return phrasebooks[lang].confirmed(criterionName(criterion, terms, lang), each, negated);
  },
  references: (criterion, path) => [{ kind: 'criterion', id: criterion, path }],
};
