import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import { withMore } from '../condition/with-more.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { unapprovedBy } from './approvals.js';
import { type Finding, unmet } from './finding.js';
import { stands } from './judge-rule.js';
import { lackingOf } from './occasions.js';

/** An occasion that is not as a rule asks of each of them. */
interface Open {
  readonly about?: Ref;
}

type OpenBy = (program: Program, facts: CaseFacts, rule: Rule, on: LocalDate) => readonly Open[];

/** What is asked of occasions afterwards, by kind of rule: those that are not as it asks. */
const openBy = {
  artefacts: lackingOf,
  approved: unapprovedBy,
} satisfies { readonly [kind: string]: OpenBy };

const none: readonly Finding[] = [];

/** Findings of what was asked of a step's occasions afterwards and is not so: what completing its phase asks. */
export function afterwardsFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  on: LocalDate,
): readonly Finding[] {
  if (step.afterwards.length === 0) return none;
  return step.afterwards.flatMap((rule) => {
    const find = rule.kind === 'artefacts' || rule.kind === 'approved' ? openBy[rule.kind] : undefined;
    const open =
      find === undefined || !stands(program, facts, rule, on) ? [] : find(program, facts, rule, on);
    const about = [...new Set(open.flatMap((occasion) => occasion.about ?? []))];
    return open.length === 0 ? [] : [about.length === 0 ? unmet(rule) : withMore(unmet(rule), { about })];
  });
}
