import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { checkGiven, isTable } from '../diagnostics/misuse.js';
import type { Entry } from '../entry/entry.js';
import type { CaseState } from '../journal/case-state.js';
import type { CaseEntry } from './for-cases.js';

/** Another case in which the giver of a consent that has been taken back has said yes. */
export interface TouchedCase {
  readonly case: Ref;
  /** Consents there that the same giver has given and not taken back. Nothing has happened to them. */
  readonly consents: readonly Id[];
  /** Occasions that both cases hold entries of. */
  readonly occasions: readonly Ref[];
}

/** An entry that says no to a consent. */
export type ConsentNo = Extract<Entry, { readonly kind: 'consent-refused' | 'consent-withdrawn' }>;

/** A case beside the one in which a consent was taken back. */
export interface BesideCase {
  readonly case: Ref;
  readonly state: CaseState;
  readonly journal: readonly Entry[];
}

/**
 * The other cases that a no to a consent may concern: where the same giver has said yes. Pure. A consent is taken back in the case
 * where it was given, at once, and in no other: whether the giver means the other cases too is for a person to ask and
 * record there.
 *
 * @param journal - the entries of the case in which the consent was refused or taken back
 * @throws PathwayError `invalid-argument` when the entry is no refusal or withdrawal of a consent, or the others are no list
 */
export function touchedCases(
  entry: ConsentNo,
  journal: readonly Entry[],
  others: readonly BesideCase[],
): readonly TouchedCase[] {
  checkNo(entry);
  checkGiven(Array.isArray(others), 'The cases', others, 'a list: [{ case, state, journal }]');
  const here = occasionsIn(journal);
  return others.flatMap((one) => {
    const consents = givenBy(one.state, entry.giver);
    if (consents.length === 0) return [];
    const occasions = [...occasionsIn(one.journal)].filter((occasion) => here.has(occasion));
    return [{ case: one.case, consents, occasions }];
  });
}

/**
 * The same no as one entry for each consent of the cases that the giver means as well, by one who has asked: recorded together with
 * the no itself (`recordTogether`) it acts in all of them at once, or in none. Pure; the same no and cases give the same
 * entries, whose ids are `<id>@<case>/<consent>`, so that they can be recorded again.
 *
 * @param touched - of those that `touchedCases` names, the cases and the consents that are meant
 * @throws PathwayError `invalid-argument` when the entry is no refusal or withdrawal of a consent, or the cases are no list of them
 */
export function forTouchedCases(
  entry: ConsentNo,
  touched: readonly Pick<TouchedCase, 'case' | 'consents'>[],
): readonly CaseEntry[] {
  checkNo(entry);
  const isList = Array.isArray(touched) && touched.every((one) => Array.isArray(one?.consents));
  checkGiven(isList, 'The cases', touched, "a list: [{ case: 'fall-2', consents: ['skolan'] }]");
  return touched.flatMap((one) =>
    one.consents.map((consent) => ({
      case: one.case,
      entry: { ...entry, id: `${entry.id}@${one.case}/${consent}`, consent },
    })),
  );
}

function checkNo(entry: unknown): void {
  const isNo = isTable(entry) && (entry.kind === 'consent-refused' || entry.kind === 'consent-withdrawn');
  checkGiven(isNo, 'The entry', entry, 'a consent-refused or consent-withdrawn entry');
}

function givenBy({ facts }: CaseState, giver: Ref): readonly Id[] {
  return Object.entries(facts.consents).flatMap(([consent, words]) =>
    Object.hasOwn(words, giver) && words[giver]?.state === 'given' ? [consent] : [],
  );
}

function occasionsIn(journal: readonly Entry[]): ReadonlySet<Ref> {
  return new Set(journal.flatMap(({ occasion }) => occasion ?? []));
}
