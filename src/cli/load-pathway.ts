import type { Pathway } from '../definition/pathway.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { definitionPath } from './definition-path.js';
import type { Io } from './io.js';
import { readDefinitionFile } from './read-definition.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';

/**
 * The pathway in a file, or `undefined` when it has errors; these are then written to `err`. Warnings are left to
 * `insats check`.
 *
 * @throws UsageError when the file cannot be read
 */
export async function loadPathway(path: string, settings: Settings, io: Io): Promise<Pathway | undefined> {
  const file = await readText(io, await definitionPath(io, path));
  const result = await readDefinitionFile(file, settings, io);
  if (result.pathway !== undefined) return result.pathway;
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
