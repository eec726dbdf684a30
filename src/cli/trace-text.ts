import { wrap } from '../render/wrap.js';
import type { Settings } from './settings.js';
import type { Trace, TracedFact, TracedLine } from './trace.js';

const words = {
  sv: {
    head: ['Faktum', 'Rad', 'Blev', 'Scenario'],
    silent: 'saknas i insatsen, utan skäl',
    unknown: 'finns inte i facts.yaml',
    sum: (all: number, modelled: number, not: number) =>
      `${all} fakta: ${modelled} i insatsen, ${not} utanför av angivet skäl, ${all - modelled - not} utan skäl.`,
    reasons: {
      attitude: 'ej i insatsen: ett förhållningssätt',
      organisation: 'ej i insatsen: om organisationen',
      'outside-the-case': 'ej i insatsen: utanför ärendet',
    },
    other: 'ej i insatsen',
  },
  en: {
    head: ['Fact', 'Line', 'Became', 'Scenario'],
    silent: 'not in the pathway, without a reason',
    unknown: 'is not in facts.yaml',
    sum: (all: number, modelled: number, not: number) =>
      `${all} facts: ${modelled} in the pathway, ${not} outside for a stated reason, ${all - modelled - not} without a reason.`,
    reasons: {
      attitude: 'not in the pathway: an attitude',
      organisation: 'not in the pathway: the organisation',
      'outside-the-case': 'not in the pathway: outside the case',
    },
    other: 'not in the pathway',
  },
} as const;

type Row = readonly [fact: string, line: string, became: string, scenarios: string];

/** Every form of a trace. */
export const traceReports: {
  readonly [format in 'text' | 'json' | 'markdown']: (trace: Trace, settings: Settings) => string;
} = {
  text: asText,
  json: (trace) => `${JSON.stringify({ format_version: 1, ...trace }, undefined, 2)}\n`,
  markdown: asMarkdown,
};

function rowsOf(trace: Trace, settings: Settings): readonly Row[] {
  const said = words[settings.lang];
  const known = trace.facts.flatMap((fact) => factRows(fact, settings));
  const unknown = trace.unknown.flatMap(({ fact, lines }) =>
    lines.map(({ line, element }): Row => [fact, String(line), `${element}: ${said.unknown}`, '']),
  );
  return [...known, ...unknown];
}

function factRows(
  { fact, standing, lines, reason = '', scenarios }: TracedFact,
  { lang }: Settings,
): readonly Row[] {
  const said = words[lang];
  if (standing === 'silent') return [[fact, '', said.silent, scenarios.join(', ')]];
  if (standing === 'not-modelled') {
    const why = Object.entries(said.reasons).find(([code]) => code === reason)?.[1];
    return [[fact, '', why ?? `${said.other}: ${reason}`, scenarios.join(', ')]];
  }
  return lines.map(
    ({ line, element }: TracedLine, at): Row => [
      at === 0 ? fact : '',
      String(line),
      element,
      at === 0 ? scenarios.join(', ') : '',
    ],
  );
}

function summary({ facts }: Trace, { lang }: Settings): string {
  const count = (standing: string): number => facts.filter((one) => one.standing === standing).length;
  return words[lang].sum(facts.length, count('modelled'), count('not-modelled'));
}

function asText(trace: Trace, settings: Settings): string {
  const rows: readonly Row[] = [words[settings.lang].head, ...rowsOf(trace, settings)];
  const widest = (at: 0 | 1): number => Math.max(...rows.map((row) => row[at].length)) + 2;
  const [first, second] = [widest(0), widest(1)];
  const third = Math.floor((settings.width - first - second) * 0.62);
  const fourth = settings.width - first - second - third;
  const lines = rows.flatMap(([fact, line, became, scenarios]) => {
    const [some, others] = [cell(became, third - 2), cell(scenarios, fourth)];
    return Array.from({ length: Math.max(some.length, others.length) }, (_, at) =>
      [
        (at === 0 ? fact : '').padEnd(first),
        (at === 0 ? line : '').padEnd(second),
        (some[at] ?? '').padEnd(third),
        others[at] ?? '',
      ]
        .join('')
        .trimEnd(),
    );
  });
  return `${lines.join('\n')}\n\n${wrap(summary(trace, settings), { width: settings.width }).join('\n')}\n`;
}

/** A cell as lines; an element's path may be broken after a dot. */
function cell(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const part of text.match(/[^. ]+[. ]*|[. ]+/g) ?? []) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + part.trimEnd().length > width) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines.flatMap((line) => wrap(line.trimEnd(), { width }));
}

function asMarkdown(trace: Trace, settings: Settings): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = [
    row(words[settings.lang].head),
    '| --- | --- | --- | --- |',
    ...rowsOf(trace, settings).map(row),
  ];
  return `${lines.join('\n')}\n\n${summary(trace, settings)}\n`;
}
