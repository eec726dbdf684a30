import { basename, isAbsolute, join, normalize, resolve } from 'node:path';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { starter } from './starter.js';
import { UsageError } from './usage-error.js';

/** The file that a pathway stands in. */
const fileName = 'pathway.yaml';

/** Where the JSON Schema stands in a project that has insats. */
const schemaPath = 'node_modules/insats/schema/pathway.schema.json';

/**
 * `insats init [FOLDER]`: writes a pathway to begin from, as `pathway.yaml` in the folder (default: this one), and tells what
 * to do next; status 0. A folder that is named as a pathway (`kumla.bron`) gives it its id.
 *
 * @throws UsageError when the file is there already, or cannot be written; nothing is then changed
 */
export async function initCommand(folder: string, settings: Settings, io: Io): Promise<number> {
  const path = join(folder, fileName);
  try {
    await io.create(path, starter(idFor(folder), schemaFrom(folder), settings.lang));
  } catch (error) {
    throw new UsageError(cannotCreate(path, (error as { code?: string }).code ?? ''));
  }
  io.out(`${next(path)[settings.lang].join('\n')}\n`);
  return 0;
}

function idFor(folder: string): string {
  const name = basename(resolve(folder));
  return /^[a-z][a-z0-9-]{0,30}\.[a-z][a-z0-9-]{0,30}$/.test(name) ? name : 'exempelkommun.stod-hemma';
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
