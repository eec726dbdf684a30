import type { Pathway } from '../definition/pathway.js';
import { type Program, programOf } from '../definition/program.js';
import type { MigrationMapping } from '../migration/mapping.js';
import type { MigrationPlan } from '../migration/plan-migration.js';
import type { Lang } from '../words/text.js';
import { type MappedTable, type MigrationDecisions, mappedTables, versionName } from './mapping-file.js';
import { type Asked, askedIn, openQuestions, type Remarks, titleIn } from './mapping-remarks.js';
import { aside, keyed, remark, word } from './mapping-text.js';
import { type MappingWords, mappingWords } from './mapping-words.js';

/** What a mapping file is written from: a plan, or what has been decided; without cases there is nothing to ask. */
export type WrittenPlan = MigrationDecisions & Partial<Pick<MigrationPlan, 'cases'>>;

interface Writing {
  readonly old: Program;
  readonly fresh: Program;
  readonly lang: Lang;
  readonly words: MappingWords;
  readonly asked: readonly Asked[];
}

/**
 * A mapping file: what is decided, as YAML with a remark on each line, and, after a `#`, what is left to decide and what there is
 * to choose from. Pure. `readMapping` reads back what was decided, and nothing else.
 *
 * @param from - the definition that the cases are under
 * @param to - the definition that they go over to
 * @param lang - the language of the remarks; default Swedish
 */
export function writeMapping(plan: WrittenPlan, from: Pathway, to: Pathway, lang: Lang = 'sv'): string {
  const words = mappingWords[lang];
  const writing: Writing = {
    old: programOf(from),
    fresh: programOf(to),
    lang,
    words,
    asked: askedIn(plan.cases ?? []),
  };
  const sections = [
    ...mappedTables.map((table) => tableSection(writing, plan, table)),
    dropsSection(writing, plan.mapping.drops ?? []),
    timersSection(writing, plan.timers),
    casesSection(writing, plan.choices),
  ].filter((lines) => lines.length > 0);
  const head = [
    ...words.head(from.version, to.version).flatMap((text) => remark(text)),
    `from: ${versionName(from)}`,
    `to: ${versionName(to)}`,
  ];
  return `${[head, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function tableSection(writing: Writing, { mapping }: WrittenPlan, table: MappedTable): readonly string[] {
  const { words } = writing;
  const lines = [
    ...idLines(writing, mapping, table, '  '),
    ...openQuestions(writing, mapping, table).flatMap((remarks) => remarkLines(remarks)),
  ];
  return lines.length === 0 ? [] : [...remark(words.tables[table]), `${table}:`, ...lines];
}

function idLines(
  { old, fresh, lang }: Writing,
  mapping: MigrationMapping,
  table: MappedTable,
  indent: string,
): readonly string[] {
  return Object.entries(mapping[table] ?? {}).map(([from, to]) => {
    const titles = new Set([titleIn(old, table, from, lang), titleIn(fresh, table, to, lang)]);
    return aside(`${indent}${keyed(from, word(to))}`, titles.has('') ? '' : [...titles].join(' → '));
  });
}

function remarkLines({ about, lines }: Remarks): readonly string[] {
  return [...remark(about, '  '), ...lines.map((line) => `  # ${line}`)];
}

function dropsSection(writing: Writing, drops: readonly string[]): readonly string[] {
  const { words, asked } = writing;
  const open = asked.flatMap(({ choice: { drop }, cases }) =>
    drop === undefined || drops.includes(drop) ? [] : [aside(`  # - ${word(drop)}`, words.inCases(cases))],
  );
  const lines = [...drops.map((drop) => `  - ${word(drop)}`), ...open];
  return lines.length === 0 ? [] : [...remark(words.drops), 'drops:', ...lines];
}

function timersSection(writing: Writing, timers: MigrationDecisions['timers']): readonly string[] {
  const { words } = writing;
  const lines = [
    ...Object.entries(timers).map(([rule, policy]) =>
      aside(`  ${keyed(rule, policy)}`, words.policies[policy]),
    ),
    ...openQuestions(writing, {}, 'timers').flatMap(remarkLines),
  ];
  return lines.length === 0 ? [] : [...words.timers.flatMap((text) => remark(text)), 'timers:', ...lines];
}

function casesSection(writing: Writing, choices: MigrationDecisions['choices']): readonly string[] {
  const lines = Object.entries(choices).flatMap(([id, { mapping = {}, timers = {} }]) => {
    const own = [
      ...mappedTables.flatMap((table) => under(table, idLines(writing, mapping, table, '      '))),
      ...under(
        'drops',
        (mapping.drops ?? []).map((drop) => `      - ${word(drop)}`),
      ),
      ...under(
        'timers',
        Object.entries(timers).map(([rule, policy]) => `      ${keyed(rule, policy)}`),
      ),
    ];
    return own.length === 0 ? [] : [`  ${word(id)}:`, ...own];
  });
  return lines.length === 0 ? [] : [...remark(writing.words.cases), 'cases:', ...lines];
}

function under(key: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`    ${key}:`, ...lines];
}
