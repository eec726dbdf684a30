import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Condition, Id } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import { explain } from '../condition/explain.js';
import type { Explained, Lift } from '../condition/explained.js';
import { timesPresent } from '../condition/kinds/attended.js';
import { holdersOf } from '../condition/people.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Basis, RuleKind, Strength } from '../definition/rule.js';
import type { Entry } from '../entry/entry.js';
import { returnsWith, unapprovedBy } from '../machine/approvals.js';
import { beyondConsent } from '../machine/beyond-consent.js';
import { contentsLeft } from '../machine/contents-left.js';
import type { Finding, Weight } from '../machine/finding.js';
import { focusOn } from '../machine/focus.js';
import { notTakenUp } from '../machine/given-tasks.js';
import { withHolder } from '../machine/judge-person.js';
import { isSetAside, missingRoles, presentIn } from '../machine/judge-rule.js';
import { slotMissed } from '../machine/judge-slot.js';
import { limitsOf } from '../machine/limits.js';
import { lackingOf } from '../machine/occasions.js';
import { gathered, presentAt } from '../machine/sub-meetings.js';
import { talliesOf } from '../machine/totals.js';
import type { Draft } from './draft.js';

/** Why something may not be done, or deviates: one rule (or demand of the machine) that is not met, as data. */
export interface Reason {
  /** Id of the rule, or a structural code. */
  readonly rule: string;
  /** The rule's kind, or the structural code. */
  readonly code: RuleKind | string;
  readonly weight: Weight;
  readonly strength?: Strength;
  readonly basis?: Basis;
  readonly source: readonly string[];
  /** True when no override is possible: law, or consent to share. */
  readonly absolute: boolean;
  /** What the rule asks, in plain values. */
  readonly wanted: { readonly [key: string]: unknown };
  /** What the entry or the case holds. */
  readonly found: { readonly [key: string]: unknown };
  /** Persons it is about. */
  readonly about: readonly Ref[];
  /** The condition with every value used, when the rule is a condition. */
  readonly explained?: Explained;
  /** Roles that may override it. */
  readonly liftedBy: readonly Id[];
  /** What could be recorded to meet it, and by whom. */
  readonly lifts: readonly Lift[];
  /** Grounds written in the rule that would set it aside. */
  readonly unless: readonly Id[];
  /** Next day on which the answer may change by itself. */
  readonly changesAt?: LocalDate;
  /** Not met only because the entry has no time, and so is taken to come before what has a time that day. */
  readonly beforeTimed?: true;
}

/** A finding as a reason, with the values used. Pure. */
export function reasonOf(
  program: Program,
  facts: CaseFacts,
  finding: Finding,
  on: LocalDate,
  entry?: Entry,
): Reason {
  const rule = finding.of;
  return rule === undefined
    ? structuralReason(program, finding)
    : ruleReason(program, factsOf(program, facts, finding), finding, rule, on, entry);
}

/** The case that something was found in: that of one person's line, or the whole. */
function factsOf(program: Program, facts: CaseFacts, { line }: Finding): CaseFacts {
  const phase = line === undefined ? undefined : program.phases.get(line.phase);
  return phase === undefined ? facts : focusOn(program, facts, phase, line?.about);
}

function structuralReason(program: Program, finding: Finding): Reason {
  return {
    rule: finding.rule,
    code: finding.rule,
    weight: finding.weight,
    source: [],
    absolute: finding.weight === 'bar',
    wanted: {},
    found: foundOf(finding),
    about: finding.about ?? [],
    liftedBy: finding.weight === 'must' ? program.pathway.authority : [],
    lifts: [],
    unless: [],
  };
}

function foundOf({ value, known }: Finding): Reason['found'] {
  const found: Draft<Reason['found']> = {};
  if (value !== undefined) found.value = value;
  if (known !== undefined) found.known = known;
  return found;
}

