import type { Sentence } from '../diagnostics/declared.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/**
 * Writes a text to a file, or to standard output when no file is named.
 *
 * @throws UsageError when the folder does not exist, or the file cannot be written
 */
export async function writeText(io: Io, path: string | undefined, text: string): Promise<void> {
  if (path === undefined) {
    io.out(text);
    return;
  }
  try {
    await io.write(path, text);
  } catch (error) {
    throw new UsageError(cannotWrite(path, (error as { code?: string }).code ?? ''));
  }
}

/** Why a file cannot be written, by the code that `node:fs` gives. Pure. */
export function cannotWrite(path: string, code: string): Sentence {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        sv: `${path} går inte att skriva: mappen finns inte. Skapa den först.`,
        en: `${path} cannot be written: there is no such folder. Make it first.`,
      };
    case 'EISDIR':
      return { sv: `${path} är en mapp. Ange en fil.`, en: `${path} is a directory. Name a file.` };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { sv: `Filen ${path} får inte skrivas.`, en: `The file ${path} may not be written.` };
    default:
      return {
        sv: `Filen ${path} går inte att skriva (${code}).`,
        en: `The file ${path} cannot be written (${code}).`,
      };
  }
}
