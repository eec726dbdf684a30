import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref, StepRow, Tally } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { type Occasion, occasionsOf } from '../condition/occasions.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Strength } from '../definition/rule.js';
import { mayRun } from '../machine/after-closing.js';
import { type Unapproved, unapprovedBy } from '../machine/approvals.js';
import { stands } from '../machine/judge-rule.js';
import { type Limit, limitKey, limitsOf } from '../machine/limits.js';
import type { NextDecision } from './decisions.js';
import { classOf, informationOfStep } from './information-classes.js';
import type { Look } from './look.js';

/** Something that was done and is to be approved. */
export interface ApprovalNow {
  readonly step: Id;
  /** Id of the entry that tells what was done: what `approved` and `sent-back` name as `of`. */
  readonly entry: string;
  /** The day it was done. */
  readonly on: LocalDate;
  /** The person it was about; missing when persons may not be seen. */
  readonly about?: Ref;
  /** `waiting`: nobody has decided. `sent-back`: it is to be done again. */
  readonly state: 'waiting' | 'sent-back';
  /** Whether it counts meanwhile: it does under `usual`, and not under `must`. */
  readonly counts: boolean;
  /** Roles that can approve it. */
  readonly by: readonly Id[];
  readonly rule: string;
  readonly strength: Strength;
  readonly source: readonly string[];
  /** The day it was sent back, and why. */
  readonly sentBack?: { readonly on: LocalDate; readonly reason: string };
  /** How many times it has been sent back since it was last approved. */
  readonly returns: number;
  /** It has been sent back more often than the rule allows. */
  readonly tooOften?: true;
}

/** What is to be approved, or done again, as far as it may be seen. Pure. */
export function approvalsIn(look: Look): readonly ApprovalNow[] {
  const { facts, on, program, sight } = look;
  const found: ApprovalNow[] = [];
  for (const { id, afterwards } of program.steps.values()) {
    for (const rule of afterwards) {
      if (rule.kind !== 'approved' || !mayRun(program, facts, rule) || !stands(program, facts, rule, on))
        continue;
      if (!sight.sees(informationOfStep(program, id))) continue;
      for (const one of unapprovedBy(program, facts, rule, on)) found.push(approvalOf(look, rule, one));
    }
  }
  return found;
}

function approvalOf(look: Look, rule: Rule, occasion: Unapproved): ApprovalNow {
  const { by = [], atMost } = rule.spec.approved ?? {};
  const { about, approval, entry, on, returns, state, waits } = occasion;
  const isNamed = about !== undefined && look.sight.sees(classOf(look.program, 'people'), [about]);
  return {
    step: rule.element.id,
    entry,
    on,
    ...(isNamed ? { about } : {}),
    state,
    counts: state === 'waiting' ? waits === undefined : rule.strength !== 'must',
    by,
    rule: rule.id,
    strength: rule.strength,
    source: rule.source,
    ...(approval === undefined ? {} : { sentBack: { on: approval.on, reason: approval.reason ?? '' } }),
    returns,
    ...(atMost !== undefined && returns > atMost ? { tooOften: true } : {}),
  };
}

/** The decisions that approvers can take now. Pure. */
export function approvalDecisions(approvals: readonly ApprovalNow[]): readonly NextDecision[] {
  return approvals.flatMap(({ state, step, entry, by, about }) =>
    state === 'waiting'
      ? [
          {
            record: 'approved',
            step,
            of: entry,
            by,
            ...(about === undefined ? {} : { for: [about] }),
            deviations: [],
          } as const,
        ]
      : [],
  );
}

/** Who is waited for, and since when, by a step that has been done and does not count until it is approved. */
export interface Awaits {
  readonly by: readonly Id[];
  readonly since: LocalDate;
}

/**
 * What a clock waits for: the first day by which all that was done would have met it, had it been approved at once. Pure; undefined
 * when nothing waits, or when the clock would be late all the same.
 */
export function awaitsOf({ facts, limits, on, program }: Look, limit: Limit): Awaits | undefined {
  const { about, rule } = limit;
  const step = rule.element.type === 'step' ? program.steps.get(rule.element.id) : undefined;
  if (step === undefined) return undefined;
  const waiting = waitingFor(program, facts, step).filter(
    (one) => about === undefined || one.about === about,
  );
  if (waiting.length === 0) return undefined;
  const key = limitKey(limit);
  const stillLate = (assumed: CaseFacts): boolean =>
    limitsOf(program, assumed, rule, on).some((left) => {
      if (left.about !== about) return false;
      const leftKey = limitKey(left);
      // One that comes in its place and has passed as well.
      return leftKey === key || (left.due < on && !limits.some((known) => limitKey(known) === leftKey));
    });
  const last = waiting.find((_one, at) => !stillLate(withCounted(facts, step, waiting.slice(0, at + 1))));
  return last === undefined
    ? undefined
    : { by: program.terms.steps[last.step]?.approvedBy ?? [], since: last.on };
}

/** What waits for approval and will count as a step: of the step itself, and of those that count as it, in the order it was. */
function waitingFor(
  { steps }: Look['program'],
  facts: CaseFacts,
  { id }: ProgramStep,
): readonly (Occasion & { readonly step: Id })[] {
  return [...steps.values()]
    .filter((step) => step.id === id || step.alsoAs.includes(id))
    .flatMap((step) => waitingOf(facts, step.id).map((one) => ({ ...one, step: step.id })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The case as if what waits for approval had been approved the day it was done: what is left to do for those who do it. Pure. */
export function asIfApproved(facts: CaseFacts, step: ProgramStep): CaseFacts {
  if (facts.steps[step.id]?.occasions === undefined) return facts;
  return withCounted(facts, step, waitingOf(facts, step.id));
}

function waitingOf(facts: CaseFacts, step: Id): readonly Occasion[] {
  return occasionsOf(facts.steps[step]).filter(({ waits }) => waits !== undefined);
}

/** The case as if these occasions of a step counted, each on its own day. */
function withCounted(facts: CaseFacts, step: ProgramStep, occasions: readonly Occasion[]): CaseFacts {
  const row: StepRow = facts.steps[step.id] ?? noTimes;
  if (occasions.length === 0) return facts;
  const counted = occasions.reduce((known, one) => withOneMore(known, one, step), row);
  return { ...facts, steps: { ...facts.steps, [step.id]: counted } };
}

function withOneMore(row: StepRow, occasion: Occasion, step: ProgramStep): StepRow {
  const { about, waits } = occasion;
  const contents = [...new Set([...(row.contents ?? []), ...(waits?.contents ?? [])])];
  const per =
    about === undefined
      ? {}
      : { per: { ...row.per, [about]: tallied(row.per?.[about] ?? noTimes, occasion, step) } };
  return { ...tallied(row, occasion, step), ...(contents.length === 0 ? {} : { contents }), ...per };
}

const noTimes: Tally = { count: 0, minutes: 0 };

/** A tally with one time more, on its own day among the others. */
function tallied<T extends Tally>(tally: T, { entry, on, waits }: Occasion, step: ProgramStep): T {
  const { first, last, recent = [] } = tally;
  const isFirst = step.keepsFirst && (first === undefined || on < first);
  const isLast = last === undefined || on >= last;
  const most = step.keepsDates;
  return {
    ...tally,
    count: tally.count + 1,
    minutes: tally.minutes + (waits?.minutes ?? 0),
    ...(isFirst ? { first: on, firstEntry: entry } : {}),
    ...(isLast ? { last: on, entry } : {}),
    ...(most > 0 ? { recent: [...recent, on].sort().slice(-most) } : {}),
  };
}
