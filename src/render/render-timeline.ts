import { localDateOf } from '../calendar/instant.js';
import type { Move, TimelineRow } from '../case/timeline.js';
import type { Program } from '../definition/program.js';
import type { StructuralCode } from '../machine/finding.js';
import { dateWords } from '../words/dates.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import type { Lang } from '../words/text.js';
import { entrySentence } from './entry-talk.js';
import { type Names, namesOf, sentence } from './names.js';
import { noPaint, type Paint } from './paint.js';
import { reasonWords } from './reason-sentences.js';
import { ruleInShort } from './rule-sentence.js';
import { pageWidth, wrap } from './wrap.js';

/** How a case is written as text. */
export interface CaseTextOptions {
  readonly lang: Lang;
  /** Columns of a line; default 80. */
  readonly width?: number;
  /** Default no marks. */
  readonly paint?: Paint;
}

/**
 * What happened as lines of text, a date before each new day. Pure. Under an entry that does not simply count stands how it
 * stands and why; under one that moved the case, what it moved.
 */
export function renderTimeline(
  rows: readonly TimelineRow[],
  program: Program,
  options: CaseTextOptions,
): string {
  const { width = pageWidth, lang } = options;
  const names = namesOf(program, lang);
  let before = '';
  const lines = rows.flatMap((row) => {
    const date = row.on === before ? ' '.repeat(row.on.length) : row.on;
    before = row.on;
    const indent = ' '.repeat(row.on.length + 2);
    const text = row.entry === undefined ? words[lang].clock : entrySentence(row.entry, names);
    const marks = marksOf(row, names, options.paint ?? noPaint);
    return [
      ...wrap(text, { width, first: `${date}  `, rest: indent }),
      ...marks.flatMap((mark) => wrap(mark, { width, first: `${indent}- `, rest: `${indent}  ` })),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

interface TimelineWords {
  readonly clock: string;
  readonly deviates: (rules: string) => string;
  readonly noted: (rules: string) => string;
  readonly notedOnly: string;
  readonly withdrawn: string;
  readonly late: (day: string) => string;
  readonly changed: string;
  readonly objected: (person: string, day: string, reason: string | undefined) => string;
  readonly cases: { readonly [status in 'none' | 'open' | 'paused' | 'closed']: string };
  readonly phase: (title: string, status: string) => string;
  readonly statuses: { readonly [status in 'waiting' | 'open' | 'completed' | 'ended' | 'skipped']: string };
}

const words: { readonly [L in Lang]: TimelineWords } = {
  sv: {
    clock: 'Tiden har gått.',
    deviates: (rules) => `räknas, men avviker från: ${rules}`,
    noted: (rules) => `antecknat, räknas inte: ${rules}`,
    notedOnly: 'antecknat, räknas inte',
    withdrawn: 'återtaget',
    late: (day) => `registrerat i efterhand, ${day}`,
    changed: 'rättat i efterhand',
    objected: (person, day, reason) =>
      `invändning från ${person}, ${day}${reason === undefined ? '' : `: ${inQuotes(reason, 'sv')}`}`,
    cases: {
      none: 'insatsen har inte startat',
      open: 'insatsen pågår',
      paused: 'insatsen är pausad',
      closed: 'insatsen är avslutad',
    },
    phase: (title, status) => `${title} ${status}`,
    statuses: {
      waiting: 'väntar',
      open: 'börjar',
      completed: 'är klar',
      ended: 'avslutas utan att vara klar',
      skipped: 'hoppas över',
    },
  },
  en: {
    clock: 'Time has passed.',
    deviates: (rules) => `counts, but deviates from: ${rules}`,
    noted: (rules) => `noted, does not count: ${rules}`,
    notedOnly: 'noted, does not count',
    withdrawn: 'withdrawn',
    late: (day) => `recorded afterwards, ${day}`,
    changed: 'corrected afterwards',
    objected: (person, day, reason) =>
      `objection by ${person}, ${day}${reason === undefined ? '' : `: ${inQuotes(reason, 'en')}`}`,
    cases: {
      none: 'the intervention has not started',
      open: 'the intervention is open',
      paused: 'the intervention is paused',
      closed: 'the intervention is closed',
    },
    phase: (title, status) => `${title} ${status}`,
    statuses: {
      waiting: 'waits',
      open: 'begins',
      completed: 'is completed',
      ended: 'is ended without being completed',
      skipped: 'is skipped',
    },
  },
};

function marksOf(row: TimelineRow, names: Names, paint: Paint): readonly string[] {
  const said = words[names.lang];
  const rules = [...new Set(row.rules.map((rule) => inSentence(ruleTitle(rule, names))))].join('; ');
  const day =
    row.recordedAt === undefined
      ? ''
      : dateWords(localDateOf(row.recordedAt, names.program.zone), names.lang);
  const standing = {
    counts: '',
    deviates: paint.warning(said.deviates(rules)),
    noted: paint.warning(rules === '' ? said.notedOnly : said.noted(rules)),
    withdrawn: said.withdrawn,
  }[row.standing];
  return [
    standing,
    row.late ? said.late(day) : '',
    row.changedBy !== undefined && row.standing !== 'withdrawn' ? said.changed : '',
    ...(row.objections ?? []).map(({ person, on, reason }) =>
      said.objected(person, dateWords(on, names.lang), reason),
    ),
    ...row.moves.map((move) => moveText(move, row, names)),
  ].filter((mark) => mark !== '');
}

/** A rule in short, or a demand of the machine, by its id. */
function ruleTitle(id: string, names: Names): string {
  const rule = names.program.rule.get(id);
  if (rule !== undefined) return ruleInShort(names.program, rule, names.lang).replace(/\.$/, '');
  const say = reasonWords[names.lang].structural[id as StructuralCode] as
    | ((value: string) => string)
    | undefined;
  return say === undefined ? id : say('').replaceAll(/[”“]{2} ?/g, '');
}

function moveText({ of, to }: Move, row: TimelineRow, names: Names): string {
  const said = words[names.lang];
  const decided = row.kind === 'opened' || row.kind === 'ended' || row.kind === 'skipped';
  if (of === 'case')
    return row.kind === 'started' || row.kind === 'closed'
      ? ''
      : sentence(said.cases[to as keyof typeof said.cases]);
  if (decided && row.entry !== undefined && 'phase' in row.entry && row.entry.phase === of && to !== 'ended')
    return '';
  return sentence(
    said.phase(inQuotes(names.phase(of), names.lang), said.statuses[to as keyof typeof said.statuses]),
  );
}
