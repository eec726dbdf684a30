import type { RefusalCode } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { EntryIssueCode } from '../entry/check-entry.js';
import type { EntryKind } from '../entry/entry.js';
import type { StructuralCode } from '../machine/finding.js';

/** The sentences of one language about what is not met: clauses without capital and full stop. */
export interface ReasonWords {
  /** What the machine itself asks of an entry. `value` is the near miss or the value concerned. */
  readonly structural: { readonly [code in StructuralCode]: (value: string) => string };
  /** What is booked, when the booking that was named is not there. */
  readonly booked: (ids: string) => string;
  /** What cannot be done, by kind of entry: `”Planeringsmöte” kan inte räknas`. `what` is the title concerned. */
  readonly cannot: (kind: EntryKind, what: string) => string;
  /** Refusals for which there is no rule. */
  readonly refused: { readonly [code in RefusalCode]: string };
  /** What is wrong with a field of an entry. */
  readonly issues: { readonly [code in EntryIssueCode]: (field: string) => string };
  readonly consent: (consent: string, of: ConsentGap) => string;
  readonly notConfirmed: (criterion: string) => string;
  readonly confirmedNot: (criterion: string) => string;
  readonly unanswered: (step: string) => string;
  readonly goalsLeft: (goals: readonly Id[]) => string;
  readonly noGoals: string;
  readonly missing: (roles: string) => string;
  readonly mayNotBeThere: (people: readonly Ref[]) => string;
  readonly contentsMissing: (contents: string) => string;
  readonly others: (count: number) => string;
  /** What an occasion of a step has not left behind. */
  readonly artefactsMissing: (artefacts: string, step: string, day: string) => string;
  /** What waits for approval, and of whom. */
  readonly awaitsApproval: (step: string, roles: string, days: string) => string;
  readonly sentBack: (step: string, day: string, reason: string) => string;
  readonly approvedBy: (roles: string) => string;
  readonly returns: (count: number) => string;
  /** What was given last time and has not been taken up. */
  readonly notTakenUp: (tasks: string) => string;
  readonly noOccasion: (step: string) => string;
  readonly soFar: (count: string) => string;
  /** Who was there though the consent does not cover them. */
  readonly beyond: (refs: readonly Ref[]) => string;
  readonly nextInOrder: (step: string) => string;
  /** What is asked, when none of several alternatives holds. */
  readonly asked: (clause: string) => string;
  /** Who confirms what is missing. */
  readonly suppliedBy: (who: string) => string;
  readonly changesAt: (day: string) => string;
  /** That what has no time comes before what has one. */
  readonly beforeTimed: string;
  readonly accepted: {
    /** With a time of day, `10.16`. */
    readonly happened: (time: string) => string;
    readonly noted: string;
    readonly override: (roles: string) => string;
    readonly unless: (grounds: string) => string;
  };
  readonly withheld: (role: string) => string;
}

/** What is missing of a consent. */
export interface ConsentGap {
  readonly missing: readonly Ref[];
  readonly refused: readonly Ref[];
  /** Roles that are asked and that nobody holds, by title. */
  readonly unheld: readonly string[];
}
