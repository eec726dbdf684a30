import { addDuration } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import { evaluate } from '../condition/evaluate.js';
import { holdersOf } from '../condition/people.js';
import { withMore } from '../condition/with-more.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { stepBarred } from './after-closing.js';
import { afterwardsFindings } from './afterwards.js';
import { type Finding, structural, unmet } from './finding.js';
import { focusOn } from './focus.js';
import { capacityFindings } from './judge-observed.js';
import { admitFindings, holds, stands } from './judge-rule.js';
import { limitsOf } from './limits.js';
import { isComplete, lineStatus } from './phase-move.js';
import { phaseRow } from './phase-row.js';
import { barred } from './step-bars.js';
import { completionFindings, heardFindings, leastFindings } from './totals.js';

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** Findings about starting the case by one of its ways in. */
export function judgeStarted(
  program: Program,
  facts: CaseFacts,
  entry: Of<'started'>,
  on: LocalDate,
): readonly Finding[] {
  const rules = program.starts.get(entry.start);
  if (rules === undefined) return [structural('unknown-start', 'bar', entry.start)];
  if (facts.status !== 'none') return [structural('case-already-started', 'bar', facts.start?.on)];
  return [
    ...inForceFindings(program, on),
    ...admitFindings(program, facts, rules, on, entry, {}),
    ...capacityFindings(program, facts, entry, on),
  ];
}

/** A retired definition takes no new cases, nor does one outside the days it is valid for. */
function inForceFindings({ pathway }: Program, on: LocalDate): readonly Finding[] {
  const { status, validFrom, validUntil } = pathway;
  const outside =
    (validFrom !== undefined && on < validFrom) || (validUntil !== undefined && on > validUntil);
  return [
    ...(status === 'retired' ? [structural('pathway-retired', 'must')] : []),
    ...(outside
      ? [structural('pathway-not-in-force', 'must', [validFrom ?? '', validUntil ?? ''].join('–'))]
      : []),
  ];
}

/** Findings about opening a phase: it waits (or may run again), and its entry criteria hold. */
export function judgeOpened(
  program: Program,
  facts: CaseFacts,
  entry: Of<'opened'>,
  on: LocalDate,
): readonly Finding[] {
  const phase = program.phases.get(entry.phase);
  if (phase === undefined) return [structural('unknown-phase', 'bar', entry.phase)];
  const bars = [...barred(facts), ...perPersonBars(program, facts, phase, entry.about, on)];
  if (bars.length > 0) return bars;
  if (lineStatus(facts, phase.id, entry.about) === 'open')
    return [structural('phase-not-waiting', 'bar', phase.id)];
  return [
    ...openFindings(program, facts, phase, on, entry),
    ...rerunFindings(program, facts, phase, entry, on),
  ];
}

function perPersonBars(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  about: string | undefined,
  on: LocalDate,
): readonly Finding[] {
  if (phase.per === undefined)
    return about === undefined ? [] : [structural('about-not-in-role', 'bar', phase.id)];
  if (about === undefined) return [structural('about-missing', 'bar', phase.per)];
  return holdersOf(phase.per, facts, program.terms, on).includes(about)
    ? []
    : [structural('about-not-in-role', 'bar', phase.per)];
}

/** Findings of a phase's entry criteria and of the phases it runs beside or inside. */
export function openFindings(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
  entry?: Entry,
): readonly Finding[] {
  const left = phase.rules.filter((rule) => {
    const { opens, beside, during } = rule.spec;
    const host = beside ?? during;
    if (opens === undefined && host === undefined) return false;
    const met =
      opens !== undefined
        ? evaluate(opens, facts, program.terms, on) === true
        : phaseRow(facts, host ?? '').status === 'open';
    return !met && stands(program, facts, rule, on, entry);
  });
  return left.map((rule) => unmet(rule));
}

/** The rule that says how many times a phase may be opened, if one holds. */
export function runsRule(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
): Rule | undefined {
  return phase.rules.find((rule) => rule.kind === 'times' && holds(program, facts, rule, on));
}

