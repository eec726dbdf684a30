import { coverageText } from './coverage-text.js';
import { findScenarios, folderOf, type ScenarioFiles } from './find-scenarios.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { allPassed, type PathwayRun, runFiles } from './test-run.js';
import { testText } from './test-text.js';
import { UsageError } from './usage-error.js';

/** What `insats test` is told. */
export interface TestOptions {
  /** Tell what the scenarios do not test. */
  readonly coverage?: boolean;
  /** Run again when a file changes. */
  readonly watch?: boolean;
  /** Default `text`. */
  readonly format?: 'text' | 'json';
}

/**
 * `insats test [PATH…]`: status 0 when every scenario passed, 1 when one did not or a file has mistakes, 2 when there is nothing to
 * run. With `watch`: runs again at each change, until it is stopped; the status is then that of the last run.
 */
export async function testCommand(
  paths: readonly string[],
  options: TestOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const asked = paths.length === 0 ? ['.'] : paths;
  let status = await runOnce(await findScenarios(asked, io), options, settings, io);
  if (options.watch !== true) return status;
  const folders = foldersOf(await findScenarios(asked, io));
  let running = Promise.resolve();
  await io.watch(folders, () => {
    running = running.then(async () => {
      status = await runAgain(asked, options, settings, io);
    });
  });
  await running;
  return status;
}

/** A file that is gone for a moment, while it is being saved, is no reason to stop. */
async function runAgain(
  paths: readonly string[],
  options: TestOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  try {
    return await runOnce(await findScenarios(paths, io), options, settings, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.sentence[settings.lang]}\n`);
    return 2;
  }
}

async function runOnce(
  found: readonly ScenarioFiles[],
  options: TestOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const runs: PathwayRun[] = [];
  for (const files of found) runs.push(await runFiles(files, settings, io));
  if (options.format === 'json') io.out(asJson(runs, options));
  else {
    io.out(testText(runs, settings));
    if (options.coverage === true) io.out(coverageText(runs, settings));
  }
  return allPassed(runs) ? 0 : 1;
}

function foldersOf(found: readonly ScenarioFiles[]): readonly string[] {
  return [...new Set(found.flatMap(({ pathway, files }) => [pathway, ...files].map(folderOf)))];
}

/** What came of it, for other programs: `format_version` 1. */
function asJson(runs: readonly PathwayRun[], { coverage }: TestOptions): string {
  const pathways = runs.map((run) => ({
    file: run.path,
    ...(run.compiled === undefined ? {} : { pathway: run.compiled.pathway.pathway }),
    files: run.files.map(({ path, diagnostics, results }) => ({
      file: path,
      diagnostics,
      scenarios: results.map(({ scenario, passed, failures }) => ({
        id: scenario.id,
        title: scenario.title,
        ...(scenario.span === undefined ? {} : { span: scenario.span }),
        passed,
        failures: failures.map(({ entry: _entry, ...failure }) => failure),
      })),
    })),
    ...(coverage === true && run.coverage !== undefined ? { coverage: run.coverage } : {}),
  }));
  return `${JSON.stringify({ format_version: 1, passed: allPassed(runs), pathways }, undefined, 2)}\n`;
}
