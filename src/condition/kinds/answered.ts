import type { LocalDate } from '../../calendar/local-date.js';
import { clauseWords } from '../../words/lists.js';
import { phrasebooks } from '../../words/phrasebooks.js';
import { inLang } from '../../words/text.js';
import type { Account, Behaviour, Reference, ValueOf } from '../behaviour.js';
import type { CaseFacts, Ref, Tally } from '../case-facts.js';
import type { Id, Truth } from '../condition.js';
import { earliest } from '../earliest.js';
import type { Lift } from '../explained.js';
import { roleName, stepName } from '../names.js';
import { own } from '../own.js';
import { everyHolder, holdersChangeAt, holdersOf } from '../people.js';
import { informationOf, stepLift } from '../step-lift.js';
import type { Terms } from '../terms.js';
import { and } from '../truth.js';

/**
 * The latest answer is one of those named. Unknown while there is no answer, so that a standing rule does not fail on a
 * question nobody has put. A step kept per person: everyone who holds its role now has answered so.
 */
export const answered: Behaviour<ValueOf<'answered'>> = {
  evaluate(value, facts, terms, at) {
    let truth: Truth = true;
    for (const step in value) truth = and(truth, answerIs(step, value[step] ?? [], facts, terms, at));
    return truth;
  },
  changesAt(value, facts, terms, at) {
    let next: LocalDate | undefined;
    for (const step in value) {
      const per = terms.steps[step]?.per;
      if (per !== undefined) next = earliest(next, holdersChangeAt(per, facts, terms, at));
    }
    return next;
  },
  explain(value, facts, terms, at, toward) {
    const accounts = Object.entries(value).map(([step, options]) =>
      accountOf(step, options, facts, terms, at, toward),
    );
    return {
      wanted: { ...value },
      found: Object.assign({}, ...accounts.map(({ found }) => found)),
      about: [...new Set(accounts.flatMap(({ about }) => about))],
      information: accounts.find(({ information }) => information !== 'general')?.information ?? 'general',
      lifts: accounts.flatMap(({ lifts }) => lifts),
    };
  },
  describe(value, terms, lang, negated) {
    const sentences = Object.entries(value).map(([step, options]) => {
      const { per, options: titles } = terms.steps[step] ?? {};
      const named = typeof options === 'string' ? [options] : options;
      return phrasebooks[lang].answerIs(
        stepName(step, terms, lang),
        named.map((option) => inLang(own(titles, option)?.title, lang, option)),
        per === undefined ? undefined : roleName(per, terms, lang),
        negated,
      );
    });
    return clauseWords(sentences, lang, negated ? 'or' : 'and');
  },
  references: (value, path) =>
    Object.entries(value).flatMap(([step, options]): Reference[] => [
      { kind: 'step', id: step, path: [...path, step] },
      ...(typeof options === 'string'
        ? [{ kind: 'option' as const, id: options, in: step, path: [...path, step] }]
        : options.map((id, index) => ({
            kind: 'option' as const,
            id,
            in: step,
            path: [...path, step, index],
          }))),
    ]),
};

function answerIs(
  step: Id,
  options: Id | readonly Id[],
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): Truth {
  const row = own(facts.steps, step);
  const per = terms.steps[step]?.per;
  if (per === undefined) return isOneOf(row, options);
  return everyHolder(per, facts, terms, at, (person) => isOneOf(own(row?.per, person), options));
}

function isOneOf(row: Tally | undefined, options: Id | readonly Id[]): Truth {
  const answer = row?.answer;
  if (answer === undefined) return 'unknown';
  return typeof options === 'string' ? answer.option === options : options.includes(answer.option);
}

function accountOf(
  step: Id,
  options: Id | readonly Id[],
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  toward: boolean,
): Omit<Account, 'wanted'> {
  const row = own(facts.steps, step);
  const per = terms.steps[step]?.per;
  const asked = per === undefined ? [] : holdersOf(per, facts, terms, at);
  const left = asked.filter((person) => isOneOf(own(row?.per, person), options) !== toward);
  const answer =
    per === undefined ? row?.answer : asked.flatMap((person) => own(row?.per, person)?.answer ?? []);
  return {
    found: answer === undefined ? {} : { [step]: answer },
    about: asked,
    information: informationOf(step, terms),
    lifts:
      answerIs(step, options, facts, terms, at) === toward
        ? []
        : answerLifts(step, options, terms, left, toward),
  };
}

/** One lift for each answer that would do. */
function answerLifts(
  step: Id,
  options: Id | readonly Id[],
  terms: Terms,
  about: readonly Ref[],
  toward: boolean,
): readonly Lift[] {
  const named = typeof options === 'string' ? [options] : options;
  const all = Object.keys(terms.steps[step]?.options ?? {});
  const wanted = toward ? named : all.filter((option) => !named.includes(option));
  return wanted.map((option) => ({ ...stepLift(step, terms, about), option }));
}
