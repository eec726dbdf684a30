import type { Rule } from '../../definition/program-rules.js';
import { sentence } from '../../render/names.js';
import { ruleInShort } from '../../render/rule-sentence.js';
import type { BehaviourRule, Checking, Found } from '../checking.js';
import { inBoth } from '../story.js';
import { timeBoundsOf } from '../time-bounds.js';
import { clashIn, type TimeBound, type TimeClash } from '../time-network.js';

/** So many clashes are told of one pathway. */
const most = 10;

/** Time limits cannot all be kept: a deadline that comes too soon, a phase that outlasts the one it is in. */
export const timesClash: BehaviourRule = {
  code: 'times-clash',
  severity: 'error',
  title: { sv: 'Tider som inte går ihop', en: 'Times that clash' },
  check(checking) {
    const found: Found[] = [];
    let bounds: readonly TimeBound[] = timeBoundsOf(checking.model.program);
    for (let clash = clashIn(bounds); clash !== undefined && found.length < most; clash = clashIn(bounds)) {
      const rules = rulesOf(clash);
      const [first] = rules;
      if (first === undefined) break;
      found.push(foundOf(checking, clash, rules));
      // Looked at again without the rule that the finding stands at, so that each clash is told once.
      bounds = bounds.filter(({ rule }) => rule?.id !== first.id);
    }
    return found;
  },
};

/** The rules of a clash, those that bound a time first. */
function rulesOf({ bounds }: TimeClash): readonly Rule[] {
  const rules = new Map(
    bounds.flatMap(({ rule, days }) => (rule === undefined ? [] : [[rule.id, { rule, days }] as const])),
  );
  const order = [...rules.values()].sort((a, b) => b.days - a.days);
  return order.map(({ rule }) => rule);
}

function foundOf({ model }: Checking, { missing }: TimeClash, rules: readonly Rule[]): Found {
  const { program } = model;
  const isMust = rules.every(({ strength }) => strength === 'must');
  const told = inBoth(program, (_, { lang }) =>
    rules.map((rule) => sentence(ruleInShort(program, rule, lang))).join(' '),
  );
  const [first, ...others] = rules;
  return {
    path: first?.path ?? [],
    ...(others.length === 0 ? {} : { related: others.map(({ path }) => ({ path })) }),
    severity: isMust ? 'error' : 'warning',
    data: { rules: rules.map(({ id }) => id), missing },
    message: {
      sv: `Tiderna går inte ihop: det saknas minst ${missing} ${missing === 1 ? 'dag' : 'dagar'}.`,
      en: `The times clash: at least ${missing} ${missing === 1 ? 'day is' : 'days are'} missing.`,
    },
    story: {
      sv: `${told.sv} Hur ärendet än läggs upp går det inte att hålla alltihop.`,
      en: `${told.en} However the case is planned, not all of it can be kept.`,
    },
    change: {
      sv: 'Ändra någon av tiderna, så att den ena ryms i den andra.',
      en: 'Change one of the times, so that the one fits within the other.',
    },
  };
}
