import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type CompiledPathway, compilePathway } from '../machine/compile-pathway.js';
import { type Coverage, coverageOf } from '../scenario/coverage.js';
import { readScenarios } from '../scenario/read-scenarios.js';
import { runScenario, type ScenarioResult } from '../scenario/run-scenario.js';
import type { ScenarioFiles } from './find-scenarios.js';
import type { Io } from './io.js';
import { loadPathway } from './load-pathway.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';

/** A scenario file that has been run, or that has mistakes. */
export interface FileRun {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly results: readonly ScenarioResult[];
}

/** The scenarios of one pathway, run. */
export interface PathwayRun {
  readonly path: string;
  /** Missing when the pathway itself has errors; nothing is run then. */
  readonly compiled?: CompiledPathway;
  readonly files: readonly FileRun[];
  readonly coverage?: Coverage;
}

/** Runs every scenario of a pathway. The errors of the pathway itself are written to `err`. */
export async function runFiles(
  { pathway: path, files }: ScenarioFiles,
  settings: Settings,
  io: Io,
): Promise<PathwayRun> {
  const pathway = await loadPathway(path, settings, io);
  if (pathway === undefined) return { path, files: [] };
  const compiled = compilePathway(pathway);
  const run: FileRun[] = [];
  for (const file of files) run.push(await runFile(compiled, file, io));
  return {
    path,
    compiled,
    files: run,
    coverage: coverageOf(
      compiled,
      run.flatMap(({ results }) => results),
    ),
  };
}

async function runFile(compiled: CompiledPathway, path: string, io: Io): Promise<FileRun> {
  const file = await readText(io, path);
  if ('notText' in file) return { path, text: '', diagnostics: [file.notText], results: [] };
  const { scenarios, diagnostics } = readScenarios(file.text, compiled, path);
  const results = scenarios.map((scenario) => runScenario(compiled, scenario));
  return { path, text: file.text, diagnostics, results };
}

/** Whether everything could be read and every scenario passed. Pure. */
export function allPassed(runs: readonly PathwayRun[]): boolean {
  return runs.every(
    ({ compiled, files }) =>
      compiled !== undefined &&
      files.every(
        ({ diagnostics, results }) =>
          diagnostics.every(({ severity }) => severity !== 'error') && results.every(({ passed }) => passed),
      ),
  );
}
