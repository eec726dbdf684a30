import { addDuration } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';
import { calendarPeriod } from '../calendar/period.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import { holdersOf } from '../condition/people.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, structural, unmet } from './finding.js';
import { admitFindings, stands } from './judge-rule.js';

type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** Why nothing about a step can count in this case now: it has not started, or it is closed. */
export function barred(facts: CaseFacts): readonly Finding[] {
  if (facts.status === 'none') return [structural('case-not-started', 'bar')];
  return facts.status === 'closed' ? [structural('case-closed', 'bar', facts.closed?.on)] : [];
}

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
  const isBaseline = entry.kind === 'measured' && facts.status === 'none';
  const bars = [
    ...(isBaseline ? [] : barred(facts)),
    ...aboutFindings(program, facts, step, entry.about, on),
    ...contentBars(program, step, entry),
  ];
  if (bars.length > 0 || isBaseline) return bars;
  return [
    ...placeInPathway(facts, step, entry.about),
    ...admitFindings(program, facts, step.admit, on, entry, {
      present: 'present' in entry ? entry.present : undefined,
      place: 'place' in entry ? entry.place : undefined,
      form: 'form' in entry ? entry.form : undefined,
    }),
    ...absoluteFindings(program, facts, step, on, entry),
    ...orderFindings(program, facts, step, on, entry),
    ...stoppedFindings(program, facts, step, on, entry),
    ...mostFindings(program, facts, step, entry, on),
    ...ownFindings(program, facts, step, entry, on),
  ];
}

/** What also counts as another step meets that step's absolute rules: there is no way round by another name. */
function absoluteFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
  entry: Entry,
): readonly Finding[] {
  const also = step.spec.countsAs === undefined ? undefined : program.steps.get(step.spec.countsAs);
  const rules = also?.admit.filter((rule) => rule.absolute && rule.kind === 'needs') ?? [];
  return admitFindings(program, facts, rules, on, entry, {});
}

/** Deviations that come from where the case stands: paused, or the step's phase is not open. */
function placeInPathway(facts: CaseFacts, step: ProgramStep, about: Ref | undefined): readonly Finding[] {
  const found: Finding[] = facts.status === 'paused' ? [structural('case-paused', 'usual')] : [];
  if (step.phase === undefined) return found;
  const row = facts.phases[step.phase];
  const line = about === undefined || row?.lines === undefined ? row : row.lines[about];
  return line?.status === 'open' ? found : [...found, structural('phase-not-open', 'usual', step.phase)];
}

function aboutFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  about: Ref | undefined,
  on: LocalDate,
): readonly Finding[] {
  if (step.per === undefined) return [];
  if (about === undefined) return [structural('about-missing', 'bar', step.per)];
  return holdersOf(step.per, facts, program.terms, on).includes(about)
    ? []
    : [structural('about-not-in-role', 'bar', step.per)];
}

function contentBars(program: Program, step: ProgramStep, entry: StepEntry): readonly Finding[] {
  const { pathway } = program;
  const unknown = <T extends string>(
    ids: readonly T[] | undefined,
    known: object | undefined,
    code: 'unknown-content' | 'unknown-theme' | 'unknown-place',
  ): readonly Finding[] =>
    (ids ?? []).filter((id) => !Object.hasOwn(known ?? {}, id)).map((id) => structural(code, 'bar', id));
  if (entry.kind === 'answered') {
    return step.options.has(entry.option) ? [] : [structural('unknown-option', 'bar', entry.option)];
  }
  if (entry.kind === 'measured') return scoreBars(program, step, entry);
  return [
    ...unknown(entry.contents, step.spec.contents, 'unknown-content'),
    ...('themes' in entry ? unknown(entry.themes, pathway.themes, 'unknown-theme') : []),
    ...('place' in entry && entry.place !== undefined
      ? unknown([entry.place], pathway.places, 'unknown-place')
      : []),
  ];
}

function scoreBars(
  program: Program,
  step: ProgramStep,
  entry: Extract<Entry, { kind: 'measured' }>,
): readonly Finding[] {
  if (entry.notAdministered !== undefined) return [];
  if (entry.scores === undefined) return [structural('scores-missing', 'bar')];
  const scales =
    'measure' in step.spec ? program.terms.instruments[step.spec.measure.instrument]?.scales : undefined;
  return Object.entries(entry.scores).flatMap(([id, score]) => {
    const scale = scales !== undefined && Object.hasOwn(scales, id) ? scales[id] : undefined;
    if (scale === undefined) return [structural('unknown-scale', 'bar', id)];
    return score < scale.range.from || score > scale.range.to
      ? [structural('score-out-of-range', 'bar', id)]
      : [];
  });
}

function orderFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
  entry: Entry,
): readonly Finding[] {
  return step.orders.flatMap((rule) => {
    const order = rule.spec.order ?? [];
    const before = order.slice(0, order.indexOf(step.id));
    const done = before.every((id) => evaluate({ done: id }, facts, program.terms, on) === true);
    return done || !stands(program, facts, rule, on, entry) ? [] : [unmet(rule)];
  });
}

function stoppedFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
  entry: Entry,
): readonly Finding[] {
  return step.stoppedBy.filter((rule) => fails(program, facts, rule, on, entry)).map((rule) => unmet(rule));
}

/** Whether a standing condition has failed (unknown never fails it). */
export function fails(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate, entry?: Entry): boolean {
  const { throughout } = rule.spec;
  if (throughout === undefined || !stands(program, facts, rule, on, entry)) return false;
  return evaluate(throughout, facts, program.terms, on) === false;
}

/** Maxima are never a reason to refuse a fact: it counts, and the excess is shown. */
function mostFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  const also = step.spec.countsAs === undefined ? undefined : program.steps.get(step.spec.countsAs);
  const own = mostOf(program, facts, step, entry, on);
  return also === undefined ? own : [...own, ...mostOf(program, facts, also, entry, on)];
}

function mostOf(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  const row = facts.steps[step.id];
  const tally = step.per === undefined || entry.about === undefined ? row : row?.per?.[entry.about];
  const minutes = 'minutes' in entry ? (entry.minutes ?? 0) : 0;
  return [...step.totals, ...step.clocks].flatMap((rule) => {
    const { times, hours, dose } = rule.spec;
    const over =
      (times?.to !== undefined && (tally?.count ?? 0) + 1 > times.to) ||
      (hours?.to !== undefined && (tally?.minutes ?? 0) + minutes > hours.to * 60) ||
      (dose?.to !== undefined && countInWindow(row?.recent ?? [], on, dose) + 1 > dose.to);
    return over && stands(program, facts, rule, on, entry) ? [unmet(rule, true)] : [];
  });
}

function countInWindow(
  recent: readonly LocalDate[],
  on: LocalDate,
  dose: { readonly per: string; readonly reading: 'calendar' | 'rolling' },
): number {
  const window = dose.reading === 'calendar' ? calendarPeriod(on, dose.per) : undefined;
  if (window !== undefined) return recent.filter((date) => date >= window.from && date <= window.to).length;
  return recent.filter((date) => date <= on && addDuration(date, dose.per) > on).length;
}

/** What only one type of step asks: contents of a task or plan, who answered, the option's own rules. */
function ownFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  if (entry.kind === 'done') {
    const covered = [...(facts.steps[step.id]?.contents ?? []), ...(entry.contents ?? [])];
    return step.totals.flatMap((rule) =>
      stands(program, facts, rule, on, entry) &&
      rule.spec.contents?.every((id) => covered.includes(id)) === false
        ? [unmet(rule)]
        : [],
    );
  }
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

/** Whether the recorder's own role is one of those asked for. */
export function speaksFor(program: Program, roles: readonly Id[], role: Id): boolean {
  return roles.some((id) => program.terms.roles[id]?.members.includes(role) === true);
}

/** Findings about a booking: the same gates as the step itself, and no booking beyond a maximum. */
export function judgeBooking(
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'booked' }>,
  on: LocalDate,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  const bars = [...barred(facts), ...aboutFindings(program, facts, step, entry.about, on)];
  if (bars.length > 0) return bars;
  const gates = step.admit.filter(
    (rule) =>
      rule.kind === 'needs' ||
      rule.kind === 'without' ||
      (rule.kind === 'with' && entry.present !== undefined),
  );
  return [
    ...admitFindings(program, facts, gates, on, entry, { present: entry.present }),
    ...stoppedFindings(program, facts, step, on, entry),
    ...bookedBeyond(program, facts, step, entry, on),
  ];
}

function bookedBeyond(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: Extract<Entry, { kind: 'booked' }>,
  on: LocalDate,
): readonly Finding[] {
  const row = facts.steps[step.id];
  const planned = Object.values(row?.bookings ?? {}).filter(
    (booking) => booking.about === entry.about,
  ).length;
  const tally = step.per === undefined || entry.about === undefined ? row : row?.per?.[entry.about];
  return step.totals.flatMap((rule) => {
    const most = rule.spec.times?.to;
    if (most === undefined || (tally?.count ?? 0) + planned + 1 <= most) return [];
    return stands(program, facts, rule, on, entry) ? [unmet(rule)] : [];
  });
}

/** Findings about a planned occasion that did not take place. */
export function judgeMissed(
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'missed' }>,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  const bars = barred(facts);
  if (bars.length > 0) return bars;
  return missKind(step, entry.reason) === undefined
    ? [structural('unknown-reason', 'bar', entry.reason)]
    : [];
}

const usualReasons: { readonly [reason: string]: 'missed' | 'postponed' } = {
  'no-show': 'missed',
  declined: 'missed',
  cancelled: 'missed',
  postponed: 'postponed',
};

/** Whether a reason counts as a miss or as postponed by rule; undefined when the step does not know it. */
export function missKind(step: ProgramStep, reason: Id): 'missed' | 'postponed' | undefined {
  const own = step.spec.exceptions;
  if (own !== undefined && Object.hasOwn(own, reason)) return own[reason]?.counts;
  return Object.hasOwn(usualReasons, reason) ? usualReasons[reason] : undefined;
}
