import { type Declared, errorCode, finding, type Sentence } from '../diagnostics/declared.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** A file that was read: its text, or a finding that it holds no text. */
export type TextFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly notText: Diagnostic };

/**
 * Reads a file as UTF-8 text; a byte-order mark is dropped. A file that is not text gives a diagnostic `not-text`.
 *
 * @throws UsageError when there is no such file, or it cannot be read
 */
export async function readText(io: Io, path: string): Promise<TextFile> {
  const bytes = await readBytes(io, path);
  const reason = whyNotText(bytes);
  if (reason !== undefined) return { path, notText: notText(reason) };
  return { path, text: new TextDecoder('utf-8').decode(bytes) };
}

async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  try {
    return await io.read(path);
  } catch (error) {
    throw new UsageError(cannotRead(path, (error as { code?: string }).code ?? ''));
  }
}

function cannotRead(path: string, code: string): Sentence {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { sv: `Filen ${path} finns inte.`, en: `There is no file ${path}.` };
    case 'EISDIR':
      return { sv: `${path} är en mapp. Ange en fil.`, en: `${path} is a folder. Name a file.` };
    case 'EACCES':
    case 'EPERM':
      return { sv: `Filen ${path} får inte läsas.`, en: `The file ${path} may not be read.` };
    default:
      return {
        sv: `Filen ${path} går inte att läsa (${code}).`,
        en: `The file ${path} cannot be read (${code}).`,
      };
  }
}

type NotText = 'utf-16' | 'binary' | 'not-utf-8';

function whyNotText(bytes: Uint8Array): NotText | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
  if (bytes.includes(0)) return looksLikeUtf16(bytes) ? 'utf-16' : 'binary';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return 'not-utf-8';
  }
}

/** Text in UTF-16 without a mark: nearly every second byte is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 512);
  const zeros = (odd: number): number => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  return Math.max(zeros(0), zeros(1)) > start.length * 0.4;
}

const sentences: { readonly [reason in NotText]: Sentence } = {
  'utf-16': {
    sv: 'Filen är sparad som UTF-16. Spara den som UTF-8.',
    en: 'The file is saved as UTF-16. Save it as UTF-8.',
  },
  binary: { sv: 'Filen är inte en textfil.', en: 'The file is not a text file.' },
  'not-utf-8': {
    sv: 'Filen är inte sparad som UTF-8 (kanske som ISO 8859-1). Spara den som UTF-8.',
    en: 'The file is not saved as UTF-8 (perhaps as ISO 8859-1). Save it as UTF-8.',
  },
};

/** A file that holds no text. */
export const notTextCode: Declared<{ readonly reason: NotText }> = errorCode(
  'not-text',
  { sv: 'Filen är inte sparad som text i UTF-8', en: 'The file is not saved as text in UTF-8' },
  ({ reason }) => sentences[reason],
);

function notText(reason: NotText): Diagnostic {
  return finding(notTextCode, [], { reason }).diagnostic;
}
