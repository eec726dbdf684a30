import { type Finding, finding } from '../diagnostics/declared.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { inTextOrder, readInText } from '../yaml/in-text.js';
import { type KnownNames, knownNames } from './known-names.js';
import { type FileReading, readScenario } from './read-scenario.js';
import { isKeys } from './reading.js';
import type { Scenario } from './scenario.js';
import { otherPathway } from './scenario-codes.js';
import { shapeFindings } from './shape-findings.js';

/** What a scenario file holds. */
export interface ScenariosResult {
  /** In the order of the file; none when there is an error. */
  readonly scenarios: readonly Scenario[];
  /** In the order of the text, each with its place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the scenarios of a pathway from YAML. Pure; never throws for what the text says; bounded in time (at most 256 KiB are
 * read). Every mistake is found at once, with its place and the nearest known name.
 *
 * @param text - the YAML; its keys are told in docs/reference/scenarios.md
 * @param compiled - the pathway that the scenarios are about
 * @param file - the name to show in places; not opened
 * @returns the scenarios, exactly when no diagnostic is an error. The codes are listed in docs/reference/diagnostics
 * @throws PathwayError `not-compiled`
 */
export function readScenarios(text: string, compiled: CompiledPathway, file?: string): ScenariosResult {
  const { program } = insideOf(compiled);
  const read = readInText(text, file);
  const { value, holes } = read;
  if (value === undefined) return { scenarios: [], diagnostics: inTextOrder(read.diagnostics) };
  const shape = shapeFindings(value, holes);
  const told = isKeys(value) ? readAll({ program, file: value, read, broken: shape.broken }) : undefined;
  const findings = once([...shape.findings, ...(told?.findings ?? [])]);
  const diagnostics = inTextOrder([...read.diagnostics, ...findings.map(read.diagnosticOf)]);
  const isWrong = diagnostics.some(({ severity }) => severity === 'error');
  return { scenarios: isWrong ? [] : (told?.scenarios ?? []), diagnostics };
}

function readAll(reading: FileReading): {
  readonly scenarios: readonly Scenario[];
  readonly findings: readonly Finding[];
} {
  const { program, file } = reading;
  const known: KnownNames = knownNames(program);
  const findings: Finding[] = [];
  const { pathway: expected } = program.pathway;
  if (typeof file.pathway === 'string' && file.pathway !== expected && file.pathway.includes('.'))
    findings.push(finding(otherPathway, ['pathway'], { id: file.pathway, expected }));
  const { scenarios } = file;
  const told = Object.entries(isKeys(scenarios) ? scenarios : {}).flatMap(([id, scenario]) => {
    if (!isKeys(scenario)) return [];
    return [readScenario(reading, known, { id, scenario }, findings)];
  });
  return { scenarios: told, findings };
}

/** The same finding once: what stands in the file is read for each of its scenarios. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(
    findings.map((one) => [JSON.stringify([one.diagnostic.code, one.diagnostic.path]), one]),
  );
  return [...seen.values()];
}
