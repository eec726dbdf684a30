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
  const stopping = findings.filter(stops);
  if (stopping.length === 0) return { criteria: [], deviations: criteriaOf(look, findings) };
  const deviating = findings.length === stopping.length ? [] : findings.filter((finding) => !stops(finding));
  return { criteria: criteriaOf(look, stopping), deviations: criteriaOf(look, deviating) };
}

function stops({ weight }: Finding): boolean {
  return weight !== 'usual';
}

/** The next day on which one of the criteria may change by itself, of those that may be seen. Pure. */
export function changeOf(criteria: readonly SeenCriterion[]): LocalDate | undefined {
  let next: LocalDate | undefined;
  for (const criterion of criteria) if (!isWithheld(criterion)) next = earliest(next, criterion.changesAt);
  return next;
}

/** A blocked line over what is not met; the day of change comes from what may be seen. Pure. */
export function blockedOf(
  line: Omit<Blocked, 'criteria' | 'changesAt'>,
  criteria: readonly SeenCriterion[],
): Blocked {
  const next = changeOf(criteria);
  return withMore(line, next === undefined ? { criteria } : { criteria, changesAt: next });
}
