import type { LocalDate } from '../calendar/local-date.js';
import type { PersonRow, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Draft } from './draft.js';
import { classOf, informationOfStep } from './information-classes.js';
import type { Look } from './look.js';
import type { Withheld } from './visibility.js';

/** When, and in which step, a child was last heard or informed. */
export interface ChildWord {
  readonly on: LocalDate;
  readonly step: Id;
}

/** A child of the case; `heard` and `informed` are missing when it has never happened. */
export interface ChildNow {
  readonly child: Ref;
  readonly heard?: ChildWord | Withheld;
  readonly informed?: ChildWord | Withheld;
}

/** Every child of the case, with when each was last heard and informed; none when persons may not be seen. Pure. */
export function childrenOf(look: Look): readonly ChildNow[] {
  const { program, facts, sight } = look;
  const people = classOf(program, 'people');
  const children: Ref[] = [];
  for (const role in program.terms.roles) {
    if (program.terms.roles[role]?.kind !== 'child') continue;
    for (const child of look.holders(role))
      if (!children.includes(child) && sight.sees(people, [child])) children.push(child);
  }
  return children.map((child) => {
    const line: Draft<ChildNow> = { child };
    const heard = wordOf(look, child, 'heard', facts.people[child]);
    const informed = wordOf(look, child, 'informed', facts.people[child]);
    if (heard !== undefined) line.heard = heard;
    if (informed !== undefined) line.informed = informed;
    return line;
  });
}

function wordOf(
  look: Look,
  child: Ref,
  how: 'heard' | 'informed',
  row: PersonRow | undefined,
): ChildWord | Withheld | undefined {
  const word = row?.[how];
  if (word === undefined) return undefined;
  const information = informationOfStep(look.program, word.step);
  return look.sight.sees(information, [child]) ? word : look.sight.withheld(information);
}
