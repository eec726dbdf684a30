import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** The scenario files of one pathway. */
export interface ScenarioFiles {
  /** The file of the pathway. */
  readonly pathway: string;
  readonly files: readonly string[];
}

/**
 * The scenario files under the paths, by pathway. A path is a scenario file, a pathway (then its `scenarios` folder), or a folder, in
 * which every `scenarios` folder is found. A scenario file belongs to the `pathway.yaml` of its own folder or the nearest above.
 *
 * @throws UsageError when there is no such path, nothing is found under it, or a scenario file has no pathway above it
 */
export async function findScenarios(paths: readonly string[], io: Io): Promise<readonly ScenarioFiles[]> {
  const found = new Map<string, Set<string>>();
  for (const path of paths) {
    const files = await filesAt(path, io);
    if (files.length === 0)
      throw new UsageError({
        sv: `Det finns inga scenarier i ${path}: de ligger i mappen scenarios bredvid pathway.yaml.`,
        en: `There are no scenarios in ${path}: they stand in the folder scenarios beside pathway.yaml.`,
      });
    for (const file of files) {
      const pathway = await pathwayOf(file, io);
      found.set(pathway, (found.get(pathway) ?? new Set()).add(file));
    }
  }
  return [...found].map(([pathway, files]) => ({ pathway, files: [...files] }));
}

async function filesAt(path: string, io: Io): Promise<readonly string[]> {
  const folder = path.replace(/\/+$/, '') || path;
  if ((await io.list(folder)) !== undefined) return filesUnder(folder === '.' ? '' : folder, io);
  const beside = (await io.list(folderOf(path) || '.')) ?? [];
  if (!beside.includes(path.slice(path.lastIndexOf('/') + 1)))
    throw new UsageError({ sv: `${path} finns inte.`, en: `There is no ${path}.` });
  return isPathway(path) ? filesUnder(joined(folderOf(path), 'scenarios'), io) : [path];
}

/** Every YAML file in a folder called `scenarios`, at or under the folder. */
async function filesUnder(folder: string, io: Io): Promise<readonly string[]> {
  const names = (await io.list(folder === '' ? '.' : folder)) ?? [];
  const isScenarios = /(^|\/)scenarios$/.test(folder);
  const files: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules/') continue;
    const path = joined(folder, name.replace(/\/$/, ''));
    if (name.endsWith('/')) files.push(...(await filesUnder(path, io)));
    else if (isScenarios && /\.ya?ml$/.test(name)) files.push(path);
  }
  return files;
}

async function pathwayOf(file: string, io: Io): Promise<string> {
  let folder = folderOf(file);
  for (;;) {
    const names = (await io.list(folder === '' ? '.' : folder)) ?? [];
    const name = names.find(isPathway);
    if (name !== undefined) return joined(folder, name);
    if (folder === '' || folder === '.' || folder === '/') break;
    folder = folderOf(folder);
  }
  throw new UsageError({
    sv: `${file} har ingen pathway.yaml i sin mapp eller i någon mapp ovanför.`,
    en: `${file} has no pathway.yaml in its folder or in any folder above.`,
  });
}

function isPathway(path: string): boolean {
  return /(^|\/)pathway\.ya?ml$/.test(path);
}

/** The folder that a path stands in; `''` for the current one. Pure. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, Math.max(at, 1));
}

function joined(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
