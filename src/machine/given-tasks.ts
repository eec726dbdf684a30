import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, GivenTaskRow, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { countedAs } from './also-admit.js';
import { type Finding, noFindings, structural, unmet } from './finding.js';
import { stands } from './judge-rule.js';

type Held = Extract<Entry, { kind: 'held' }>;

/** Tasks that a meeting names and that neither its step, nor the one it counts as, gives. */
export function taskBars(
  program: Program,
  step: ProgramStep,
  { gave = none, reviewed = nothing }: Held,
): readonly Finding[] {
  if (gave === none && reviewed === nothing) return noFindings;
  const known = countedAs(program, step).flatMap(({ spec }) => Object.keys(spec.tasks ?? {}));
  return [...gave, ...Object.keys(reviewed)]
    .filter((task) => !known.includes(task))
    .map((task) => structural('unknown-task', 'bar', task));
}

const none: readonly Id[] = [];
const nothing = {};

/** Findings about tasks that were given and are not taken up, by the rules of the step and of the one it counts as. */
export function reviewFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: Held,
  on: LocalDate,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { rules } of countedAs(program, step))
    for (const rule of rules)
      if (
        rule.kind === 'reviews' &&
        stands(program, facts, rule, on, entry) &&
        notTakenUp(facts, rule, entry).length > 0
      )
        found.push(unmet(rule));
  return found;
}

/** Tasks that a rule asks to have taken up, that are out, and that an occasion does not take up. Pure. */
export function notTakenUp(
  facts: CaseFacts,
  { element, spec }: Rule,
  entry: Entry | undefined,
): readonly Id[] {
  const about = entry !== undefined && 'about' in entry ? entry.about : undefined;
  const reviewed = entry?.kind === 'held' ? (entry.reviewed ?? {}) : {};
  return (facts.steps[element.id]?.tasks ?? [])
    .filter((row) => isOf(row, about) && spec.reviews?.includes(row.task) === true)
    .map(({ task }) => task)
    .filter((task) => !Object.hasOwn(reviewed, task));
}

const isOf = (row: GivenTaskRow, about: Ref | readonly Ref[] | undefined): boolean =>
  row.about === undefined || row.about === about;

/** What a meeting says of tasks. */
interface Taken {
  readonly id: string;
  readonly about?: Ref;
  readonly gave?: readonly Id[];
  readonly reviewed?: object;
}

/**
 * The tasks that are out of a step after a meeting: what it took up is gone, what it gave has come. Pure.
 *
 * @param isNext - whether it is a meeting of its own: then what it did not take up has been passed by once more
 */
export function tasksAfter(
  step: ProgramStep,
  known: readonly GivenTaskRow[] | undefined,
  { id, about, gave = [], reviewed = {} }: Taken,
  on: LocalDate,
  isNext: boolean,
): readonly GivenTaskRow[] | undefined {
  const whom = step.per === undefined ? undefined : about;
  const left = (known ?? [])
    .filter((row) => !isOf(row, whom) || !Object.hasOwn(reviewed, row.task))
    .map((row) => (isNext && isOf(row, whom) ? { ...row, passed: (row.passed ?? 0) + 1 } : row));
  const isOut = (task: Id): boolean => left.some((row) => row.task === task && row.about === whom);
  const given = [...new Set(gave)]
    .filter((task) => Object.hasOwn(step.spec.tasks ?? {}, task) && !isOut(task))
    .map((task): GivenTaskRow => ({ task, ...(whom === undefined ? {} : { about: whom }), on, entry: id }));
  const out = [...left, ...given];
  return out.length === 0 && known === undefined ? undefined : out;
}
