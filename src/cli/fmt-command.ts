import type { Sentence } from '../diagnostics/declared.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { formatYaml } from '../yaml/format-yaml.js';
import { readInText } from '../yaml/in-text.js';
import { definitionPaths } from './definition-path.js';
import type { Io } from './io.js';
import { readText, type TextFile } from './read-text.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** What `insats fmt` is told. */
export interface FmtOptions {
  /** Change nothing: tell which files would be. */
  readonly check?: boolean;
}

/** What came of one file. */
type Came = 'same' | 'changed' | 'broken' | 'unread';

/**
 * `insats fmt FILE…`: lays the files out anew, each all or nothing. Status 0 when all could be, 1 when a file is not YAML that
 * insats reads (or, with `check`, is not laid out so), 2 when one cannot be read or written. Such files are left untouched.
 */
export async function fmtCommand(
  paths: readonly string[],
  options: FmtOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const came: Came[] = [];
  for (const path of await definitionPaths(io, paths))
    came.push(await formatFile(path, options, settings, io));
  const count = (what: Came): number => came.filter((one) => one === what).length;
  const sum = { changed: count('changed'), same: count('same'), broken: count('broken') };
  if (sum.changed + sum.same + sum.broken > 0) io.out(`${summary(sum, options)[settings.lang]}\n`);
  if (count('unread') > 0) return 2;
  return sum.broken > 0 || (options.check === true && sum.changed > 0) ? 1 : 0;
}

async function formatFile(path: string, options: FmtOptions, settings: Settings, io: Io): Promise<Came> {
  try {
    const file = await readText(io, path);
    const formatted = 'text' in file ? formatYaml(file.text) : undefined;
    if ('notText' in file || formatted === undefined || 'left' in formatted) {
      io.err(
        whyLeft(
          file,
          formatted !== undefined && 'left' in formatted && formatted.left === 'would-change',
          settings,
        ),
      );
      return 'broken';
    }
    if (formatted.text === file.text) return 'same';
    if (options.check !== true) await replace(path, formatted.text, io);
    io.out(`${path}\n`);
    return 'changed';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.sentence[settings.lang]}\n`);
    return 'unread';
  }
}

async function replace(path: string, text: string, io: Io): Promise<void> {
  try {
    await io.replace(path, text);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    throw new UsageError({
      sv: `${path} går inte att skriva (${code}) och är orörd.`,
      en: `${path} cannot be written (${code}) and was not touched.`,
    });
  }
}

function whyLeft(file: TextFile, wouldChange: boolean, settings: Settings): string {
  const { path } = file;
  if (!('text' in file)) return renderDiagnostics([file.notText], { ...settings, file: path });
  if (wouldChange)
    return settings.lang === 'sv'
      ? `${path} är orörd: en annan layout skulle ändra vad den säger eller flytta en kommentar.\n`
      : `${path} was not touched: another layout would change what it says or move a comment.\n`;
  const { diagnostics } = readInText(file.text, path);
  return renderDiagnostics(diagnostics, { ...settings, file: path, text: file.text });
}

interface Sum {
  readonly changed: number;
  readonly same: number;
  readonly broken: number;
}

function summary({ changed, same, broken }: Sum, { check = false }: FmtOptions): Sentence {
  const files = (count: number): Sentence =>
    count === 1 ? { sv: '1 fil', en: '1 file' } : { sv: `${count} filer`, en: `${count} files` };
  const [many, left, faulty] = [files(changed), files(same), files(broken)];
  const rest =
    broken === 0 ? { sv: '', en: '' } : { sv: `, ${faulty.sv} med fel`, en: `, ${faulty.en} with errors` };
  return check
    ? {
        sv: `${many.sv} behöver formateras, ${left.sv} rätt från början${rest.sv}.`,
        en: `${many.en} to be formatted, ${left.en} right already${rest.en}.`,
      }
    : {
        sv: `${many.sv} formaterade, ${left.sv} rätt från början${rest.sv}.`.replace(
          '1 fil formaterade',
          '1 fil formaterad',
        ),
        en: `${many.en} formatted, ${left.en} right already${rest.en}.`,
      };
}
