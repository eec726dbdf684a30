import { isWithheld, type SeenCriterion, type SeenExplanation } from '../case/criterion.js';
import type { Reason } from '../case/reason.js';
import type { Ref } from '../condition/case-facts.js';
import type { Condition, Id } from '../condition/condition.js';
import type { Lacking } from '../condition/occasions.js';
import type { Rule } from '../definition/program-rules.js';
import type { StructuralCode } from '../machine/finding.js';
import { dateWords } from '../words/dates.js';
import { inSentence } from '../words/sentences.js';
import type { Lang } from '../words/text.js';
import { clauseOf } from './clauses.js';
import { englishReasons } from './english/reasons.js';
import { type Names, sentence } from './names.js';
import type { ReasonWords } from './reason-talk.js';
import { ruleInShort } from './rule-sentence.js';
import { list } from './say.js';
import { sourceTag, tagged } from './source-tag.js';
import { swedishReasons } from './swedish/reasons.js';

/** The sentences about what is not met in every language. */
export const reasonWords: { readonly [L in Lang]: ReasonWords } = { sv: swedishReasons, en: englishReasons };

/** One reason as a text: what is missing, of whom, who can supply it and when time changes it; and its source. Pure. */
export function reasonText(reason: Reason | SeenCriterion, names: Names): string {
  const words = reasonWords[names.lang];
  if (isWithheld(reason))
    return sentence(words.withheld(reason.ask === undefined ? '' : inSentence(names.role(reason.ask))));
  const untimed = reason.beforeTimed === true ? [sentence(words.beforeTimed)] : [];
  const rule = names.program.rule.get(reason.rule);
  if (rule === undefined)
    return [sentence(structuralClause(reason, names)), ...bookedOf(reason, names), ...untimed].join(' ');
  const beyond = Array.isArray(reason.found.beyond)
    ? [words.beyond(reason.found.beyond as readonly Ref[])]
    : [];
  const clauses =
    reason.explained === undefined
      ? [ruleClause(reason, rule, names)]
      : [...lackingClauses(reason.explained, names), ...beyond];
  const said = [...new Set(clauses)].map(sentence);
  const suppliers = suppliersOf(reason, names);
  const day =
    reason.changesAt === undefined
      ? []
      : [sentence(words.changesAt(dateWords(reason.changesAt, names.lang)))];
  return tagged([...said, ...suppliers, ...day, ...untimed].join(' '), sourceTag(rule, names.lang));
}

function structuralClause({ code, found }: Omit<Reason, 'explained'>, names: Names): string {
  const say = reasonWords[names.lang].structural[code as StructuralCode] as
    | ((value: string) => string)
    | undefined;
  return say === undefined ? code : say(valueTitle(String(found.value ?? ''), names));
}

/** What is booked, of a booking that is not there. */
function bookedOf({ found }: Omit<Reason, 'explained'>, names: Names): readonly string[] {
  if (!Array.isArray(found.known)) return [];
  const ids = list(found.known as readonly string[], names.lang);
  return [sentence(reasonWords[names.lang].booked(ids))];
}

/** The title of a phase or of roles that a value names; any other value as it is. */
function valueTitle(value: string, names: Names): string {
  const { phases, roles } = names.program.pathway;
  if (Object.hasOwn(phases, value)) return names.phase(value);
  const ids = value.split(', ');
  return ids.every((id) => Object.hasOwn(roles, id))
    ? list(
        ids.map((id) => inSentence(names.role(id))),
        names.lang,
        'or',
      )
    : value;
}

/** What is not met of a rule that is no condition: its own sentence, and what was found. */
function ruleClause({ found, about }: Omit<Reason, 'explained'>, rule: Rule, names: Names): string {
  const words = reasonWords[names.lang];
  const ids = (key: string): readonly Id[] =>
    Array.isArray(found[key]) ? (found[key] as readonly Id[]) : [];
  const roles = (): string =>
    list(
      ids('missing').map((role) => inSentence(names.role(role))),
      names.lang,
    );
  if (rule.kind === 'with' && ids('missing').length > 0) return words.missing(roles());
  if (rule.kind === 'without' && ids('present').length > 0) return words.mayNotBeThere(ids('present'));
  if (rule.kind === 'contents' && ids('missing').length > 0) {
    const contents = ids('missing').map((content) => inSentence(names.content(rule.element.id, content)));
    return words.contentsMissing(list(contents, names.lang));
  }
  if (rule.kind === 'artefacts') {
    const missing = lackingTexts(found, rule.element.id, names);
    if (missing.length > 0) return list(missing, names.lang);
  }
  if (rule.kind === 'reviews' && ids('missing').length > 0) {
    const tasks = ids('missing').map((task) => inSentence(names.task(rule.element.id, task)));
    return words.notTakenUp(list(tasks, names.lang));
  }
  if (rule.kind === 'approved') return approvalClause(found, rule, names);
  if (rule.kind === 'order' && typeof found.next === 'string')
    return words.nextInOrder(names.step(found.next));
  const short = ruleInShort(names.program, rule, names.lang);
  if (typeof found.others === 'number') return `${short} (${words.others(found.others)})`;
  if (rule.kind === 'attends' && about.length > 0) {
    const each = ids('times').map((times, at) => `${about[at]} ${times}`);
    return `${short} (${words.soFar(list(each, names.lang))})`;
  }
  const counts = rule.kind === 'times' ? ids('counts') : rule.kind === 'hours' ? ids('hours') : [];
  return counts.length === 0 ? short : `${short} (${words.soFar(list(counts.map(String), names.lang))})`;
}

