import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { stands } from './judge-rule.js';

/** Those of some rules that stand, whatever is recorded; the same list when all of them do, as most often. Pure. */
export function standingOf(
  program: Program,
  facts: CaseFacts,
  rules: readonly Rule[],
  on: LocalDate,
): readonly Rule[] {
  const stand = (rule: Rule): boolean => stands(program, facts, rule, on);
  return rules.every(stand) ? rules : rules.filter(stand);
}
