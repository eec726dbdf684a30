import { basename, dirname, join, normalize } from 'node:path';
import { isTable } from '../diagnostics/misuse.js';
import { readInText } from '../yaml/in-text.js';
import type { Io } from './io.js';
import { readText, type TextFile } from './read-text.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** A file with text in it. */
export type ReadFile = Extract<TextFile, { readonly text: string }>;

/** A definition by what its text says of itself. */
export interface Tie {
  readonly pathway: string;
  readonly version: string;
}

/** Definitions that may be the parent of a variant, nearest first, and the places that were looked in. */
export interface Candidates {
  readonly files: readonly (ReadFile & Tie)[];
  readonly lookedIn: readonly string[];
}

/** What a definition says that it extends, when it is a variant that is not merged yet. Pure. */
export function extendedBy({ text }: ReadFile): Tie | undefined {
  if (!/^["']?extends["']?\s*:/m.test(text)) return undefined;
  const { value } = readInText(text);
  const tie = isTable(value) ? value.extends : undefined;
  if (!isTable(tie) || 'hash' in tie) return undefined;
  const { pathway, version } = tie;
  return typeof pathway === 'string' && typeof version === 'string' ? { pathway, version } : undefined;
}

/** What a definition says that it is. Pure; by its two lines alone, as far as they can be read. */
export function namedIn({ text }: ReadFile): Tie | undefined {
  const said = (key: string): string | undefined =>
    new RegExp(`^["']?${key}["']?\\s*:\\s*["']?([a-z0-9.-]+)`, 'm').exec(text)?.[1];
  const [pathway, version] = [said('pathway'), said('version')];
  return pathway === undefined || version === undefined ? undefined : { pathway, version };
}

/**
 * The definitions with the id of a parent: beside the variant, in the folders beside its own, in the folder that `--parents`
 * names and in the folders of that, and among those that insats ships. Of one version the nearest is taken; of folders side by side
 * first the one that is named as the pathway, so that a copy of it (`kumla.bron - kopia`) is not taken for it.
 */
export async function candidatesFor(
  file: string,
  { pathway }: Tie,
  { parents }: Settings,
  io: Io,
): Promise<Candidates> {
  const own = folderOf(file);
  const places = [
    { files: await yamlIn(own, io), shown: join(own, '*.yaml') },
    { files: await pathwaysUnder(join(own, '..'), io), shown: join(own, '..', '*', 'pathway.yaml') },
    ...(parents === undefined
      ? []
      : [
          {
            files: [...(await yamlIn(parents, io)), ...(await pathwaysUnder(parents, io))],
            shown: parents,
          },
        ]),
    ...(io.shipped === undefined
      ? []
      : [{ files: await pathwaysUnder(io.shipped, io), shown: 'insats/definitions' }]),
  ];
  const named = (path: string): number => (basename(dirname(path)) === pathway ? 0 : 1);
  const nearest = places.flatMap(({ files }) => [...files].sort((a, b) => named(a) - named(b)));
  const paths = new Set(nearest.map((path) => normalize(path)));
  paths.delete(normalize(file));
  const found = new Map<string, ReadFile & Tie>();
  for (const path of paths) {
    const read = await readOrSkip(path, io);
    const tie = read === undefined ? undefined : namedIn(read);
    if (read === undefined || tie?.pathway !== pathway || found.has(tie.version)) continue;
    found.set(tie.version, { ...read, ...tie });
  }
  return { files: [...found.values()], lookedIn: places.map(({ shown }) => shown) };
}

function folderOf(file: string): string {
  return join(file, '..');
}

async function yamlIn(folder: string, io: Io): Promise<readonly string[]> {
  const names = (await io.list(folder)) ?? [];
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
}

async function pathwaysUnder(folder: string, io: Io): Promise<readonly string[]> {
  const names = (await io.list(folder)) ?? [];
  return names.filter((name) => name.endsWith('/')).map((name) => join(folder, name, 'pathway.yaml'));
}

/** A file that cannot be read is no parent. */
async function readOrSkip(path: string, io: Io): Promise<ReadFile | undefined> {
  try {
    const file = await readText(io, path);
    return 'text' in file ? file : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
