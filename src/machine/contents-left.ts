import type { CaseFacts } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';

/**
 * The contents that a rule asks for and that have not been covered when this entry counts: by it alone where the rule asks
 * each time, else by it and everything before. Pure.
 */
export function contentsLeft(
  facts: CaseFacts,
  { element, spec }: Rule,
  entry: Entry | undefined,
): readonly Id[] {
  const covered = [
    ...(spec.eachTime === true ? [] : (facts.steps[element.id]?.contents ?? [])),
    ...(entry !== undefined && 'contents' in entry ? (entry.contents ?? []) : []),
  ];
  return (spec.contents ?? []).filter((content) => !covered.includes(content));
}
