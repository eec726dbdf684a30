import type { DurationText } from '../calendar/duration.js';
import type { Span } from '../calendar/limit.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Anchor, Condition, Id, Quantifier, Range } from '../condition/condition.js';
import type { Text } from '../words/text.js';

/** How strongly a rule stands. It is the key under which the rule is written. */
export type Strength = 'must' | 'usual' | 'may';

/** Where a rule comes from: law (cannot be overridden), the method's text, or a local choice. */
export type Basis = 'law' | 'method' | 'local';

/** How often: a calendar period, or at most so long since the last time. Always a named reading and anchor. */
export interface CadenceSpec {
  readonly period: DurationText;
  /** `since-last`: at most one period since the last time (or since the anchor). `calendar`: once in each calendar period. */
  readonly reading: 'since-last' | 'calendar';
  readonly from: Anchor;
}

/** How much per period, in times. `calendar` counts by calendar period, `rolling` in any stretch of that length. */
export interface DoseSpec extends Range {
  readonly per: DurationText;
  readonly reading: 'calendar' | 'rolling';
  /** The event its periods are counted from. Default: the step's phase opening, or the start of the case. */
  readonly since?: Anchor;
}

/** Occasions laid out from one event, each with a window in which it is on time. */
export interface ScheduleSpec {
  readonly from: Anchor;
  /** How long after the event each occasion lies, rising. */
  readonly at: readonly DurationText[];
  /** How long before and after its day an occasion is on time. Without `before` it is never early; without `after` its day is the last. */
  readonly window?: { readonly before?: DurationText; readonly after?: DurationText };
}

/** A ground on which a deadline may be extended or a rule set aside. */
export interface GroundSpec {
  readonly title: Text;
  readonly source?: readonly string[];
}

/** By when a step is to be done, or a phase to be ended. */
export interface DueSpec {
  readonly within: Span;
  readonly from: Anchor;
  /** Moves a limit that falls on a day off to the next working day (lag 1930:173 2 §). Default: true when the rule's basis is law. */
  readonly rollOver?: boolean;
  /** Grounds on which it may be extended, always with a new date. Without it the limit cannot be extended. */
  readonly extend?: { readonly [ground: Id]: GroundSpec };
}

/** How long a phase lasts. `about` is shown and never judged; outside `from`–`to` is unusual or a breach by strength. */
export interface LengthSpec {
  readonly about?: DurationText;
  readonly from?: DurationText;
  readonly to?: DurationText;
}

/** One level of those who are told that a limit has passed. */
export interface EscalationLevel {
  /** Role that is told. */
  readonly to: Id;
  /** How long after the day the limit passed, which is day 0. Left out: on that day. */
  readonly after?: Span;
}

/** What a standing condition does when it fails. */
export interface OnFail {
  /** Steps that may not be done while it fails. */
  readonly stops?: readonly Id[];
  /** Role that decides what happens. */
  readonly decide?: Id;
}

/** How many times each person in a role is present, at the least. */
export interface AttendsSpec {
  readonly role: Id;
  readonly from: number;
}

/** How many cases there is room for. */
export interface CapacitySpec {
  /** At most this many open cases (inclusive). */
  readonly to: number;
}

/** Who approves what is done, and how many times it may be sent back. */
export interface ApprovalSpec {
  readonly by: readonly Id[];
  /** At most so many returns before it is approved; one more is shown. */
  readonly atMost?: number;
}

