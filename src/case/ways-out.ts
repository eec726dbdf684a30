import type { Id } from '../condition/condition.js';
import { judgeClosed, wholeCaseFindings } from '../machine/judge-decision.js';
import { type Blocked, changeOf, judgedOf } from './blocked.js';
import type { SeenCriterion } from './criterion.js';
import type { Draft } from './draft.js';
import type { Look } from './look.js';
import { isOutOfReach, probe } from './probe.js';

/** A way out of the case: an outcome, whether it can be chosen now, and what it still asks. */
export interface WayOut {
  readonly outcome: Id;
  /** Closing with it would be accepted now. */
  readonly open: boolean;
  readonly administrative: boolean;
  /** A reason must be given. */
  readonly reason: boolean;
  readonly handover?: Id;
  readonly criteria: readonly SeenCriterion[];
  /** `usual` rules that closing with it now would deviate from. */
  readonly deviations: readonly SeenCriterion[];
  readonly changesAt?: NonNullable<Blocked['changesAt']>;
}

/** Every outcome of a case that has started and is not closed, in the order of the definition. Pure. */
export function waysOutOf(look: Look): readonly WayOut[] {
  const { facts, on, program, sight } = look;
  if (!sight.sees('general') || facts.status === 'none' || facts.status === 'closed') return [];
  const whole = wholeCaseFindings(program, facts, on);
  const ways: WayOut[] = [];
  for (const outcome in program.pathway.outcomes) {
    const spec = program.pathway.outcomes[outcome];
    if (spec === undefined) continue;
    const findings = judgeClosed(program, facts, probe('closed', { outcome, reason: '-' }, on), on, whole);
    if (isOutOfReach(facts, findings)) continue;
    const { criteria, deviations } = judgedOf(look, findings);
    const changesAt = changeOf(criteria);
    const administrative = spec.administrative === true;
    const way: Draft<WayOut> = {
      outcome,
      open: criteria.length === 0,
      administrative,
      reason: spec.reason ?? administrative,
      criteria,
      deviations,
    };
    if (spec.handover !== undefined) way.handover = spec.handover;
    if (changesAt !== undefined) way.changesAt = changesAt;
    ways.push(way);
  }
  return ways;
}
