import type { Io } from './io.js';

/** The file that is meant where a definition is asked for: of a folder, its `pathway.yaml`. */
export async function definitionPath(io: Io, path: string): Promise<string> {
  const folder = path.replace(/[\\/]+$/, '');
  const names = folder === '' ? undefined : await io.list(folder);
  return names?.includes('pathway.yaml') === true ? `${folder}/pathway.yaml` : path;
}

/** The same for several. */
export async function definitionPaths(io: Io, paths: readonly string[]): Promise<readonly string[]> {
  return Promise.all(paths.map((path) => definitionPath(io, path)));
}
