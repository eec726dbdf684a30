import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { withMore } from '../condition/with-more.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, unmet } from './finding.js';
import { stands } from './judge-rule.js';

/** Capacity rules that a start is judged by: those of the pathway and its own. Pure. */
export function capacityRules(program: Program, start: Id): readonly Rule[] {
  if (!program.ofKind.has('capacity')) return none;
  return [...program.whole, ...(program.starts.get(start) ?? [])].filter(({ kind }) => kind === 'capacity');
}

const none: readonly Rule[] = [];

/** Rules on how many cases one person in a role has. Pure. */
export function caseloadRules(program: Program, role: Id): readonly Rule[] {
  if (!program.ofKind.has('caseload')) return none;
  return (program.roles.get(role) ?? none).filter(({ kind }) => kind === 'caseload');
}

/** Findings of the capacity, from the number of open cases that the start states; none when it states none. Pure. */
export function capacityFindings(
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'started' }>,
  on: LocalDate,
): readonly Finding[] {
  const rules = capacityRules(program, entry.start);
  return beyond(program, facts, rules, entry, entry.observed?.cases, on);
}

/** Findings of the caseload, from the number of cases that the assignment states; none when it states none. Pure. */
export function caseloadFindings(
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'assigned' }>,
  on: LocalDate,
): readonly Finding[] {
  const rules = caseloadRules(program, entry.role);
  return beyond(program, facts, rules, entry, entry.observed?.caseload, on);
}

/** The most that a rule of either kind lets there be, this case counted. Pure. */
export function mostCases({ spec }: Rule): number {
  return spec.capacity?.to ?? spec.caseload?.to ?? Number.POSITIVE_INFINITY;
}

function beyond(
  program: Program,
  facts: CaseFacts,
  rules: readonly Rule[],
  entry: Entry,
  others: number | undefined,
  on: LocalDate,
): readonly Finding[] {
  if (others === undefined) return [];
  return rules.flatMap((rule) =>
    others + 1 > mostCases(rule) && stands(program, facts, rule, on, entry)
      ? [withMore(unmet(rule), { others })]
      : [],
  );
}
