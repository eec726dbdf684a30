import { isLocalDate } from '../calendar/local-date.js';
import { compilePathway } from '../machine/compile-pathway.js';
import type { MigrationDecisions } from '../mapping/mapping-file.js';
import { readMapping } from '../mapping/read-mapping.js';
import { writeMapping } from '../mapping/write-mapping.js';
import { planMigration } from '../migration/plan-migration.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import type { DefinitionFile } from './definition-file.js';
import { definitionIn } from './definition-file.js';
import type { Io } from './io.js';
import { casesOf, type JournalRead, lastRecorded, readJournals } from './plan-cases.js';
import type { PlanResult } from './plan-result.js';
import { planText } from './plan-text.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';
import { cannotWrite } from './write-text.js';

/** What `insats plan` is told. */
export interface PlanOptions {
  /** Journals, and folders of journals. */
  readonly cases?: readonly string[];
  /** The day of the change. */
  readonly at?: string;
  /** A mapping file to go by. */
  readonly mapping?: string;
  /** A mapping file to write. */
  readonly writeMapping?: string;
  readonly format?: 'text' | 'json';
}

/**
 * `insats plan OLD NEW --cases …`: what a new version means for each open case. Writes nothing but the mapping file that it is
 * asked for. Status 0 when every case can go over or stay, 1 when something is to be decided or mended, or a file has errors.
 *
 * @throws UsageError when a file cannot be read or written, or there already
 */
export async function planCommand(
  [old, fresh]: readonly [old: string, fresh: string],
  options: PlanOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  checkDay(options.at);
  const from = await definitionIn(old, settings, io);
  const to = await definitionIn(fresh, settings, io);
  const journals = await readJournals(options.cases ?? [], io);
  if (from === undefined || to === undefined) return 1;
  const decisions = await decisionsIn(options.mapping, { from, to, journals }, settings, io);
  if (decisions === 'wrong') return 1;
  const result = planOf({ from, to, journals }, decisions, options.at);
  const written = options.writeMapping;
  if (written !== undefined) await createMapping(written, result, settings, io);
  io.out(options.format === 'json' ? asJson(result, written) : planText({ ...result, written }, settings));
  return isSettled(result) ? 0 : 1;
}

interface PlanFiles {
  readonly from: DefinitionFile;
  readonly to: DefinitionFile;
  readonly journals: readonly JournalRead[];
}

function planOf(
  { from, to, journals }: PlanFiles,
  decisions: MigrationDecisions | undefined,
  at: string | undefined,
): PlanResult {
  const [old, fresh] = [compilePathway(from.pathway), compilePathway(to.pathway)];
  const found = casesOf(journals, old, fresh);
  const day = at ?? lastRecorded(journals, old);
  const asked = decisions === undefined ? {} : { ...decisions, suggest: false };
  const plan = planMigration(old, fresh, found.cases, { now: day ?? '2000-01-01', ...asked });
  return { from, to, day, plan, ...found };
}

/** Whether nothing is left to decide or to mend. */
function isSettled({ plan, refused, unread }: PlanResult): boolean {
  return plan.counts['needs-choice'] + plan.counts.refused + refused.length + unread.length === 0;
}

/** What a mapping file decides; `wrong` when it has errors, which are then told. */
async function decisionsIn(
  path: string | undefined,
  { from, to, journals }: PlanFiles,
  settings: Settings,
  io: Io,
): Promise<MigrationDecisions | 'wrong' | undefined> {
  if (path === undefined) return undefined;
  const file = await readText(io, path);
  const cases = journals.length === 0 ? {} : { cases: journals.map(({ id }) => id) };
  const { decisions, diagnostics } =
    'notText' in file
      ? { diagnostics: [file.notText] }
      : readMapping(file.text, from.pathway, to.pathway, { file: path, ...cases });
  const text = 'text' in file ? { text: file.text } : {};
  io.err(renderDiagnostics(diagnostics, { ...settings, file: path, ...text }));
  return decisions ?? 'wrong';
}

async function createMapping(
  path: string,
  { plan, from, to }: PlanResult,
  settings: Settings,
  io: Io,
): Promise<void> {
  try {
    await io.create(path, writeMapping(plan, from.pathway, to.pathway, settings.lang));
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code !== 'EEXIST') throw new UsageError(cannotWrite(path, code));
    throw new UsageError({
      sv: `${path} finns redan, och skrivs inte över. Ange ett annat namn, eller flytta undan den.`,
      en: `${path} is there already, and is not overwritten. Give another name, or move it away.`,
    });
  }
}

function checkDay(at: string | undefined): void {
  if (at !== undefined && !isLocalDate(at))
    throw new UsageError({
      sv: '--at ska vara ett datum, till exempel 2026-03-02.',
      en: '--at is to be a date, for example 2026-03-02.',
    });
}

/** The plan for other programs: `format_version` 1. */
function asJson({ from, to, day, plan, refused, unread }: PlanResult, written: string | undefined): string {
  const { from: _from, to: _to, diff, ...rest } = plan;
  const headOf = ({ file }: DefinitionFile, pin: { readonly version: string }) => ({ file, ...pin });
  const value = {
    format_version: 1,
    ...(day === undefined ? {} : { at: day }),
    from: headOf(from, plan.from),
    to: headOf(to, plan.to),
    differences: diff.length,
    ...rest,
    refused,
    unread,
    ...(written === undefined ? {} : { written }),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
