import type { DurationText } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Id, Range } from '../condition/condition.js';
import type { Text } from '../words/text.js';
import type { Basis, Rules } from './rule.js';

/** What every element may say of itself. */
export interface Described {
  readonly title?: Text;
  /** A longer explanation for people who read the pathway. */
  readonly about?: Text;
  /** Ids of the facts it comes from. */
  readonly source?: readonly string[];
  readonly basis?: Basis;
}

/**
 * How a role sees an information class: always, while a consent is in force, or by a rule of law that lets it (`OSL 26:9`).
 * By law it is seen as always: the law is named so that readers can tell why nobody is asked.
 */
export type Grant =
  | 'always'
  | { readonly consent: Id; readonly source?: readonly string[] }
  | { readonly law: string; readonly source?: readonly string[] };

/** A role in the pathway. */
export interface RoleSpec extends Described, Rules {
  /**
   * `child`, `parent`, `person` (other family or network), `authority` (decides and commissions),
   * `team` (carries out the intervention), `partner` (another service), `manager`.
   */
  readonly kind: 'child' | 'parent' | 'person' | 'authority' | 'team' | 'partner' | 'manager';
  /** The service or authority that this role acts for. */
  readonly agency?: Id;
  /** This role stands for all of these (family = child and parent). */
  readonly includes?: readonly Id[];
  /** Information classes this role may see: always, while a consent is in force, or by a rule of law. Default nothing. */
  readonly sees?: { readonly [information: Id]: Grant };
  /** External codes, for example KSI. */
  readonly codes?: readonly { readonly system: string; readonly version?: string; readonly code: string }[];
}

/** A team: the roles it is made of, how many people, and the competences that are matched with needs. */
export interface TeamSpec extends Described, Rules {
  readonly roles: readonly Id[];
  /** A number, or from and to. Shown, never judged: a case need not hold the whole team. */
  readonly size?: number | Range;
  readonly competences?: { readonly [competence: Id]: Described };
}

/** One of the five kinds of yes (facts, section 2.5): they are never merged. */
export type ConsentKind = 'acceptance' | 'intervention' | 'secrecy' | 'sip' | 'gdpr';

/** Which of those who hold a role give a consent: all of them, or those of an age on the date it is used. */
export type GiverSpec =
  | 'all'
  | {
      readonly who: 'all' | 'one';
      readonly ageFrom?: number;
      readonly ageBelow?: number;
      /** The role whose age decides; default: the giver's own age. */
      readonly ageOf?: Id;
    };

/** A consent that the pathway asks for. */
export interface ConsentSpec extends Described {
  readonly kind: ConsentKind;
  /** Who must give it, on the date it is used. */
  readonly givers: { readonly [role: Id]: GiverSpec };
  readonly form?: 'written' | 'oral';
  /** `stated`: each word has a last day of its own; one without covers nothing. */
  readonly until?: 'stated';
  /** Agencies between which secrecy is lifted. */
  readonly between?: readonly Id[];
  /** Information classes it covers. */
  readonly information?: readonly Id[];
  readonly purpose?: Text;
  /** How long it is valid; silent = until withdrawn. */
  readonly validFor?: DurationText;
  /** What stops and what goes on when it is refused or withdrawn, in words. */
  readonly withoutIt?: Text;
}

/** A criterion that a person confirms (a judgement or a fact from outside the journal). */
export interface CriterionSpec extends Described {
  /** Roles that may confirm it. */
  readonly by?: readonly Id[];
  /** Kept for each person in the role instead of for the case. */
  readonly per?: Id;
  /** Information class of the answer; default `general`. */
  readonly information?: Id;
  /** What is taken to be so until someone has said; left out: unknown. */
  readonly assumed?: boolean;
}

/** A scale (or subscale) of an instrument. */
export interface ScaleSpec extends Described {
  readonly range: { readonly from: number; readonly to: number };
  readonly better: 'higher' | 'lower';
  /** Smallest change that counts as improved or worsened; silent = no change class is computed. */
  readonly reliableChange?: number;
  /** Half-open bands `[from, below)`, with the norm set they come from. */
  readonly bands?: {
    readonly [band: Id]: Described & {
      readonly from?: number;
      readonly below?: number;
      readonly norm?: string;
    };
  };
}

/** An instrument as data. Never item texts. */
export interface InstrumentSpec extends Described {
  readonly version?: string;
  /** Roles that answer it. */
  readonly answers: readonly Id[];
  readonly ageFrom?: number;
  readonly ageTo?: number;
  /** Information class of the values; default `general`. */
  readonly information?: Id;
  readonly scales: { readonly [scale: Id]: ScaleSpec };
  readonly licence?: Text;
}

/** Something covered in a meeting, or a field of a plan. */
export interface ContentSpec extends Described {
  /** Roles that bring it. */
  readonly by?: readonly Id[];
}

