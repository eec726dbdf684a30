import type { Anchor, Condition, Id, Quantifier, Range } from '../condition/condition.js';
import type { Rule } from '../definition/program-rules.js';
import type { RuleKind } from '../definition/rule.js';
import type { Names } from './names.js';

/** A rule with the words that its sentence is made of. */
export interface RuleTalk {
  readonly rule: Rule;
  readonly names: Names;
  /** A condition as a subordinate clause. */
  readonly when: (condition: Condition) => string;
  /** `från starten`, `från det att fasen Planering började`: what a length of time is counted from. */
  readonly from: (anchor: Anchor) => string;
}

/** The sentences of one language: one for each kind of rule, and one for each thing that a rule may add. */
export interface RuleWords {
  readonly kinds: { readonly [kind in RuleKind]: (talk: RuleTalk) => string };
  /** Shorter ways to say a rule where its element stands beside it. */
  readonly short: { readonly [kind in RuleKind]?: (talk: RuleTalk) => string };
  readonly extras: readonly ((talk: RuleTalk) => string | undefined)[];
}

/** What kind of thing a rule's element is, for choosing the noun and the verb. */
export type Noun =
  | 'meeting'
  | 'visit'
  | 'talk'
  | 'activity'
  | 'contact'
  | 'staff'
  | 'task'
  | 'plan'
  | 'answer'
  | 'measure'
  | 'phase'
  | 'start'
  | 'option'
  | 'subMeeting'
  | 'outcome'
  | 'pause'
  | 'role'
  | 'team'
  | 'case';

/** The noun of a rule's element. Pure. */
export function nounOf({ rule, names }: RuleTalk): Noun {
  const { type, id } = rule.element;
  if (type !== 'step') return type;
  const spec = names.program.steps.get(id)?.spec;
  if (spec === undefined || 'task' in spec) return 'task';
  if ('meeting' in spec) return spec.meeting.form ?? 'meeting';
  if ('plan' in spec) return 'plan';
  return 'answer' in spec ? 'answer' : 'measure';
}

/** Who a `with` or `without` rule names: role and how many. */
export type Taking = readonly [role: Id, quantifier: Quantifier];

/** Whether a title is in the definite form and stands for several: one says "någon ur familjen", not "familjen". */
export function isGroup(role: Id, { names }: Pick<RuleTalk, 'names'>): boolean {
  const members = names.program.pathway.roles[role]?.includes ?? [];
  const title = names.program.pathway.roles[role]?.title?.[names.lang] ?? '';
  return (
    members.length > 0 && (names.lang === 'sv' ? /(?:en|et|na)$/.test(title) : /^The |^Staff /.test(title))
  );
}

/** Whether a range asks for the thing at all and no more: once or more. */
export function isOnceOrMore({ from = 0, to }: Range): boolean {
  return from === 1 && to === undefined;
}
