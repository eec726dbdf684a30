import { instantToEpochMs, isInstant } from '../calendar/instant.js';
import type { Entry } from '../entry/entry.js';
import type { Io } from './io.js';
import { readText } from './read-text.js';
import { UsageError } from './usage-error.js';

/**
 * The entries of a journal file, a JSON array, in the order they were recorded. Their own form is checked when they are
 * recorded.
 *
 * @throws UsageError when the file cannot be read, or holds no JSON array of objects
 */
export async function readJournal(path: string, io: Io): Promise<readonly Entry[]> {
  const file = await readText(io, path);
  if ('notText' in file)
    throw new UsageError({
      sv: `${path}: ${file.notText.message.sv}`,
      en: `${path}: ${file.notText.message.en}`,
    });
  const value = parsed(path, file.text);
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
  if (!isList)
    throw new UsageError({
      sv: `${path} ska vara en lista av registreringar: [ { "id": … }, … ]`,
      en: `${path} is to be a list of entries: [ { "id": … }, … ]`,
    });
  return [...(value as readonly Entry[])].sort((a, b) => recordedMs(a) - recordedMs(b));
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError({
      sv: `${path} är inte rätt JSON: ${reason}`,
      en: `${path} is not valid JSON: ${reason}`,
    });
  }
}

/** An entry without a proper time comes last; the door refuses it. */
function recordedMs({ recordedAt }: Entry): number {
  return isInstant(recordedAt) ? instantToEpochMs(recordedAt) : Number.POSITIVE_INFINITY;
}