function ruleReason(
  program: Program,
  facts: CaseFacts,
  finding: Finding,
  rule: Rule,
  on: LocalDate,
  entry: Entry | undefined,
): Reason {
  const condition = conditionOf(rule);
  const judged = judgedIn(facts, rule, on, entry);
  const explained = condition === undefined ? undefined : explain(condition, judged, program.terms, on);
  const values =
    explained === undefined
      ? valuesOf(program, facts, rule, on, entry, finding)
      : { wanted: explained.wanted, found: withBeyond(explained.found, program, facts, rule, on, entry) };
  const reason: Draft<Reason> = {
    rule: rule.id,
    code: rule.kind,
    weight: finding.weight,
    strength: rule.strength,
    basis: rule.basis,
    source: rule.source,
    absolute: rule.absolute,
    wanted: values.wanted,
    found: values.found,
    about: finding.about ?? explained?.about ?? [],
    liftedBy: rule.overridableBy,
    lifts: explained?.lifts ?? [],
    unless: groundsLeft(rule, entry),
  };
  if (explained !== undefined) reason.explained = explained;
  if (explained?.changesAt !== undefined) reason.changesAt = explained.changesAt;
  return reason;
}

/** The grounds written in a rule, unless the entry names one of them with its evidence. */
function groundsLeft(rule: Rule, entry: Entry | undefined): readonly Id[] {
  const { unless } = rule.spec;
  return unless === undefined || (entry !== undefined && isSetAside(rule, entry)) ? [] : Object.keys(unless);
}

/** The case that a rule was judged in: what a role asks is asked of the case with the person in it. */
function judgedIn(facts: CaseFacts, { element }: Rule, on: LocalDate, entry: Entry | undefined): CaseFacts {
  const isTaken = element.type === 'role' && (entry?.kind === 'joined' || entry?.kind === 'assigned');
  return isTaken ? withHolder(facts, entry, on) : facts;
}

/** What is found, with those who were there for an agency that the consent does not cover. */
function withBeyond(
  found: Values['found'],
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  on: LocalDate,
  entry: Entry | undefined,
): Values['found'] {
  const { spec } = rule;
  if (spec.needs === undefined) return found;
  const people = beyondConsent(program, facts, spec.needs, on, presentOf(rule, entry));
  return people.length === 0 ? found : { ...found, beyond: people };
}

/** The condition that a rule asks, for the kinds of rule that are conditions. */
export function conditionOf(rule: Rule): Condition | undefined {
  const { needs, opens, ends, throughout, beside, during } = rule.spec;
  const host = beside ?? during;
  return (
    needs ?? opens ?? ends ?? throughout ?? (host === undefined ? undefined : { phase: { [host]: 'open' } })
  );
}

type Values = Pick<Reason, 'wanted' | 'found'>;
type ValuesOf = (
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  on: LocalDate,
  entry: Entry | undefined,
) => Values['found'];

/** Those who were there, of what a rule asks about: a part of a meeting, or all that the entry tells of. */
function presentOf({ element }: Rule, entry: Entry | undefined): readonly Ref[] {
  if (entry?.kind !== 'held') return entry !== undefined && 'present' in entry ? (entry.present ?? []) : [];
  return element.type === 'subMeeting'
    ? (entry.subMeetings?.[element.id] ?? entry.present)
    : presentAt(entry);
}

/** Those who take part, of a meeting as a whole also those of its earlier parts. */
function takingOf(program: Program, facts: CaseFacts, rule: Rule, entry: Entry | undefined): readonly Ref[] {
  const whole = rule.element.type === 'subMeeting' ? entry : wholeOf(program, facts, entry);
  return presentOf(rule, whole);
}

/** An entry with what has been told of earlier parts of the same meeting. */
function wholeOf(program: Program, facts: CaseFacts, entry: Entry | undefined): Entry | undefined {
  const step = entry?.kind === 'held' ? program.steps.get(entry.step) : undefined;
  return entry === undefined || step === undefined ? entry : gathered(facts, step, entry).entry;
}

