import { insideOf } from '../machine/compile-pathway.js';
import { namesOf } from '../render/names.js';
import { refusalText } from '../render/refusal-text.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { ruleInShort } from '../render/rule-sentence.js';
import { wrap } from '../render/wrap.js';
import type { Failure } from '../scenario/failure.js';
import type { ScenarioResult } from '../scenario/run-scenario.js';
import { inLang, type Lang } from '../words/text.js';
import type { Settings } from './settings.js';
import type { FileRun, PathwayRun } from './test-run.js';

const words = {
  sv: {
    line: 'rad',
    expected: 'väntat',
    found: 'blev',
    count: (all: number) => (all === 1 ? '1 scenario' : `${all} scenarier`),
    files: (all: number) => (all === 1 ? '1 fil' : `${all} filer`),
    good: (scenarios: string, files: string) => `${scenarios} i ${files}: alla höll.`,
    bad: (failed: number, scenarios: string, files: string) =>
      `${failed} av ${scenarios} i ${files} höll inte.`,
    unread: (files: string) => `${files} har fel och kördes inte.`,
    unsound: (path: string) => `${path} har fel, så dess scenarier kördes inte.`,
  },
  en: {
    line: 'line',
    expected: 'expected',
    found: 'got',
    count: (all: number) => (all === 1 ? '1 scenario' : `${all} scenarios`),
    files: (all: number) => (all === 1 ? '1 file' : `${all} files`),
    good: (scenarios: string, files: string) => `${scenarios} in ${files}: all held.`,
    bad: (failed: number, scenarios: string, files: string) =>
      `${failed} of ${scenarios} in ${files} did not hold.`,
    unread: (files: string) => `${files} had mistakes and did not run.`,
    unsound: (path: string) => `${path} has errors, so its scenarios did not run.`,
  },
} as const;

/** What running scenarios came to, file by file: what was expected against what was, and a count. Pure. */
export function testText(runs: readonly PathwayRun[], settings: Settings): string {
  const files = runs.flatMap((run) => run.files.map((file) => fileText(run, file, settings)));
  return `${files.join('')}${summary(runs, settings)}\n`;
}

function fileText(run: PathwayRun, file: FileRun, settings: Settings): string {
  const { lang, paint } = settings;
  const { path, text, diagnostics, results } = file;
  const failed = results.filter(({ passed }) => !passed);
  const isRead = diagnostics.every(({ severity }) => severity !== 'error');
  const mark = isRead && failed.length === 0 ? paint.good('✓') : paint.error('✗');
  const head = isRead ? `${mark} ${path} (${words[lang].count(results.length)})\n` : `${mark} ${path}\n`;
  const mistakes =
    diagnostics.length === 0 ? '' : `\n${renderDiagnostics(diagnostics, { ...settings, file: path, text })}`;
  return `${head}${mistakes}${failed.map((one) => scenarioText(run, one, settings)).join('')}`;
}

function scenarioText(run: PathwayRun, { scenario, failures }: ScenarioResult, settings: Settings): string {
  const { lang, width, paint } = settings;
  const [first = '', ...rest] = wrap(inLang(scenario.title, lang, scenario.id), { width, first: '  ✗ ' });
  const lines = [paint.error(first), ...rest];
  for (const failure of failures) lines.push(...failureLines(run, failure, settings));
  return `${lines.join('\n')}\n\n`;
}

function failureLines(
  run: PathwayRun,
  failure: Failure,
  { lang, width, paint }: Settings,
): readonly string[] {
  const { line, expected, found } = words[lang];
  const { key, of, span } = failure;
  const what = of === undefined ? key : `${key} ${of}`;
  const place = span === undefined ? what : `${line} ${span.line}: ${what}`;
  const label = (name: string): string => `      ${name.padEnd(Math.max(expected.length, found.length))}  `;
  return [
    ...wrap(place, { width, first: '    ' }),
    ...wrap(failure.words.expected[lang], { width, first: label(expected) }).map(paint.good),
    ...wrap(failure.words.found[lang], { width, first: label(found) }).map(paint.error),
    ...explained(run, failure, lang).flatMap((text) =>
      wrap(text, { width, first: '      – ' }).map(paint.faint),
    ),
  ];
}

/** Why something was refused, or what the rules that differ say, in words. */
function explained({ compiled }: PathwayRun, failure: Failure, lang: Lang): readonly string[] {
  if (compiled === undefined) return [];
  const { program } = insideOf(compiled);
  const { refusal, entry, expected, found } = failure;
  if (refusal !== undefined && entry !== undefined)
    return refusalText(refusal, entry, namesOf(program, lang));
  const {
    only = [],
    among = [],
    without = [],
  } = (isKeys(expected) ? expected : {}) as { [key: string]: string[] };
  const wanted = [...only, ...among, ...without];
  const list = Array.isArray(found) ? found.map(String) : [];
  const differ = [...wanted.filter((id) => !list.includes(id)), ...list.filter((id) => !wanted.includes(id))];
  return [...new Set(differ)].flatMap((id) => {
    const rule = program.rule.get(id);
    return rule === undefined ? [] : [`${id}: ${ruleInShort(program, rule, lang)}`];
  });
}

function isKeys(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function summary(runs: readonly PathwayRun[], { lang, paint }: Settings): string {
  const said = words[lang];
  const files = runs.flatMap((run) => run.files);
  const unread = files.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  const read = files.filter((file) => !unread.includes(file));
  const results = read.flatMap((file) => file.results);
  const failed = results.filter(({ passed }) => !passed).length;
  const unsound = runs.filter(({ compiled }) => compiled === undefined).map(({ path }) => path);
  const scenarios = said.count(results.length);
  const count = said.files(read.length);
  const told = failed === 0 ? said.good(scenarios, count) : said.bad(failed, scenarios, count);
  const parts = [
    ...(read.length === 0 ? [] : [told]),
    ...(unread.length === 0 ? [] : [said.unread(said.files(unread.length))]),
    ...unsound.map((path) => said.unsound(path)),
  ];
  const isGood = failed === 0 && unread.length === 0 && unsound.length === 0;
  return (isGood ? paint.good : paint.error)(parts.join(' '));
}
