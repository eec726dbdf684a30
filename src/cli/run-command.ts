import { isInstant, localDateOf } from '../calendar/instant.js';
import { isLocalDate } from '../calendar/local-date.js';
import { overview } from '../case/overview.js';
import { timeline } from '../case/timeline.js';
import { isUnconditional } from '../definition/grant.js';
import type { Pathway } from '../definition/pathway.js';
import { type Program, programOf } from '../definition/program.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Entry } from '../entry/entry.js';
import { fold } from '../journal/fold.js';
import { compilePathway } from '../machine/compile-pathway.js';
import type { Io } from './io.js';
import { readJournal } from './journal-file.js';
import { loadPathway } from './load-pathway.js';
import { type RecordedJournal, recordJournal } from './record-journal.js';
import type { RunResult } from './run-result.js';
import { runText } from './run-text.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** What `insats run` is told. */
export interface RunOptions {
  /** Day to look at the case. */
  readonly at?: string;
  /** First day of what is told to have happened. */
  readonly since?: string;
  /** Only what was known by the end of this day. */
  readonly known?: string;
  /** Role that looks. */
  readonly as?: string;
  readonly format?: 'text' | 'json';
}

/** `insats run PATHWAY JOURNAL`: what happened and what is next; status 1 when an entry was refused or the pathway has errors. */
export async function runCommand(
  path: string,
  journal: string,
  options: RunOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  checkDates(options);
  const pathway = await loadPathway(path, settings, io);
  const entries = await readJournal(journal, io);
  if (pathway === undefined) return 1;
  const result = runJournal(pathway, entries, options);
  io.out(options.format === 'json' ? asJson(result) : runText(result, settings));
  return result.recorded.refused.length > 0 ? 1 : 0;
}

function runJournal(pathway: Pathway, entries: readonly Entry[], options: RunOptions): RunResult {
  const compiled = compilePathway(pathway);
  const program = programOf(pathway);
  const viewer = { role: viewerRole(pathway, options.as) };
  const recorded = recordJournal(compiled, entries);
  const known = options.known === undefined ? {} : { known: options.known };
  const until = options.at ?? options.known ?? lastDay(recorded, program);
  const state = fold(compiled, recorded.stored, { until, ...known });
  const rows = timeline(compiled, recorded.stored, { until, ...known, viewer }).filter(
    ({ on }) => on >= (options.since ?? ''),
  );
  return { program, recorded, rows, overview: overview(compiled, state, { now: until, viewer }), viewer };
}

/** The day of the last record. */
function lastDay({ stored, refused }: RecordedJournal, program: Program): string {
  const times = [...stored, ...refused.map(({ entry }) => entry)].flatMap(({ recordedAt }) =>
    isInstant(recordedAt) ? [localDateOf(recordedAt, program.zone)] : [],
  );
  const last = times.sort().at(-1);
  if (last === undefined)
    throw new UsageError({
      sv: 'Journalen är tom. Ange en dag med --at.',
      en: 'The journal is empty. Name a day with --at.',
    });
  return last;
}

function checkDates({ at, since, known }: RunOptions): void {
  for (const [name, date] of [
    ['--at', at],
    ['--since', since],
    ['--known', known],
  ] as const)
    if (date !== undefined && !isLocalDate(date))
      throw new UsageError({
        sv: `${name} ska vara ett datum, till exempel 2026-03-02.`,
        en: `${name} is to be a date, for example 2026-03-02.`,
      });
}

/** The role that was asked for, or the one that sees most: among equals, one with authority. */
function viewerRole(pathway: Pathway, asked: string | undefined): string {
  const roles = Object.keys(pathway.roles);
  if (asked === undefined) return widest(pathway, roles);
  if (roles.includes(asked)) return asked;
  const near = nearest(asked, roles);
  const hint = {
    sv: near === undefined ? ` Det som finns är ${roles.join(', ')}.` : ` Menade du ${near}?`,
    en: near === undefined ? ` What there is: ${roles.join(', ')}.` : ` Did you mean ${near}?`,
  };
  throw new UsageError({
    sv: `Rollen ${asked} finns inte i insatsen.${hint.sv}`,
    en: `There is no role ${asked} in the pathway.${hint.en}`,
  });
}

/** Among those who work with the case, the role that sees most; those with authority come first. */
function widest(pathway: Pathway, roles: readonly string[]): string {
  const works = new Set(['authority', 'team', 'manager']);
  const sees = (role: string): number => {
    const grants = Object.values(pathway.roles[role]?.sees ?? {});
    return grants.filter(isUnconditional).length * 100 + grants.length;
  };
  const staff = roles.filter((role) => works.has(pathway.roles[role]?.kind ?? ''));
  const inOrder = [...pathway.authority, ...staff];
  return inOrder.reduce((best, role) => (sees(role) > sees(best) ? role : best), inOrder[0] ?? '');
}

function asJson({ recorded, rows, overview: now, viewer }: RunResult): string {
  const value = { format_version: 1, viewer, timeline: rows, refused: recorded.refused, overview: now };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
