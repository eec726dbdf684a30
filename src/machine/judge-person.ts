import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PersonRow, Ref } from '../condition/case-facts.js';
import { holdersOf, holds } from '../condition/people.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, structural, unmet } from './finding.js';
import { caseloadFindings } from './judge-observed.js';
import { admitFindings, stands } from './judge-rule.js';
import { barred } from './step-bars.js';

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** Findings about a person who takes a role: the role exists, and what it asks holds. */
export function judgeJoined(
  program: Program,
  facts: CaseFacts,
  entry: Of<'joined'>,
  on: LocalDate,
): readonly Finding[] {
  return takingBars(program, facts, entry) ?? takingFindings(program, facts, entry, on);
}

/** Findings about a person who leaves a role: they hold it. */
export function judgeLeft(
  program: Program,
  facts: CaseFacts,
  entry: Of<'left'>,
  on: LocalDate,
): readonly Finding[] {
  if (program.terms.roles[entry.role] === undefined) return [structural('unknown-role', 'bar', entry.role)];
  return holdersOf(entry.role, facts, program.terms, on).includes(entry.person)
    ? []
    : [structural('about-not-in-role', 'bar', entry.role)];
}

/**
 * Findings about assigning a worker: the role exists, what it asks holds, the worker has room for the case, and the assignment
 * names what it matches where a rule asks.
 */
export function judgeAssigned(
  program: Program,
  facts: CaseFacts,
  entry: Of<'assigned'>,
  on: LocalDate,
): readonly Finding[] {
  const bars = takingBars(program, facts, entry);
  if (bars !== undefined) return bars;
  const known = program.pathway.team?.competences ?? {};
  const strange = (entry.competences ?? []).filter((id) => !Object.hasOwn(known, id));
  if (strange.length > 0) return strange.map((id) => structural('unknown-content', 'bar', id));
  return [
    ...takingFindings(program, facts, entry, on),
    ...caseloadFindings(program, facts, entry, on),
    ...program.whole.flatMap((rule) => unmatched(program, facts, rule, entry, on)),
  ];
}

function takingBars(
  program: Program,
  facts: CaseFacts,
  { role }: Of<'joined' | 'assigned'>,
): readonly Finding[] | undefined {
  if (program.terms.roles[role] === undefined) return [structural('unknown-role', 'bar', role)];
  return facts.status === 'closed' ? barred(facts) : undefined;
}

/**
 * What the role asks of those who take it, judged on the case as it would be with the person in the role. Whoever holds it already
 * is not judged again: more may be told of them at any time.
 */
function takingFindings(
  program: Program,
  facts: CaseFacts,
  entry: Of<'joined' | 'assigned'>,
  on: LocalDate,
): readonly Finding[] {
  const rules = (program.roles.get(entry.role) ?? []).filter(({ kind }) => kind === 'needs');
  const held = facts.people[entry.person];
  if (rules.length === 0 || (held !== undefined && holds(held, [entry.role], on))) return [];
  return admitFindings(program, withHolder(facts, entry, on), rules, on, entry, {});
}

/** The case as it would be with the person in the role. Pure. */
export function withHolder(facts: CaseFacts, entry: Of<'joined' | 'assigned'>, on: LocalDate): CaseFacts {
  const { person, role } = entry;
  const row: PersonRow = facts.people[person] ?? { roles: [] };
  const birthDate = entry.kind === 'joined' ? entry.birthDate : undefined;
  const taken: PersonRow = {
    ...row,
    ...(birthDate === undefined ? {} : { birthDate }),
    roles: [...row.roles, { role, from: on }],
  };
  const people: { readonly [person: Ref]: PersonRow } = { ...facts.people, [person]: taken };
  return { ...facts, people };
}

function unmatched(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  entry: Of<'assigned'>,
  on: LocalDate,
): readonly Finding[] {
  const { matched } = rule.spec;
  const asks = matched !== undefined && program.terms.roles[matched]?.members.includes(entry.role) === true;
  return asks && (entry.competences ?? []).length === 0 && stands(program, facts, rule, on, entry)
    ? [unmet(rule)]
    : [];
}
