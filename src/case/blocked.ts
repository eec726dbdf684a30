import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { earliest } from '../condition/earliest.js';
import { withMore } from '../condition/with-more.js';
import type { EntryKind } from '../entry/entry.js';
import type { Finding } from '../machine/finding.js';
import { criteriaOf } from './criteria.js';
import { isWithheld, type SeenCriterion } from './criterion.js';
import type { Look } from './look.js';

/** Something that would be refused now, with every rule that is not met. */
export interface Blocked {
  /** The kind of entry that would be refused. */
  readonly record: EntryKind;
  readonly step?: Id;
  readonly phase?: Id;
  /** Persons it concerns, in what is kept per person. */
  readonly for?: readonly Ref[];
  /** Rules that are not met and that stop it. */
  readonly criteria: readonly SeenCriterion[];
  /** Next day on which one of them may change by itself. */
  readonly changesAt?: LocalDate;
}

/** What stops something, and what would only deviate, as far as the viewer may see. */
export interface Judged {
  readonly criteria: readonly SeenCriterion[];
  readonly deviations: readonly SeenCriterion[];
}

/** Findings as criteria, those that stop apart from those that only deviate. Pure. */
export function judgedOf(look: Look, findings: readonly Finding[]): Judged {
  if (findings.length === 0) return { criteria: [], deviations: [] };
  return {
    criteria: criteriaOf(
      look,
      findings.filter(({ weight }) => weight !== 'usual'),
    ),
    deviations: criteriaOf(
      look,
      findings.filter(({ weight }) => weight === 'usual'),
    ),
  };
}

/** A blocked line over what is not met; the day of change comes from what may be seen. Pure. */
export function blockedOf(
  line: Omit<Blocked, 'criteria' | 'changesAt'>,
  criteria: readonly SeenCriterion[],
): Blocked {
  let next: LocalDate | undefined;
  for (const criterion of criteria) if (!isWithheld(criterion)) next = earliest(next, criterion.changesAt);
  return withMore(line, next === undefined ? { criteria } : { criteria, changesAt: next });
}
