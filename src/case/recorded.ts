import type { Instant } from '../calendar/instant.js';
import type { Id } from '../condition/condition.js';
import type { EntryIssue } from '../entry/check-entry.js';
import type { Entry } from '../entry/entry.js';
import type { CaseState } from '../journal/case-state.js';
import type { Change } from '../machine/changed.js';
import type { Reason } from './reason.js';

/** How an entry stands in the case. */
export type Standing = 'counts' | 'deviates' | 'noted';

/** An earlier entry that stands otherwise now that more is known. */
export interface StandingChange {
  readonly id: string;
  readonly before: Standing | 'gone';
  readonly after: Standing | 'gone';
}

/** A form in which a refused entry would be accepted. */
export type AcceptedForm =
  /** With a time: this one of the same day, or a later one. Offered to an entry without a time that sorts before timed ones. */
  | { readonly happened: Instant }
  /** Kept without effect. */
  | { readonly as: 'noted' }
  /** Overridden, with a reason, by one of these roles. */
  | { readonly override: { readonly rules: readonly string[]; readonly by: readonly Id[] } }
  /** With one of the grounds that the rule itself writes, and evidence. */
  | { readonly unless: { readonly rule: string; readonly grounds: readonly Id[] } };

/** Why an entry was refused, in one code; the reasons carry the rest. */
export type RefusalCode =
  | 'malformed'
  | 'happened-after-recorded'
  | 'id-reused'
  | 'not-met'
  | 'cannot-count'
  | 'unknown-target'
  | 'superseded'
  | 'definition-changed';

/** A refusal, as data: never thrown. Nothing has been recorded. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What is not met, strongest first; empty when the entry itself is malformed. */
  readonly reasons: readonly Reason[];
  /** What is wrong with the entry's form, by field. */
  readonly issues: readonly EntryIssue[];
  /** Forms that would be accepted. A well-formed fact always has at least one. */
  readonly accepted: readonly AcceptedForm[];
}

/** What recording an entry came to. */
export type Recorded =
  | {
      readonly outcome: 'accepted';
      readonly state: CaseState;
      /** The entry to store: as given, with the door's stamp when it is a decision. */
      readonly entry: Entry;
      readonly standing: Standing;
      /** Rules that are not met and do not stop it. */
      readonly deviations: readonly Reason[];
      /** What changed in the facts, in order; empty when the journal was folded again. */
      readonly changes: readonly Change[];
      /** Earlier entries that stand otherwise now. */
      readonly changed: readonly StandingChange[];
      /** When the case should be looked at again if nothing more is recorded; undefined = never by itself. */
      readonly nextWakeAt: Instant | undefined;
    }
  | { readonly outcome: 'already-recorded'; readonly state: CaseState }
  | { readonly outcome: 'refused'; readonly state: CaseState; readonly refusal: Refusal }
  /** The entry lies before what has been folded, or changes it: give the stored entries as `history`. */
  | {
      readonly outcome: 'needs-history';
      readonly state: CaseState;
      readonly why: 'back-dated' | 'changes-earlier' | 'awaited';
    };
