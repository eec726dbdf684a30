import type { LocalDate } from '../calendar/local-date.js';
import { unknownData, unknownNames } from '../definition/check/references.js';
import type { Program } from '../definition/program.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import type { DataPath, Span } from '../diagnostics/diagnostic.js';
import type { Recorder } from '../entry/entry.js';
import type { KnownNames, NameKind } from './known-names.js';
import type { Placed } from './scenario.js';
import { unknownInScenario } from './scenario-codes.js';
import { isUnder, scenarioAt } from './shape-findings.js';

/** Plain keys with values. */
export type Keys = { readonly [key: string]: unknown };

/** What is known while one scenario is read: it changes line by line. */
export interface Reading {
  readonly program: Program;
  readonly known: KnownNames;
  readonly findings: Finding[];
  /** Places whose shape is wrong: they are not looked at again. */
  readonly broken: readonly DataPath[];
  readonly spanOf: ((path: DataPath) => Span) | undefined;
  /** The persons of the scenario so far, each with the first role they were given. */
  readonly persons: Map<string, string>;
  /** The names that lines have been given so far. */
  readonly entries: Set<string>;
  /** The day that the scenario has come to, and the minutes of that day. */
  day: LocalDate;
  minute: number;
}

/** The minutes of the day at which every day of a scenario begins. */
export const morning: number = 9 * 60;

/** Whether what stands under a place is of the right shape. */
export function isSound({ broken }: Reading, path: DataPath): boolean {
  return !broken.some((place) => isUnder(path, place));
}

/** A place with its lines and columns. */
export function placed({ spanOf }: Pick<Reading, 'spanOf'>, path: DataPath): Placed {
  return spanOf === undefined ? { path } : { path, span: spanOf(path) };
}

/** Whether a value is keys with values. Pure. */
export function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each text of a value that is one or a list of them, with its place. Pure. */
export function textsOf(value: unknown, path: DataPath): readonly (readonly [string, DataPath])[] {
  if (typeof value === 'string') return [[value, path]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one, at) => (typeof one === 'string' ? [[one, [...path, at]] as const] : []));
}

/** Reports each text that is not a name of the pathway, of one of these kinds. */
export function checkNames(
  reading: Reading,
  kinds: readonly NameKind[],
  value: unknown,
  path: DataPath,
): void {
  for (const [name, place] of textsOf(value, path)) checkName(reading, kinds, name, place, 'value');
}

/** Reports a text that is not a name of the pathway, of one of these kinds; the first is what it is called. */
export function checkName(
  reading: Reading,
  kinds: readonly NameKind[],
  name: string,
  path: DataPath,
  at: 'value' | 'key',
): void {
  const [first] = kinds;
  if (first === undefined || !isSound(reading, path)) return;
  if (kinds.some((kind) => reading.known[kind].has(name))) return;
  const all = kinds.flatMap((kind) => [...reading.known[kind]]);
  const declared = kindCodes[first];
  reading.findings.push(finding(declared, path, unknownData(name, scenarioAt(path), all), { at }));
}

const kindCodes: { readonly [K in NameKind]: (typeof unknownNames)['step'] } = {
  ...unknownNames,
  rule: unknownInScenario.rule,
  pause: unknownInScenario.pause,
  finding: unknownInScenario.finding,
};

/** Reports each text that is not a person of the scenario so far. */
export function checkPersons(reading: Reading, value: unknown, path: DataPath): void {
  for (const [person, place] of textsOf(value, path)) {
    if (reading.persons.has(person) || !isSound(reading, place)) continue;
    const data = unknownData(person, scenarioAt(place), reading.persons.keys());
    reading.findings.push(finding(unknownInScenario.person, place, data));
  }
}

/** Reports a text that no line so far has been named. */
export function checkEntry(
  reading: Reading,
  name: unknown,
  path: DataPath,
  at: 'value' | 'key' = 'value',
): void {
  if (typeof name !== 'string' || reading.entries.has(name) || !isSound(reading, path)) return;
  const data = unknownData(name, scenarioAt(path), reading.entries);
  reading.findings.push(finding(unknownInScenario.entry, path, data, { at }));
}

/** Who records or looks: a role as it stands, or a person in the first role they have. Reports who is neither. */
export function recorderOf(reading: Reading, value: unknown, path: DataPath): Recorder | undefined {
  if (typeof value !== 'string' || !isSound(reading, path)) return undefined;
  if (reading.known.role.has(value)) return { role: value };
  const role = reading.persons.get(value);
  if (role !== undefined) return { role, ref: value };
  const names = [...reading.known.role, ...reading.persons.keys()];
  reading.findings.push(finding(unknownNames.role, path, unknownData(value, scenarioAt(path), names)));
  return undefined;
}
