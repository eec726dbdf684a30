import type { ProgramStep } from '../../definition/program.js';
import type { Rule } from '../../definition/program-rules.js';
import { sentence } from '../../render/names.js';
import { ruleInShort } from '../../render/rule-sentence.js';
import type { BehaviourRule, Checking, Found } from '../checking.js';
import { daysOf } from '../length-bounds.js';
import { inBoth } from '../story.js';

/** A step is to be done more often than it may be. */
export const cadenceBeyondDose: BehaviourRule = {
  code: 'cadence-beyond-dose',
  severity: 'error',
  title: { sv: 'Oftare än det högsta antalet', en: 'More often than the most' },
  check: (checking) =>
    [...checking.model.program.steps.values()].flatMap((step) =>
      mostOf(step).flatMap((most) =>
        leastOf(step)
          .filter((least) => least !== most && least.spec.while === undefined && asksTooMuch(least, most))
          .map((least) => foundOf(checking, step, least, most)),
      ),
    ),
};

function mostOf(step: ProgramStep): readonly Rule[] {
  return step.clocks.filter(
    ({ spec, strength }) => strength !== 'may' && spec.dose?.to !== undefined && spec.while === undefined,
  );
}

function leastOf(step: ProgramStep): readonly Rule[] {
  return step.clocks.filter(
    ({ spec, strength }) => strength !== 'may' && (spec.every !== undefined || (spec.dose?.from ?? 0) > 0),
  );
}

/** Whether, in a long stretch, the least of one rule is more than the most of another, with periods counted in the rules' favour. */
function asksTooMuch({ spec: least }: Rule, { spec: most }: Rule): boolean {
  const stretch = 36500;
  const period = least.every?.period ?? least.dose?.per ?? 'P1D';
  const asked = (least.dose?.from ?? 1) * Math.floor(stretch / Math.max(1, daysOf(period).most));
  const allowed =
    (most.dose?.to ?? 0) * Math.ceil(stretch / Math.max(1, daysOf(most.dose?.per ?? 'P1D').least));
  return asked > allowed;
}

function foundOf({ model }: Checking, step: ProgramStep, least: Rule, most: Rule): Found {
  const { program } = model;
  const told = inBoth(program, (_, { lang }) =>
    [least, most].map((rule) => sentence(ruleInShort(program, rule, lang))).join(' '),
  );
  const isMust = least.strength === 'must' && most.strength === 'must';
  return {
    path: least.path,
    related: [{ path: most.path }],
    severity: isMust ? 'error' : 'warning',
    data: { step: step.id, least: least.id, most: most.id },
    message: inBoth(program, (_, names) =>
      names.lang === 'sv'
        ? `”${names.step(step.id)}” ska ske oftare än det får ske.`
        : `“${names.step(step.id)}” is to happen more often than it may.`,
    ),
    story: {
      sv: `${told.sv} Vilken takt som än väljs bryts en av reglerna.`,
      en: `${told.en} Whatever rate is chosen, one of the rules is broken.`,
    },
    change: {
      sv: 'Höj det högsta antalet, eller låt det gå längre tid mellan gångerna.',
      en: 'Raise the most, or let more time pass between the times.',
    },
  };
}
