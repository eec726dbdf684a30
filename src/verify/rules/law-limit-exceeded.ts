import type { Rule } from '../../definition/program-rules.js';
import { sentence } from '../../render/names.js';
import { ruleInShort } from '../../render/rule-sentence.js';
import type { BehaviourRule, Checking, Found } from '../checking.js';
import { eventKey } from '../formula-of.js';
import { mostDaysOf } from '../length-bounds.js';
import { inBoth } from '../story.js';

/** A local limit allows more time than the law does for the same thing. */
export const lawLimitExceeded: BehaviourRule = {
  code: 'law-limit-exceeded',
  severity: 'warning',
  title: { sv: 'Längre tid än lagen ger', en: 'More time than the law gives' },
  check(checking) {
    const dues = checking.model.program.rules.filter(({ spec }) => spec.due !== undefined);
    const ofLaw = dues.filter(({ basis }) => basis === 'law');
    return dues
      .filter(({ basis, strength }) => basis !== 'law' && strength !== 'may')
      .flatMap((local) =>
        ofLaw
          .filter((law) => isSame(law, local) && daysAllowed(local) > daysAllowed(law))
          .map((law) => foundOf(checking, law, local)),
      );
  },
};

function isSame(law: Rule, local: Rule): boolean {
  const [a, b] = [law.spec.due?.from, local.spec.due?.from];
  return (
    law.element.type === local.element.type &&
    law.element.id === local.element.id &&
    a !== undefined &&
    b !== undefined &&
    eventKey(a) === eventKey(b)
  );
}

function daysAllowed({ spec }: Rule): number {
  return spec.due === undefined ? 0 : mostDaysOf(spec.due.within, false);
}

function foundOf({ model }: Checking, law: Rule, local: Rule): Found {
  const { program } = model;
  const told = inBoth(program, (_, { lang }) =>
    [law, local].map((rule) => sentence(ruleInShort(program, rule, lang))).join(' '),
  );
  return {
    path: local.path,
    related: [{ path: law.path }],
    data: { law: law.id, local: local.id },
    message: {
      sv: 'Den egna tidsgränsen ger längre tid än lagen för samma sak.',
      en: 'The local limit gives more time than the law for the same thing.',
    },
    story: {
      sv: `${told.sv} Den som håller sig till den egna gränsen bryter då mot lagen.`,
      en: `${told.en} Whoever keeps to the local limit then breaks the law.`,
    },
    change: {
      sv: 'Sätt den egna gränsen till högst lagens tid, eller ta bort den.',
      en: 'Set the local limit to at most the time of the law, or remove it.',
    },
  };
}
