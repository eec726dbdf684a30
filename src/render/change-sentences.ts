import type { Pathway } from '../definition/pathway.js';
import { type Program, programOf } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { RuleKind } from '../definition/rule.js';
import { valueAt } from '../definition/schema-walk.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { ChangedElement, PathwayChange } from '../diff/change.js';
import { phrasebooks } from '../words/phrasebooks.js';
import { inQuotes } from '../words/sentences.js';
import { inLang, type Lang, type Text } from '../words/text.js';
import { valueWords } from './change-values.js';
import type { ChangeWords } from './change-words.js';
import { englishChanges } from './english/changes.js';
import { type Names, namesOf, sentence } from './names.js';
import { ruleInShort, ruleSentence, ruleWords, talkOf } from './rule-sentence.js';
import { swedishChanges } from './swedish/changes.js';

/** The words for what differs, by language. */
export const changeWords: { readonly [L in Lang]: ChangeWords } = { sv: swedishChanges, en: englishChanges };

/** A change in words: where it is, and what it is. */
export interface SaidChange {
  /** `Fasen ”Behandling”`. */
  readonly place: string;
  /** `Fasen brukar ta 3–12 månader → 3–9 månader.` */
  readonly what: string;
}

/** Each change in words, in the same order. Pure. */
export function sayChanges(
  before: Pathway,
  after: Pathway,
  changes: readonly PathwayChange[],
  lang: Lang,
): readonly SaidChange[] {
  const words = changeWords[lang];
  const told: Telling = { lang, words, before: toldOf(before, lang), after: toldOf(after, lang) };
  return changes.map((change) => ({
    place: placeOf(change, told),
    what: sentence(whatOf(change, told)),
  }));
}

/** One definition with the words for it. */
interface Told {
  readonly program: Program;
  readonly names: Names;
  readonly ruleAt: (path: DataPath | undefined) => Rule | undefined;
}

interface Telling {
  readonly lang: Lang;
  readonly words: ChangeWords;
  readonly before: Told;
  readonly after: Told;
}

function toldOf(pathway: Pathway, lang: Lang): Told {
  const program = programOf(pathway);
  const rules = new Map(program.rules.map((rule) => [JSON.stringify(rule.path), rule]));
  return {
    program,
    names: namesOf(program, lang),
    ruleAt: (path = []) => {
      const found = path.map((_, at) => rules.get(JSON.stringify(path.slice(0, at + 1))));
      return found.find((rule) => rule !== undefined);
    },
  };
}

/** The side that a change is told from: the later one, unless the part is gone. */
function sideOf(change: PathwayChange, { before, after }: Telling): readonly [Told, DataPath] {
  return change.after === undefined ? [before, change.before?.path ?? []] : [after, change.after.path];
}

function placeOf(change: PathwayChange, told: Telling): string {
  const [side, path] = sideOf(change, told);
  const own = elementWords(change.element, side, path, told);
  const around = change.element.in;
  if (around === undefined || change.element.type === 'step') return own;
  return `${elementWords(around, side, path, told)}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

const alone: ReadonlySet<string> = new Set(['pathway', 'team', 'pilot', 'headline', 'reentry']);

function elementWords(
  { type, id }: ChangedElement,
  side: Told,
  path: DataPath,
  { lang, words }: Telling,
): string {
  if (alone.has(type)) return words.types[type];
  return `${words.types[type]} ${inQuotes(titleAt(id, side.program.pathway, path, lang), lang)}`;
}

/** The title of the element with this id on the way to a place, or its id. */
function titleAt(id: string, pathway: Pathway, path: DataPath, lang: Lang): string {
  const at = path.lastIndexOf(id);
  const found = at < 0 ? undefined : (valueAt(pathway, path.slice(0, at + 1)) as { readonly title?: Text });
  return inLang(found?.title, lang, id);
}

function whatOf(change: PathwayChange, told: Telling): string {
  const { words } = told;
  if (change.field !== undefined) return fieldWords(change, change.field, told);
  if (change.rule !== undefined) return ruleCameOrWent(change, told);
  switch (change.kind) {
    case 'added':
      return words.cameElement;
    case 'removed':
      return words.wentElement;
    case 'renamed':
      return words.renamed(String(change.before?.value), String(change.after?.value));
    default:
      return words.moved(
        phaseOf(change.before?.path, told.before, told),
        phaseOf(change.after?.path, told.after, told),
      );
  }
}

/** The phase that a step stands in, or that it stands in none. */
function phaseOf(path: DataPath = [], { names }: Told, { words, lang }: Telling): string {
  return path[0] === 'phases' ? inQuotes(names.phase(String(path[1])), lang) : words.noPhase;
}

function ruleCameOrWent(change: PathwayChange, told: Telling): string {
  const [side, path] = sideOf(change, told);
  const rule = side.ruleAt(path);
  const said = rule === undefined ? (change.rule?.id ?? '') : ruleSentence(side.program, rule, told.lang);
  return `${change.kind === 'added' ? told.words.cameRule : told.words.wentRule}: ${said}`;
}

function fieldWords(change: PathwayChange, field: string, told: Telling): string {
  const { words, lang, before, after } = told;
  if (change.rule === undefined) {
    if (change.kind === 'moved') return words.reordered;
    return `${words.fields[field] ?? `\`${field}\``}: ${values(change, field, told)}`;
  }
  const [old, fresh] = [
    before.ruleAt(ruleAround(change, 'before')),
    after.ruleAt(ruleAround(change, 'after')),
  ];
  const own = field === change.rule.kind || field === 'strength';
  const [one, other] = [old, fresh].map((rule, at) =>
    rule === undefined ? '' : partWords(rule, field, at === 0 ? before : after, lang),
  );
  if (own && old !== undefined && fresh !== undefined) {
    const [was, is] = [plainWords(old, before, lang), plainWords(fresh, after, lang)];
    const tell = beginsWithRoles.has(fresh.kind) ? whole : arrow;
    if (was !== is) return tell(was, is);
    if (one !== undefined && other !== undefined && one !== other) return tell(one, other);
  }
  const [side] = sideOf(change, told);
  const rule = (side === before ? old : fresh) ?? old ?? fresh;
  const name = rule === undefined ? change.rule.id : ruleInShort(side.program, rule, lang).replace(/\.$/, '');
  const label = words.fields[field] ?? `\`${field}\``;
  const said =
    one === other ? values(change, field, told) : arrow(one || words.silent, other || words.silent);
  return `${name}; ${label}: ${said}`;
}

