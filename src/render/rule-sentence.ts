import { eventOf } from '../condition/names.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { phrasebooks } from '../words/phrasebooks.js';
import { inLang, type Lang } from '../words/text.js';
import { clauseOf } from './clauses.js';
import { englishRules } from './english/rules.js';
import { namesOf, sentence } from './names.js';
import type { RuleTalk, RuleWords } from './rule-talk.js';
import { swedishRules } from './swedish/rules.js';

/** The sentences of rules in every language: one table each, with the same kinds. */
export const ruleWords: { readonly [L in Lang]: RuleWords } = { sv: swedishRules, en: englishRules };

/**
 * A rule in plain words: the author's own title when there is one, else a sentence made from its data, and then what it
 * adds (when it stands, its exceptions, what happens when it fails). Pure. `Mötet ska hållas minst en gång.`
 */
export function ruleSentence(program: Program, rule: Rule, lang: Lang): string {
  const talk = talkOf(program, rule, lang);
  const { kinds, extras } = ruleWords[lang];
  const own = rule.spec.title === undefined ? kinds[rule.kind](talk) : titled(rule, lang);
  const added = extras.flatMap((extra) => extra(talk) ?? []);
  return [own, ...added].map(sentence).join(' ');
}

/** A rule in a few words, without what it adds: the author's title, or its sentence. Pure. */
export function ruleInShort(program: Program, rule: Rule, lang: Lang): string {
  const { kinds, short } = ruleWords[lang];
  const say = short[rule.kind] ?? kinds[rule.kind];
  return inLang(rule.spec.title, lang) || say(talkOf(program, rule, lang));
}

/** The author's title with the strength after it, since a title need not say it. */
function titled(rule: Rule, lang: Lang): string {
  return `${inLang(rule.spec.title, lang)} (${phrasebooks[lang].strengths[rule.strength]})`;
}

/** A rule with the words that its sentence is made of. Pure. */
export function talkOf(program: Program, rule: Rule, lang: Lang): RuleTalk {
  return {
    rule,
    names: namesOf(program, lang),
    when: (condition) => clauseOf(condition, program, lang),
    from: (anchor) => phrasebooks[lang].from(eventOf(anchor, program.terms, lang)),
  };
}
