import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { ApprovalRow, BreachRow, CaseFacts, OccasionRow } from '../condition/case-facts.js';
import { own } from '../condition/own.js';
import type { Program } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { exceeded } from './approvals.js';
import type { FactsCopy } from './facts-copy.js';
import { stepsAfter } from './reduce-step.js';

type Decision = Extract<Entry, { kind: 'approved' | 'sent-back' }>;

/** Keeps the decision on an occasion. One that is approved counts from that day; a return too many is kept as a breach. */
export function decide(
  copy: FactsCopy,
  entry: Decision,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
): void {
  const row = before.steps[entry.step];
  const known = own(row?.occasions, entry.of);
  const { waits, ...rest }: OccasionRow = known ?? {};
  const occasions = { ...row?.occasions, [entry.of]: { ...rest, approval: approvalOf(entry, on) } };
  const about = rest.about === undefined ? {} : { about: rest.about };
  const counted = { id: entry.of, step: entry.step, ...about, ...waits };
  const isCounted = entry.kind === 'approved' && waits !== undefined;
  copy.steps = stepsAfter(before, counted, on, program, { isCounted, occasions, took: rest.on });
  if (entry.kind === 'sent-back')
    copy.breaches = [...before.breaches, ...breaches(entry, on, program, before, rest)];
}

function approvalOf(entry: Decision, on: LocalDate): ApprovalRow {
  if (entry.kind === 'approved') return { state: 'approved', on, entry: entry.id };
  return { state: 'sent-back', on, entry: entry.id, reason: entry.reason };
}

function breaches(
  { id, step, of }: Decision,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
  { about }: OccasionRow,
): readonly BreachRow[] {
  const asked = program.steps.get(step);
  if (asked === undefined) return [];
  const anchor = about === undefined ? id : `${id}/${about}`;
  return exceeded(program, before, asked, of, on).map((rule) => ({
    rule: rule.id,
    anchor,
    due: addDays(on, -1),
    met: on,
  }));
}