/** Something that an occasion leaves behind: a recording, a form, a drawing. The case holds a reference, never the thing. */
export interface ArtefactSpec extends Described {
  /** Roles that make it. */
  readonly by?: readonly Id[];
  /** Information class of whether it is there; default that of the step. */
  readonly information?: Id;
}

/** Something that the family, or someone else, does until the next meeting. */
export interface GivenTaskSpec extends Described {
  /** Roles that do it. */
  readonly by?: readonly Id[];
}

/** A theme of meetings. A placeholder is to be filled by the municipality and gives a warning until then. */
export interface ThemeSpec extends Described {
  readonly placeholder?: true;
}

/** An option in an answer step, with what it asks before it can be chosen. */
export interface OptionSpec extends Described, Rules {}

/** A part of a meeting, with rules of its own on who takes part in it. */
export interface SubMeetingSpec extends Described, Rules {
  /** The meeting counts without it. */
  readonly optional?: true;
}

/** What a step may say whatever its type. */
interface StepBase extends Described, Rules {
  /** Done for each person in this role (progress per person). */
  readonly per?: Id;
  /** Named parts (agenda points, plan fields, information given). */
  readonly contents?: { readonly [content: Id]: ContentSpec };
  /** What each occasion can leave behind. */
  readonly artefacts?: { readonly [artefact: Id]: ArtefactSpec };
  /** Parts of a meeting, each with those who take part in it. It counts when every part that is not optional has been held. */
  readonly subMeetings?: { readonly [part: Id]: SubMeetingSpec };
  /** What can be given at a meeting, to be done until the next one. */
  readonly tasks?: { readonly [task: Id]: GivenTaskSpec };
  readonly themes?: readonly Id[];
  /** It also counts as this step, so that several kinds of contact share one rhythm. */
  readonly countsAs?: Id;
  /** The part it plays in the headline count. */
  readonly part?: Id;
  /** Information class of what is recorded; default `general`. */
  readonly information?: Id;
  /** Reasons a planned occasion did not take place, and whether that is a miss. Default reasons: no-show, declined, cancelled (misses) and postponed (not). */
  readonly exceptions?: { readonly [reason: Id]: Described & { readonly counts: 'missed' | 'postponed' } };
}

/** A step where people meet: meeting, visit, talk, phone contact. Recorded as `held` or `missed`. */
export interface MeetingStep extends StepBase {
  readonly meeting: {
    readonly form?: 'meeting' | 'visit' | 'talk' | 'activity' | 'contact' | 'staff';
    readonly places?: readonly Id[];
  };
}
/** Something someone does: gives information, hands out, writes, receives. Recorded as `done`. */
export interface TaskStep extends StepBase {
  readonly task: { readonly by?: readonly Id[]; readonly to?: readonly Id[] };
}
/** A plan with required contents, made with the family. Recorded as `done` with contents; goals are entries of their own. */
export interface PlanStep extends StepBase {
  readonly plan: { readonly by?: readonly Id[]; readonly goals?: true };
}
/** A question with a closed set of answers: the family's yes, a judgement, a choice. Recorded as `answered`. */
export interface AnswerStep extends StepBase {
  readonly answer: { readonly from: readonly Id[]; readonly options: { readonly [option: Id]: OptionSpec } };
}
/** A measurement with an instrument. Recorded as `measured`, per person. */
export interface MeasureStep extends StepBase {
  readonly measure: { readonly instrument: Id; readonly of: readonly Id[] };
}
/** A step: one thing that is done in the pathway. */
export type StepSpec = MeetingStep | TaskStep | PlanStep | AnswerStep | MeasureStep;

/** A step that belongs to the time after the case is closed. */
export type FollowUpSpec = StepSpec & {
  /** Outcomes it belongs to. Left out: every one that is not administrative. */
  readonly after?: readonly Id[];
};

/** A phase (CMMN stage): a container of steps with entry and exit criteria. */
export interface PhaseSpec extends Described, Rules {
  /** Kept for each person in this role: every person has their own line, opened and ended by itself. */
  readonly per?: Id;
  readonly steps?: { readonly [step: Id]: StepSpec };
  readonly aims?: { readonly [aim: Id]: Described };
}

/** A way in. */
export interface StartSpec extends Described, Rules {
  /** Phases that open at once. */
  readonly opens?: readonly Id[];
}

/** A way out. */
export interface OutcomeSpec extends Described, Rules {
  /** An administrative closing: always possible, not a success of the pathway. */
  readonly administrative?: true;
  /** A reason must be given. Default: true when administrative. */
  readonly reason?: boolean;
  /** The case goes on in another pathway. */
  readonly handover?: Id;
}

