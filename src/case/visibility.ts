import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Condition, Id } from '../condition/condition.js';
import { consentInForce } from '../condition/consent-in-force.js';
import { own } from '../condition/own.js';
import { holds } from '../condition/people.js';
import { withMore } from '../condition/with-more.js';
import { isUnconditional } from '../definition/grant.js';
import type { Program } from '../definition/program.js';
import { checkGiven, isTable } from '../diagnostics/misuse.js';
import { informationsOf } from './information-classes.js';

/** Who looks at a case: a role of the pathway, and the host's reference to the person when it has one. */
export interface Viewer {
  readonly role: Id;
  readonly ref?: Ref;
}

/**
 * Asks that a viewer is one. A role that the pathway lacks is no misuse: it sees nothing.
 *
 * @throws PathwayError `invalid-argument`
 */
export function checkViewer(viewer: Viewer): void {
  const given: unknown = viewer;
  const isViewer =
    isTable(given) &&
    typeof given.role === 'string' &&
    (given.ref === undefined || typeof given.ref === 'string');
  checkGiven(isViewer, 'The viewer', given, "a role, with the person's reference if any: { role: 'chef' }");
}

/** Stands where something may not be seen: no name, value, count or date, only whom to ask. */
export interface Withheld {
  readonly code: 'withheld';
  /** A role that sees it. */
  readonly ask?: Id;
}

/** What a viewer may see of a case on one day. Made anew for every look, so that a withdrawn consent closes at once. */
export interface Sight {
  /** Whether anything at all may be seen. */
  readonly any: boolean;
  /** Whether everything may be seen: every information class of the pathway, about everyone. */
  readonly all: boolean;
  /** Whether information of a class may be seen, about these persons; without persons: about the whole family. */
  readonly sees: (information: Id, about?: readonly Ref[]) => boolean;
  /** Whether information of each of these classes may be seen, about these persons. */
  readonly seesAll: (classes: readonly Id[], about?: readonly Ref[]) => boolean;
  /** Whether everything that a condition reads may be seen. */
  readonly seesCondition: (condition: Condition, about?: readonly Ref[]) => boolean;
  /** What stands in place of information of a class. */
  readonly withheld: (information: Id) => Withheld;
}

/**
 * What a viewer may see on the day `at`. Pure; fails closed:
 *
 * - an information class is seen when the role's own `sees` names it; `general` is a class like the others
 * - a class seen always, or by a rule of law, is seen whatever anyone has consented to
 * - a class seen by consent is seen while that consent is in force for that class, towards the role's agency, about every
 *   person concerned (about the whole family when no person is named)
 * - a role that the pathway lacks, or that sees nothing, sees nothing
 * - a viewer whose `ref` the case knows must hold the role that day; in a child's, parent's or other person's role the case
 *   must know them. Other roles the host vouches for.
 */
export function sightOf(program: Program, facts: CaseFacts, viewer: Viewer, at: LocalDate): Sight {
  const grants = holdsRole(program, facts, viewer, at)
    ? (own(program.pathway.roles, viewer.role)?.sees ?? {})
    : {};
  const known = new Map<string, boolean>();
  const sees = (information: Id, about: readonly Ref[] = nobody): boolean => {
    const grant = own(grants, information);
    if (grant === undefined) return false;
    if (isUnconditional(grant)) return true;
    const key = `${information}\n${about.join('\n')}`;
    const answer =
      known.get(key) ?? isConsented(program, facts, viewer.role, grant.consent, information, about, at);
    known.set(key, answer);
    return answer;
  };
  const seesAll = (classes: readonly Id[], about: readonly Ref[] = nobody): boolean => {
    for (const information of classes) if (!sees(information, about)) return false;
    return true;
  };
  return {
    any: Object.keys(grants).some((information) => sees(information)),
    all: seesAll(classesOf(program)),
    sees,
    seesAll,
    seesCondition: (condition, about) => seesAll(informationsOf(program, condition), about),
    withheld: (information) => withheld(program, information),
  };
}

const nobody: readonly Ref[] = [];

function holdsRole(program: Program, facts: CaseFacts, viewer: Viewer, at: LocalDate): boolean {
  const role = typeof viewer?.role === 'string' ? own(program.pathway.roles, viewer.role) : undefined;
  if (role === undefined) return false;
  if (viewer.ref === undefined) return true;
  const person = own(facts.people, viewer.ref);
  if (person === undefined) return !isFamily(role.kind);
  return holds(person, program.terms.roles[viewer.role]?.members ?? [], at);
}

function isFamily(kind: string): boolean {
  return kind === 'child' || kind === 'parent' || kind === 'person';
}

/** Whether a consent opens a class for a role: it covers the class and the agency, for every person concerned. */
function isConsented(
  program: Program,
  facts: CaseFacts,
  role: Id,
  consent: Id,
  information: Id,
  about: readonly Ref[],
  at: LocalDate,
): boolean {
  const term = program.terms.consents[consent];
  const agency = program.terms.roles[role]?.agency;
  if (term === undefined || term.information?.includes(information) === false) return false;
  if (term.between !== undefined && (agency === undefined || !term.between.includes(agency))) return false;
  const people = about.length > 0 ? about : familyOf(program, facts);
  const use = { information, ...(agency === undefined ? {} : { agency }) };
  const uses = people.length === 0 ? [use] : people.map((person) => withMore(use, { about: person }));
  return uses.every((one) => consentInForce(consent, facts, program.terms, at, one).value === true);
}

function familyOf(program: Program, facts: CaseFacts): readonly Ref[] {
  return Object.keys(facts.people).filter((person) =>
    facts.people[person]?.roles.some(({ role }) => isFamily(program.terms.roles[role]?.kind ?? 'person')),
  );
}

/** Every information class of a pathway, `general` included. */
function classesOf(program: Program): readonly Id[] {
  const known = classes.get(program);
  if (known !== undefined) return known;
  const found = [...new Set(['general', ...Object.keys(program.pathway.information ?? {})])];
  classes.set(program, found);
  return found;
}

const classes = new WeakMap<Program, readonly Id[]>();

/** Names a role to ask: one with authority that sees the class without consent, else any role that does, else the authority. */
function withheld(program: Program, information: Id): Withheld {
  const { roles, authority } = program.pathway;
  const always = (role: Id): boolean => isUnconditional(own(own(roles, role)?.sees, information));
  const ask = authority.find(always) ?? Object.keys(roles).find(always) ?? authority[0];
  return ask === undefined ? { code: 'withheld' } : { code: 'withheld', ask };
}
