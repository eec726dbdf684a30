import type { Pathway } from '../definition/pathway.js';
import { compareVersions } from '../definition/versions.js';
import { nearest } from '../diagnostics/nearest.js';
import { definitionIn } from './definition-file.js';
import { candidatesFor } from './find-parents.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/**
 * The pathway that a variant is to be built on: a file, or the newest version of the pathway with that id where parents are looked
 * for. `undefined` when it has errors, which are then written to `err`.
 *
 * @param path - the file of the variant
 * @throws UsageError when there is none
 */
export async function findParent(
  wanted: string,
  path: string,
  settings: Settings,
  io: Io,
): Promise<Pathway | undefined> {
  if (/\.ya?ml$/i.test(wanted)) return (await definitionIn(wanted, settings, io))?.pathway;
  const tie = { pathway: wanted, version: '' };
  const { files, lookedIn } = await candidatesFor(path, tie, settings, io);
  const newest = [...files].sort((a, b) => compareVersions(a.version, b.version)).at(-1);
  if (newest !== undefined) return (await definitionIn(newest.path, settings, io))?.pathway;
  const shipped = io.shipped === undefined ? [] : ((await io.list(io.shipped)) ?? []);
  const close = nearest(
    wanted,
    shipped.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1)),
  );
  throw new UsageError({
    sv: `Ingen insats heter ${wanted}.${close === undefined ? '' : ` Menade du ${close}?`} Sökt i: ${lookedIn.join(', ')}.`,
    en: `No pathway is called ${wanted}.${close === undefined ? '' : ` Did you mean ${close}?`} Looked in: ${lookedIn.join(', ')}.`,
  });
}
