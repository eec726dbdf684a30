import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { readInText, type TextRead } from '../yaml/in-text.js';
import type { Io } from './io.js';
import { readDefinitionFile } from './read-definition.js';
import { readText, type TextFile } from './read-text.js';
import type { Settings } from './settings.js';
import { factFault, traceOf } from './trace.js';
import { traceReports } from './trace-text.js';
import { UsageError } from './usage-error.js';

/** What `insats trace` is told. */
export interface TraceOptions {
  /** Default `text`. */
  readonly format?: keyof typeof traceReports;
}

/**
 * `insats trace FOLDER`: where each fact of `facts.yaml` stands in `pathway.yaml`, what it became and which scenarios name it;
 * status 1 when the pathway has errors, or names a fact that the list lacks, or a fact is neither modelled nor explained.
 *
 * @throws UsageError when one of the two files cannot be read, or `facts.yaml` is no list of facts
 */
export async function traceCommand(
  named: string,
  options: TraceOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const folder = basename(named) === 'pathway.yaml' ? dirname(named) : named;
  const pathway = await readFile(join(folder, 'pathway.yaml'), settings, io);
  const facts = await readFile(join(folder, 'facts.yaml'), settings, io);
  if (pathway === undefined || facts === undefined) return 1;
  const unlike = factFault(facts.value);
  if (unlike !== undefined)
    throw new UsageError({
      sv: `${join(folder, 'facts.yaml')}: ${unlike.sv}`,
      en: `${join(folder, 'facts.yaml')}: ${unlike.en}`,
    });
  const trace = traceOf(pathway, facts, await scenariosIn(join(folder, 'scenarios'), io));
  io.out(traceReports[options.format ?? 'text'](trace, settings));
  return trace.unknown.length > 0 || trace.facts.some(({ standing }) => standing === 'silent') ? 1 : 0;
}

async function readFile(path: string, settings: Settings, io: Io): Promise<TextRead | undefined> {
  const file = await readText(io, path);
  const text = 'text' in file ? file.text : '';
  const read = readInText(text, path);
  const found: readonly Diagnostic[] =
    'notText' in file ? [file.notText] : await faultsIn(file, read, settings, io);
  if (found.length === 0) return read;
  io.err(renderDiagnostics(found, { ...settings, file: path, text }));
  return undefined;
}

async function faultsIn(
  file: TextFile,
  read: TextRead,
  settings: Settings,
  io: Io,
): Promise<readonly Diagnostic[]> {
  if (!file.path.endsWith('pathway.yaml')) return read.diagnostics;
  const { diagnostics } = await readDefinitionFile(file, settings, io);
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** The scenario files of a folder, as data; a file that cannot be read is left to `insats test`. */
async function scenariosIn(folder: string, io: Io): Promise<readonly unknown[]> {
  const names = ((await io.list(folder)) ?? []).filter((name) => /\.ya?ml$/.test(name));
  const values: unknown[] = [];
  for (const name of names) {
    try {
      const file = await readText(io, join(folder, name));
      if ('text' in file) values.push(readInText(file.text).value);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  }
  return values;
}
