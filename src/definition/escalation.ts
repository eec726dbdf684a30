import { limitOf } from '../calendar/limit.js';
import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { EscalationLevel, RuleSpec } from './rule.js';

/** A level of an escalation with its number: 0 is told on the day the limit passes, the later ones when their time has come. */
export interface Level extends EscalationLevel {
  readonly number: number;
}

/**
 * Who is told that the limit of a rule has passed, in the order they are told; empty when nobody is. Pure. Level 0 is there only
 * when the first one waits for nothing.
 */
export function levelsOf(spec: Pick<RuleSpec, 'escalate'>): readonly Level[] {
  const { escalate } = spec;
  if (escalate === undefined) return [];
  const levels = 'to' in escalate ? [escalate] : escalate;
  const after = levels[0]?.after;
  const first = after === undefined || after === 'same-day' ? 0 : 1;
  return levels.map((level, at) => ({ ...level, number: at + first }));
}

/** The levels that are told later than on the day the limit passes. Pure. */
export function laterLevels(spec: Pick<RuleSpec, 'escalate'>): readonly Level[] {
  return spec.escalate === undefined ? none : levelsOf(spec).filter(({ number }) => number > 0);
}

const none: readonly Level[] = [];

/** The day on which a level is told of a limit whose last day was `due`. Pure. It is counted from the day after, as day 0. */
export function levelDay(due: LocalDate, { after }: EscalationLevel): LocalDate {
  const passed = addDays(due, 1);
  return after === undefined ? passed : limitOf(passed, after).due;
}
