import type { Id } from '../condition/condition.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { admitOf } from '../machine/also-admit.js';
import { partsAsked } from '../machine/sub-meetings.js';
import type { Action, Effect } from './action.js';
import { allOf, type Formula } from './formula.js';
import {
  answerVariable,
  caseIsOpen,
  formulaOf,
  leaf,
  type Making,
  phaseIs,
  stepIsDone,
  whenItStands,
} from './formula-of.js';
import { runsOf } from './phase-actions.js';
import { canBeFalse, canBeTrue, onlyTruth } from './truth-set.js';
import type { Variable } from './variables.js';

type Part = Omit<Action, 'index'>;

/** What can happen to a step: it is done (so many times), answered, or missed. */
export function stepActions(making: Making, step: ProgramStep): readonly Part[] {
  const guard = stepGuard(making, step);
  const done = amountsOf(making, step).map(({ times, hours, effects }) => ({ times, hours, effects }));
  const doing: readonly Part[] =
    step.entry === 'answered'
      ? [...step.options].flatMap(([option, rules]) =>
          done.map(({ times, effects }) => answering(making, step, option, rules, guard, times, effects)),
        )
      : done.map(({ times, hours, effects }) => ({
          key: `step ${step.id} ${times}${hours === undefined ? '' : ` ${hours} h`}`,
          deed: { kind: 'step', step: step.id, times, ...(hours === undefined ? {} : { hours }) },
          guard,
          effects,
        }));
  return [...doing, ...missing(making, step)];
}

/** What doing a step asks by `must` rules. Who takes part is taken to be possible, except where a role is both asked for and barred. */
function stepGuard(making: Making, step: ProgramStep): Formula {
  const { program } = making;
  const rules = admitOf(program, step);
  const needs = rules.flatMap((rule) =>
    rule.strength === 'must' && rule.spec.needs !== undefined
      ? [whenItStands(making, rule, formulaOf(making, rule.spec.needs))]
      : [],
  );
  // The parts of a meeting that are not optional are held together; who is in which is left open.
  const together = [rules, ...partsAsked(step).map((part) => step.parts.get(part) ?? [])];
  const taking = together.flatMap((those) =>
    those.flatMap((rule) =>
      rule.strength === 'must' && rule.spec.with !== undefined && isBarred(making, those, rule)
        ? [whenItStands(making, rule, { op: 'never' })]
        : [],
    ),
  );
  const orders = step.orders.flatMap((rule) => {
    if (rule.strength !== 'must') return [];
    const order = rule.spec.order ?? [];
    const before = order.slice(0, order.indexOf(step.id)).map((id) => stepIsDone(making, id));
    return [whenItStands(making, rule, allOf(before))];
  });
  const standing = step.stoppedBy.flatMap((rule) => {
    const { throughout } = rule.spec;
    if (rule.strength !== 'must' || throughout === undefined) return [];
    const fails: Formula = { op: 'isTrue', part: { op: 'not', part: formulaOf(making, throughout) } };
    const goesOn = rule.element.type === 'phase' ? [phaseIs(making, rule.element.id, ['open'])] : [];
    return [whenItStands(making, rule, { op: 'not', part: allOf([...goesOn, fails]) })];
  });
  const place = step.phase === undefined ? [] : [phaseIs(making, step.phase, ['open'])];
  return allOf([caseIsOpen(making), ...place, ...needs, ...taking, ...orders, ...standing]);
}

/** Whether a role that must take part stands for nobody but those who may not. */
function isBarred({ program }: Making, rules: readonly Rule[], rule: Rule): boolean {
  const members = (role: Id): readonly Id[] => program.terms.roles[role]?.members ?? [role];
  const barred = rules.flatMap((other) =>
    other.strength === 'must' && other.spec.while === undefined
      ? (other.spec.without ?? []).flatMap(members)
      : [],
  );
  return Object.keys(rule.spec.with ?? {}).some((role) =>
    members(role).every((member) => barred.includes(member)),
  );
}

