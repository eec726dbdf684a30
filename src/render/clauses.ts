import type { Condition, Id, PhaseStatus } from '../condition/condition.js';
import { describe } from '../condition/describe.js';
import type { Program } from '../definition/program.js';
import { clauseWords } from '../words/lists.js';
import { phrasebooks } from '../words/phrasebooks.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import { inLang, type Lang } from '../words/text.js';
import { list } from './say.js';

/**
 * A condition as a clause in a sentence, without capital and full stop. Pure. As `describe`, but where a title is itself a
 * clause (`Bistånd är beviljat`, `Familjen har tackat ja`) the clause stands for itself: `bistånd är beviljat`.
 */
export function clauseOf(condition: Condition, program: Program, lang: Lang): string {
  const again = (part: Condition): string => clauseOf(part, program, lang);
  if ('all' in condition && condition.all.every(isSingle))
    return allDone(condition.all, program, lang) ?? clauseWords(condition.all.map(again), lang, 'and');
  if ('any' in condition && condition.any.every(isSingle))
    return clauseWords(condition.any.map(again), lang, 'or');
  return ownClause(condition, program, lang) ?? describe(condition, program.terms, lang);
}

function isSingle(condition: Condition): boolean {
  return !('all' in condition || 'any' in condition || 'atLeast' in condition);
}

/** Several steps that are all to be done, as one list. */
function allDone(parts: readonly Condition[], program: Program, lang: Lang): string | undefined {
  const steps = parts.flatMap((part) => ('done' in part ? [part.done] : []));
  if (steps.length < 3 || steps.length !== parts.length) return undefined;
  const titles = steps.map((step) => inQuotes(stepTitle(program, step, lang), lang));
  return lang === 'sv'
    ? `allt det här är gjort: ${list(titles, lang)}`
    : `all of this is done: ${list(titles, lang)}`;
}

function ownClause(condition: Condition, program: Program, lang: Lang): string | undefined {
  if ('done' in condition) return doneClause(condition.done, program, lang);
  if ('confirmed' in condition) {
    const criterion = program.pathway.criteria?.[condition.confirmed];
    return criterion?.per === undefined ? asClause(inLang(criterion?.title, lang), lang) : undefined;
  }
  if ('not' in condition && 'confirmed' in condition.not) {
    const title = inLang(
      program.pathway.criteria?.[condition.not.confirmed]?.title,
      lang,
      condition.not.confirmed,
    );
    return `${inQuotes(title, lang)} ${lang === 'sv' ? 'inte gäller' : 'does not hold'}`;
  }
  if ('phase' in condition) return phaseClause(condition.phase, program, lang);
  if ('answered' in condition) return answerClause(condition.answered, program, lang);
  if ('age' in condition) return ageClause(condition, program, lang);
  return undefined;
}

/** Where one phase stands: `”Kartläggning” är slutförd eller avbruten`. */
function phaseClause(
  asked: { readonly [phase: Id]: PhaseStatus | readonly PhaseStatus[] },
  program: Program,
  lang: Lang,
): string | undefined {
  const [only, ...others] = Object.entries(asked);
  if (only === undefined || others.length > 0) return undefined;
  const title = inLang(program.pathway.phases[only[0]]?.title, lang, only[0]);
  const statuses = typeof only[1] === 'string' ? [only[1]] : only[1];
  const said = list(
    statuses.map((status) => phrasebooks[lang].standings[status]),
    lang,
    'or',
  );
  return `${inQuotes(title, lang)} ${said.replaceAll(' eller är ', ' eller ')}`;
}

/** The age of everyone in a role, said of each: "varje barn är 7–15 år". */
function ageClause(condition: Condition, program: Program, lang: Lang): string | undefined {
  if (!('age' in condition) || condition.age.who !== 'all') return undefined;
  const title = inLang(program.pathway.roles[condition.age.of]?.title, lang, condition.age.of);
  const lead = lang === 'sv' ? `alla i rollen ${title}` : `all with the role ${title}`;
  const words = describe(condition, program.terms, lang);
  if (!words.startsWith(lead)) return undefined;
  return `${lang === 'sv' ? 'varje' : 'every'} ${inSentence(title)}${words.slice(lead.length).replace(/^ are /, ' is ')}`;
}

function answerClause(
  answered: { readonly [step: Id]: Id | readonly Id[] },
  program: Program,
  lang: Lang,
): string | undefined {
  const [only, ...others] = Object.entries(answered);
  if (only === undefined || others.length > 0 || typeof only[1] !== 'string') return undefined;
  const step = program.terms.steps[only[0]];
  return step?.per === undefined ? asClause(inLang(step?.options?.[only[1]]?.title, lang), lang) : undefined;
}

function doneClause(step: Id, program: Program, lang: Lang): string | undefined {
  const title = stepTitle(program, step, lang);
  const spec = program.steps.get(step)?.spec;
  if (
    spec === undefined ||
    'answer' in spec ||
    spec.per !== undefined ||
    (program.steps.get(step)?.least ?? 1) > 1
  )
    return undefined;
  const name = /^[\p{L}-]+$/u.test(title) ? inSentence(title) : inQuotes(title, lang);
  if ('meeting' in spec) return lang === 'sv' ? `${name} har hållits` : `${name} has been held`;
  if ('plan' in spec) return lang === 'sv' ? `${name} är gjord` : `${name} has been made`;
  return lang === 'sv' ? `${name} är klart` : `${name} has been done`;
}

function stepTitle(program: Program, step: Id, lang: Lang): string {
  return inLang(program.terms.steps[step]?.title, lang, step);
}

/** A title as a clause, when it is one; Swedish puts `inte` and its like before the verb in a subordinate clause. */
function asClause(title: string, lang: Lang): string | undefined {
  if (!new RegExp(` (?:${finite[lang]}) `, 'u').test(title)) return undefined;
  const turned = new RegExp(` (${finite.sv}) (inte|aldrig|redan|alltid|ännu|bara|ofta) `, 'gu');
  return inSentence(lang === 'sv' ? title.replace(turned, ' $2 $1 ') : title);
}

/** Verbs that tell a clause from a name. */
const finite: { readonly [L in Lang]: string } = {
  sv: 'är|har|får|ser|går|vill|kan|ska|behöver|klarar|ger|bor|pågår|gäller|kommer|hör|tar|fungerar|samtycker',
  en: 'is|are|has|have|does|sees|goes|wants|can|needs|manages|gives|lives|attends|finds|comes|takes|works|consents',
};