/** How many times a phase may be opened: once when nothing is said. */
export function mostRuns(rule: Rule | undefined): number {
  return rule === undefined ? 1 : (rule.spec.times?.to ?? Number.POSITIVE_INFINITY);
}

function rerunFindings(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  entry: Of<'opened'>,
  on: LocalDate,
): readonly Finding[] {
  const row = phaseRow(facts, phase.id);
  const runs = phase.per === undefined ? row.runs : (row.lines?.[entry.about ?? '']?.runs ?? 0);
  const times = runsRule(program, facts, phase, on);
  if (runs < mostRuns(times)) return [];
  return [times === undefined ? structural('phase-not-waiting', 'must', phase.id) : unmet(times)];
}

/** Findings about ending a phase. With a reason it is stopped, whatever is left; without one it is completed. */
export function judgeEnded(
  program: Program,
  facts: CaseFacts,
  entry: Of<'ended'>,
  on: LocalDate,
): readonly Finding[] {
  const phase = program.phases.get(entry.phase);
  if (phase === undefined) return [structural('unknown-phase', 'bar', entry.phase)];
  const bars = barred(facts);
  if (bars.length > 0) return bars;
  if (phase.per !== undefined && entry.about === undefined)
    return [structural('about-missing', 'bar', phase.per)];
  if (lineStatus(facts, phase.id, phase.per === undefined ? undefined : entry.about) !== 'open')
    return [structural('phase-not-open', 'bar', phase.id)];
  const completing = entry.reason === undefined || isComplete(program, facts, phase, on, entry.about);
  const own = [
    ...(completing ? completionFindings(program, facts, phase, on, entry.about) : []),
    ...lengthFindings(program, focusOn(program, facts, phase, entry.about), phase, on),
  ];
  return [
    ...own.map((finding) => inLine(finding, phase, entry.about)),
    ...outlastedFindings(program, facts, phase.id, on),
  ];
}

/** A finding that says which person's line was judged, in a phase that is kept per person. */
function inLine(finding: Finding, { id, per }: ProgramPhase, about: Ref | undefined): Finding {
  return per === undefined || about === undefined
    ? finding
    : withMore(finding, { line: { phase: id, about } });
}

/** Left earlier than its usual (or least) length. */
function lengthFindings(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
): readonly Finding[] {
  return tooShort(program, facts, phase.rules, phaseRow(facts, phase.id).opened, on);
}

/** Lengths among the rules of a phase, or of the pathway, that are not reached on the day `on`. */
function tooShort(
  program: Program,
  facts: CaseFacts,
  rules: readonly Rule[],
  since: LocalDate | undefined,
  on: LocalDate,
): readonly Finding[] {
  const short = rules.filter((rule) => {
    const least = rule.spec.lasts?.from;
    const early = least !== undefined && since !== undefined && on < addDuration(since, least);
    return early && stands(program, facts, rule, on);
  });
  return short.map((rule) => unmet(rule, true));
}

/** Phases that were to end no later than this one and are still open. */
function outlastedFindings(
  program: Program,
  facts: CaseFacts,
  ending: string,
  on: LocalDate,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of program.ofKind.get('during') ?? []) {
    if (rule.spec.during !== ending || phaseRow(facts, rule.element.id).status !== 'open') continue;
    if (stands(program, facts, rule, on)) found.push(unmet(rule, true));
  }
  return found;
}

/** Findings about skipping a phase that has not been opened. */
export function judgeSkipped(program: Program, facts: CaseFacts, entry: Of<'skipped'>): readonly Finding[] {
  if (!program.phases.has(entry.phase)) return [structural('unknown-phase', 'bar', entry.phase)];
  const bars = barred(facts);
  if (bars.length > 0) return bars;
  return phaseRow(facts, entry.phase).status === 'waiting'
    ? []
    : [structural('phase-not-waiting', 'bar', entry.phase)];
}

/**
 * Findings about closing the case with an outcome.
 *
 * @param whole - `wholeCaseFindings`, which are the same for every outcome, when they are already known
 */
