import { isLocalDate } from '../calendar/local-date.js';
import type { Program } from '../definition/program.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { TextRead } from '../yaml/in-text.js';
import type { KnownNames } from './known-names.js';
import { dateOf } from './moments.js';
import { readLine } from './read-line.js';
import { readLook } from './read-look.js';
import {
  checkNames,
  isKeys,
  isSound,
  type Keys,
  morning,
  placed,
  type Reading,
  recorderOf,
} from './reading.js';
import type { Happening, LookAtCase, Member, Scenario } from './scenario.js';
import { changedAndTold, nothingExpected, startMissing } from './scenario-codes.js';
import { isUnder } from './shape-findings.js';

/** What all the scenarios of a file are read with. */
export interface FileReading {
  readonly program: Program;
  readonly file: Keys;
  readonly read: TextRead;
  readonly broken: readonly DataPath[];
}

/** The first day of a scenario: a date, its own or that of the file. */
function startOf(file: Keys, scenario: Keys): string | undefined {
  const start = scenario.start ?? file.start;
  return typeof start === 'string' && isLocalDate(start) ? start : undefined;
}

/** One scenario with all that the file says before it. What is wrong goes to `findings`. */
export function readScenario(
  { program, file, read, broken }: FileReading,
  known: KnownNames,
  { id, scenario }: { readonly id: string; readonly scenario: Keys },
  findings: Finding[],
): Scenario {
  const path = ['scenarios', id];
  const start = startOf(file, scenario);
  const isChanged = scenario.changing !== undefined;
  if (start === undefined && !isChanged && !mayHaveMeantStart(broken, path))
    findings.push(finding(startMissing, path, { scenario: id }, { at: 'key' }));
  const day = start ?? '2000-01-01';
  const reading: Reading = {
    program,
    known,
    findings,
    broken,
    spanOf: (place) => read.spanOf(place, 'key'),
    persons: new Map(),
    entries: new Set(),
    day,
    minute: morning,
  };
  const people = [
    ...members(reading, file.people, ['people']),
    ...members(reading, scenario.people, [...path, 'people']),
  ];
  reading.minute += people.length;
  const byPath = scenario.by === undefined ? ['by'] : [...path, 'by'];
  const by = recorderOf(reading, scenario.by ?? file.by, byPath);
  if (isChanged) checkChanged(reading, scenario, path);
  return {
    id,
    ...placed(reading, path),
    title: isKeys(scenario.title) ? (scenario.title as Scenario['title']) : {},
    checks: Array.isArray(scenario.checks) ? scenario.checks : [],
    start: day,
    ...(by === undefined ? {} : { by }),
    people,
    parts: partsOf(reading, file, scenario, path),
    ...(isKeys(scenario.changing) ? { changing: scenario.changing } : {}),
  };
}

/** Whether a key beside those where `start` can stand is misspelt, or its value cannot be read: then it may have been that. */
function mayHaveMeantStart(broken: readonly DataPath[], scenario: DataPath): boolean {
  return broken.some(
    (place) => place.length === 1 || (place.length === scenario.length + 1 && isUnder(place, scenario)),
  );
}

function checkChanged(reading: Reading, scenario: Keys, path: DataPath): void {
  for (const key of ['given', 'when', 'and'])
    if (scenario[key] !== undefined)
      reading.findings.push(finding(changedAndTold, [...path, key], { key }, { at: 'key' }));
}

type Part = Happening | LookAtCase;

function partsOf(reading: Reading, file: Keys, scenario: Keys, path: DataPath): readonly Part[] {
  const isChanged = scenario.changing !== undefined;
  const parts: Part[] = isChanged
    ? []
    : [
        ...lines(reading, file.given, ['given'], 'given'),
        ...lines(reading, scenario.given, [...path, 'given'], 'given'),
      ];
  const rounds: readonly unknown[] = Array.isArray(scenario.and) ? scenario.and : [];
  const told: readonly (readonly [unknown, DataPath])[] = [
    [scenario, path],
    ...rounds.map((one, at) => [one, [...path, 'and', at]] as const),
  ];
  let expects = 0;
  for (const [round, place] of told) {
    if (!isKeys(round)) continue;
    const more = [
      ...lines(reading, round.when, [...place, 'when'], 'when'),
      ...looks(reading, round.then, [...place, 'then']),
    ];
    expects += round.when === undefined && round.then === undefined ? 0 : 1;
    parts.push(...more);
  }
  if (expects === 0)
    reading.findings.push(finding(nothingExpected, path, { scenario: String(path[1]) }, { at: 'key' }));
  return parts;
}

function lines(reading: Reading, value: unknown, path: DataPath, under: Happening['under']): readonly Part[] {
  if (!Array.isArray(value) || !isSound(reading, path)) return [];
  return value.flatMap((line, at) => {
    if (!isKeys(line) || !isSound(reading, [...path, at])) return [];
    return readLine(reading, line, [...path, at], under) ?? [];
  });
}

function looks(reading: Reading, value: unknown, path: DataPath): readonly Part[] {
  if (isKeys(value)) return [readLook(reading, value, path)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((look, at) => (isKeys(look) ? [readLook(reading, look, [...path, at])] : []));
}

const family: ReadonlySet<string> = new Set(['child', 'parent', 'person']);

/** Who is there from the beginning, role by role. */
function members(reading: Reading, people: unknown, path: DataPath): readonly Member[] {
  if (!isKeys(people)) return [];
  return Object.entries(people).flatMap(([person, value]) => {
    const place = [...path, person];
    if (!isSound(reading, place)) return [];
    const { role, ...rest } = typeof value === 'string' ? { role: value } : (value as Keys);
    const rolePlace = typeof value === 'string' ? place : [...place, 'role'];
    checkNames(reading, ['role'], role, rolePlace);
    const roles = (Array.isArray(role) ? role : [role]).map(String);
    if (!reading.persons.has(person) && roles[0] !== undefined) reading.persons.set(person, roles[0]);
    return roles.map((one) => memberOf(reading.program, person, one, withDate(reading, rest)));
  });
}

function withDate({ day }: Reading, fields: Keys): Keys {
  return fields.birthDate === undefined
    ? fields
    : { ...fields, birthDate: dateOf(fields.birthDate, day) ?? fields.birthDate };
}

function memberOf({ pathway }: Program, person: string, role: string, fields: Keys): Member {
  const isFamily = family.has(pathway.roles[role]?.kind ?? 'person');
  const enters = fields.competences === undefined && isFamily ? 'joined' : 'assigned';
  const taken = enters === 'joined' ? ['birthDate', 'household', 'family'] : ['competences'];
  const own = Object.fromEntries(Object.entries(fields).filter(([key]) => taken.includes(key)));
  return { person, role, enters, fields: own };
}
