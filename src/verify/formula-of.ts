import type { Anchor, Condition, Id, PhaseStatus, Range } from '../condition/condition.js';
import { inRange } from '../condition/terms.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { firstDay } from './first-day.js';
import { allOf, type Formula } from './formula.js';
import { amountKey, countKey, leastOf, type Thresholds } from './thresholds.js';
import { canBeAny, canBeFalse, canBeTrue, canBeUnknown, onlyTruth, type TruthSet } from './truth-set.js';
import type { Variable, Variables } from './variables.js';

/** What formulas are made with. */
export interface Making {
  readonly program: Program;
  readonly variables: Variables;
  readonly thresholds: Thresholds;
}

/** The statuses of a phase, in the order of its variable's values. */
export const phaseStatuses: readonly PhaseStatus[] = ['waiting', 'open', 'completed', 'ended', 'skipped'];

/** Whether the case is open: nothing but a start counts before. */
export function caseIsOpen({ variables }: Making): Formula {
  const variable = variables.of('case', () => ({
    meaning: { kind: 'case' },
    size: 2,
    free: false,
    initial: 0,
  }));
  return leaf(variable, [canBeFalse, canBeTrue]);
}

/** A leaf on a variable. */
export function leaf(variable: Variable, truths: readonly TruthSet[]): Formula {
  return { op: 'leaf', variable: variable.index, truths };
}

/** The variable of a phase's status. */
export function phaseVariable({ variables }: Making, phase: Id): Variable {
  return variables.of(`phase ${phase}`, () => ({
    meaning: { kind: 'phase', phase },
    size: phaseStatuses.length,
    free: false,
    initial: 0,
  }));
}

/** Whether a phase has one of these statuses. */
export function phaseIs(making: Making, phase: Id, statuses: readonly PhaseStatus[]): Formula {
  return leaf(
    phaseVariable(making, phase),
    phaseStatuses.map((status) => onlyTruth(statuses.includes(status))),
  );
}

/** The variable of what is counted under a key. */
export function amountVariable(
  { variables, thresholds }: Making,
  kind: 'count' | 'hours' | 'missed',
  step: Id,
  key: string,
  since?: Id,
): Variable {
  const numbers = thresholds.get(key) ?? [1];
  return variables.of(key, () => ({
    meaning: { kind, step, thresholds: numbers, ...(since === undefined ? {} : { since }) },
    size: numbers.length + 1,
    free: false,
    initial: 0,
  }));
}

/** Whether what is counted lies in a range. */
export function amountIs(variable: Variable, range: Range): Formula {
  const { meaning } = variable;
  const thresholds = 'thresholds' in meaning ? meaning.thresholds : [];
  return leaf(
    variable,
    [0, ...thresholds].map((count) => onlyTruth(inRange(count, range))),
  );
}

/** Whether a step is done. */
export function stepIsDone(making: Making, step: Id): Formula {
  const from = leastOf(making.program, step);
  return amountIs(amountVariable(making, 'count', step, countKey(step)), { from });
}

/** The variable of an answer step's latest answer. */
export function answerVariable({ program, variables }: Making, step: Id): Variable {
  const options = [...(program.steps.get(step)?.options.keys() ?? [])];
  return variables.of(`answer ${step}`, () => ({
    meaning: { kind: 'answer', step, options },
    size: options.length + 1,
    free: false,
    initial: 0,
  }));
}

/** The variable of a consent. */
export function consentVariable({ variables }: Making, consent: Id): Variable {
  return variables.of(`consent ${consent}`, () => ({
    meaning: { kind: 'consent', consent },
    size: 3,
    free: false,
    initial: 0,
  }));
}

/** A rule's condition, when the rule stands: its `while` holds, and no ground that it writes sets it aside. */
export function whenItStands(making: Making, rule: Rule, formula: Formula): Formula {
  const aside: Formula[] = [];
  if (rule.spec.while !== undefined) {
    aside.push({ op: 'not', part: { op: 'isTrue', part: formulaOf(making, rule.spec.while) } });
  }
  if (rule.spec.unless !== undefined) {
    const ground = making.variables.of(`ground ${rule.id}`, () => ({
      meaning: { kind: 'ground', rule: rule.id },
      size: 2,
      free: false,
      initial: 0,
    }));
    aside.push(leaf(ground, [canBeFalse, canBeTrue]));
  }
  return aside.length === 0 ? formula : { op: 'any', parts: [...aside, formula] };
}

/** A condition as a formula over the variables of the model, which are made as they are met. */
export function formulaOf(making: Making, condition: Condition): Formula {
  if ('all' in condition) return allOf(condition.all.map((part) => formulaOf(making, part)));
  if ('any' in condition) return { op: 'any', parts: condition.any.map((part) => formulaOf(making, part)) };
  if ('not' in condition) return { op: 'not', part: formulaOf(making, condition.not) };
  if ('atLeast' in condition) {
    const { of, conditions } = condition.atLeast;
    return { op: 'enough', of, parts: conditions.map((part) => formulaOf(making, part)) };
  }
  return leafOf(making, condition);
}

