import type { Anchor, Condition, Id } from '../condition/condition.js';
import type { Program, ProgramPhase, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { daysOf, mostDaysOf } from './length-bounds.js';
import type { TimeBound } from './time-network.js';

const started = 'started';
const opened = (phase: Id): string => `opened ${phase}`;
const over = (phase: Id): string => `over ${phase}`;
const first = (step: Id): string => `first ${step}`;
const last = (step: Id): string => `last ${step}`;

/** `later` comes at least `days` days after `earlier`. */
function atLeast(earlier: string, later: string, days: number, rule?: Rule): TimeBound {
  return { from: later, to: earlier, days: -days, ...(rule === undefined ? {} : { rule }) };
}

function atMost(earlier: string, later: string, days: number, rule: Rule): TimeBound {
  return { from: earlier, to: later, days, rule };
}

/**
 * Every bound on time that a pathway states, by its `must` and `usual` rules that always stand: how long phases last, by when
 * steps are done, how often, and what comes before what. Pure. Each phase is taken to be run, and each step done, as the
 * rules ask. What may be extended, or hangs on a condition with alternatives, bounds nothing.
 */
export function timeBoundsOf(program: Program): readonly TimeBound[] {
  const stands = (rule: Rule): boolean => rule.strength !== 'may' && rule.spec.while === undefined;
  return [
    ...[...program.phases.values()].flatMap((phase) =>
      phaseBounds(program, phase, phase.rules.filter(stands)),
    ),
    ...[...program.steps.values()].flatMap((step) =>
      step.after === undefined ? stepBounds(program, step, step.rules.filter(stands)) : [],
    ),
  ];
}

function phaseBounds(program: Program, phase: ProgramPhase, rules: readonly Rule[]): readonly TimeBound[] {
  const [from, to] = [opened(phase.id), over(phase.id)];
  return [
    atLeast(started, from, 0),
    atLeast(from, to, 0),
    ...rules.flatMap((rule): readonly TimeBound[] => {
      const { lasts, during, beside, opens, ends, due, order } = rule.spec;
      if (lasts !== undefined)
        return [
          ...(lasts.from === undefined ? [] : [atLeast(from, to, daysOf(lasts.from).least, rule)]),
          ...(lasts.to === undefined ? [] : [atMost(from, to, daysOf(lasts.to).most + 1, rule)]),
        ];
      if (during !== undefined)
        return [atLeast(opened(during), from, 0, rule), atLeast(to, over(during), 0, rule)];
      if (beside !== undefined)
        return [atLeast(opened(beside), from, 0, rule), atLeast(from, over(beside), 0, rule)];
      if (opens !== undefined) return demanded(program, opens, from, rule);
      if (ends !== undefined) return demanded(program, ends, to, rule);
      if (due !== undefined) return dueBounds(program, due, to, rule);
      return order === undefined ? [] : orderBounds(order, rule);
    }),
  ];
}

function stepBounds(program: Program, step: ProgramStep, rules: readonly Rule[]): readonly TimeBound[] {
  const [from, to] = [first(step.id), last(step.id)];
  const inside =
    step.phase === undefined
      ? [atLeast(started, from, 0)]
      : [atLeast(opened(step.phase), from, 0), atLeast(to, over(step.phase), 0)];
  return [
    ...inside,
    atLeast(from, to, 0),
    ...rules.flatMap((rule): readonly TimeBound[] => {
      const { needs, due, dose } = rule.spec;
      if (needs !== undefined) return demanded(program, needs, from, rule);
      if (due !== undefined) return dueBounds(program, due, from, rule);
      return dose?.to === undefined
        ? []
        : spreadBounds(step, rule, dose.to, daysOf(dose.per).least, dose.reading);
    }),
  ];
}

/** The least times of a step, at no more than so many in each period, take at least so long. */
function spreadBounds(
  step: ProgramStep,
  rule: Rule,
  most: number,
  period: number,
  reading: 'calendar' | 'rolling',
): readonly TimeBound[] {
  const full = Math.ceil(step.least / Math.max(1, most)) - 1;
  // By calendar period the first times may come on the last day of one, and the last on the first day of another.
  const periods = reading === 'calendar' ? full - 1 : full;
  const days = Math.max(0, periods * period) + (reading === 'calendar' && full > 0 ? 1 : 0);
  return days <= 0 ? [] : [atLeast(first(step.id), last(step.id), days, rule)];
}

function orderBounds(order: readonly Id[], rule: Rule): readonly TimeBound[] {
  return order.slice(1).map((step, at) => atLeast(last(order[at] ?? ''), first(step), 0, rule));
}

function dueBounds(
  program: Program,
  due: NonNullable<Rule['spec']['due']>,
  to: string,
  rule: Rule,
): readonly TimeBound[] {
  const from = eventOf(program, due.from);
  if (from === undefined || due.extend !== undefined) return [];
  return [atMost(from, to, mostDaysOf(due.within, due.rollOver ?? rule.basis === 'law'), rule)];
}

/** The event of an anchor that happens once; what may happen again and again bounds nothing. */
function eventOf(program: Program, anchor: Anchor): string | undefined {
  if ('case' in anchor) return anchor.case === 'started' ? started : undefined;
  if ('opened' in anchor) return isOnce(program, anchor.opened) ? opened(anchor.opened) : undefined;
  if ('ended' in anchor) return isOnce(program, anchor.ended) ? over(anchor.ended) : undefined;
  return 'first' in anchor ? first(anchor.first) : undefined;
}

function isOnce(program: Program, phase: Id): boolean {
  const found = program.phases.get(phase);
  return found?.per === undefined && found?.runs === 1;
}

/** What has to have happened before `point`, by the parts of a condition that all have to hold. */
function demanded(program: Program, condition: Condition, point: string, rule: Rule): readonly TimeBound[] {
  if ('all' in condition) return condition.all.flatMap((part) => demanded(program, part, point, rule));
  if ('elapsed' in condition) {
    const from = eventOf(program, condition.elapsed.since);
    return from === undefined ? [] : [atLeast(from, point, daysOf(condition.elapsed.from).least, rule)];
  }
  if ('done' in condition) return [atLeast(first(condition.done), point, 0, rule)];
  if ('answered' in condition)
    return Object.keys(condition.answered).map((step) => atLeast(first(step), point, 0, rule));
  if ('count' in condition && (condition.count.from ?? 0) > 0)
    return [atLeast(first(condition.count.step), point, 0, rule)];
  if (!('phase' in condition)) return [];
  return Object.entries(condition.phase).flatMap(([phase, wanted]) => {
    const statuses = [wanted].flat();
    if (!isOnce(program, phase)) return [];
    if (statuses.every((status) => status === 'completed' || status === 'ended'))
      return [atLeast(over(phase), point, 0, rule)];
    return statuses.every((status) => status === 'open') ? [atLeast(opened(phase), point, 0, rule)] : [];
  });
}
