import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Entry } from '../entry/entry.js';

/** A text in both languages. */
export interface InBoth {
  readonly sv: string;
  readonly en: string;
}

/** Something in a pathway that will go wrong in a case, told as a story. */
export interface BehaviourFinding extends Diagnostic {
  /** What happens to a case, in a few sentences. */
  readonly story: InBoth;
  /** What to change in the pathway. */
  readonly change: InBoth;
  /** The shortest journal that shows it; empty for what no journal shows, such as times that clash. */
  readonly journal: readonly Entry[];
  /**
   * Whether the journal was recorded entry by entry by the real machine, as the story tells it, and ends as the story says.
   * `false` when the machine took it otherwise, and for what no journal shows.
   */
  readonly confirmed: boolean;
}

/** What `verifyPathway` found, and how far it looked. */
export interface Verification {
  readonly findings: readonly BehaviourFinding[];
  /** Situations that the cases can come to, all of which were looked at; beyond 2^53 near enough. 0 when they were too many. */
  readonly situations: number;
  /** How large the picture of them grew: its nodes. */
  readonly nodes: number;
  /** How large it would have been let to grow. */
  readonly bound: number;
  /** Whether everything was looked at; `false` when the bound was reached: what was not looked at may hold more. */
  readonly complete: boolean;
  /** What the check leaves out, one sentence each. The same for every pathway. */
  readonly abstractions: readonly InBoth[];
}
