import { basename, isAbsolute, join, normalize, resolve } from 'node:path';
import { findParent } from './find-parent.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { starter } from './starter.js';
import { UsageError } from './usage-error.js';
import { variantStarter } from './variant-starter.js';

/** The file that a pathway stands in. */
const fileName = 'pathway.yaml';

/** Where the JSON Schema stands in a project that has insats. */
const schemaPath = 'node_modules/insats/schema/pathway.schema.json';

/** What `insats init` is told. */
export interface InitOptions {
  /** Id or file of the pathway that a local variant is built on. */
  readonly extends?: string;
}

/**
 * `insats init [FOLDER]`: writes a pathway to begin from, as `pathway.yaml` in the folder (default: this one), and tells what
 * to do next; status 0. A folder that is named as a pathway (`kumla.bron`) gives it its id. With `extends`: a local variant of
 * that pathway, and status 1 when the pathway has errors.
 *
 * @throws UsageError when the file is there already, or cannot be written; nothing is then changed
 */
export async function initCommand(
  folder: string,
  options: InitOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const path = join(folder, fileName);
  const text = await textFor(folder, path, options, settings, io);
  if (text === undefined) return 1;
  try {
    await io.create(path, text);
  } catch (error) {
    throw new UsageError(cannotCreate(path, (error as { code?: string }).code ?? ''));
  }
  const told = options.extends === undefined ? next(path) : nextOfVariant(path, options.extends);
  io.out(`${told[settings.lang].join('\n')}\n`);
  return 0;
}

async function textFor(
  folder: string,
  path: string,
  options: InitOptions,
  settings: Settings,
  io: Io,
): Promise<string | undefined> {
  const schema = schemaFrom(folder);
  if (options.extends === undefined)
    return starter(idFor(folder) ?? 'exempelkommun.stod-hemma', schema, settings.lang);
  const parent = await findParent(options.extends, path, settings, io);
  if (parent === undefined) return undefined;
  const ownName = parent.pathway.split('.')[1] ?? 'insats';
  return variantStarter(parent, idFor(folder) ?? `exempelkommun.${ownName}`, schema, settings.lang);
}

/** The id that the name of the folder gives. */
function idFor(folder: string): string | undefined {
  const name = basename(resolve(folder));
  return /^[a-z][a-z0-9-]{0,30}\.[a-z][a-z0-9-]{0,30}$/.test(name) ? name : undefined;
}

/** The schema as seen from the folder, for a folder within the project. */
function schemaFrom(folder: string): string {
  const path = normalize(folder);
  if (isAbsolute(path) || path.startsWith('..')) return schemaPath;
  const steps = path.split(/[\\/]/).filter((part) => part !== '.' && part !== '');
  return `${'../'.repeat(steps.length)}${schemaPath}`;
}

function cannotCreate(path: string, code: string): { readonly sv: string; readonly en: string } {
  if (code === 'EEXIST')
    return {
      sv: `${path} finns redan och är orörd. Välj en annan mapp.`,
      en: `${path} is there already and was not touched. Choose another folder.`,
    };
  return {
    sv: `${path} går inte att skriva (${code}).`,
    en: `${path} cannot be written (${code}).`,
  };
}

const next = (path: string): { readonly sv: readonly string[]; readonly en: readonly string[] } => ({
  sv: [
    `${path} är skriven: en liten påhittad insats med kommentarer.`,
    '',
    `Läs insatsen i klartext:  insats show ${path}`,
    `Se efter fel:             insats check ${path}`,
    'Se vad ett fel betyder:   insats explain KOD',
  ],
  en: [
    `${path} has been written: a small made-up pathway with comments.`,
    '',
    `Read it in plain words:  insats show ${path}`,
    `Look for mistakes:       insats check ${path}`,
    'See what a code means:   insats explain CODE',
  ],
});

const nextOfVariant = (
  path: string,
  parent: string,
): { readonly sv: readonly string[]; readonly en: readonly string[] } => ({
  sv: [
    `${path} är skriven: en variant av ${parent}, med kommentarer.`,
    '',
    `Läs varianten i klartext:  insats show ${path}`,
    `Se efter fel:              insats check ${path}`,
  ],
  en: [
    `${path} has been written: a variant of ${parent}, with comments.`,
    '',
    `Read it in plain words:  insats show ${path}`,
    `Look for mistakes:       insats check ${path}`,
  ],
});
