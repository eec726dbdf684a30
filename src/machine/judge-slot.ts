import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, unmet } from './finding.js';
import { stands } from './judge-rule.js';
import { type Slot, slotOn } from './schedule.js';
import { schedulesOf } from './schedule-limits.js';

type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** An occasion before or after the window of a schedule is never refused: it counts, and is shown. */
export function slotFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  const missed = step.clocks.filter((rule) => {
    if (rule.spec.schedule === undefined || rule.strength === 'may') return false;
    if (!stands(program, facts, rule, on, entry)) return false;
    const about = step.per === undefined ? undefined : entry.about;
    return slotMissed(program, facts, rule, on, about) !== undefined;
  });
  return missed.map((rule) => unmet(rule, true));
}

/** The occasion that a day belongs to and is outside the window of, when it is still asked for. Pure. */
export function slotMissed(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  on: LocalDate,
  about?: string,
): Slot | undefined {
  for (const schedule of schedulesOf(program, facts, rule, on)) {
    if (schedule.about !== about) continue;
    const slot = slotOn(schedule.slots, on);
    if (slot === undefined || schedule.states[schedule.slots.indexOf(slot)]?.state !== 'asked')
      return undefined;
    return on > slot.to || (slot.from !== undefined && on < slot.from) ? slot : undefined;
  }
  return undefined;
}
