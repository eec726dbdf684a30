import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { ProgramStep } from '../definition/program.js';
import { classOf, informationOfStep } from './information-classes.js';
import type { Look } from './look.js';
import { excludedBy, type Participant, rolesIn } from './participants.js';

/** A part of a meeting, with who takes part in it. */
export interface SubMeetingNow {
  readonly part: Id;
  readonly participants: readonly Participant[];
  /** Roles that may not take part in it. */
  readonly excluded: readonly Id[];
  /** The meeting counts without it. */
  readonly optional?: true;
}

/** A meeting of which some parts have been held, and that does not count yet. */
export interface MeetingBegun {
  readonly step: Id;
  /** What an entry that tells of another part of it names as `round`. */
  readonly round: string;
  /** The day of the first part. */
  readonly since: LocalDate;
  /** The person it is about; missing when persons may not be seen. */
  readonly about?: Ref;
  readonly held: readonly Id[];
  /** The parts that have not been held. */
  readonly left: readonly SubMeetingNow[];
}

/** The parts of a step's meetings, with who takes part in each by the rules that stand; none in a step without parts. Pure. */
export function subMeetingsOf(look: Look, step: ProgramStep): readonly SubMeetingNow[] {
  return Object.entries(step.spec.subMeetings ?? {}).map(([part, { optional }]) => {
    const rules = step.parts.get(part) ?? [];
    return {
      part,
      participants: rolesIn(look, rules),
      excluded: excludedBy(look, rules),
      ...(optional === true ? { optional } : {}),
    };
  });
}

/** The meetings that have begun and of which parts are left, as far as they may be seen. Pure. */
export function begunIn(look: Look): readonly MeetingBegun[] {
  const { facts, program } = look;
  if (facts.status !== 'open' && facts.status !== 'paused') return [];
  const found: MeetingBegun[] = [];
  for (const step of program.steps.values()) if (step.parts.size > 0) found.push(...begunOf(look, step));
  return found;
}

function begunOf(look: Look, step: ProgramStep): readonly MeetingBegun[] {
  const { facts, program, sight } = look;
  return Object.entries(facts.steps[step.id]?.occasions ?? {}).flatMap(([name, { about, begun }]) => {
    const whom = about === undefined ? [] : [about];
    if (begun === undefined || !sight.sees(informationOfStep(program, step.id), whom)) return [];
    const isNamed = about !== undefined && sight.sees(classOf(program, 'people'), whom);
    return [
      {
        step: step.id,
        round: step.per === undefined || about === undefined ? name : withoutPerson(name, about),
        since: begun.since,
        ...(isNamed ? { about } : {}),
        held: begun.parts,
        left: subMeetingsOf(look, step).filter(({ part }) => !begun.parts.includes(part)),
      },
    ];
  });
}

/** A round of a step that is per person is kept by its own name and that of the person. */
function withoutPerson(name: string, about: Ref): string {
  return name.endsWith(`/${about}`) ? name.slice(0, -about.length - 1) : name;
}
