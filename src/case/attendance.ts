import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { timesPresent } from '../condition/kinds/attended.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Strength } from '../definition/rule.js';
import { stands } from '../machine/judge-rule.js';
import { classOf, informationsOfCount } from './information-classes.js';
import type { Look } from './look.js';

/** How often each of those who hold a role has been at a meeting that asks for it. The meeting's own count is the group's. */
export interface Attendance {
  readonly step: Id;
  readonly rule: string;
  readonly strength: Strength;
  readonly source: readonly string[];
  readonly role: Id;
  /** At least this many times. */
  readonly from: number;
  readonly people: readonly AttendanceOf[];
}

/** How often one person has been there. */
export interface AttendanceOf {
  readonly person: Ref;
  readonly times: number;
  /** As often as is asked, already. */
  readonly enough: boolean;
}

/** How often each person has been at the meetings of open phases that ask for it, as far as it may be seen. Pure. */
export function attendanceOf(look: Look): readonly Attendance[] {
  const { facts, program } = look;
  if (facts.status !== 'open' && facts.status !== 'paused') return [];
  const found: Attendance[] = [];
  if (!program.ofKind.has('attends')) return found;
  for (const step of program.steps.values()) {
    for (const rule of step.totals) {
      if (rule.kind === 'attends' && isPlaced(look, step) && stands(program, facts, rule, look.on))
        found.push(...lineOf(look, step, rule));
    }
  }
  return found;
}

function isPlaced({ facts }: Look, { phase }: ProgramStep): boolean {
  return phase === undefined || facts.phases[phase]?.status === 'open';
}

function lineOf(look: Look, step: ProgramStep, rule: Rule): readonly Attendance[] {
  const { facts, program, sight } = look;
  const classes = [...informationsOfCount(program, step.id), classOf(program, 'people')];
  const { role = '', from = 0 } = rule.spec.attends ?? {};
  const seen = look.holders(role).filter((person) => classes.every((one) => sight.sees(one, [person])));
  if (seen.length === 0) return [];
  const people = seen.map((person) => {
    const times = timesPresent(facts, step.id, person);
    return { person, times, enough: times >= from };
  });
  const { id, strength, source } = rule;
  return [{ step: step.id, rule: id, strength, source, role, from, people }];
}
