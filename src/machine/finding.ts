import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Rule } from '../definition/program-rules.js';

/** Codes of what the machine itself asks of an entry, whatever the pathway says. */
export type StructuralCode =
  | 'unknown-step'
  | 'unknown-phase'
  | 'unknown-outcome'
  | 'unknown-start'
  | 'unknown-option'
  | 'unknown-consent'
  | 'unknown-criterion'
  | 'unknown-goal'
  | 'withdrawn-same-day'
  | 'unknown-rule'
  | 'unknown-ground'
  | 'unknown-booking'
  | 'unknown-reason'
  | 'unknown-role'
  | 'unknown-scale'
  | 'unknown-content'
  | 'unknown-artefact'
  | 'unknown-occasion'
  | 'unknown-task'
  | 'unknown-sub-meeting'
  | 'no-approval'
  | 'already-decided'
  | 'unknown-place'
  | 'unknown-theme'
  | 'unknown-information'
  | 'unknown-agency'
  | 'wrong-kind'
  | 'case-not-started'
  | 'case-already-started'
  | 'case-closed'
  | 'case-not-closed'
  | 'not-followed-up'
  | 'case-paused'
  | 'case-not-paused'
  | 'phase-not-open'
  | 'phase-not-waiting'
  | 'about-missing'
  | 'about-not-in-role'
  | 'not-in-role'
  | 'scores-missing'
  | 'score-out-of-range'
  | 'reason-missing'
  | 'not-extendable'
  | 'not-later'
  | 'until-missing'
  | 'no-clock'
  | 'pathway-not-in-force'
  | 'pathway-retired';

/** How much a finding weighs: `bar` cannot count at all, `must` is refused unless overridden, `usual` is a deviation. */
export type Weight = 'bar' | 'must' | 'usual';

/** One thing that is not as it should be with an entry: a rule that is not met, or a structural code. */
export interface Finding {
  /** Id of the rule, or the structural code. */
  readonly rule: string;
  readonly weight: Weight;
  /** Missing for structural findings. */
  readonly of?: Rule;
  readonly about?: readonly Ref[];
  /** The line that was judged, of a phase kept per person: what is found is found in it. */
  readonly line?: { readonly phase: Id; readonly about: Ref };
  /** How many other cases there are, of a rule on capacity or caseload. */
  readonly others?: number;
  /** Near miss or value concerned, for the sentence. */
  readonly value?: string;
  /** What there is instead of the value, the nearest first. */
  readonly known?: readonly string[];
  /** What it weighs at the door, where it can still be put right, when that is more than in the fold. */
  readonly atDoor?: 'bar';
}

/** A finding about the machine's own demands. */
export function structural(rule: StructuralCode, weight: Weight, value?: string): Finding {
  return value === undefined ? { rule, weight } : { rule, weight, value };
}

/** Lists of findings as one. Nothing is copied while at most one of them has any, as when most entries are judged. */
export function allFindings(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  let found = noFindings;
  for (const list of lists) if (list.length > 0) found = found.length === 0 ? list : [...found, ...list];
  return found;
}

/** That nothing is found. */
export const noFindings: readonly Finding[] = [];

/** A finding that `rule` is not met; maxima and lengths only ever deviate (`soft`). */
export function unmet(rule: Rule, soft = false): Finding {
  return { rule: rule.id, of: rule, weight: soft || rule.strength !== 'must' ? 'usual' : 'must' };
}

/** How an entry stands in a case: it counts, counts with deviations, or is kept without effect. */
export interface Judgement {
  readonly standing: 'counts' | 'deviates' | 'noted';
  readonly findings: readonly Finding[];
  /** Rules that an override or a written ground set aside. */
  readonly setAside: readonly string[];
}