/** What is found, for the kinds of rule that are not conditions. */
const foundFor: { readonly [K in RuleKind]?: ValuesOf } = {
  with: (program, facts, rule, on, entry) => ({
    missing: missingRoles(program, facts, rule.spec.with ?? {}, on, takingOf(program, facts, rule, entry)),
  }),
  without: (program, facts, rule, on, entry) => ({
    present: presentIn(program, facts, rule.spec.without ?? [], on, presentOf(rule, entry)),
  }),
  place: (_program, _facts, _rule, _on, entry) =>
    entry !== undefined && 'place' in entry ? { place: entry.place } : {},
  form: (_program, _facts, _rule, _on, entry) =>
    entry !== undefined && 'form' in entry ? { form: entry.form } : {},
  times: (program, facts, rule, on) => ({ counts: countsOf(program, facts, rule, on) }),
  hours: (program, facts, rule, on) => ({
    hours: minutesOf(program, facts, rule, on).map((minutes) => minutes / 60),
  }),
  artefacts: (program, facts, rule, on) => ({
    lacking: lackingOf(program, facts, rule, on),
  }),
  contents: (program, facts, rule, _on, entry) => ({
    missing: contentsLeft(facts, rule, wholeOf(program, facts, entry)),
  }),
  reviews: (program, facts, rule, _on, entry) => ({
    missing: notTakenUp(facts, rule, wholeOf(program, facts, entry)),
  }),
  approved: (program, facts, rule, on, entry) => ({
    ...(entry === undefined ? {} : { role: entry.by.role }),
    ...(entry?.kind === 'sent-back' ? { returns: returnsWith(program, facts, entry, on) } : {}),
    open: unapprovedBy(program, facts, rule, on).map(({ entry: of, on: day, state }) => ({
      of,
      on: day,
      state,
    })),
  }),
  order: (program, facts, rule, on) => ({
    next: rule.spec.order?.find((step) => evaluate({ done: step }, facts, program.terms, on) !== true),
  }),
  attends: (program, facts, rule, on) => ({ times: timesOfLeft(program, facts, rule, on) }),
  due: (program, facts, rule, on) => ({ due: limitsOf(program, facts, rule, on)[0]?.due }),
  schedule: (program, facts, rule, on, entry) => {
    const about = entry !== undefined && 'about' in entry ? String(entry.about ?? '') : '';
    const slot = slotMissed(program, facts, rule, on, about === '' ? undefined : about);
    if (slot === undefined) return {};
    const { date, from, to } = slot;
    return from === undefined ? { date, to } : { date, from, to };
  },
  lasts: (_program, facts, rule) => {
    const opened = rule.element.type === 'case' ? facts.start?.on : facts.phases[rule.element.id]?.opened;
    return opened === undefined ? {} : { opened };
  },
  heard: (program, facts, rule, on) => ({
    people: holdersOf(rule.spec.heard?.role ?? '', facts, program.terms, on),
  }),
};

/** How often each of those was there who has not been there as often as the rule asks. */
function timesOfLeft(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate): readonly number[] {
  const { role = '', from = 0 } = rule.spec.attends ?? {};
  return holdersOf(role, facts, program.terms, on)
    .map((person) => timesPresent(facts, rule.element.id, person))
    .filter((times) => times < from);
}

function valuesOf(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  on: LocalDate,
  entry: Entry | undefined,
  { others }: Finding,
): Values {
  return {
    wanted: { [rule.kind]: rule.spec[rule.kind] },
    found: others === undefined ? (foundFor[rule.kind]?.(program, facts, rule, on, entry) ?? {}) : { others },
  };
}

function countsOf(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate): readonly number[] {
  if (rule.element.type === 'phase') return [facts.phases[rule.element.id]?.runs ?? 0];
  const step = program.steps.get(rule.element.id);
  return step === undefined ? [] : talliesOf(program, facts, step, on).map((tally) => tally.count);
}

function minutesOf(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate): readonly number[] {
  const step = program.steps.get(rule.element.id);
  return step === undefined ? [] : talliesOf(program, facts, step, on).map((tally) => tally.minutes);
}
