import type { Sentence } from '../diagnostics/declared.js';
import { isTable } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { publishedDefinitions } from '../runtime/published.js';
import { type Rebuilt, rebuildCase, type WhyRebuilt } from '../runtime/rebuild-case.js';
import { caseSealer } from '../seal/case-sealer.js';
import { migrate } from '../sql/migrate.js';
import { type SqlStore, sqlStore } from '../sql/sql-store.js';
import { type Anchor, type AuditFinding, auditStore, everyCase } from '../store/audit.js';
import { unsealed } from '../store/sealer.js';
import type { Io } from './io.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';
import { inPlace, type PlaceOptions } from './store-place.js';
import { UsageError } from './usage-error.js';
import { writeText } from './write-text.js';

/** What `insats store audit` is told. */
export interface StoreAuditOptions extends PlaceOptions {
  /** File with the anchors of an earlier audit. */
  readonly anchors?: string;
  /** File to write the anchors of this one to. */
  readonly out?: string;
}

/**
 * `insats store audit`: names the first entry of each journal that is not as it was written. Status 0 when all are whole, 1 when one
 * is not.
 *
 * @throws UsageError when the store can't be reached, or the anchors can't be read
 */
export async function storeAuditCommand(
  options: StoreAuditOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const anchors = options.anchors === undefined ? undefined : await readAnchors(options.anchors, io);
  const audit = await inPlace(options, (client) =>
    auditStore(storeOf(client, options), anchors === undefined ? {} : { anchors }),
  );
  const { cases, rows, erased, findings } = audit;
  for (const finding of findings) io.out(`${finding.case}: ${whyBroken(finding)[settings.lang]}\n`);
  const without = anchors === undefined ? noAnchors[settings.lang] : '';
  const told = {
    sv: `${cases} ärenden, ${rows} registreringar, ${erased} gallrade; ${findings.length} trasiga.${without}\n`,
    en: `${cases} cases, ${rows} entries, ${erased} erased; ${findings.length} broken.${without}\n`,
  };
  io.out(told[settings.lang]);
  if (options.out !== undefined)
    await writeText(io, options.out, `${JSON.stringify(audit.anchors, null, 1)}\n`);
  return findings.length === 0 ? 0 : 1;
}

const noAnchors: Sentence = {
  sv: ' Utan sparade ankare (--anchors) syns inte om slutet av en journal har klippts av eller om hela journalen har skrivits om.',
  en: ' Without kept anchors (--anchors) it is not seen whether the end of a journal was cut off, or the whole written anew.',
};

const reasons: Readonly<Record<AuditFinding['why'], Sentence>> = {
  order: { sv: 'en registrering saknas eller står två gånger', en: 'an entry is missing or stands twice' },
  body: { sv: 'innehållet är inte det som registrerades', en: 'its content is not what was recorded' },
  link: {
    sv: 'uppgifterna är inte de som registrerades, eller något före den har ändrats',
    en: 'its fields are not what was recorded, or something before it was changed',
  },
  head: {
    sv: 'journalen stämmer inte med det sparade ankaret: något har klippts av eller skrivits om',
    en: 'the journal does not fit the kept anchor: something was cut off or written anew',
  },
  missing: {
    sv: 'ärendet finns inte längre, fast ett ankare säger det',
    en: 'the case is gone, though an anchor tells of it',
  },
  case: {
    sv: 'ärendet säger inte detsamma som sin journal',
    en: 'the case does not say what its journal says',
  },
};

function whyBroken({ seq, why }: AuditFinding): Sentence {
  return { sv: `registrering ${seq}: ${reasons[why].sv}`, en: `entry ${seq}: ${reasons[why].en}` };
}

