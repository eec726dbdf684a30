import type { Id } from '../condition/condition.js';
import type { ProgramPhase } from '../definition/program.js';
import type { Action, Effect } from './action.js';
import { allOf, type Formula } from './formula.js';
import {
  amountIs,
  amountVariable,
  caseIsOpen,
  formulaOf,
  leaf,
  type Making,
  phaseIs,
  phaseVariable,
  whenItStands,
} from './formula-of.js';
import { amountKey, countKey } from './thresholds.js';
import { onlyTruth } from './truth-set.js';
import type { Variable } from './variables.js';

type Part = Omit<Action, 'index'>;

/** Beyond so many runs a phase counts as one that can be run again and again. */
const mostRuns = 6;

/** How often a phase can be opened: once, a few times, or (also when it is kept per person) again and again. */
export function runsOf(phase: ProgramPhase): number {
  return phase.per !== undefined || phase.runs > mostRuns ? Number.POSITIVE_INFINITY : phase.runs;
}

function runsVariable({ variables }: Making, phase: ProgramPhase): Variable | undefined {
  const runs = runsOf(phase);
  if (runs === 1 || runs === Number.POSITIVE_INFINITY) return undefined;
  return variables.of(`runs ${phase.id}`, () => ({
    meaning: { kind: 'runs', phase: phase.id },
    size: runs + 1,
    free: false,
    initial: 0,
  }));
}

/** What opening a phase for the time after `run` changes. */
export function openedEffects(making: Making, id: Id, run: number): readonly Effect[] {
  const phase = making.program.phases.get(id);
  if (phase === undefined) return [];
  const runs = runsVariable(making, phase);
  const status = { variable: phaseVariable(making, id).index, to: 1 };
  return runs === undefined ? [status] : [status, { variable: runs.index, to: run + 1 }];
}

/** What can happen to a phase: it is opened, completed, stopped, skipped, or its time is up. */
export function phaseActions(making: Making, phase: ProgramPhase): readonly Part[] {
  return [...openings(making, phase), ...endings(making, phase), ...skipping(making, phase)];
}

function openings(making: Making, phase: ProgramPhase): readonly Part[] {
  const needs = phase.rules.flatMap((rule) => {
    if (rule.strength !== 'must') return [];
    const { opens, beside, during } = rule.spec;
    const host = beside ?? during;
    if (opens !== undefined) return [whenItStands(making, rule, formulaOf(making, opens))];
    return host === undefined ? [] : [whenItStands(making, rule, phaseIs(making, host, ['open']))];
  });
  const automatic = phase.rules.some(({ spec }) => spec.opens !== undefined && spec.automatically === true);
  const runs = runsVariable(making, phase);
  const again = runsOf(phase) > 1;
  const from = phaseIs(
    making,
    phase.id,
    again ? ['waiting', 'skipped', 'completed', 'ended'] : ['waiting', 'skipped'],
  );
  const rounds = runs === undefined ? [undefined] : Array.from({ length: runs.size - 1 }, (_, run) => run);
  return rounds.map((run) => ({
    key: run === undefined || run === 0 ? `open ${phase.id}` : `open ${phase.id} again ${run}`,
    deed: { kind: 'open', phase: phase.id },
    guard: allOf([caseIsOpen(making), from, ...(run === undefined ? [] : [ranTimes(runs, run)]), ...needs]),
    effects: openedEffects(making, phase.id, run ?? 0),
    ...(automatic ? { automatic } : {}),
  }));
}

function ranTimes(runs: Variable | undefined, run: number): Formula {
  if (runs === undefined) return { op: 'always' };
  return leaf(
    runs,
    Array.from({ length: runs.size }, (_, value) => onlyTruth(value === run)),
  );
}

/** What completing a phase asks by its `must` rules: its ends, and the least of its steps. Who has been heard is left out. */
function completion(making: Making, phase: ProgramPhase): Formula {
  const ends = phase.rules.flatMap((rule) =>
    rule.strength === 'must' && rule.spec.ends !== undefined
      ? [whenItStands(making, rule, formulaOf(making, rule.spec.ends))]
      : [],
  );
  const least = phase.steps.flatMap((step) =>
    step.totals.flatMap((rule) => {
      if (rule.strength !== 'must') return [];
      const { times, hours, attends } = rule.spec;
      const parts: Formula[] = [];
      const least = times?.from ?? attends?.from ?? 0;
      if (least > 0)
        parts.push(amountIs(amountVariable(making, 'count', step.id, countKey(step.id)), { from: least }));
      if ((hours?.from ?? 0) > 0) {
        const key = amountKey('hours', step.id);
        parts.push(amountIs(amountVariable(making, 'hours', step.id, key), { from: hours?.from ?? 0 }));
      }
      return parts.length === 0 ? [] : [whenItStands(making, rule, allOf(parts))];
    }),
  );
  return allOf([...ends, ...least]);
}

function endings(making: Making, phase: ProgramPhase): readonly Part[] {
  const status = phaseVariable(making, phase.id).index;
  const isOpen = allOf([caseIsOpen(making), phaseIs(making, phase.id, ['open'])]);
  const complete = completion(making, phase);
  const undone: Formula = { op: 'not', part: { op: 'isTrue', part: complete } };
  const automatic = phase.rules.some(({ spec }) => spec.ends !== undefined && spec.automatically === true);
  const timed = phase.rules.some(({ spec }) => spec.lasts !== undefined && spec.automatically === true);
  const left = (kind: 'stop' | 'time-up'): Part => ({
    key: `${kind} ${phase.id}`,
    deed: { kind, phase: phase.id },
    guard: allOf([isOpen, undone]),
    effects: [{ variable: status, to: 3 }],
  });
  return [
    {
      key: `complete ${phase.id}`,
      deed: { kind: 'complete', phase: phase.id },
      guard: allOf([isOpen, complete]),
      effects: [{ variable: status, to: 2 }],
      ...(automatic ? { automatic } : {}),
    },
    { ...left('stop'), exceptional: true },
    ...(timed ? [left('time-up')] : []),
  ];
}

function skipping(making: Making, phase: ProgramPhase): readonly Part[] {
  return [
    {
      key: `skip ${phase.id}`,
      deed: { kind: 'skip', phase: phase.id },
      guard: allOf([caseIsOpen(making), phaseIs(making, phase.id, ['waiting'])]),
      effects: [{ variable: phaseVariable(making, phase.id).index, to: 4 }],
      exceptional: true,
    },
  ];
}