/** A field that came or went has no place on the other side: its rule is found by its id. */
function ruleAround(change: PathwayChange, side: 'before' | 'after'): DataPath | undefined {
  return change[side]?.path;
}

/** The sentence of a rule's kind and strength alone, whatever title its author gave it. */
function plainWords(rule: Rule, { program }: Told, lang: Lang): string {
  return ruleWords[lang].kinds[rule.kind](talkOf(program, rule, lang)).replace(/\.$/, '');
}

/** What a rule says by one of its keys: by its kind or strength the sentence itself, else what it adds to that. */
function partWords(rule: Rule, field: string, { program }: Told, lang: Lang): string {
  const { kinds, extras } = ruleWords[lang];
  const value = rule.spec[rule.kind];
  const isOwn = field === rule.kind || field === 'strength';
  const held = (rule.spec as { readonly [key: string]: unknown })[field];
  const spec = { [rule.kind]: value, ...(isOwn || held === undefined ? {} : { [field]: held }) };
  const talk = talkOf(program, { ...rule, spec }, lang);
  const plain = talkOf(program, { ...rule, spec: { [rule.kind]: value } }, lang);
  const usual = new Set(extras.flatMap((extra) => extra(plain) ?? []));
  const added = extras.flatMap((extra) => extra(talk) ?? []).filter((text) => isOwn || !usual.has(text));
  return (isOwn ? [kinds[rule.kind](talk), ...added] : added).map(sentence).join(' ').replace(/\.$/, '');
}

/** Kinds whose sentence begins with those it is about: the rest of a list would stand for all of it. */
const beginsWithRoles: ReadonlySet<RuleKind> = new Set<RuleKind>(['with', 'without', 'heard', 'attends']);

/** What was, and what is. */
function whole(before: string, after: string): string {
  return `${before} → ${after}`;
}

/** Words that the one before the first difference belongs with: `var sjätte`. */
const leading: ReadonlySet<string> = new Set([
  'var',
  'varje',
  'every',
  'each',
  'högst',
  'minst',
  'most',
  'least',
]);

/** What was, and what is from the first word that differs; a long end that is the same in both is told once. */
function arrow(before: string, after: string): string {
  const [one, other] = [before.split(' '), after.split(' ')];
  const at = other.findIndex((word, index) => word !== one[index]);
  if (at < 0) return `${before} → ${after}`;
  const from = leading.has(other[at - 1] ?? '') ? at - 1 : at;
  const most = Math.min(one.length, other.length) - at;
  let same = 0;
  while (same < most && one.at(-1 - same) === other.at(-1 - same)) same++;
  if (same < 5) return `${before} → ${other.slice(from).join(' ')}`;
  const end = other.length - same;
  const isNumber = /^\d+$/.test(other[end - 1] ?? '');
  return `${before} → ${other.slice(from, isNumber ? end + 1 : end).join(' ')} …`;
}

function values(change: PathwayChange, field: string, { words, before, after, lang }: Telling): string {
  const said = (side: Told, value: unknown): string =>
    field === 'strength'
      ? phrasebooks[lang].strengths[value as 'must']
      : valueWords(field, value, side.names, words);
  return `${said(before, change.before?.value)} → ${said(after, change.after?.value)}`;
}
