import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref, StepRow, Tally } from '../condition/case-facts.js';
import { evaluate } from '../condition/evaluate.js';
import { timesPresent } from '../condition/kinds/attended.js';
import { holdersOf } from '../condition/people.js';
import { withMore } from '../condition/with-more.js';
import type { Program, ProgramPhase, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { afterwardsFindings } from './afterwards.js';
import { type Finding, unmet } from './finding.js';
import { focusOn } from './focus.js';
import { stands } from './judge-rule.js';

const nothing: Tally = { count: 0, minutes: 0 };
const none: readonly Finding[] = [];

/** The figures a step's totals are judged on: one per person when the step is per person, else one. */
export function talliesOf(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
): readonly Tally[] {
  const row = facts.steps[step.id];
  if (step.per === undefined) return [row ?? nothing];
  return holdersOf(step.per, facts, program.terms, on).map((person) => row?.per?.[person] ?? nothing);
}

/** Findings of a step's minima (times, hours, contents, attendance): what completing its phase asks. */
export function leastFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
): readonly Finding[] {
  if (step.totals.length === 0) return none;
  return step.totals.flatMap((rule) =>
    !stands(program, facts, rule, on)
      ? none
      : rule.kind === 'attends'
        ? attendsFindings(program, facts, step, rule, on)
        : leastIsMet(program, facts, step, rule, on)
          ? none
          : [withMore(unmet(rule), aboutThose(program, facts, step, rule, on))],
  );
}

/** Whom a least amount is not met for, in a step that is per person. */
function aboutThose(
  program: Program,
  facts: CaseFacts,
  { id, per }: ProgramStep,
  { spec: { times, hours } }: Rule,
  on: LocalDate,
): Pick<Finding, 'about'> {
  if (per === undefined || (times === undefined && hours === undefined)) return {};
  const about = holdersOf(per, facts, program.terms, on).filter((person) => {
    const { count, minutes } = facts.steps[id]?.per?.[person] ?? nothing;
    return count < (times?.from ?? 0) || minutes < (hours?.from ?? 0) * 60;
  });
  return about.length === 0 ? {} : { about };
}

/** Those who hold the role and have not been present as often as the rule asks; a role that nobody holds has not been there. */
function attendsFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  rule: Rule,
  on: LocalDate,
): readonly Finding[] {
  const { role = '', from = 0 } = rule.spec.attends ?? {};
  const people = holdersOf(role, facts, program.terms, on);
  const left = people.filter((person) => timesPresent(facts, step.id, person) < from);
  return left.length === 0 && people.length > 0 ? [] : [withMore(unmet(rule), { about: left })];
}

function leastIsMet(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  rule: Rule,
  on: LocalDate,
): boolean {
  const { times, hours, contents, eachTime } = rule.spec;
  // Asked each time, it has been judged each time.
  if (contents !== undefined) return eachTime === true || coversAll(facts.steps[step.id], contents);
  const tallies = talliesOf(program, facts, step, on);
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
  const seen = focusOn(program, facts, phase, about);
  const found: Finding[] = [];
  for (const rule of phase.rules)
    if (rule.kind === 'ends') found.push(...endsFinding(program, seen, rule, on));
  for (const step of phase.steps) found.push(...leastFindings(program, seen, step, on));
  for (const step of phase.steps) found.push(...afterwardsFindings(program, seen, step, on));
  found.push(...heardFindings(program, seen, phase.rules, seen.phases[phase.id]?.opened ?? '', on));
  return found;
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
  if (!rules.some(({ kind }) => kind === 'heard')) return none;
  return rules.flatMap((rule) => {
    const { heard } = rule.spec;
    if (heard === undefined || !stands(program, facts, rule, on)) return [];
    const left = holdersOf(heard.role, facts, program.terms, on).filter(
      (person) =>
        (facts.people[person]?.[heard.how]?.on ?? '') < since ||
        facts.people[person]?.[heard.how] === undefined,
    );
    return left.length === 0 ? [] : [withMore(unmet(rule), { about: left })];
  });
}
