import * as code from '../definition/check/structure-codes.js';
import type { Pathway } from '../definition/pathway.js';
import { programOf } from '../definition/program.js';
import { finding } from '../diagnostics/declared.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inTextOrder, readInText } from '../yaml/in-text.js';
import { mappingOtherVersions, mappingUnknownCase } from './mapping-codes.js';
import { fileKeys, type MigrationDecisions, versionName } from './mapping-file.js';
import { readDecisions } from './read-decisions.js';
import { checkKeys, isKeys, keysAt, type Reading, textAt, withNearest } from './reading.js';

/** What was read of a mapping file. */
export interface MappingResult {
  /** What has been decided: present exactly when no diagnostic is an error. Spread it into the options of `planMigration`. */
  readonly decisions?: MigrationDecisions;
  /** In the order of the text, each with its place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a mapping file is read with, beside its text. */
export interface MappingOptions {
  /** The name to show in places; not opened. */
  readonly file?: string;
  /** The cases that are planned for: another one under `cases` gives a warning. */
  readonly cases?: readonly string[];
}

/**
 * Reads how cases go from one version to another, from the YAML that `writeMapping` writes and people edit. Pure; never throws,
 * whatever the text; bounded in time (at most 256 KiB are read). Every mistake is found at once, with its place and the nearest
 * known name. A key with nothing after it says nothing.
 *
 * @param text - the YAML; its keys are told in docs/how-to/migrate-open-cases.md
 * @param from - the definition that the cases are under
 * @param to - the definition that they go over to
 */
export function readMapping(
  text: string,
  from: Pathway,
  to: Pathway,
  { file, cases }: MappingOptions = {},
): MappingResult {
  const read = readInText(text, file);
  const reading: Reading = {
    old: programOf(from),
    fresh: programOf(to),
    findings: [],
    holes: new Set(read.holes.map((path) => JSON.stringify(path))),
  };
  const isEmpty = read.value === undefined && read.diagnostics.some((one) => one.code === 'yaml-empty');
  if (read.value === undefined && !isEmpty) return { diagnostics: inTextOrder(read.diagnostics) };
  const decisions = readFile(isEmpty ? {} : read.value, reading, cases);
  const own = reading.findings.map(read.diagnosticOf);
  const diagnostics = inTextOrder(isEmpty ? own : [...read.diagnostics, ...own]);
  const isWrong = diagnostics.some(({ severity }) => severity === 'error');
  return isWrong || decisions === undefined ? { diagnostics } : { decisions, diagnostics };
}

function readFile(
  value: unknown,
  reading: Reading,
  cases: readonly string[] | undefined,
): MigrationDecisions | undefined {
  const file = keysAt(reading, value, []);
  if (file === undefined) return undefined;
  checkKeys(reading, file, [], fileKeys);
  for (const key of ['from', 'to'] as const) checkVersion(reading, file, key);
  const { from: _from, to: _to, cases: single, ...shared } = file;
  const all = readDecisions(reading, shared, []);
  return { ...all, choices: readChoices(reading, single, all.mapping, cases) };
}

function readChoices(
  reading: Reading,
  value: unknown,
  shared: MigrationDecisions['mapping'],
  cases: readonly string[] | undefined,
): MigrationDecisions['choices'] {
  const table = value === undefined || value === null ? {} : (keysAt(reading, value, ['cases']) ?? {});
  const choices: { [id: string]: MigrationDecisions['choices'][string] } = {};
  for (const [id, own] of Object.entries(table)) {
    const path = ['cases', id];
    if (cases !== undefined && !cases.includes(id))
      reading.findings.push(
        finding(mappingUnknownCase, path, { id, ...withNearest(id, cases) }, { at: 'key' }),
      );
    if (own === null) continue;
    const said = keysAt(reading, own, path);
    if (said === undefined) continue;
    checkKeys(reading, said, path);
    const { mapping, timers } = readDecisions(reading, said, path, shared);
    const choice = { ...(hasAny(mapping) ? { mapping } : {}), ...(hasAny(timers) ? { timers } : {}) };
    if (hasAny(choice)) choices[id] = choice;
  }
  return choices;
}

const hasAny = (value: object): boolean => isKeys(value) && Object.keys(value).length > 0;

function checkVersion(reading: Reading, file: { readonly [key: string]: unknown }, key: 'from' | 'to'): void {
  if (reading.holes.has(JSON.stringify([key]))) return;
  const expected = versionName(key === 'from' ? reading.old.pathway : reading.fresh.pathway);
  if (file[key] === undefined || file[key] === null) {
    reading.findings.push(finding(code.missingKey, [], { key, in: '' }, { at: 'key' }));
    return;
  }
  const found = textAt(reading, file[key], [key]);
  if (found !== undefined && found !== expected)
    reading.findings.push(finding(mappingOtherVersions, [key], { key, found, expected }));
}
