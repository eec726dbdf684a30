import { dirname } from 'node:path';
import type { Pathway } from '../definition/pathway.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import type { Lang } from '../words/text.js';
import { numberFindings } from './against.js';
import { asGithub } from './check-github.js';
import { asSarif } from './check-sarif.js';
import type { CheckedFile } from './checked-file.js';
import { definitionPaths } from './definition-path.js';
import type { Io } from './io.js';
import { loadPathway } from './load-pathway.js';
import { readDefinitionFile } from './read-definition.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** The forms of the output: for people, for programs, for GitHub Actions, for programs that collect findings. */
export const checkFormats = ['text', 'json', 'github', 'sarif'] as const;

type CheckFormat = (typeof checkFormats)[number];

/** What `insats check` is told. */
export interface CheckOptions {
  /** Warnings fail too. */
  readonly strict?: boolean;
  /** Default `text`. */
  readonly format?: CheckFormat;
  /** The version of the same pathway that is in use: a YAML file. The number of the new one is checked beside it. */
  readonly against?: string;
  /** Check again when a file changes. */
  readonly watch?: boolean;
}

/**
 * `insats check FILE…`: status 0 without errors, 1 with (with warnings too when strict), 2 when a file cannot be read. With
 * `watch`: checks again at each change, until it is stopped; the status is then that of the last check.
 */
export async function checkCommand(
  named: readonly string[],
  options: CheckOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const paths = await definitionPaths(io, named);
  let status = await checkOnce(paths, options, settings, io);
  if (options.watch !== true) return status;
  const watched = options.against === undefined ? paths : [...paths, options.against];
  const folders = [...new Set(watched.map((path) => dirname(path)))];
  let checking = Promise.resolve();
  await io.watch(folders, () => {
    checking = checking.then(async () => {
      status = await checkOnce(paths, options, settings, io);
    });
  });
  await checking;
  return status;
}

async function checkOnce(
  paths: readonly string[],
  options: CheckOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const checked: CheckedFile[] = [];
  const unread: UsageError[] = [];
  const used = options.against === undefined ? undefined : await versionInUse(options.against, settings, io);
  if (options.against !== undefined && used === undefined) return 2;
  for (const path of paths) {
    try {
      const file = await readText(io, path);
      const { diagnostics, pathway } = await readDefinitionFile(file, settings, io);
      const isNext = 'text' in file && used !== undefined && pathway?.pathway === used.pathway;
      const numbers = isNext ? numberFindings(file, used, pathway) : [];
      checked.push({ file, diagnostics: [...diagnostics, ...numbers] });
      if (used !== undefined && pathway !== undefined && !isNext) unread.push(anotherPathway(path, used));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unread.push(error);
    }
  }
  const { errors, warnings } = countsOf(checked);
  io.out(reports[options.format ?? 'text'](checked, settings));
  for (const { sentence } of unread) io.err(`${sentence[settings.lang]}\n`);
  if (unread.length > 0) return 2;
  return errors > 0 || (options.strict === true && warnings > 0) ? 1 : 0;
}

/** The version in use; a file that cannot be read is told, and may be there again at the next change. */
async function versionInUse(path: string, settings: Settings, io: Io): Promise<Pathway | undefined> {
  try {
    return await loadPathway(path, settings, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.sentence[settings.lang]}\n`);
    return undefined;
  }
}

function anotherPathway(path: string, { pathway }: Pathway): UsageError {
  return new UsageError({
    sv: `${path} är en annan insats än ${pathway}, som den skulle jämföras med.`,
    en: `${path} is another pathway than ${pathway}, which it was to be compared with.`,
  });
}

/** Every form of the output. */
const reports: {
  readonly [format in CheckFormat]: (checked: readonly CheckedFile[], settings: Settings) => string;
} = {
  text: asText,
  json: asJson,
  github: (checked, { lang }) => asGithub(checked, lang),
  sarif: (checked, { lang }) => asSarif(checked, lang),
};

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function countsOf(checked: readonly CheckedFile[]): Counts {
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors };
}

function asText(checked: readonly CheckedFile[], settings: Settings): string {
  if (checked.length === 0) return '';
  const parts = checked.map(({ file, diagnostics }) =>
    renderDiagnostics(diagnostics, {
      ...settings,
      file: file.path,
      ...('text' in file ? { text: file.text } : {}),
    }),
  );
  const { errors, warnings } = countsOf(checked);
  const summary = summaryOf(checked.length, { errors, warnings }, settings.lang);
  const mark =
    errors > 0 ? settings.paint.error : warnings > 0 ? settings.paint.warning : settings.paint.good;
  return `${parts.join('')}${mark(summary)}\n`;
}

function summaryOf(files: number, { errors, warnings }: Counts, lang: Lang): string {
  const one = (count: number): boolean => count === 1;
  if (lang === 'sv') {
    const where = one(files) ? '1 fil' : `${files} filer`;
    return errors + warnings === 0
      ? `Inga fel i ${where}.`
      : `${errors} fel och ${one(warnings) ? '1 varning' : `${warnings} varningar`} i ${where}.`;
  }
  const where = one(files) ? '1 file' : `${files} files`;
  return errors + warnings === 0
    ? `No errors in ${where}.`
    : `${one(errors) ? '1 error' : `${errors} errors`} and ${one(warnings) ? '1 warning' : `${warnings} warnings`} in ${where}.`;
}

/** The findings for other programs: `format_version` 1. */
function asJson(checked: readonly CheckedFile[]): string {
  const { errors, warnings } = countsOf(checked);
  const files = checked.map(({ file, diagnostics }) => ({
    file: file.path,
    valid: diagnostics.every(({ severity }) => severity !== 'error'),
    diagnostics,
  }));
  return `${JSON.stringify({ format_version: 1, valid: errors === 0, errors, warnings, files }, undefined, 2)}\n`;
}