export function judgeClosed(
  program: Program,
  facts: CaseFacts,
  entry: Of<'closed'>,
  on: LocalDate,
  whole?: readonly Finding[],
): readonly Finding[] {
  const rules = program.outcomes.get(entry.outcome);
  const spec = program.pathway.outcomes[entry.outcome];
  if (rules === undefined || spec === undefined) return [structural('unknown-outcome', 'bar', entry.outcome)];
  const bars = barred(facts);
  if (bars.length > 0) return bars;
  const reasonWanted = spec.reason ?? spec.administrative === true;
  return [
    ...(reasonWanted && (entry.reason ?? '') === '' ? [structural('reason-missing', 'bar')] : []),
    ...admitFindings(program, facts, rules, on, entry, {}),
    ...(spec.administrative === true ? [] : (whole ?? wholeCaseFindings(program, facts, on))),
  ];
}

/** What the case as a whole lacks when it is closed: shown, never a lock; an outcome's own `needs` are the gate. */
export function wholeCaseFindings(program: Program, facts: CaseFacts, on: LocalDate): readonly Finding[] {
  const found = [...heardFindings(program, facts, program.whole, facts.start?.on ?? '', on)];
  const lacking: Finding[] = [];
  for (const step of program.steps.values()) {
    if (step.phase !== undefined || step.after !== undefined) continue;
    if (step.totals.length > 0) found.push(...leastFindings(program, facts, step, on));
    if (step.afterwards.length > 0) lacking.push(...afterwardsFindings(program, facts, step, on));
  }
  found.push(...lacking, ...tooShort(program, facts, program.whole, facts.start?.since, on));
  return found.map((finding) => ({ ...finding, weight: 'usual' }));
}

/** Findings about extending a deadline: it runs, may be extended on that ground, and the new day is later. */
export function judgeExtended(
  program: Program,
  facts: CaseFacts,
  entry: Of<'extended'>,
  on: LocalDate,
): readonly Finding[] {
  const rule = program.rule.get(entry.rule);
  if (rule === undefined) return [structural('unknown-rule', 'bar', entry.rule)];
  const step = rule.element.type === 'step' ? program.steps.get(rule.element.id) : undefined;
  const bars = step === undefined ? barred(facts) : stepBarred(facts, step);
  if (bars.length > 0) return bars;
  const grounds = rule.spec.due?.extend;
  if (grounds === undefined) return [structural('not-extendable', 'bar', rule.id)];
  if (!Object.hasOwn(grounds, entry.ground)) return [structural('unknown-ground', 'bar', entry.ground)];
  const per = program.steps.get(rule.element.id)?.per;
  if (per !== undefined && entry.about === undefined) return [structural('about-missing', 'bar', per)];
  const limit = limitsOf(program, facts, rule, on).find(({ about }) => about === entry.about);
  if (limit === undefined) return [structural('no-clock', 'bar', rule.id)];
  return entry.until > limit.due ? [] : [structural('not-later', 'bar', limit.due)];
}

/** Findings about pausing the case. */
export function judgePaused(
  program: Program,
  facts: CaseFacts,
  entry: Of<'paused'>,
  on: LocalDate,
): readonly Finding[] {
  const ground = program.pathway.pauses?.[entry.ground];
  const rules = program.pauses.get(entry.ground);
  if (ground === undefined || rules === undefined) return [structural('unknown-ground', 'bar', entry.ground)];
  if (facts.status === 'paused') return [structural('case-paused', 'bar')];
  const bars = barred(facts);
  if (bars.length > 0) return bars;
  const lacking =
    (ground.ends === 'date' && entry.until === undefined) ||
    (ground.ends === 'review' && entry.review === undefined);
  const backwards = entry.until !== undefined && entry.until < on;
  return [
    ...(lacking ? [structural('until-missing', 'bar', ground.ends)] : []),
    ...(backwards ? [structural('not-later', 'bar', on)] : []),
    ...admitFindings(program, facts, rules, on, entry, {}),
  ];
}
