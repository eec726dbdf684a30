import type { Ref } from '../condition/case-facts.js';
import type { Id, Range } from '../condition/condition.js';
import { holds } from '../condition/people.js';
import { withMore } from '../condition/with-more.js';
import type { Rule } from '../definition/program-rules.js';
import type { Strength } from '../definition/rule.js';
import { capacityRules, caseloadRules } from '../machine/judge-observed.js';
import { standingOf } from '../machine/standing-rules.js';
import { classOf } from './information-classes.js';
import type { Look } from './look.js';

/** A rule about other cases, and what has been said of them. A fold reads one journal only: what nobody has said is not known. */
export interface OtherCases {
  readonly rule: string;
  /** `capacity`: of the pathway or a way in; `caseload`: of one person in a role. */
  readonly kind: 'capacity' | 'caseload';
  readonly strength: Strength;
  readonly source: readonly string[];
  /** The way in, of a rule that stands on one. */
  readonly start?: Id;
  readonly role?: Id;
  readonly person?: Ref;
  readonly wanted: Range;
  /** How many there were, this case counted, when it was last stated; missing while nobody has said. */
  readonly cases?: number;
  /** `not-stated` refuses nothing: it asks. */
  readonly state: 'within' | 'above' | 'below' | 'not-stated';
}

/**
 * The rules about other cases that concern the case, each with what has been said, as far as it may be seen. Pure. Before the
 * start: the capacity that each way in would be judged by. Nothing of a closed case: it takes no room.
 */
export function otherCasesOf(look: Look): readonly OtherCases[] {
  if (look.facts.status === 'closed') return [];
  return [...capacityNow(look), ...caseloadsNow(look)];
}

function capacityNow({ facts, on, program, sight }: Look): readonly OtherCases[] {
  if (!program.ofKind.has('capacity') || !sight.sees('general')) return [];
  const starts = facts.start === undefined ? [...program.starts.keys()] : [facts.start.way];
  const rules = new Set(starts.flatMap((start) => capacityRules(program, start)));
  return standingOf(program, facts, [...rules], on).map((rule) => {
    const start = rule.element.type === 'start' ? { start: rule.element.id } : {};
    return withMore(lineOf(rule, 'capacity', rule.spec.capacity ?? {}, facts.start?.cases), start);
  });
}

function caseloadsNow({ facts, on, program, sight }: Look): readonly OtherCases[] {
  if (!program.ofKind.has('caseload')) return [];
  const people = classOf(program, 'people');
  return [...program.roles.keys()].flatMap((role) =>
    standingOf(program, facts, caseloadRules(program, role), on).flatMap((rule) =>
      Object.entries(facts.people).flatMap(([person, row]) => {
        if (!holds(row, [role], on) || !sight.sees(people, [person])) return [];
        const { caseload } = row.roles.findLast((one) => one.role === role && one.from <= on) ?? {};
        return [withMore(lineOf(rule, 'caseload', rule.spec.caseload ?? {}, caseload), { role, person })];
      }),
    ),
  );
}

function lineOf(
  { id, strength, source }: Rule,
  kind: OtherCases['kind'],
  wanted: Range,
  others: number | undefined,
): OtherCases {
  const line = { rule: id, kind, strength, source, wanted };
  if (others === undefined) return withMore(line, { state: 'not-stated' as const });
  const cases = others + 1;
  return withMore(line, { cases, state: stateOf(cases, wanted) });
}

function stateOf(cases: number, { from = 0, to = Number.POSITIVE_INFINITY }: Range): OtherCases['state'] {
  if (cases > to) return 'above';
  return cases < from ? 'below' : 'within';
}
