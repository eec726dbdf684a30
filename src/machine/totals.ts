import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref, StepRow, Tally } from '../condition/case-facts.js';
import { evaluate } from '../condition/evaluate.js';
import { holdersOf } from '../condition/people.js';
import type { Program, ProgramPhase, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { type Finding, unmet } from './finding.js';
import { stands } from './judge-rule.js';

const nothing: Tally = { count: 0, minutes: 0 };

/** The figures a step's totals are judged on: one per person when the step is per person (only `about`, if it is), else one. */
export function talliesOf(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
  about?: Ref,
): readonly Tally[] {
  const row = facts.steps[step.id];
  if (step.per === undefined) return [row ?? nothing];
  const people = holdersOf(step.per, facts, program.terms, on);
  const asked = about !== undefined && people.includes(about) ? [about] : people;
  return asked.map((person) => row?.per?.[person] ?? nothing);
}

/** Findings of a step's minima (times, hours, contents): what completing its phase asks. */
export function leastFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
  about?: Ref,
): readonly Finding[] {
  return step.totals.flatMap((rule) =>
    stands(program, facts, rule, on) && !leastIsMet(program, facts, step, rule, on, about)
      ? [unmet(rule)]
      : [],
  );
}

function leastIsMet(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  rule: Rule,
  on: LocalDate,
  about: Ref | undefined,
): boolean {
  const { times, hours, contents } = rule.spec;
  if (contents !== undefined) return coversAll(facts.steps[step.id], contents);
  const tallies = talliesOf(program, facts, step, on, about);
  // Nobody holds the role: nobody has taken part, so a least is not met.
  if (tallies.length === 0) return (times?.from ?? hours?.from ?? 0) === 0;
  if (times?.from !== undefined && tallies.some((tally) => tally.count < (times.from ?? 0))) return false;
  return hours?.from === undefined || tallies.every((tally) => tally.minutes >= (hours.from ?? 0) * 60);
}

/** Contents are asked for only once the step has been done at all: `times` says whether it must be. */
function coversAll(row: StepRow | undefined, contents: readonly string[]): boolean {
  return (
    row === undefined ||
    row.count === 0 ||
    contents.every((content) => row.contents?.includes(content) === true)
  );
}

/** Findings that hinder a phase from being completed: its exit criteria, its steps' minima, children not heard. */
export function completionFindings(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
  about?: Ref,
): readonly Finding[] {
  return [
    ...phase.rules
      .filter((rule) => rule.kind === 'ends')
      .flatMap((rule) => endsFinding(program, facts, rule, on)),
    ...phase.steps.flatMap((step) => leastFindings(program, facts, step, on, about)),
    ...heardFindings(program, facts, phase.rules, facts.phases[phase.id]?.opened ?? '', on),
  ];
}

function endsFinding(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate): readonly Finding[] {
  const met = rule.spec.ends === undefined || evaluate(rule.spec.ends, facts, program.terms, on) === true;
  return stands(program, facts, rule, on) && !met ? [unmet(rule)] : [];
}

/** Findings of `heard` rules: someone in the role has not been heard, or informed, since `since`. */
export function heardFindings(
  program: Program,
  facts: CaseFacts,
  rules: readonly Rule[],
  since: LocalDate,
  on: LocalDate,
): readonly Finding[] {
  return rules.flatMap((rule) => {
    const { heard } = rule.spec;
    if (heard === undefined || !stands(program, facts, rule, on)) return [];
    const left = holdersOf(heard.role, facts, program.terms, on).filter(
      (person) =>
        (facts.people[person]?.[heard.how]?.on ?? '') < since ||
        facts.people[person]?.[heard.how] === undefined,
    );
    return left.length === 0 ? [] : [{ ...unmet(rule), about: left }];
  });
}
