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
  const found: Length[] = [];
  addLengths(found, look, program.whole, facts.start?.since, {});
  for (const { id, rules } of program.phases.values()) {
    const { status, opened } = phaseRow(facts, id);
    if (status === 'open') addLengths(found, look, rules, opened, { phase: id });
  }
  return found;
}

function addLengths(
  found: Length[],
  { facts, on }: Look,
  rules: readonly Rule[],
  opened: LocalDate | undefined,
  of: Pick<Length, 'phase'>,
): void {
  if (opened === undefined) return;
  for (const rule of rules) {
    const { lasts } = rule.spec;
    if (lasts === undefined || !isInForce(rule, facts, on)) continue;
    const { id, strength, source } = rule;
    const told = { rule: id, strength, source, opened, days: daysBetween(opened, on) };
    found.push(Object.assign({}, of, told, lasts));
  }
}
