import type { Id } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import type { Action } from './action.js';
import { allOf, type Formula } from './formula.js';
import { caseIsOpen, formulaOf, type Making, startVariable, whenItStands } from './formula-of.js';
import { openedEffects, phaseActions } from './phase-actions.js';
import { stepActions } from './step-actions.js';
import { thresholdsOf } from './thresholds.js';
import { consentActions, waitActions, withEvents } from './time-actions.js';
import { noVariables, type Variable } from './variables.js';

/** A way out and what it asks; administrative ones are left out, for they are always possible. */
export interface ModelOutcome {
  readonly id: Id;
  readonly guard: Formula;
}

/** A pathway with its conditions abstracted: variables with a few values each, and the actions that change them. */
export interface Model {
  readonly program: Program;
  readonly variables: readonly Variable[];
  readonly actions: readonly Action[];
  /** In the order of the pathway. */
  readonly starts: readonly Action[];
  readonly outcomes: readonly ModelOutcome[];
}

/** The model of a pathway. Pure. What it leaves out is told in `abstractions`. */
export function modelOf(program: Program): Model {
  const making: Making = { program, variables: noVariables(), thresholds: thresholdsOf(program) };
  caseIsOpen(making);
  startVariable(making);
  const outcomes = outcomesOf(making);
  // Once to meet every variable, and once more with all of them known.
  partsOf(making);
  const all = withEvents(making, partsOf(making));
  const actions = all.map((action, index) => ({ ...action, index }));
  return {
    program,
    variables: making.variables.list,
    actions,
    starts: actions.filter(({ deed }) => deed.kind === 'start'),
    outcomes,
  };
}

function partsOf(making: Making): readonly Omit<Action, 'index'>[] {
  const { program } = making;
  return [
    ...startParts(making),
    ...[...program.phases.values()].flatMap((phase) => phaseActions(making, phase)),
    ...[...program.steps.values()].flatMap((step) =>
      step.after === undefined ? stepActions(making, step) : [],
    ),
    ...consentActions(making),
    ...waitActions(making),
  ];
}

function outcomesOf(making: Making): readonly ModelOutcome[] {
  const { program } = making;
  return Object.entries(program.pathway.outcomes).flatMap(([id, spec]) => {
    if (spec.administrative === true) return [];
    const rules = program.outcomes.get(id) ?? [];
    const needs = rules.flatMap((rule) =>
      rule.strength === 'must' && rule.spec.needs !== undefined
        ? [whenItStands(making, rule, formulaOf(making, rule.spec.needs))]
        : [],
    );
    return [{ id, guard: allOf([caseIsOpen(making), ...needs]) }];
  });
}

function startParts(making: Making): readonly Omit<Action, 'index'>[] {
  const { program } = making;
  return [...program.starts].map(([start, rules], at) => {
    const needs = rules.flatMap((rule) =>
      rule.strength === 'must' && rule.spec.needs !== undefined
        ? [whenItStands(making, rule, formulaOf(making, rule.spec.needs))]
        : [],
    );
    const opened = program.pathway.starts[start]?.opens ?? [];
    return {
      key: `start ${start}`,
      deed: { kind: 'start', start } as const,
      guard: allOf([{ op: 'not', part: caseIsOpen(making) }, ...needs]),
      effects: [
        { variable: caseVariable(making), to: 1 },
        { variable: startVariable(making).index, to: at },
        ...opened.flatMap((phase) => openedEffects(making, phase, 0)),
      ],
    };
  });
}

function caseVariable(making: Making): number {
  return making.variables.known('case')?.index ?? 0;
}
