import type { Id } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import { deciders, type Work } from './work.js';

/** The agencies that a role acts for: its own, else those of the roles that it stands for. Pure. */
export function agenciesOf(program: Program, role: Id): readonly Id[] {
  const { roles } = program.pathway;
  const own = roles[role]?.agency;
  if (own !== undefined) return [own];
  const members = program.terms.roles[role]?.members ?? [];
  return [...new Set(members.flatMap((member) => roles[member]?.agency ?? []))];
}

/**
 * The agencies that hold what a work leaves behind: that of the one who does it. A team that carries out the intervention, in an
 * agency where nobody decides, works on commission: then also the agencies of those who decide. Pure.
 */
export function holdersOf(program: Program, { role }: Work): readonly Id[] {
  const own = agenciesOf(program, role);
  const deciding = deciders(program).flatMap((decider) => agenciesOf(program, decider));
  const isCommissioned =
    isTeam(program, role) && own.length > 0 && own.every((agency) => !deciding.includes(agency));
  return isCommissioned ? [...new Set([...own, ...deciding])] : own;
}

function isTeam(program: Program, role: Id): boolean {
  return program.pathway.roles[role]?.kind === 'team';
}

const ofFamily: ReadonlySet<string> = new Set(['child', 'parent', 'person']);

/** Whether a role is held by the family or its network. Pure. */
export function isOfFamily(program: Program, role: Id): boolean {
  return ofFamily.has(program.pathway.roles[role]?.kind ?? 'person');
}