/** The kinds of rule: exactly one of these keys stands in a rule. */
export interface RuleKinds {
  /** Criterion for doing the step, choosing the answer, starting this way or closing with this outcome. */
  readonly needs?: Condition;
  /** Entry criterion of a phase. */
  readonly opens?: Condition;
  /** Exit criterion of a phase. */
  readonly ends?: Condition;
  /** Who takes part: role → how many. */
  readonly with?: { readonly [role: Id]: Quantifier };
  /** Roles that may not take part. */
  readonly without?: readonly Id[];
  /** How many times a step is done (per person when the step is per person), or a phase may be run. */
  readonly times?: Range;
  /** How many hours a step takes in all. */
  readonly hours?: Range;
  /** Contents of the step that are to be covered. */
  readonly contents?: readonly Id[];
  /** Artefacts that each occasion of the step is to leave behind. */
  readonly artefacts?: readonly Id[];
  /** It counts when one of these roles has approved it. */
  readonly approved?: ApprovalSpec;
  /** Tasks of the step that are taken up at the next occasion when they have been given. */
  readonly reviews?: readonly Id[];
  /** Where it takes place: one of these places. */
  readonly place?: readonly Id[];
  /** In which form it is done: one of these. */
  readonly form?: readonly ('written' | 'oral')[];
  readonly every?: CadenceSpec;
  readonly dose?: DoseSpec;
  readonly due?: DueSpec;
  readonly schedule?: ScheduleSpec;
  readonly lasts?: LengthSpec;
  /** Steps of the phase in the order they come. */
  readonly order?: readonly Id[];
  /** The phase opens while that phase is open (it runs beside it). */
  readonly beside?: Id;
  /** The phase opens while that phase is open and ends no later than it. */
  readonly during?: Id;
  /** Everyone in the role has been heard (or informed) in the phase or case. */
  readonly heard?: { readonly role: Id; readonly how: 'heard' | 'informed' };
  /** A condition that holds the whole time. */
  readonly throughout?: Condition;
  /** Assignments to this role name which of the family's needs (competences) they match. */
  readonly matched?: Id;
  /** A reminder shown while the rule's `while` holds; never a gate. */
  readonly prompt?: Text;
  /** How many times each person in the role is present, at the least, when the phase is completed. */
  readonly attends?: AttendsSpec;
  /** Held for this case alone, never together with another case. */
  readonly apart?: true;
  /** How many cases one person in the role has at a time, this one counted. `from` is shown and never judged. */
  readonly caseload?: Range;
  /** How many open cases there may be at a time, the new one counted. */
  readonly capacity?: CapacitySpec;
}

/** The key that names what a rule is about. */
export type RuleKind = keyof RuleKinds;

/** A rule as its author writes it: one kind key, and what it rests on. */
export interface RuleSpec extends RuleKinds {
  /** Needed only when an element has two rules of one kind. Default: `<element>.<kind>`. */
  readonly id?: Id;
  /** The rule in the author's own words; otherwise it is described from its data. */
  readonly title?: Text;
  /** Ids of the facts it comes from. Inherited from the nearest parent that has any. */
  readonly source?: readonly string[];
  /** Inherited from the nearest parent that has one; `method` at the top by default. */
  readonly basis?: Basis;
  /** The rule stands only while this condition holds (unknown = it does not stand). */
  readonly while?: Condition;
  /** The rule stands in cases that started on this day or later: what a new law says. */
  readonly validFrom?: LocalDate;
  /** The rule stands in cases that started on this day at the latest: what an old law said. */
  readonly validUntil?: LocalDate;
  /** Grounds written in the rule itself that set it aside, with evidence. The only way round a rule of law. */
  readonly unless?: { readonly [ground: Id]: GroundSpec };
  /** Roles that may override it. Default: the pathway's `authority`. */
  readonly overridableBy?: readonly Id[];
  /** Whether its clock runs while the case is paused. Default: law runs, others stop. */
  readonly inPause?: 'runs' | 'stops';
  /** Who is told when its limit has passed: one level, or several that rise in time. Read them with `levelsOf`. */
  readonly escalate?: EscalationLevel | readonly EscalationLevel[];
  /** What happens when a `throughout` fails. */
  readonly onFail?: OnFail;
  /** Contents are covered each time the step is recorded, not once in all. */
  readonly eachTime?: true;
  /** The phase opens, or ends, by itself when this rule is met (or its time is up). Without it a person does. */
  readonly automatically?: true;
}

/** Rules under the strength they stand with. */
export interface Rules {
  readonly must?: readonly RuleSpec[];
  readonly usual?: readonly RuleSpec[];
  readonly may?: readonly RuleSpec[];
}
