import type { Rule, RuleElement } from '../definition/program-rules.js';
import type { Names } from '../render/names.js';
import type { Block } from '../render/page.js';
import { ruleSentence } from '../render/rule-sentence.js';
import { pathwayPage } from '../render/show-pathway.js';
import { phrasebooks } from '../words/phrasebooks.js';
import { inLang } from '../words/text.js';
import type { Drawing } from './drawing.js';
import { type FamilyPart, type FamilyPoint, familyParts } from './family.js';
import { familyWords } from './family-words.js';
import { tag, textTag } from './html.js';
import { pageWords } from './page-words.js';

/** The description in plain words, as `insats show` tells it. Pure. */
export function descriptionPart(drawing: Drawing): string {
  const { program, lang } = drawing;
  const blocks = pathwayPage(program, lang).filter(({ kind }) => kind !== 'title');
  return grouped(blocks).join('\n');
}

/** Points that follow each other are one list; deeper points are set in. */
function grouped(blocks: readonly Block[]): readonly string[] {
  const parts: string[] = [];
  let points: string[] = [];
  const close = (): void => {
    if (points.length > 0) parts.push(tag('ul', {}, ...points));
    points = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') points.push(blockTag(block));
    else {
      close();
      parts.push(blockTag(block));
    }
  }
  close();
  return parts;
}

function blockTag(block: Block): string {
  switch (block.kind) {
    case 'title':
      return '';
    case 'heading':
      return textTag(block.level === 1 ? 'h3' : 'h4', block.text);
    case 'item':
      return textTag('li', block.text, indent(block.level ?? 0));
    case 'paragraph':
      return textTag('p', block.text);
    case 'rows':
      return tag(
        'dl',
        {},
        ...block.rows.map(([label, text]) => `${textTag('dt', label)}${textTag('dd', text)}`),
      );
  }
}

function indent(level: number): { readonly [name: string]: string | undefined } {
  return { class: level <= 0 ? undefined : `in${Math.min(3, level)}` };
}

/** Every rule in a table: what it holds for, what it says, strength, basis, source. Pure. */
export function rulesPart({ program, lang, names }: Drawing): string {
  const { columns, bases, rulesAbout, whole } = pageWords[lang];
  const head = Object.values(columns).map((text) => textTag('th', text, { scope: 'col' }));
  const row = (rule: Rule): string => {
    const cells = [
      elementName(rule.element, names, whole),
      ruleSentence(program, rule, lang),
      phrasebooks[lang].strengths[rule.strength],
      bases[rule.basis],
      rule.source.join(', '),
    ];
    return tag('tr', {}, ...cells.map((text) => textTag('td', text)));
  };
  return tag(
    'table',
    {},
    textTag('caption', rulesAbout),
    tag('thead', {}, tag('tr', {}, ...head)),
    `\n${tag('tbody', {}, program.rules.map(row).join('\n'))}`,
  );
}

function elementName({ type, id, step }: RuleElement, names: Names, whole: string): string {
  const { pathway } = names.program;
  switch (type) {
    case 'case':
      return whole;
    case 'role':
      return names.role(id);
    case 'team':
      return inLang(pathway.team?.title, names.lang, whole);
    case 'start':
      return names.start(id);
    case 'phase':
      return names.phase(id);
    case 'step':
      return names.step(id);
    case 'option':
      return names.option(step ?? '', id);
    case 'subMeeting':
      return `${names.step(step ?? '')}: ${names.subMeeting(step ?? '', id)}`;
    case 'outcome':
      return names.outcome(id);
    case 'pause':
      return inLang(pathway.pauses?.[id]?.title, names.lang, id);
  }
}

/** The page for the family: one sheet of A4 when it is printed. Pure. */
export function familyPart(drawing: Drawing): string {
  const { lang, program } = drawing;
  const said = familyWords[lang];
  const parts = familyParts(drawing);
  const [first, ...rest] = parts;
  const letters = lettersIn(parts);
  const size = sizes.find(({ above }) => letters > above)?.name;
  return tag(
    'section',
    {
      id: 'familj',
      class: size === undefined ? 'family' : `family ${size}`,
      'aria-labelledby': 'familj-rubrik',
    },
    textTag('h2', said.title, { id: 'familj-rubrik' }),
    textTag('p', said.intro(inLang(program.pathway.title, lang)), { class: 'lead' }),
    `\n${tag('div', { class: 'cols' }, ...(first === undefined ? [] : [partTag(first, true)]), ...rest.map((part) => partTag(part, false)))}`,
    `\n${tag('div', { class: 'ask' }, textTag('strong', said.ask), textTag('span', said.name), textTag('span', said.phone))}`,
  );
}

/** More letters than these are set in a smaller size, so that the sheet holds them. */
const sizes = [
  { above: 4200, name: 'dense' },
  { above: 2000, name: 'middle' },
] as const;

function lettersIn(parts: readonly FamilyPart[]): number {
  const count = ({ head, sentences, points }: FamilyPoint): number =>
    24 + head.length + sentences.join(' ').length + points.reduce((sum, point) => sum + count(point), 0);
  return parts.reduce(
    (sum, { note = '', points }) =>
      60 + sum + note.length + points.reduce((all, point) => all + count(point), 0),
    0,
  );
}

function partTag({ heading, note = '', ordered, points }: FamilyPart, long: boolean): string {
  return tag(
    'div',
    { class: long ? 'part long' : 'part' },
    textTag('h3', heading),
    note === '' ? '' : textTag('p', note),
    tag(ordered ? 'ol' : 'ul', {}, ...points.map(pointTag)),
  );
}

function pointTag({ head, sentences, points }: FamilyPoint): string {
  const text = sentences.join(' ');
  const start = head === '' ? '' : textTag('strong', /[.!?:]$/.test(head) ? head : `${head}.`);
  const more = text === '' ? '' : `${head === '' ? '' : ' '}${textTag('span', text)}`;
  return tag('li', {}, start, more, ...(points.length === 0 ? [] : [tag('ul', {}, ...points.map(pointTag))]));
}