/** What is not approved: by a role that may not, sent back too often, or waited for. */
function approvalClause(found: Reason['found'], rule: Rule, names: Names): string {
  const words = reasonWords[names.lang];
  const by = rule.spec.approved?.by ?? [];
  const roles = list(
    by.map((role) => inSentence(names.role(role))),
    names.lang,
    'or',
  );
  const isStranger =
    typeof found.role === 'string' && !by.some((role) => isOf(role, String(found.role), names));
  if (isStranger) return words.approvedBy(roles);
  if (typeof found.returns === 'number') return words.returns(found.returns);
  const open = (Array.isArray(found.open) ? found.open : []) as readonly { readonly on: string }[];
  return open.length === 0
    ? ruleInShort(names.program, rule, names.lang)
    : words.awaitsApproval(names.step(rule.element.id), roles, daysOf(open, names));
}

function isOf(role: Id, other: Id, { program }: Names): boolean {
  return program.terms.roles[role]?.members.includes(other) === true;
}

function daysOf(occasions: readonly { readonly on: string }[], { lang }: Names): string {
  return list(
    occasions.map(({ on }) => dateWords(on, lang)),
    lang,
  );
}

/** What each occasion has not left behind: `teamanalys saknas från ”Samtal” 3 mars 2026`. Pure. */
export function lackingTexts(
  { lacking = [] }: { readonly lacking?: readonly Pick<Lacking, 'artefacts' | 'on'>[] },
  step: Id,
  names: Names,
): readonly string[] {
  const { artefactsMissing } = reasonWords[names.lang];
  return lacking.map(({ artefacts, on }) => {
    const missing = artefacts.map((artefact) => inSentence(names.artefact(step, artefact)));
    return artefactsMissing(list(missing, names.lang), names.step(step), dateWords(on, names.lang));
  });
}

/** What is lacking in a condition, in the smallest parts that are not as wanted. */
function lackingClauses(explained: SeenExplanation, names: Names, toward: boolean = true): readonly string[] {
  const { condition, parts = [], value } = explained;
  if (value === toward) return [];
  if ('any' in condition && toward) return [anyClause(condition, names)];
  const inner = 'not' in condition ? !toward : toward;
  const seen = parts.flatMap((part) =>
    isWithheld(part)
      ? [reasonWords[names.lang].withheld(part.ask === undefined ? '' : inSentence(names.role(part.ask)))]
      : lackingClauses(part, names, inner),
  );
  if (seen.length > 0) return seen;
  return [toward ? lackingClause(explained, names) : clauseOf(condition, names.program, names.lang)];
}

/** Alternatives of which none holds: told as what is asked. */
function anyClause(condition: Condition, names: Names): string {
  return reasonWords[names.lang].asked(clauseOf(condition, names.program, names.lang));
}

function lackingClause({ condition, found, value }: SeenExplanation, names: Names): string {
  const words = reasonWords[names.lang];
  const refs = (key: string): readonly Ref[] =>
    Array.isArray(found[key]) ? (found[key] as readonly Ref[]) : [];
  if ('consent' in condition)
    return words.consent(names.consent(condition.consent), {
      missing: refs('missing'),
      refused: refs('refused'),
      unheld: refs('unheld').map((role) => names.role(role)),
    });
  if ('confirmed' in condition) {
    const title = names.criterion(condition.confirmed);
    return value === 'unknown' ? words.notConfirmed(title) : words.confirmedNot(title);
  }
  if ('answered' in condition && value === 'unknown')
    return words.unanswered(
      list(
        Object.keys(condition.answered).map((step) => names.step(step)),
        names.lang,
      ),
    );
  if ('artefacts' in condition) {
    const { step } = condition.artefacts;
    const missing = lackingTexts(found, step, names);
    if (missing.length > 0) return list(missing, names.lang);
    if (found.occasions === 0) return words.noOccasion(names.step(step));
  }
  if ('done' in condition && refs('waiting').length > 0) {
    const roles = refs('approvedBy').map((role) => inSentence(names.role(role)));
    const days = refs('waiting').map((on) => ({ on }));
    return words.awaitsApproval(
      names.step(condition.done),
      list(roles, names.lang, 'or'),
      daysOf(days, names),
    );
  }
  if ('goals' in condition && refs('left').length > 0) return words.goalsLeft(refs('left'));
  if ('goals' in condition && found.set === 0) return words.noGoals;
  return clauseOf({ not: condition }, names.program, names.lang);
}

/** Who can confirm what is missing. Whose consent is missing, and who takes part, stands in the sentence itself. */
function suppliersOf({ lifts }: Omit<Reason, 'explained'>, names: Names): readonly string[] {
  const roles = lifts.flatMap(({ record, by = [] }) => (record === 'confirmed' ? by : []));
  const who = [...new Set(roles)].map((role) => inSentence(names.role(role)));
  return who.length === 0 ? [] : [sentence(reasonWords[names.lang].suppliedBy(list(who, names.lang, 'or')))];
}
