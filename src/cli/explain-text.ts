import type { Sentence } from '../diagnostics/declared.js';
import { type Block, printPage } from '../render/page.js';
import { wrap } from '../render/wrap.js';
import type { Lang } from '../words/text.js';
import type { CodeRoom, ExplainedCode } from './code-rooms.js';
import type { Settings } from './settings.js';

const words = {
  sv: {
    error: 'Fel',
    warning: 'Varning',
    of: 'Sägs om',
    said: 'Så här sägs det',
    change: 'Gör så här',
    wrong: 'Fel',
    right: 'Rätt',
    all: 'Koder',
    more: 'insats explain KOD berättar mer om en av dem.',
  },
  en: {
    error: 'Error',
    warning: 'Warning',
    of: 'Said of',
    said: 'What is said',
    change: 'What to change',
    wrong: 'Wrong',
    right: 'Right',
    all: 'Codes',
    more: 'insats explain CODE tells more about one of them.',
  },
} as const;

/** What a code means, with the wrong text and the right one when there is an example. Pure. */
export function codeText(explained: ExplainedCode, room: Sentence, { lang, width }: Settings): string {
  const { code, severity, title, page } = explained;
  const said = words[lang];
  const kind = severity === undefined ? '' : `${said[severity]}. `;
  const head: readonly Block[] = [
    { kind: 'title', text: page === undefined ? code : `${code}: ${title[lang]}` },
    { kind: 'paragraph', text: `${kind}${said.of}: ${lower(room[lang])}.` },
  ];
  const meaning = page === undefined ? sentence(title[lang]) : page.why[lang];
  return [
    printPage(head, width),
    ...paragraph(meaning, width),
    ...indented(said.said, page?.said[lang], width),
    ...indented(said.change, page?.change?.[lang], width),
    ...example(said.wrong, page?.wrong),
    ...example(said.right, page?.right),
  ]
    .join('\n')
    .trimEnd();
}

function paragraph(text: string, width: number): readonly string[] {
  return text === '' ? [] : [...wrap(text, { width }), ''];
}

function indented(label: string, text: string | undefined, width: number): readonly string[] {
  return text === undefined ? [] : [`${label}:`, ...wrap(text, { width, first: '  ' }), ''];
}

function example(label: string, lines: readonly string[] | undefined): readonly string[] {
  if (lines === undefined) return [];
  return [`${label}:`, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), ''];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Every code with its title, by room. Pure. */
export function listText(rooms: readonly CodeRoom[], { lang, width }: Settings): string {
  const blocks: readonly Block[] = [
    { kind: 'title', text: words[lang].all },
    ...rooms.flatMap((room) => roomBlocks(room, lang)),
    { kind: 'paragraph', text: words[lang].more },
  ];
  return printPage(blocks, width);
}

function roomBlocks({ title, codes }: CodeRoom, lang: Lang): readonly Block[] {
  const rows = codes.map((one) => [one.code, one.title[lang]] as const);
  return [
    { kind: 'heading', level: 1, text: title[lang] },
    { kind: 'rows', rows },
  ];
}
