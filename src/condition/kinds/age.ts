import { ageOn } from '../../calendar/age.js';
import type { LocalDate } from '../../calendar/local-date.js';
import { phrasebooks } from '../../words/phrasebooks.js';
import { amountOf } from '../../words/quantities.js';
import { anchorChangesAt, anchorDate } from '../anchor.js';
import { anchorAccount } from '../anchor-account.js';
import { anchorReferences } from '../anchor-references.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import type { PersonRow } from '../case-facts.js';
import { defined } from '../defined.js';
import { earliest, onlyAfter } from '../earliest.js';
import { eventOf, roleName } from '../names.js';
import { own } from '../own.js';
import { holders, holdersChangeAt, holdersOf } from '../people.js';
import { reachAge } from '../reach.js';
import { inRange } from '../terms.js';

/** The age, today or on an anchor's day, of one, all or so many of those who hold the role now. Unknown without a birth date. */
export const age: Behaviour<ValueOf<'age'>> = {
  evaluate(value, facts, terms, at) {
    const day = value.on === undefined ? at : anchorDate(value.on, facts, terms, at)?.on;
    if (day === undefined) return 'unknown';
    return holders(value.of, value.who ?? 'one', facts, terms, at, (_person, { birthDate }) =>
      birthDate === undefined ? 'unknown' : inRange(ageOn(birthDate, day), value),
    );
  },
  changesAt(value, facts, terms, at) {
    let next = earliest(
      holdersChangeAt(value.of, facts, terms, at),
      anchorChangesAt(value.on, facts, terms, at),
    );
    if (value.on !== undefined) return next;
    for (const person in facts.people) next = earliest(next, birthdayAfter(at, facts.people[person], value));
    return next;
  },
  explain(value, facts, terms, at) {
    const people = holdersOf(value.of, facts, terms, at);
    const anchor = anchorAccount(value.on, facts, terms, at);
    const day = value.on === undefined ? at : anchor.on;
    const births = people.map((person) => own(facts.people, person)?.birthDate);
    const undated = people.filter((_person, index) => births[index] === undefined);
    return {
      wanted: { ...value },
      found: defined({
        on: day,
        ages: births.map((birth) =>
          birth === undefined || day === undefined ? 'unknown' : ageOn(birth, day),
        ),
      }),
      about: [...new Set([...people, ...anchor.about])],
      information: anchor.information,
      lifts: [...anchor.lifts, ...(undated.length > 0 ? [{ record: 'joined', about: undated }] : [])],
    };
  },
  describe({ of, who = 'one', on, ...range }, terms, lang, negated) {
    const event = on === undefined ? undefined : eventOf(on, terms, lang);
    return phrasebooks[lang].ageIs({ role: roleName(of, terms, lang), who }, amountOf(range), event, negated);
  },
  references: ({ of, on }, path) => [
    { kind: 'role', id: of, path: [...path, 'of'] },
    ...anchorReferences(on, [...path, 'on']),
  ],
};

function birthdayAfter(
  at: LocalDate,
  person: PersonRow | undefined,
  { from, to }: ValueOf<'age'>,
): LocalDate | undefined {
  const birth = person?.birthDate;
  if (birth === undefined) return undefined;
  const enters = from === undefined ? undefined : onlyAfter(at, reachAge(birth, from));
  return earliest(enters, to === undefined ? undefined : onlyAfter(at, reachAge(birth, to + 1)));
}
