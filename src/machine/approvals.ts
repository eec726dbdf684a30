import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { type Occasion, occasionGroups } from '../condition/occasions.js';
import { own } from '../condition/own.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { stepBarred } from './after-closing.js';
import { type Finding, structural, unmet } from './finding.js';
import { holds, speaksFor, stands } from './judge-rule.js';
import { occasionFindings } from './occasions.js';
import { isOverridden } from './overridden.js';
import { mostFindings } from './step-most.js';

type Decision = Extract<Entry, { kind: 'approved' | 'sent-back' }>;

/** Findings about approving what was done, or sending it back: it is to be approved, by this role, and nobody has decided. */
export function judgeApproval(
  program: Program,
  facts: CaseFacts,
  entry: Decision,
  on: LocalDate,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  const rules = approvalRules(step).filter((rule) => holds(program, facts, rule, on));
  const decided = own(facts.steps[entry.step]?.occasions, entry.of)?.approval;
  const bars = [
    ...stepBarred(facts, step),
    ...(rules.length === 0 ? [structural('no-approval', 'bar', entry.step)] : []),
    ...(decided === undefined ? [] : [structural('already-decided', 'bar', decided.on)]),
  ];
  if (bars.length > 0) return bars;
  const strangers = rules.filter(({ spec }) => !speaksFor(program, spec.approved?.by ?? [], entry.by.role));
  const often = entry.kind === 'sent-back' ? exceeded(program, facts, step, entry.of, on) : [];
  return [
    ...occasionFindings(facts, entry),
    ...strangers.map((rule) => unmet(rule)),
    ...often.filter((rule) => !strangers.includes(rule)).map((rule) => unmet(rule, true)),
    ...(entry.kind === 'approved' ? countedFindings(program, facts, step, entry) : []),
  ];
}

/** What would be beyond a most amount when what waits for approval counts: it is judged on the day that it took place. */
function countedFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  { of }: Decision,
): readonly Finding[] {
  const row = own(facts.steps[step.id]?.occasions, of);
  if (row?.waits === undefined || row.on === undefined) return [];
  const { minutes } = row.waits;
  const told = {
    ...(row.about === undefined ? {} : { about: row.about }),
    ...(minutes === undefined ? {} : { minutes }),
  };
  return mostFindings(program, facts, step, told, row.on);
}

function approvalRules({ afterwards }: ProgramStep): readonly Rule[] {
  return afterwards.filter(({ kind }) => kind === 'approved');
}

/** The rules that make what is done wait for approval before it counts; none when it counts at once. */
export function awaitedBy(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: Entry,
  on: LocalDate,
): readonly Rule[] {
  return approvalRules(step).filter(
    (rule) =>
      rule.strength === 'must' &&
      stands(program, facts, rule, on, entry) &&
      !isOverridden(program, unmet(rule), entry),
  );
}

/** Findings about what is done with the approval set aside: it counts at once, and deviates. */
export function unapprovedFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: Entry,
  on: LocalDate,
): readonly Finding[] {
  const { override } = entry;
  if (override === undefined) return [];
  return approvalRules(step)
    .filter((rule) => override.rules.includes(rule.id) && stands(program, facts, rule, on, entry))
    .map((rule) => unmet(rule));
}

/** The rules that one more return of an occasion goes beyond. */
export function exceeded(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  of: string,
  on: LocalDate,
): readonly Rule[] {
  const returns = returnsWith(program, facts, { step: step.id, of }, on);
  return approvalRules(step).filter((rule) => {
    const most = rule.spec.approved?.atMost;
    return most !== undefined && returns > most && stands(program, facts, rule, on);
  });
}

/** How many times what an occasion is about has been sent back since it was last approved, once more included. */
export function returnsWith(
  program: Program,
  facts: CaseFacts,
  { step, of }: { readonly step: string; readonly of: string },
  on: LocalDate,
): number {
  const group = occasionGroups(step, facts, program.terms, on).find(({ occasions }) =>
    occasions.some(({ entry }) => entry === of),
  );
  return 1 + returnsIn(group?.occasions ?? []);
}

/** How many of the latest occasions, since one was approved, have been sent back. Pure. */
export function returnsIn(occasions: readonly Occasion[]): number {
  const approved = occasions.findLastIndex(({ approval }) => approval?.state === 'approved');
  return occasions.slice(approved + 1).filter(({ approval }) => approval?.state === 'sent-back').length;
}

/** An occasion that is not approved as a rule asks. */
export interface Unapproved extends Occasion {
  /** `sent-back` only while nothing has been done since. */
  readonly state: 'waiting' | 'sent-back';
  readonly returns: number;
}

/** The occasions that are not approved as a rule asks. Pure. One that was sent back and has been done again is left out. */
export function unapprovedBy(
  { terms }: Program,
  facts: CaseFacts,
  { element, strength }: Rule,
  on: LocalDate,
): readonly Unapproved[] {
  return occasionGroups(element.id, facts, terms, on).flatMap(({ occasions }) => {
    const returns = returnsIn(occasions);
    return occasions.flatMap((occasion, at): readonly Unapproved[] => {
      const { approval, waits } = occasion;
      if (approval?.state === 'sent-back')
        return at === occasions.length - 1 ? [{ ...occasion, state: 'sent-back', returns }] : [];
      const isOpen = approval === undefined && (strength !== 'must' || waits !== undefined);
      return isOpen ? [{ ...occasion, state: 'waiting', returns }] : [];
    });
  });
}
