import { bornIn } from '../condition/anchor.js';
import { eventsIn } from '../condition/anchor-parts.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { anchorsOf } from '../definition/rule-anchors.js';
import { mayRun } from '../machine/after-closing.js';
import { inEachView } from '../machine/focus.js';
import { stands } from '../machine/judge-rule.js';
import { informationsOfClock } from './information-classes.js';
import type { Look } from './look.js';

/** A clock that is counted from a birth and cannot run: nothing is supposed in its place. */
export interface BirthDateAsked {
  readonly rule: string;
  readonly role: Id;
  /** Those whose birth date is missing; missing when persons may not be seen. Empty when nobody holds the role. */
  readonly people?: readonly Ref[];
  /** Set when several hold the role, so that nobody can say whose birth is meant. */
  readonly several?: true;
}

/** The clocks that wait for a birth date, as far as they may be seen. Pure. */
export function birthDatesAsked(look: Look): readonly BirthDateAsked[] {
  return clocksFromBirth(look.program).flatMap(({ rule, role }) => {
    if (!isAsked(look, rule)) return [];
    const asked = peopleAsked(look, rule, role);
    if (asked === undefined) return [];
    const several = asked.several ? ({ several: true } as const) : {};
    return [{ rule: rule.id, role, ...(look.people ? { people: asked.people } : {}), ...several }];
  });
}

/** A clock that is counted from the birth of someone who holds a role. */
interface FromBirth {
  readonly rule: Rule;
  readonly role: Id;
}

const fromBirth = new WeakMap<Program, readonly FromBirth[]>();

/** The clocks that are counted from a birth, whatever the case: most pathways have none. */
function clocksFromBirth(program: Program): readonly FromBirth[] {
  const known = fromBirth.get(program);
  if (known !== undefined) return known;
  const found = program.clocks.flatMap((rule) => {
    const anchor = anchorsOf(rule.spec)
      .flatMap(eventsIn)
      .find((one) => 'birth' in one);
    return anchor === undefined || !('birth' in anchor) ? [] : [{ rule, role: anchor.birth }];
  });
  fromBirth.set(program, found);
  return found;
}

function isAsked({ program, facts, on, sight }: Look, rule: Rule): boolean {
  if (!mayRun(program, facts, rule)) return false;
  const step = program.steps.get(rule.element.id);
  if (step?.phase !== undefined && facts.phases[step.phase]?.status !== 'open') return false;
  return (
    stands(program, facts, rule, on) && informationsOfClock(program, rule).every((one) => sight.sees(one))
  );
}

/** Whose birth date is missing for the clocks of a rule; undefined when nobody's is. */
function peopleAsked(
  { program, facts, on }: Look,
  rule: Rule,
  role: Id,
): { readonly people: readonly Ref[]; readonly several: boolean } | undefined {
  const step = program.steps.get(rule.element.id);
  const meant = inEachView(program, facts, step, on, (view) => [
    bornIn(role, view.facts, program.terms, on, view.about),
  ]);
  const several = meant.some((people) => people.length > 1);
  const people = meant.flat().filter((person) => facts.people[person]?.birthDate === undefined);
  const nobody = meant.some((found) => found.length === 0);
  return several || nobody || people.length > 0 ? { people: [...new Set(people)], several } : undefined;
}
