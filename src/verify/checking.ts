import type { DataPath } from '../diagnostics/diagnostic.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import type { Explored } from './explored.js';
import type { Model } from './model.js';
import type { Never } from './never.js';
import type { Possible } from './possible.js';
import type { BehaviourFinding, InBoth } from './verification.js';

/** What every rule is given: the pathway, its model, and what has been found out about it once for all. */
export interface Checking {
  readonly compiled: CompiledPathway;
  readonly model: Model;
  readonly possible: Possible;
  readonly nevers: readonly Never[];
  readonly explored: Explored;
  /** Called by a rule that could not look at everything. */
  readonly stoppedEarly: () => void;
}

/** A rule of behaviour. */
export interface BehaviourRule {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, in a few words. */
  readonly title: InBoth;
  readonly check: (checking: Checking) => readonly Found[];
}

/** What a rule found; the code is the rule's, and the severity too unless it says otherwise. */
export interface Found extends Pick<BehaviourFinding, 'data' | 'message' | 'story' | 'change'> {
  readonly path: DataPath;
  readonly severity?: 'error' | 'warning';
  readonly related?: readonly { readonly path: DataPath }[];
  readonly journal?: BehaviourFinding['journal'];
  readonly confirmed?: boolean;
}
