import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import { evaluate } from '../condition/evaluate.js';
import { holdersOf } from '../condition/people.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { RuleKind } from '../definition/rule.js';
import type { Entry } from '../entry/entry.js';
import { stepBarred } from './after-closing.js';
import { alsoAdmit, countedAs } from './also-admit.js';
import { unapprovedFindings } from './approvals.js';
import { bookingFindings } from './booking-reference.js';
import { contentsLeft } from './contents-left.js';
import { allFindings, type Finding, noFindings, structural, unmet } from './finding.js';
import { reviewFindings, taskBars } from './given-tasks.js';
import { admitFindings, isShared, speaksFor, stands } from './judge-rule.js';
import { slotFindings } from './judge-slot.js';
import { aboutBars, contentBars } from './step-bars.js';
import { mostFindings } from './step-most.js';
import { gathered, partBars, partsTold, presentAt } from './sub-meetings.js';

type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** Findings about a step that took place (a measure may be older than the case: it is its baseline): who, where, before what, in which order, how many times. */
export function judgeStep(
  program: Program,
  facts: CaseFacts,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  if (step.entry !== entry.kind) return [structural('wrong-kind', 'bar', step.entry)];
  const isBaseline = isBefore(facts, step, entry);
  const bars = allFindings(
    isBaseline ? noFindings : stepBarred(facts, step),
    aboutBars(program, facts, step, entry.about, on),
    contentBars(program, step, entry),
    entry.kind === 'held' ? taskBars(program, step, entry) : noFindings,
    entry.kind === 'held' ? partBars(step, entry) : noFindings,
  );
  if (bars.length > 0 || isBaseline) return bars;
  const { stage, entry: whole } = gathered(facts, step, entry);
  const counts = stage === 'whole';
  return allFindings(
    placeInPathway(facts, step, entry.about),
    entry.kind === 'held' ? bookingFindings(facts, step, entry) : noFindings,
    admitFindings(program, facts, admitRules(program, step), on, entry, {
      present: entry.kind === 'held' ? presentAt(entry) : 'present' in entry ? entry.present : undefined,
      taking: counts && 'present' in whole ? whole.present : undefined,
      place: 'place' in entry ? entry.place : undefined,
      form: 'form' in entry ? entry.form : undefined,
      shared: isShared(entry),
    }),
    entry.kind === 'held' ? partFindings(program, facts, step, entry, on) : noFindings,
    counts && whole.kind === 'held' ? reviewFindings(program, facts, step, whole, on) : noFindings,
    orderFindings(program, facts, step, on, entry),
    stoppedFindings(program, facts, step, on, entry),
    counts ? countFindings(program, facts, step, whole, on) : noFindings,
  );
}

/** Whether an entry measures before the case has started: its baseline, of which nothing is asked. */
function isBefore(facts: CaseFacts, step: ProgramStep, { kind }: StepEntry): boolean {
  return kind === 'measured' && facts.status === 'none' && step.after === undefined;
}

/**
 * What of `judgeStep` does not depend on who takes part, where or with what: the conditions that a step needs, the order of its
 * phase, standing conditions that stop it, and a dose that is full. Pure. `entry` names nothing that its step does not have.
 */
export function judgeGates(
  program: Program,
  facts: CaseFacts,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [];
  if (isBefore(facts, step, entry) || stepBarred(facts, step).length > 0) return [];
  if (aboutBars(program, facts, step, entry.about, on).length > 0) return [];
  const needs = admitRules(program, step).filter(({ kind }) => kind === 'needs');
  const parts = entry.kind === 'held' && step.parts.size > 0;
  const doses = countedAs(program, step).some(({ clocks }) => clocks.some(({ kind }) => kind === 'dose'));
  return allFindings(
    admitFindings(program, facts, needs, on, entry, {}),
    parts ? partFindings(program, facts, step, entry, on).filter(isOf('needs')) : noFindings,
    orderFindings(program, facts, step, on, entry),
    stoppedFindings(program, facts, step, on, entry),
    doses ? mostFindings(program, facts, step, entry, on, entry).filter(isOf('dose')) : noFindings,
  );
}

