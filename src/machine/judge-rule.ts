import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id, Quantifier } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import { holdersOf } from '../condition/people.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { beyondConsent } from './beyond-consent.js';
import { type Finding, unmet } from './finding.js';
import { phaseRow } from './phase-row.js';

/**
 * Whether a rule stands for this entry: it is in force for the case, its `while` holds and no written ground sets it aside. What
 * is to hold throughout a phase stands while the phase goes on.
 */
export function stands(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  on: LocalDate,
  entry?: Entry,
): boolean {
  if (rule.strength === 'may' || !goesOn(facts, rule) || !holds(program, facts, rule, on)) return false;
  return entry === undefined || !isSetAside(rule, entry);
}

/** Whether what a standing condition is about goes on: the phase that it stands on, else the case. */
function goesOn(facts: CaseFacts, { kind, element }: Rule): boolean {
  return kind !== 'throughout' || element.type !== 'phase' || phaseRow(facts, element.id).status === 'open';
}

/** Whether what a rule says holds now, whatever its strength: it is in force for the case and its `while` holds. */
export function holds(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate): boolean {
  const { while: occasion } = rule.spec;
  return (
    isInForce(rule, facts, on) &&
    (occasion === undefined || evaluate(occasion, facts, program.terms, on) === true)
  );
}

/** Whether a rule is in force for the case: chosen by the day it started; before the start, by the day asked about (facts 6.7). */
export function isInForce({ spec }: Rule, facts: CaseFacts, on: LocalDate): boolean {
  const started = facts.start?.on ?? on;
  return (
    (spec.validFrom === undefined || started >= spec.validFrom) &&
    (spec.validUntil === undefined || started <= spec.validUntil)
  );
}

/** Whether the entry names a ground that the rule itself writes, with its evidence. */
export function isSetAside(rule: Rule, entry: Entry): boolean {
  const claim = entry.unless?.[rule.id];
  return claim !== undefined && claim.evidence !== '' && rule.spec.unless?.[claim.ground] !== undefined;
}

/** What an entry says of who took part, where and how. */
export interface Occasion {
  readonly present?: readonly Ref[] | undefined;
  /** Everyone who has been there in any part of it; missing while parts are left, or when nobody is named. */
  readonly taking?: readonly Ref[] | undefined;
  readonly place?: Id | undefined;
  readonly form?: 'written' | 'oral' | undefined;
  /** It serves other cases too. */
  readonly shared?: boolean | undefined;
}

/** Whether an occasion serves other cases too: as it states itself, else because it is one of several recordings. Pure. */
export function isShared(entry: Entry): boolean {
  const others =
    'observed' in entry && entry.observed !== undefined && 'cases' in entry.observed
      ? entry.observed.cases
      : undefined;
  return others === undefined ? entry.occasion !== undefined : others > 0;
}

/** Findings of the rules that are judged when something is recorded: needs, with, without, place, form, apart. */
export function admitFindings(
  program: Program,
  facts: CaseFacts,
  rules: readonly Rule[],
  on: LocalDate,
  entry: Entry,
  occasion: Occasion,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules)
    if (stands(program, facts, rule, on, entry) && !isMet(program, facts, rule, on, occasion))
      found.push(unmet(rule));
  return found;
}

function isMet(program: Program, facts: CaseFacts, rule: Rule, on: LocalDate, occasion: Occasion): boolean {
  const { needs, with: taking, without, place, form, apart } = rule.spec;
  if (needs !== undefined)
    return (
      evaluate(needs, facts, program.terms, on) === true &&
      beyondConsent(program, facts, needs, on, occasion.present ?? []).length === 0
    );
  if (taking !== undefined)
    return occasion.taking === undefined || areFilled(program, facts, taking, on, occasion.taking);
  if (without !== undefined)
    return presentIn(program, facts, without, on, occasion.present ?? []).length === 0;
  if (place !== undefined) return occasion.place === undefined || place.includes(occasion.place);
  if (apart !== undefined) return occasion.shared !== true;
  return form === undefined || (occasion.form !== undefined && form.includes(occasion.form));
}

/** Roles of a `with` rule that are not filled by those present. `all` over none is not filled: nobody knows who that would be. */
export function missingRoles(
  program: Program,
  facts: CaseFacts,
  taking: { readonly [role: Id]: Quantifier },
  on: LocalDate,
  present: readonly Ref[],
): readonly Id[] {
  return Object.keys(taking).filter((role) => {
    const holders = holdersOf(role, facts, program.terms, on);
    return !isFilled(taking[role] ?? 'one', holders, present);
  });
}

/** Whether none of the roles of a `with` rule is missing. */
function areFilled(
  program: Program,
  facts: CaseFacts,
  taking: { readonly [role: Id]: Quantifier },
  on: LocalDate,
  present: readonly Ref[],
): boolean {
  for (const role in taking) {
    const wanted = taking[role];
    if (wanted !== undefined && !isFilled(wanted, holdersOf(role, facts, program.terms, on), present))
      return false;
  }
  return true;
}

function isFilled(wanted: Quantifier, holders: readonly Ref[], present: readonly Ref[]): boolean {
  let there = 0;
  for (const person of holders) if (present.includes(person)) there += 1;
  if (wanted === 'all') return holders.length > 0 && there === holders.length;
  return there >= (wanted === 'one' ? 1 : wanted);
}

/** Those present who hold one of the roles. */
export function presentIn(
  program: Program,
  facts: CaseFacts,
  roles: readonly Id[],
  on: LocalDate,
  present: readonly Ref[],
): readonly Ref[] {
  return present.filter((person) =>
    roles.some((role) => holdersOf(role, facts, program.terms, on).includes(person)),
  );
}

/** Whether the recorder's own role is one of those asked for. */
export function speaksFor(program: Program, roles: readonly Id[], role: Id): boolean {
  return roles.some((id) => program.terms.roles[id]?.members.includes(role) === true);
}
