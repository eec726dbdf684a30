import { listWords } from '../../words/lists.js';
import { phrasebooks } from '../../words/phrasebooks.js';
import { inQuotes } from '../../words/sentences.js';
import { inLang } from '../../words/text.js';
import { type Behaviour, timeless, type ValueOf } from '../behaviour.js';
import type { ArtefactCriterion, Truth } from '../condition.js';
import { defined } from '../defined.js';
import type { Lift } from '../explained.js';
import { roleName, stepName } from '../names.js';
import { lackingIn, type Occasion, occasionGroups } from '../occasions.js';
import { own } from '../own.js';
import { holdersChangeAt } from '../people.js';
import { informationOf, stepLift } from '../step-lift.js';
import type { StepTerm } from '../terms.js';
import { and } from '../truth.js';

/**
 * What the latest occasion of a step, or every one, has left behind. Unknown while there is no occasion; in a step kept per
 * person, of everyone who holds its role now.
 */
export const artefacts: Behaviour<ValueOf<'artefacts'>> = {
  evaluate(value, facts, terms, at) {
    const groups = occasionGroups(value.step, facts, terms, at);
    if (groups.length === 0) return 'unknown';
    return groups.reduce<Truth>((truth, { occasions }) => and(truth, hasLeft(occasions, value)), true);
  },
  changesAt(value, facts, terms, at) {
    const per = terms.steps[value.step]?.per;
    return per === undefined ? timeless() : holdersChangeAt(per, facts, terms, at);
  },
  explain(value, facts, terms, at, toward) {
    const { step, left, of = 'last' } = value;
    const groups = occasionGroups(step, facts, terms, at);
    const lacking = groups.flatMap(({ occasions }) => lackingIn(askedOf(occasions, value), left));
    const waits = groups.filter(({ occasions }) => occasions.length === 0);
    const about = groups.flatMap((group) => group.about ?? []);
    return {
      wanted: { step, left, of },
      found: defined({ lacking, occasions: groups.flatMap(({ occasions }) => occasions).length }),
      about,
      information: informationsOfArtefacts(terms.steps[step], left) ?? informationOf(step, terms),
      lifts: toward
        ? [
            ...(waits.length === 0
              ? []
              : [
                  stepLift(
                    step,
                    terms,
                    waits.flatMap((group) => group.about ?? []),
                  ),
                ]),
            ...(lacking.length === 0 ? [] : [attachLift(step, left, terms.steps[step])]),
          ]
        : [],
    };
  },
  describe({ step, left, of = 'last' }, terms, lang, negated) {
    const { per, artefacts: titles } = terms.steps[step] ?? {};
    const each = per === undefined ? undefined : roleName(per, terms, lang);
    const named = left.map((id) => inQuotes(inLang(own(titles, id)?.title, lang, id), lang));
    const list = listWords(named, lang, negated ? 'or' : 'and');
    return phrasebooks[lang].artefactsLeft(stepName(step, terms, lang), list, { of, negated, each });
  },
  references: ({ step, left }, path) => [
    { kind: 'step', id: step, path: [...path, 'step'] },
    ...left.map((id, at) => ({ kind: 'artefact' as const, id, in: step, path: [...path, 'left', at] })),
  ],
};

function askedOf(occasions: readonly Occasion[], { of = 'last' }: ArtefactCriterion): readonly Occasion[] {
  return of === 'all' ? occasions : occasions.slice(-1);
}

function hasLeft(occasions: readonly Occasion[], value: ArtefactCriterion): Truth {
  if (occasions.length === 0) return 'unknown';
  return lackingIn(askedOf(occasions, value), value.left).length === 0;
}

function attachLift(step: string, left: readonly string[], term: StepTerm | undefined): Lift {
  const by = [...new Set(left.flatMap((id) => own(term?.artefacts, id)?.by ?? []))];
  return { record: 'attached', of: step, ...(by.length === 0 ? {} : { by }) };
}

/** The class of the artefacts, when one of them has a class of its own. */
function informationsOfArtefacts(term: StepTerm | undefined, left: readonly string[]): string | undefined {
  return left.flatMap((id) => own(term?.artefacts, id)?.information ?? [])[0];
}
