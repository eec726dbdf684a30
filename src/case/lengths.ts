import type { DurationText } from '../calendar/duration.js';
import { daysBetween, type LocalDate } from '../calendar/local-date.js';
import type { Id } from '../condition/condition.js';
import type { Rule } from '../definition/program-rules.js';
import type { Strength } from '../definition/rule.js';
import { isInForce } from '../machine/judge-rule.js';
import { phaseRow } from '../machine/phase-row.js';
import type { Look } from './look.js';

/** How long an open phase, or the whole case, has lasted, of what is usual or the most. */
export interface Length {
  /** Missing for the case as a whole. */
  readonly phase?: Id;
  readonly rule: string;
  readonly strength: Strength;
  readonly source: readonly string[];
  /** The day it began: its opening, or the start of the case. */
  readonly opened: LocalDate;
  /** Days since it began; its own day is day 0. */
  readonly days: number;
  readonly about?: DurationText;
  readonly from?: DurationText;
  readonly to?: DurationText;
}

/** How long the case and each open phase has lasted beside how long it usually lasts. Pure. `about` is shown and never judged. */
export function lengthsOf(look: Look): readonly Length[] {
  const { program, facts, sight } = look;
  if (!sight.sees('general') || facts.status === 'none' || facts.status === 'closed') return [];
  const whole = lengths(look, program.whole, facts.start?.since);
  const phases = [...program.phases.values()].flatMap(({ id, rules }) => {
    const { status, opened } = phaseRow(facts, id);
    return status === 'open' ? lengths(look, rules, opened).map((one) => ({ phase: id, ...one })) : [];
  });
  return [...whole, ...phases];
}

function lengths(look: Look, rules: readonly Rule[], opened: LocalDate | undefined): readonly Length[] {
  if (opened === undefined) return [];
  return rules.flatMap((rule) => {
    const { lasts } = rule.spec;
    if (lasts === undefined || !isInForce(rule, look.facts, look.on)) return [];
    const { id, strength, source } = rule;
    return [{ rule: id, strength, source, opened, days: daysBetween(opened, look.on), ...lasts }];
  });
}