function leafOf(making: Making, condition: Condition): Formula {
  if ('done' in condition) return stepIsDone(making, condition.done);
  if ('count' in condition) {
    const { step, since } = condition.count;
    const opened = since !== undefined && 'opened' in since ? since.opened : undefined;
    const times = amountIs(
      amountVariable(making, 'count', step, countKey(step, since), opened),
      condition.count,
    );
    return opened === undefined ? times : onceOpened(making, opened, condition.count, times);
  }
  // Everyone has come equally far: whoever is asked for has been there each time.
  if ('attended' in condition) {
    const { step } = condition.attended;
    return amountIs(amountVariable(making, 'count', step, countKey(step)), condition.attended);
  }
  if ('hours' in condition || 'missed' in condition) {
    const kind = 'hours' in condition ? 'hours' : 'missed';
    const value = 'hours' in condition ? condition.hours : condition.missed;
    return amountIs(amountVariable(making, kind, value.step, amountKey(kind, value.step)), value);
  }
  if ('artefacts' in condition) return artefactsAre(making, condition.artefacts.step);
  if ('answered' in condition)
    return allOf(
      Object.entries(condition.answered).map(([step, wanted]) => answerIs(making, step, [wanted].flat())),
    );
  if ('consent' in condition)
    return leaf(consentVariable(making, condition.consent), [canBeFalse, canBeTrue, canBeFalse]);
  if ('phase' in condition)
    return allOf(
      Object.entries(condition.phase).map(([phase, wanted]) => phaseIs(making, phase, [wanted].flat())),
    );
  return otherLeaf(making, condition);
}

/** What is counted since a phase was last opened; nothing counts since what has not happened. */
function onceOpened(making: Making, phase: Id, range: Range, times: Formula): Formula {
  const before = phaseIs(making, phase, ['waiting', 'skipped']);
  const none: Formula = { op: inRange(0, range) ? 'always' : 'never' };
  return {
    op: 'any',
    parts: [allOf([before, none]), allOf([{ op: 'not', part: before }, times])],
  };
}

/** Once there is an occasion, what it was to leave behind can come at any time, or never. */
function artefactsAre(making: Making, step: Id): Formula {
  const variable = amountVariable(making, 'count', step, countKey(step));
  return leaf(
    variable,
    Array.from({ length: variable.size }, (_, times) =>
      times === 0 ? canBeUnknown : canBeTrue | canBeFalse,
    ),
  );
}

function answerIs(making: Making, step: Id, wanted: readonly Id[]): Formula {
  const options = [...(making.program.steps.get(step)?.options.keys() ?? [])];
  return leaf(answerVariable(making, step), [
    canBeFalse | canBeUnknown,
    ...options.map((option) => onlyTruth(wanted.includes(option))),
  ]);
}

function otherLeaf(making: Making, condition: Condition): Formula {
  const { variables, program } = making;
  if ('start' in condition) {
    const starts = [...program.starts.keys()];
    return leaf(
      startVariable(making),
      starts.map((start) => onlyTruth(start === condition.start)),
    );
  }
  if ('elapsed' in condition) return elapsedLeaf(making, condition.elapsed);
  if ('date' in condition) {
    const variable = variables.of(`date ${JSON.stringify(condition.date)}`, () => ({
      meaning: { kind: 'date', ...condition.date },
      size: 3,
      free: false,
      initial: levelOf(condition.date, firstDay(program.pathway)),
    }));
    return leaf(variable, [canBeFalse, canBeTrue, canBeFalse]);
  }
  return freeLeaf(making, condition);
}

/** Whether a day lies before, within or after a range of dates. */
function levelOf(range: { readonly from?: string; readonly until?: string }, on: string): number {
  if (range.from !== undefined && on < range.from) return 0;
  return range.until !== undefined && on > range.until ? 2 : 1;
}

/** The variable of the way in. */
export function startVariable({ variables, program }: Making): Variable {
  return variables.of('start', () => ({
    meaning: { kind: 'start' },
    size: Math.max(1, program.starts.size),
    free: false,
    initial: 0,
  }));
}

/** The key of an event that time is counted from. */
export function eventKey(anchor: Anchor): string {
  return Object.entries(anchor)
    .map(([kind, id]) => `${kind} ${id}`)
    .join();
}

function elapsedLeaf(
  { variables }: Making,
  elapsed: { readonly since: Anchor; readonly from: string },
): Formula {
  const event = eventKey(elapsed.since);
  const isOutside = ['confirmed', 'measured', 'birth'].some((kind) => kind in elapsed.since);
  const variable = variables.of(`elapsed ${event} ${elapsed.from}`, () => ({
    meaning: { kind: 'elapsed', from: elapsed.from, event },
    size: 3,
    free: false,
    initial: isOutside ? 1 : 0,
  }));
  return leaf(variable, [canBeUnknown, canBeFalse, canBeTrue]);
}

/** What a person can make true, false or unknown at any time: one free variable for each condition that asks it. */
function freeLeaf({ variables, program }: Making, condition: Condition): Formula {
  const free = (key: string, meaning: Variable['meaning']): Formula =>
    leaf(
      variables.of(key, () => ({ meaning, size: 3, free: true, initial: 2 })),
      [canBeTrue, canBeFalse, canBeUnknown],
    );
  if ('confirmed' in condition)
    return free(`criterion ${condition.confirmed}`, { kind: 'criterion', criterion: condition.confirmed });
  if ('goals' in condition)
    return free(`goals ${JSON.stringify(condition.goals)}`, { kind: 'goals', goals: condition.goals });
  if ('people' in condition)
    return free(`people ${JSON.stringify(condition.people)}`, { kind: 'people', condition });
  if ('age' in condition) return free(`age ${JSON.stringify(condition.age)}`, { kind: 'age', condition });
  if (!('measure' in condition)) return { op: 'leaf', variable: 0, truths: [canBeAny, canBeAny] };
  const { measure } = condition;
  const canBeMeasured = [...program.steps.values()].some(
    ({ spec }) => 'measure' in spec && spec.measure.instrument === measure.instrument,
  );
  const variable = variables.of(`measure ${JSON.stringify(measure)}`, () => ({
    meaning: { kind: 'measure', measure },
    size: 3,
    free: canBeMeasured,
    initial: 2,
  }));
  return leaf(variable, [canBeTrue, canBeFalse, canBeUnknown]);
}
