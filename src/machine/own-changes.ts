import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { changesAt } from '../condition/changes-at.js';
import { evaluate } from '../condition/evaluate.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { openFindings } from './judge-decision.js';
import { stands } from './judge-rule.js';
import { limitsOf } from './limits.js';
import type { OwnEvent } from './machine-event.js';
import { isComplete } from './phase-move.js';
import { phaseRow } from './phase-row.js';

const earlier = (a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/**
 * The next change the machine makes by itself in the case as it stands on `on`: a phase marked
 * `automatically` opens or ends, a pause with an end date is over. Pure; undefined when there is none.
 */
export function ownChange(
  program: Program,
  facts: CaseFacts,
  on: LocalDate,
  own: string,
): OwnEvent | undefined {
  if (facts.status === 'paused')
    return isPauseOver(program, facts, on) ? { type: 'case.resumed', on, own } : undefined;
  if (facts.status !== 'open') return undefined;
  for (const phase of program.phases.values()) {
    const change = phase.per === undefined ? phaseChange(program, facts, phase, on) : undefined;
    if (change !== undefined) return { type: `${phase.id}.${change.kind}`, on: change.on, own };
  }
  return undefined;
}

function phaseChange(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
): { readonly kind: string; readonly on: LocalDate } | undefined {
  const { status } = phaseRow(facts, phase.id);
  if (status === 'waiting' && isOpenedByStart(program, facts, phase)) return { kind: 'opened', on };
  if (!phase.rules.some(isAutomatic)) return undefined;
  if (status === 'waiting' && mayOpen(program, facts, phase, on)) return { kind: 'opened', on };
  if (status !== 'open') return undefined;
  const over = timeIsUp(program, facts, phase, on);
  if (over !== undefined) return { kind: 'ended', on: over };
  const ends = phase.rules.some(
    (rule) => rule.kind === 'ends' && isAutomatic(rule) && stands(program, facts, rule, on),
  );
  return ends && endsMet(program, facts, phase, on) && isComplete(program, facts, phase, on)
    ? { kind: 'ended', on }
    : undefined;
}

const isAutomatic = ({ spec }: Rule): boolean => spec.automatically === true;

function isOpenedByStart(program: Program, facts: CaseFacts, phase: ProgramPhase): boolean {
  return (
    facts.start !== undefined && program.pathway.starts[facts.start.way]?.opens?.includes(phase.id) === true
  );
}

function mayOpen(program: Program, facts: CaseFacts, phase: ProgramPhase, on: LocalDate): boolean {
  const automatic = phase.rules.filter((rule) => rule.kind === 'opens' && isAutomatic(rule));
  const met = automatic.some(
    (rule) =>
      rule.spec.opens !== undefined &&
      stands(program, facts, rule, on) &&
      evaluate(rule.spec.opens, facts, program.terms, on) === true,
  );
  return met && openFindings(program, facts, phase, on).every((finding) => finding.weight !== 'must');
}

function endsMet(program: Program, facts: CaseFacts, phase: ProgramPhase, on: LocalDate): boolean {
  return phase.rules.every(
    (rule) =>
      rule.spec.ends === undefined ||
      !stands(program, facts, rule, on) ||
      evaluate(rule.spec.ends, facts, program.terms, on) === true,
  );
}

/** Whether a phase ends by itself when the time of a rule is up: how long it lasts, or by when it is to be ended. */
function isTimeBox({ kind, spec }: Rule): boolean {
  return (
    spec.automatically === true && (kind === 'due' || (kind === 'lasts' && spec.lasts?.to !== undefined))
  );
}

/** The last day of a time box whose time is up; the day the phase opened when it was up before that. */
function timeIsUp(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
): LocalDate | undefined {
  const { opened = on } = phaseRow(facts, phase.id);
  for (const rule of phase.rules) {
    if (!isTimeBox(rule)) continue;
    const [limit] = limitsOf(program, facts, rule, on);
    if (limit !== undefined && limit.due < on) return limit.due < opened ? opened : limit.due;
  }
  return undefined;
}

function isPauseOver(program: Program, facts: CaseFacts, on: LocalDate): boolean {
  const end = pauseEnd(program, facts);
  return end !== undefined && end < on;
}

function pauseEnd(program: Program, facts: CaseFacts): LocalDate | undefined {
  const pause = facts.status === 'paused' ? facts.pauses.at(-1) : undefined;
  return pause !== undefined && program.pathway.pauses?.[pause.ground]?.ends === 'date'
    ? pause.ends
    : undefined;
}

/**
 * The next day after `after` on which the case changes by itself if nothing is recorded. Pure; undefined
 * when time alone changes nothing. This is what clock events are sent for, not what people are told of.
 */
export function nextOwnWake(program: Program, facts: CaseFacts, after: LocalDate): LocalDate | undefined {
  if (facts.status === 'paused') {
    const end = pauseEnd(program, facts);
    return end === undefined ? undefined : later(addDays(end, 1), after);
  }
  if (facts.status !== 'open') return undefined;
  let next: LocalDate | undefined;
  for (const phase of program.phases.values()) {
    if (phase.per === undefined) next = earlier(phaseWake(program, facts, phase, after), next);
  }
  return next;
}

const later = (day: LocalDate, after: LocalDate): LocalDate => (day > after ? day : addDays(after, 1));

function phaseWake(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  after: LocalDate,
): LocalDate | undefined {
  const { status, opened } = phaseRow(facts, phase.id);
  const kinds = status === 'waiting' ? 'opens' : 'ends';
  if (status !== 'waiting' && status !== 'open') return undefined;
  if (!phase.rules.some(isAutomatic)) return undefined;
  let next: LocalDate | undefined;
  for (const rule of phase.rules) {
    next = earlier(timeBoxWake(program, facts, rule, status === 'open' ? opened : undefined, after), next);
    const condition = rule.kind === kinds ? rule.spec[kinds] : undefined;
    if (condition !== undefined) next = earlier(changesAt(condition, facts, program.terms, after), next);
    if (rule.spec.while !== undefined)
      next = earlier(changesAt(rule.spec.while, facts, program.terms, after), next);
  }
  // What its steps lack holds it open, and a rule of theirs may cease to stand.
  for (const { totals } of status === 'open' ? phase.steps : []) {
    for (const { spec } of totals)
      if (spec.while !== undefined) next = earlier(changesAt(spec.while, facts, program.terms, after), next);
  }
  return next;
}

function timeBoxWake(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  opened: LocalDate | undefined,
  after: LocalDate,
): LocalDate | undefined {
  if (!isTimeBox(rule) || opened === undefined) return undefined;
  const [limit] = limitsOf(program, facts, rule, after);
  return limit === undefined ? undefined : later(addDays(limit.due, 1), after);
}
