import type { DurationText } from '../calendar/duration.js';
import { daysBetween, type LocalDate } from '../calendar/local-date.js';
import type { Id } from '../condition/condition.js';
import type { Strength } from '../definition/rule.js';
import { isInForce } from '../machine/judge-rule.js';
import { phaseRow } from '../machine/phase-row.js';
import type { Look } from './look.js';

/** How long an open phase has lasted, of what is usual or the most. */
export interface PhaseLength {
  readonly phase: Id;
  readonly rule: string;
  readonly strength: Strength;
  readonly source: readonly string[];
  readonly opened: LocalDate;
  /** Days since it was opened; its own day is day 0. */
  readonly days: number;
  readonly about?: DurationText;
  readonly from?: DurationText;
  readonly to?: DurationText;
}

/** How long each open phase has lasted beside how long it usually lasts. Pure. `about` is shown and never judged. */
export function lengthsOf(look: Look): readonly PhaseLength[] {
  if (!look.sight.sees('general') || look.facts.status === 'closed') return [];
  return [...look.program.phases.values()].flatMap((phase) => {
    const { status, opened } = phaseRow(look.facts, phase.id);
    if (status !== 'open' || opened === undefined) return [];
    return phase.rules.flatMap((rule) =>
      rule.spec.lasts === undefined || !isInForce(rule, look.facts, look.on)
        ? []
        : [
            {
              phase: phase.id,
              rule: rule.id,
              strength: rule.strength,
              source: rule.source,
              opened,
              days: daysBetween(opened, look.on),
              ...rule.spec.lasts,
            },
          ],
    );
  });
}
