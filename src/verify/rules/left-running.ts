import type { Id } from '../../condition/condition.js';
import type { BehaviourRule, Checking, Found } from '../checking.js';
import { within } from '../explored.js';
import { allOf, canHold, type Formula } from '../formula.js';
import type { ModelOutcome } from '../model.js';
import { nothing } from '../node-table.js';
import type { Plan } from '../situation.js';
import { inBoth, storyOf } from '../story.js';
import { conditionsOf, partsOf } from '../thresholds.js';
import { shortestOfAll } from '../way.js';
import { witnessOf } from '../witness.js';

/** An outcome that says that phases are completed can be chosen while another phase is open: closing cuts it off. */
export const leftRunning: BehaviourRule = {
  code: 'left-running',
  severity: 'warning',
  title: { sv: 'En fas pågår ännu vid avslutet', en: 'A phase still runs at the outcome' },
  check: (checking) =>
    checking.model.outcomes.flatMap((outcome) => {
      if (!asksForCompleted(checking, outcome.id)) return [];
      return [...checking.model.program.phases.keys()].flatMap((phase) => {
        const way = wayWhileOpen(checking, outcome, phase);
        return way === undefined ? [] : [foundOf(checking, outcome, phase, way)];
      });
    }),
};

/** Whether an outcome asks that some phase has been completed: it then stands for work that was carried through. */
function asksForCompleted({ model }: Checking, outcome: Id): boolean {
  const rules = (model.program.outcomes.get(outcome) ?? []).filter(({ strength }) => strength === 'must');
  return rules
    .flatMap(conditionsOf)
    .flatMap(partsOf)
    .some(
      (part) =>
        'phase' in part && Object.values(part.phase).some((wanted) => [wanted].flat().includes('completed')),
    );
}

function whileOpen({ model }: Checking, { guard }: ModelOutcome, phase: Id): Formula | undefined {
  const variable = model.variables.find(({ key }) => key === `phase ${phase}`);
  return variable === undefined
    ? undefined
    : allOf([guard, { op: 'leaf', variable: variable.index, truths: [2, 1, 2, 2, 2] }]);
}

/** The nearest way to the outcome while the phase is open, by any way in. */
function wayWhileOpen(checking: Checking, outcome: ModelOutcome, phase: Id): Plan | undefined {
  const { possible, explored } = checking;
  const { space } = explored;
  const goal = whileOpen(checking, outcome, phase);
  if (goal === undefined || space === undefined || !canHold(goal, possible.values)) return undefined;
  const found = within(() => {
    const set = space.diagrams.both(space.where(goal), space.reached);
    return { way: set === nothing ? undefined : shortestOfAll(space, set) };
  });
  if (found === undefined) checking.stoppedEarly();
  return found?.way;
}

function foundOf(checking: Checking, outcome: ModelOutcome, phase: Id, way: Plan): Found {
  const { compiled, model } = checking;
  const { program } = model;
  const accepted = { outcome: outcome.id, open: phase, guard: outcome.guard };
  const { journal, confirmed } = witnessOf(compiled, model, way, { accepted });
  return {
    path: ['outcomes', outcome.id],
    related: [{ path: ['phases', phase] }],
    data: { outcome: outcome.id, phase, way: way.map(({ key }) => key) },
    message: inBoth(program, (words, names) => {
      const subject = words.element(
        { kind: 'outcome', id: outcome.id, guard: outcome.guard, actions: [] },
        names,
      );
      const other = words.element({ kind: 'phase', id: phase, guard: outcome.guard, actions: [] }, names);
      return names.lang === 'sv'
        ? `När ${subject} väljs kan ${other} fortfarande pågå. Den bryts då av.`
        : `When ${subject} is chosen, ${other} may still be running. It is then cut off.`;
    }),
    story: inBoth(program, (words, names) => {
      const title = names.outcome(outcome.id);
      const open = names.phase(phase);
      return names.lang === 'sv'
        ? `${storyOf(model, way, words, names)} Ärendet avslutas som ”${title}” medan fasen ”${open}” ännu är öppen.`
        : `${storyOf(model, way, words, names)} The case is closed as “${title}” while the phase “${open}” is still open.`;
    }),
    change: {
      sv: `Kräv i avslutet att fasen är klar, eller inte har börjat: \`phase: { ${phase}: [waiting, completed, ended, skipped] }\`.`,
      en: `Ask in the outcome that the phase is over, or has not begun: \`phase: { ${phase}: [waiting, completed, ended, skipped] }\`.`,
    },
    journal,
    confirmed,
  };
}