/** A handover to another pathway, and what is carried along. */
export interface HandoverSpec extends Described {
  /** Id of the other pathway. */
  readonly to: string;
  readonly carries: readonly ('people' | 'consents' | 'criteria' | 'goals' | 'measures' | 'clock')[];
}

/** A ground on which the case may be paused, and what ends the pause. */
export interface PauseSpec extends Described, Rules {
  readonly ends: 'date' | 'review' | 'event';
}

/** A pilot: dates and evaluation of the model itself. A property of the definition version, never of a case. */
export interface PilotSpec extends Described {
  readonly from?: LocalDate | string;
  readonly until?: LocalDate | string;
  readonly evaluation?: { readonly [question: Id]: Described };
}

/** A headline count, declared and checked against the steps (for example a "four-meeting model"). */
export interface HeadlineSpec extends Described {
  readonly count: number;
  /** Parts (`part:` of steps) that are counted. */
  readonly parts: readonly Id[];
}

/** The definition that a local variant is built on. */
export interface ExtendsSpec {
  /** Id of the parent. */
  readonly pathway: string;
  readonly version: string;
  /**
   * Behaviour hash of the parent that was merged. Written by the reader: with it the definition is whole, and nothing is
   * merged again.
   */
  readonly hash?: string;
}

/** A pathway definition as plain data: what YAML is read to and what hosts may hold. Contains no person. */
export interface Pathway extends Described, Rules {
  /** Version of the definition language. */
  readonly language: 1;
  /** Two ids joined by one dot: the municipality and the pathway. */
  readonly pathway: string;
  /** Semantic version of this definition. */
  readonly version: string;
  readonly status: 'draft' | 'published' | 'retired';
  /** The definition that this one is a local variant of. */
  readonly extends?: ExtendsSpec;
  /** Parts of the parent that a variant does without: only in what an author writes, never in a pathway that has been read. */
  readonly leavesOut?: readonly string[];
  readonly title: Text;
  readonly validFrom?: LocalDate;
  readonly validUntil?: LocalDate;
  /** Texts that `source` ids point to, by prefix (`NOR`). */
  readonly texts?: { readonly [prefix: string]: { readonly title: Text; readonly published?: string } };
  readonly subject: 'person' | 'child' | 'family' | 'group';
  readonly zone?: string;
  readonly legalBasis: 'sol-11-1' | 'sol-11-5' | 'lvu-22' | 'other' | 'not-stated';
  /** How it is documented (SoL 14:3–5). */
  readonly documentation: 'full' | 'identity-free' | 'none';
  /** Kind of intervention that SoL 11:5 excludes, if it is one; refused together with `sol-11-5`. */
  readonly excludedKind?: Id;
  /** Roles that may override rules unless a rule says otherwise. */
  readonly authority: readonly Id[];
  readonly pilot?: PilotSpec;
  /** Purposes and common goals of the pathway. */
  readonly purposes?: { readonly [purpose: Id]: Described };
  /** How the work is done, in words; shown, never judged. */
  readonly principles?: { readonly [principle: Id]: Described };
  /** Figures the unit reports; shown, never judged. */
  readonly figures?: { readonly [figure: Id]: Described & { readonly every?: DurationText } };
  readonly agencies?: { readonly [agency: Id]: Described };
  readonly information?: { readonly [information: Id]: Described };
  readonly roles: { readonly [role: Id]: RoleSpec };
  readonly team?: TeamSpec;
  readonly places?: { readonly [place: Id]: Described };
  readonly themes?: { readonly [theme: Id]: ThemeSpec };
  readonly criteria?: { readonly [criterion: Id]: CriterionSpec };
  readonly consents?: { readonly [consent: Id]: ConsentSpec };
  readonly instruments?: { readonly [instrument: Id]: InstrumentSpec };
  /** Information class of the case's goals; default `general`. */
  readonly goals?: { readonly information: Id };
  readonly headline?: HeadlineSpec;
  readonly starts: { readonly [start: Id]: StartSpec };
  readonly phases: { readonly [phase: Id]: PhaseSpec };
  /** Steps that belong to no phase: possible from start to closing. */
  readonly steps?: { readonly [step: Id]: StepSpec };
  readonly pauses?: { readonly [ground: Id]: PauseSpec };
  readonly handovers?: { readonly [handover: Id]: HandoverSpec };
  readonly outcomes: { readonly [outcome: Id]: OutcomeSpec };
  /** What is done after the case is closed, without opening it again. */
  readonly followUps?: { readonly [step: Id]: FollowUpSpec };
  /** What a former family is offered after closing; a return is always a new case with `previous`. */
  readonly reentry?: Described;
  /** Decisions where the sources are silent or doubtful, each a visible, changeable line. */
  readonly decisions?: { readonly [decision: Id]: Described };
}
