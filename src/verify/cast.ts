import { type LocalDate, partsOf as partsOfDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Condition, Id, Quantifier } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Action } from './action.js';
import { conditionsOf, partsOf } from './thresholds.js';

/** One made-up person of a witness. */
export interface Member {
  readonly person: Ref;
  readonly role: Id;
  readonly birthDate?: LocalDate;
}

/** The persons that a way needs, in the order they come in. */
export interface Cast {
  readonly members: readonly Member[];
  /** Everyone who holds a role, or a role it stands for. */
  readonly holders: (role: Id) => readonly Ref[];
}

/** The fewest persons with whom a way can be told: those who take part, answer, consent, or are of an age. Pure. */
export function castOf(program: Program, way: readonly Action[], first: LocalDate): Cast {
  const needed = new Map<Id, number>();
  const ages = new Map<Id, number>();
  const need = (role: Id, number: number): void => {
    needed.set(role, Math.max(needed.get(role) ?? 0, number));
  };
  for (const rule of rulesIn(program, way)) {
    if (rule.spec.attends !== undefined) need(rule.spec.attends.role, 1);
    for (const [role, who] of Object.entries(rule.spec.with ?? {})) need(role, numberOf(who));
    for (const part of conditionsOf(rule).flatMap(partsOf)) needIn(part, need, ages);
  }
  for (const { deed } of way) {
    if ('consent' in deed)
      for (const role of Object.keys(program.terms.consents[deed.consent]?.givers ?? {})) need(role, 1);
    const step = 'step' in deed ? program.steps.get(deed.step)?.spec : undefined;
    if (step?.per !== undefined) need(step.per, 1);
    if (step !== undefined && 'answer' in step) need(step.answer.from[0] ?? '', 1);
    if (step !== undefined && 'measure' in step) need(step.measure.of[0] ?? '', 1);
    const per = 'phase' in deed ? program.phases.get(deed.phase)?.per : undefined;
    if (per !== undefined) need(per, 1);
  }
  return fill(program, needed, ages, first);
}

function numberOf(who: Quantifier): number {
  return typeof who === 'number' ? who : 1;
}

function needIn(part: Condition, need: (role: Id, number: number) => void, ages: Map<Id, number>): void {
  if ('age' in part) {
    need(part.age.of, 1);
    ages.set(part.age.of, part.age.from ?? part.age.to ?? 0);
  }
  if ('attended' in part) need(part.attended.of, numberOf(part.attended.who ?? 'one'));
  if ('people' in part && (part.people.from ?? 0) > 0) need(part.people.role, part.people.from ?? 1);
  if ('measure' in part && part.measure.of !== undefined) need(part.measure.of, 1);
}

/** The rules of what a way passes: the start, its steps and its phases. */
function rulesIn(program: Program, way: readonly Action[]): readonly Rule[] {
  return way.flatMap(({ deed }) => {
    if (deed.kind === 'start') return program.starts.get(deed.start) ?? [];
    if ('step' in deed) return program.steps.get(deed.step)?.rules ?? [];
    return 'phase' in deed ? (program.phases.get(deed.phase)?.rules ?? []) : [];
  });
}

function fill(
  program: Program,
  needed: ReadonlyMap<Id, number>,
  ages: ReadonlyMap<Id, number>,
  first: LocalDate,
): Cast {
  const { roles } = program.terms;
  const members: Member[] = [];
  const holders = (role: Id): readonly Ref[] =>
    members.filter((one) => (roles[role]?.members ?? [role]).includes(one.role)).map(({ person }) => person);
  const isWide = (role: Id): number => roles[role]?.members.length ?? 1;
  for (const [role, number] of [...needed].sort(([a], [b]) => isWide(a) - isWide(b))) {
    const leaves = (roles[role]?.members ?? [role]).filter((member) => isWide(member) === 1);
    for (let at = 0; holders(role).length < number && at < 20; at++) {
      const member = leaves[at % Math.max(1, leaves.length)] ?? role;
      const age = ages.get(member) ?? ages.get(role);
      const count = members.filter((one) => one.role === member).length + 1;
      members.push({
        person: `${member}-${count}`,
        role: member,
        ...(age === undefined ? {} : { birthDate: bornFor(age, first) }),
      });
    }
  }
  return { members, holders };
}

/** A birth date with which someone is `age` years old on a day and for the rest of its year. */
function bornFor(age: number, on: LocalDate): LocalDate {
  return `${String(partsOfDate(on).year - age - 1).padStart(4, '0')}-12-31`;
}