async function readAnchors(path: string, io: Io): Promise<readonly Anchor[]> {
  const file = await readText(io, path);
  const value = 'text' in file ? parsed(file.text) : undefined;
  const isAnchors =
    Array.isArray(value) && value.every((one) => isTable(one) && typeof one.case === 'string');
  if (isAnchors) return value as readonly Anchor[];
  throw new UsageError({
    sv: `${path} innehåller inga ankare. De skrivs av insats store audit --out FIL.`,
    en: `${path} holds no anchors. They are written by insats store audit --out FILE.`,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What `insats store rebuild` is told. */
export interface StoreRebuildOptions extends PlaceOptions {
  readonly case?: string;
  readonly dryRun?: boolean;
  /** The cases are sealed with keys that the store keeps. */
  readonly sealed?: boolean;
}

/**
 * `insats store rebuild`: compares each snapshot with what its journal folds to, and replaces those that differ. Status 0 when all
 * are equal now, 1 when one differs and was not replaced, or could not be.
 *
 * @throws UsageError when the store can't be reached
 */
export async function storeRebuildCommand(
  options: StoreRebuildOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const { lang } = settings;
  return inPlace(options, async (client) => {
    const store = storeOf(client, options);
    const host = {
      store,
      definitions: publishedDefinitions(store.definitions),
      sealer: options.sealed === true ? caseSealer(store.keys) : unsealed,
    };
    const counts = { equal: 0, rebuilt: 0, differs: 0, failed: 0 };
    for (const id of await idsOf(store, options.case)) {
      const { outcome, told } = await rebuilt(() =>
        rebuildCase(host, id, { dryRun: options.dryRun === true }),
      );
      counts[outcome] += 1;
      if (told !== undefined) io.out(`${id}: ${told[lang]}\n`);
    }
    const { equal, rebuilt: made, differs, failed } = counts;
    const sum = {
      sv: `${equal} lika, ${made} ombyggda, ${differs} olika, ${failed} som inte gick att bygga om.\n`,
      en: `${equal} equal, ${made} rebuilt, ${differs} different, ${failed} that could not be rebuilt.\n`,
    };
    io.out(sum[lang]);
    return differs + failed === 0 ? 0 : 1;
  });
}

async function idsOf(store: SqlStore, only: string | undefined): Promise<readonly string[]> {
  if (only !== undefined) return [only];
  const ids: string[] = [];
  for await (const kept of everyCase(store)) if (kept.kind === 'case') ids.push(kept.case.id);
  return ids;
}

interface Told {
  readonly outcome: Rebuilt['outcome'] | 'failed';
  readonly told?: Sentence;
}

const whys: Readonly<Record<WhyRebuilt, Sentence>> = {
  unreadable: { sv: 'ögonblicksbilden gick inte att läsa', en: 'the snapshot could not be read' },
  'other-state': {
    sv: 'ögonblicksbilden var en annan än journalen ger',
    en: 'the snapshot was not what the journal gives',
  },
  'wake-time': {
    sv: 'ärendet skulle ha väckts för sent eller aldrig',
    en: 'the case would have been woken too late or never',
  },
};

async function rebuilt(work: () => Promise<Rebuilt>): Promise<Told> {
  try {
    const answer = await work();
    if (answer.outcome === 'equal') return { outcome: 'equal' };
    return { outcome: answer.outcome, told: whys[answer.why] };
  } catch (error) {
    if (!(error instanceof PathwayError) || error.code === 'store-failed') throw error;
    return {
      outcome: 'failed',
      told: { sv: `${error.code}: ${error.message}`, en: `${error.code}: ${error.message}` },
    };
  }
}

/**
 * `insats store migrate`: makes the tables, or brings them to another version. Status 0.
 *
 * @throws UsageError when the store can't be reached, or there is no such version
 */
export async function storeMigrateCommand(
  options: PlaceOptions & { readonly to?: string },
  settings: Settings,
  io: Io,
): Promise<number> {
  const { up, down } = await inPlace(options, (client) => migrate(client, options.to)).catch(
    (error: unknown) => {
      if (!(error instanceof PathwayError)) throw error;
      throw new UsageError({ sv: error.message, en: error.message });
    },
  );
  for (const id of up) io.out(`+ ${id}\n`);
  for (const id of down) io.out(`- ${id}\n`);
  const none = { sv: 'Tabellerna är redan som de ska.\n', en: 'The tables are as they should be already.\n' };
  if (up.length + down.length === 0) io.out(none[settings.lang]);
  return 0;
}

type Client = Parameters<typeof sqlStore>[0];

function storeOf(client: Client, { tenant }: PlaceOptions): SqlStore {
  return sqlStore(client, tenant === undefined ? {} : { tenant });
}
