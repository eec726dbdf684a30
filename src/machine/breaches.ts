import type { Draft } from 'immer';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { ceasedLimits } from './limit-changes.js';
import { type Limit, limitKey, limitsOf } from './limits.js';

/** Keeps for ever a limit that had passed and then ceased by time alone before `on`. */
export function keepCeased(program: Program, draft: Draft<CaseFacts>, facts: CaseFacts, on: LocalDate): void {
  if (on <= facts.at) return;
  for (const { limit, on: met } of ceasedLimits(program, facts, facts.at, on)) {
    draft.breaches.push({ rule: limit.rule.id, anchor: limit.anchor, due: limit.due, met });
  }
}

/** Limits that had passed before `on`. */
export function passedLimits(program: Program, facts: CaseFacts, on: LocalDate): readonly Limit[] {
  if (facts.status === 'none' || facts.status === 'closed') return [];
  return program.clocks
    .flatMap((rule) => limitsOf(program, facts, rule, on))
    .filter((limit) => limit.due < on);
}

/** Keeps a passed limit for ever when the event has met it or stopped its clock. */
export function keepBreaches(
  program: Program,
  draft: Draft<CaseFacts>,
  before: readonly Limit[],
  on: LocalDate,
): void {
  for (const rule of new Set(before.map((limit) => limit.rule))) {
    const still = new Set(limitsOf(program, draft as CaseFacts, rule, on).map(limitKey));
    for (const limit of before) {
      if (limit.rule === rule && !still.has(limitKey(limit))) {
        draft.breaches.push({ rule: rule.id, anchor: limit.anchor, due: limit.due, met: on });
      }
    }
  }
}
