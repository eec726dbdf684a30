import { isInstant, localDateOf } from '../calendar/instant.js';
import type { Refusal } from '../case/recorded.js';
import type { Sentence } from '../diagnostics/declared.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Entry } from '../entry/entry.js';
import { fold } from '../journal/fold.js';
import { type CompiledPathway, insideOf, withEarlier } from '../machine/compile-pathway.js';
import type { MigratingCase } from '../migration/plan-case.js';
import type { Io } from './io.js';
import { readJournal } from './journal-file.js';
import { recordJournal } from './record-journal.js';
import { UsageError } from './usage-error.js';

/** A journal that was read from a file. */
export interface JournalRead {
  /** The name of the file, without its ending. */
  readonly id: string;
  readonly file: string;
  readonly entries: readonly Entry[];
}

/** An entry of a journal that the old version refuses: the plan is made without it. */
export interface LeftOut {
  readonly case: string;
  readonly entry: Entry;
  readonly refusal: Refusal;
}

/** Cases to plan for, and what of their journals could not be used. */
export interface PlanCases {
  readonly cases: readonly MigratingCase[];
  readonly refused: readonly LeftOut[];
  /** Journals that give no case, each with why. */
  readonly unread: readonly { readonly case: string; readonly message: Sentence }[];
}

/**
 * The journals in files and folders (every `.json` of a folder), each case called after its file.
 *
 * @throws UsageError when nothing is found in a folder, a file is no journal, or two are called alike
 */
export async function readJournals(paths: readonly string[], io: Io): Promise<readonly JournalRead[]> {
  const files = (await Promise.all(paths.map((path) => filesAt(path, io)))).flat();
  const read: JournalRead[] = [];
  for (const file of new Set(files)) {
    const id = file.replace(/^.*\//, '').replace(/\.json$/, '');
    const other = read.find((one) => one.id === id);
    if (other !== undefined)
      throw new UsageError({
        sv: `${other.file} och ${file} heter likadant: ärendena skulle inte gå att skilja åt. Byt namn på den ena.`,
        en: `${other.file} and ${file} are called alike: the cases could not be told apart. Rename one.`,
      });
    read.push({ id, file, entries: await readJournal(file, io) });
  }
  return read;
}

async function filesAt(path: string, io: Io): Promise<readonly string[]> {
  const folder = path.replace(/\/+$/, '') || path;
  const names = await io.list(folder);
  if (names === undefined) return [path];
  const files = names.filter((name) => name.endsWith('.json'));
  if (files.length === 0)
    throw new UsageError({
      sv: `Det finns inga journaler (.json) i ${path}.`,
      en: `There are no journals (.json) in ${path}.`,
    });
  return files.map((name) => (folder === '.' ? name : `${folder}/${name}`));
}

/** Cases as they stand under the old version: recorded as a host does, or folded when they have changed version before. Pure. */
export function casesOf(
  journals: readonly JournalRead[],
  from: CompiledPathway,
  to: CompiledPathway,
): PlanCases {
  const cases: MigratingCase[] = [];
  const refused: LeftOut[] = [];
  const unread: { case: string; message: Sentence }[] = [];
  for (const { id, entries } of journals) {
    if (entries.some(({ kind }) => kind === 'definition-changed')) {
      const found = folded(id, entries, withEarlier(to, [from]));
      if ('state' in found) cases.push(found);
      else unread.push({ case: id, message: found });
      continue;
    }
    const recorded = recordJournal(from, entries);
    refused.push(...recorded.refused.map((one) => ({ case: id, ...one })));
    cases.push({ id, state: recorded.state, journal: recorded.stored });
  }
  return { cases, refused, unread };
}

function folded(id: string, journal: readonly Entry[], compiled: CompiledPathway): MigratingCase | Sentence {
  try {
    return { id, state: fold(compiled, journal), journal };
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    const { pathway, version } = error.data;
    if (error.code !== 'unknown-definition') return { sv: error.message, en: error.message };
    return {
      sv: `Ärendet har följt ${pathway}@${version}, som inte är någon av de två versionerna.`,
      en: `The case has been under ${pathway}@${version}, which is neither of the two versions.`,
    };
  }
}

/** The day of the last record of all journals; undefined when nothing is recorded. Pure. */
export function lastRecorded(
  journals: readonly JournalRead[],
  compiled: CompiledPathway,
): string | undefined {
  const { zone } = insideOf(compiled).program;
  const days = journals.flatMap(({ entries }) =>
    entries.flatMap(({ recordedAt }) => (isInstant(recordedAt) ? [localDateOf(recordedAt, zone)] : [])),
  );
  return days.sort().at(-1);
}
