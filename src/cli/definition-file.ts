import type { Pathway } from '../definition/pathway.js';
import type { DataPath, Span } from '../diagnostics/diagnostic.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { spanIn } from '../yaml/read-pathway.js';
import { definitionPath } from './definition-path.js';
import type { Io } from './io.js';
import { readDefinitionFile } from './read-definition.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';

/** A definition that was read from a file. */
export interface DefinitionFile {
  readonly file: string;
  readonly pathway: Pathway;
  /** The versions of its parent that were found, when it is a variant. */
  readonly parents: readonly Pathway[];
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
  const file = await readText(io, await definitionPath(io, path));
  const result = await readDefinitionFile(file, settings, io);
  const { pathway, parents } = result;
  if (pathway !== undefined)
    return { file: file.path, pathway, parents, spanOf: (place) => spanOf(pathway, place) };
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  io.err(
    renderDiagnostics(errors, {
      ...settings,
      file: file.path,
      ...('text' in file ? { text: file.text } : {}),
    }),
  );
  return undefined;
}

/** The place of a part; the beginning of the file for one that stands in no text. */
function spanOf(pathway: Pathway, path: DataPath): Span {
  return spanIn(pathway, path, 'key') ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** The parent that a variant is built on. Pure. */
export function parentOf({ pathway, parents }: DefinitionFile): Pathway | undefined {
  const tie = pathway.extends;
  return parents.find((one) => one.pathway === tie?.pathway && one.version === tie.version);
}