interface Amount {
  readonly times: number;
  readonly hours?: number;
  readonly effects: readonly Effect[];
}

/** The numbers of times, and of hours, that something in the pathway asks of a step. */
function amountsOf({ variables }: Making, step: ProgramStep): readonly Amount[] {
  const counted = [step.id, ...step.alsoAs];
  const ofStep = (kind: 'count' | 'hours'): readonly Variable[] =>
    variables.list.filter(({ meaning }) => meaning.kind === kind && counted.includes(meaning.step));
  const raised = (list: readonly Variable[], amount: number): readonly Effect[] =>
    list.flatMap(({ index, meaning }) => {
      const level =
        'thresholds' in meaning ? meaning.thresholds.filter((threshold) => threshold <= amount).length : 0;
      return level === 0 ? [] : [{ variable: index, to: level, raise: true as const }];
    });
  const counts = ofStep('count');
  const hours = ofStep('hours');
  const all = (list: readonly Variable[]): readonly number[] => [
    ...new Set(list.flatMap(({ meaning }) => ('thresholds' in meaning ? meaning.thresholds : []))),
  ];
  const times = [...new Set([1, ...all(counts)])].sort((a, b) => a - b);
  return [
    ...times.map((amount) => ({ times: amount, effects: raised(counts, amount) })),
    ...all(hours).map((amount) => ({
      times: 1,
      hours: amount,
      effects: [...raised(counts, 1), ...raised(hours, amount)],
    })),
  ];
}

function answering(
  making: Making,
  step: ProgramStep,
  option: Id,
  rules: readonly Rule[],
  guard: Formula,
  times: number,
  effects: readonly Effect[],
): Part {
  const answer = answerVariable(making, step.id);
  const at = [...step.options.keys()].indexOf(option) + 1;
  const needs = rules.flatMap((rule) =>
    rule.strength === 'must' && rule.spec.needs !== undefined
      ? [whenItStands(making, rule, formulaOf(making, rule.spec.needs))]
      : [],
  );
  const unanswered = leaf(
    answer,
    Array.from({ length: answer.size }, (_, value) => onlyTruth(value === 0 || value === at)),
  );
  return {
    key: `answer ${step.id} ${option} ${times}`,
    deed: { kind: 'answer', step: step.id, option, times },
    guard: allOf([guard, ...needs, ...(isStanding(making, step) ? [unanswered] : [])]),
    effects: [{ variable: answer.index, to: at }, ...effects],
  };
}

const ofFamily = new Set(['child', 'parent', 'person']);

/**
 * Whether an answer in the step stands once it has been given: the family gives it, and it is asked for once. A pathway is not to
 * rest on someone changing their mind.
 */
function isStanding({ program }: Making, step: ProgramStep): boolean {
  if (!('answer' in step.spec)) return false;
  const phase = step.phase === undefined ? undefined : program.phases.get(step.phase);
  const askedAgain = step.least > 1 || step.clocks.some(({ kind }) => kind !== 'due');
  return (
    !askedAgain &&
    step.per === undefined &&
    (phase === undefined || runsOf(phase) === 1) &&
    step.spec.answer.from.every((role) => ofFamily.has(program.pathway.roles[role]?.kind ?? ''))
  );
}

function missing(making: Making, step: ProgramStep): readonly Part[] {
  const variable = making.variables.known(`missed ${step.id}`);
  if (variable === undefined || !('thresholds' in variable.meaning)) return [];
  return variable.meaning.thresholds.map((times, at) => ({
    key: `miss ${step.id} ${times}`,
    deed: { kind: 'miss', step: step.id, times },
    guard: allOf([caseIsOpen(making), leaf(variable, missedBefore(variable.size, at + 1))]),
    effects: [{ variable: variable.index, to: at + 1, raise: true }],
  }));
}

function missedBefore(size: number, level: number): readonly number[] {
  return Array.from({ length: size }, (_, value) => (value < level ? canBeTrue : canBeFalse));
}