const isOf =
  (kind: RuleKind) =>
  ({ of }: Finding): boolean =>
    of?.kind === kind;

/** What is asked of an occasion as a whole when it has taken place: how often, when, with what, and by whom approved. */
function countFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  return allFindings(
    mostFindings(program, facts, step, entry, on, entry),
    slotFindings(program, facts, step, entry, on),
    ownFindings(program, facts, step, entry, on),
    unapprovedFindings(program, facts, step, entry, on),
  );
}

/** Who takes part in each part of a meeting. Where nobody says who was in which part, nobody is known to have been in a wrong one. */
function partFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: Extract<Entry, { kind: 'held' }>,
  on: LocalDate,
): readonly Finding[] {
  if (step.parts.size === 0) return noFindings;
  return partsTold(step, entry).flatMap((part) => {
    const present = entry.subMeetings?.[part];
    const rules = step.parts.get(part) ?? [];
    return admitFindings(program, facts, rules, on, entry, { present, taking: present ?? entry.present });
  });
}

/** What is judged when a step is recorded: its own rules, and the absolute ones of what it counts as that its kind can meet. */
function admitRules(program: Program, step: ProgramStep): readonly Rule[] {
  const also = alsoAdmit(program, step);
  if (also.length === 0) return step.admit;
  return [...step.admit, ...also.filter(({ kind }) => kind !== 'form' || step.entry === 'done')];
}

/** Deviations that come from where the case stands: paused, or the step's phase is not open. */
function placeInPathway(facts: CaseFacts, step: ProgramStep, about: Ref | undefined): readonly Finding[] {
  const found: Finding[] = facts.status === 'paused' ? [structural('case-paused', 'usual')] : [];
  if (step.phase === undefined) return found;
  const row = facts.phases[step.phase];
  const line = about === undefined || row?.lines === undefined ? row : row.lines[about];
  return line?.status === 'open' ? found : [...found, structural('phase-not-open', 'usual', step.phase)];
}

function orderFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
  entry: Entry,
): readonly Finding[] {
  const broken = step.orders.filter((rule) => {
    const order = rule.spec.order ?? [];
    const before = order.slice(0, order.indexOf(step.id));
    const done = before.every((id) => evaluate({ done: id }, facts, program.terms, on) === true);
    return !done && stands(program, facts, rule, on, entry);
  });
  return broken.map((rule) => unmet(rule));
}

/** Standing conditions that have failed and stop the step. */
export function stoppedFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
  entry: Entry,
): readonly Finding[] {
  return step.stoppedBy.filter((rule) => fails(program, facts, rule, on, entry)).map((rule) => unmet(rule));
}

/** Whether a standing condition has failed (unknown never fails it). */
function fails(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate, entry?: Entry): boolean {
  const { throughout } = rule.spec;
  if (throughout === undefined || !stands(program, facts, rule, on, entry)) return false;
  return evaluate(throughout, facts, program.terms, on) === false;
}

/** What only one type of step asks: contents of a task or plan, who answered, the option's own rules. */
function ownFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  if (entry.kind === 'done' || entry.kind === 'held')
    return step.totals
      .filter(
        (rule) =>
          (entry.kind === 'done' || rule.spec.eachTime === true) &&
          stands(program, facts, rule, on, entry) &&
          contentsLeft(facts, rule, entry).length > 0,
      )
      .map((rule) => unmet(rule));
  if (entry.kind !== 'answered' || !('answer' in step.spec)) return [];
  const from = step.spec.answer.from;
  const answered =
    entry.from === undefined
      ? speaksFor(program, from, entry.by.role)
      : from.some((role) => holdersOf(role, facts, program.terms, on).includes(entry.from ?? ''));
  return [
    ...(answered ? [] : [structural('not-in-role', 'must', from.join(', '))]),
    ...admitFindings(program, facts, step.options.get(entry.option) ?? [], on, entry, {}),
  ];
}
