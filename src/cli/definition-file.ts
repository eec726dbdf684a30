import type { Pathway } from '../definition/pathway.js';
import type { DataPath, Span } from '../diagnostics/diagnostic.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { readInText } from '../yaml/in-text.js';
import { readPathway } from '../yaml/read-pathway.js';
import type { Io } from './io.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';

/** A definition that was read from a file. */
export interface DefinitionFile {
  readonly file: string;
  readonly pathway: Pathway;
  readonly spanOf: (path: DataPath) => Span;
}

/**
 * The definition in a file with its places, or `undefined` when it has errors; these are then written to `err`.
 *
 * @throws UsageError when the file cannot be read
 */
export async function definitionIn(
  path: string,
  settings: Settings,
  io: Io,
): Promise<DefinitionFile | undefined> {
  const file = await readText(io, path);
  const result = 'notText' in file ? { diagnostics: [file.notText] } : readPathway(file.text, path);
  if (result.pathway !== undefined && 'text' in file) {
    const { spanOf } = readInText(file.text, path);
    return { file: path, pathway: result.pathway, spanOf: (place) => spanOf(place, 'key') };
  }
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  io.err(
    renderDiagnostics(errors, { ...settings, file: path, ...('text' in file ? { text: file.text } : {}) }),
  );
  return undefined;
}
