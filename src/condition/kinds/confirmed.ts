import { type Behaviour, timeless } from '../behaviour.js';
import type { Id, Truth } from '../condition.js';
import { own } from '../own.js';
import { everyHolder, holdersChangeAt } from '../people.js';

/** A person has said yes to the criterion; kept per person: of everyone who holds its role now. Unknown until someone has said. */
export const confirmed: Behaviour<Id> = {
  evaluate(criterion, facts, terms, at): Truth {
    const row = own(facts.criteria, criterion);
    const per = terms.criteria[criterion]?.per;
    if (per === undefined) return row?.value ?? 'unknown';
    return everyHolder(per, facts, terms, at, (person) => own(row?.about, person) ?? 'unknown');
  },
  changesAt(criterion, facts, terms, at) {
    const per = terms.criteria[criterion]?.per;
    return per === undefined ? timeless() : holdersChangeAt(per, facts, terms, at);
  },
  references: (criterion, path) => [{ kind: 'criterion', id: criterion, path }],
};
