import { missingKey } from '../definition/check/structure-codes.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { commonKeys } from './line-schema.js';
import { dateOf, moveTo } from './moments.js';
import { checkFields } from './read-fields.js';
import { checkNames, isSound, type Keys, placed, type Reading, recorderOf } from './reading.js';
import type { Happening, WantedNames } from './scenario.js';
import * as code from './scenario-codes.js';
import { scenarioAt } from './shape-findings.js';
import { fieldsOf, type VerbName, verbNames, verbOf } from './verbs.js';
import { wantedNames } from './wanted-names.js';

/** A line of `given` or `when`; undefined when it does not say what happens. */
export function readLine(
  reading: Reading,
  line: Keys,
  path: DataPath,
  under: Happening['under'],
): Happening | undefined {
  const words = verbNames.filter((word) => Object.hasOwn(line, word));
  const [verb] = words;
  const say = (one: Finding): number => reading.findings.push(one);
  if (verb === undefined) {
    const isMisspelt = reading.broken.some(
      (place) => place.length === path.length + 1 && place.slice(0, -1).join('\n') === path.join('\n'),
    );
    if (!isMisspelt) say(finding(code.lineWithoutWord, path, { known: verbNames }));
    return undefined;
  }
  if (words.length > 1) say(finding(code.lineTwoWords, [...path, words[1] ?? ''], { words }, { at: 'key' }));
  else checkKeys(reading, line, path, verb);
  checkOutcome(reading, line, path, under);
  const moved = moveTo(reading, line, path);
  const on = reading.day;
  reading.minute += 1;
  const fields = fieldsIn(reading, line, verb);
  checkFields(reading, line, path, verb);
  if (typeof line.name === 'string') reading.entries.add(line.name);
  const happened = happenedOn(reading, line, path);
  const by = recorderOf(reading, line.by, [...path, 'by']);
  checkOverride(reading, line.override, [...path, 'override']);
  return {
    kind: 'happening',
    ...placed(reading, path),
    under,
    verb,
    of: String(line[verb]),
    on,
    ...moved,
    ...(happened === undefined ? {} : { happened }),
    ...(by === undefined ? {} : { by }),
    ...(line.name === undefined ? {} : { name: String(line.name) }),
    ...(line.as === undefined ? {} : { as: 'noted' as const }),
    ...(line.override === undefined ? {} : { override: line.override as NonNullable<Happening['override']> }),
    fields,
    ...wants(line),
  };
}

function wants(line: Keys): Pick<Happening, 'refused' | 'deviates' | 'noted'> {
  const list = (value: unknown): WantedNames => wantedNames(value);
  return {
    ...(line.refused === undefined ? {} : { refused: list(line.refused) }),
    ...(line.deviates === undefined ? {} : { deviates: list(line.deviates) }),
    ...(line.noted === undefined ? {} : { noted: true as const }),
  };
}

/** Keys that go with another word, and keys that this word needs. */
function checkKeys(reading: Reading, line: Keys, path: DataPath, verb: VerbName): void {
  const fields = fieldsOf(verb);
  const own = new Set(fields.map(({ key }) => key));
  for (const key of Object.keys(line)) {
    if (key === verb || own.has(key) || commonKeys.has(key) || !isSound(reading, [...path, key])) continue;
    const data = { key, word: verb, known: [...own] };
    reading.findings.push(finding(code.keyWithOtherWord, [...path, key], data, { at: 'key' }));
  }
  for (const { key, needed } of fields) {
    if (!needed || Object.hasOwn(line, key) || !isSound(reading, [...path, key])) continue;
    reading.findings.push(finding(missingKey, [...path, verb], { key, in: scenarioAt(path) }, { at: 'key' }));
  }
}

const outcomes = ['refused', 'deviates', 'noted'] as const;

function checkOutcome(reading: Reading, line: Keys, path: DataPath, under: Happening['under']): void {
  const keys = outcomes.filter((key) => line[key] !== undefined);
  const [first, second] = keys;
  if (first !== undefined && under === 'given')
    reading.findings.push(finding(code.refusedInGiven, [...path, first], { key: first }, { at: 'key' }));
  else if (second !== undefined)
    reading.findings.push(finding(code.twoOutcomes, [...path, second], { keys }, { at: 'key' }));
  for (const key of ['refused', 'deviates'])
    for (const [list, place] of listsIn(line[key], [...path, key]))
      checkNames(reading, ['rule'], list, place);
}

/** The lists of names in a wish, each with its place. */
export function listsIn(value: unknown, path: DataPath): readonly (readonly [unknown, DataPath])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[value, path]];
  return Object.entries(value).map(([key, list]) => [list, [...path, key]]);
}

function checkOverride(reading: Reading, override: unknown, path: DataPath): void {
  if (typeof override !== 'object' || override === null) return;
  const { rules, by } = override as Keys;
  checkNames(reading, ['rule'], rules, [...path, 'rules']);
  checkNames(reading, ['role'], by, [...path, 'by']);
}

function happenedOn(reading: Reading, line: Keys, path: DataPath): string | undefined {
  if (line.untimed === true) return reading.day;
  if (!isSound(reading, [...path, 'happened'])) return undefined;
  const happened = dateOf(line.happened, reading.day);
  if (happened !== undefined && happened > reading.day)
    reading.findings.push(
      finding(code.happenedLater, [...path, 'happened'], {
        happened: String(line.happened),
        on: reading.day,
      }),
    );
  return happened;
}

const dates: ReadonlySet<string> = new Set(['birthDate', 'since', 'until', 'review', 'for']);

/** The fields of the entry, dates worked out from the day of the line. */
function fieldsIn({ day }: Reading, line: Keys, verb: VerbName): Happening['fields'] {
  const { says = {} } = verbOf(verb);
  const fields = fieldsOf(verb).flatMap(({ key, field }) => {
    const value = line[key];
    if (value === undefined) return [];
    return [[field, dates.has(key) ? (dateOf(value, day) ?? value) : value] as const];
  });
  const beside = ['unless', 'occasion', 'note'].flatMap((key) =>
    line[key] === undefined ? [] : [[key, line[key]] as const],
  );
  return { ...says, ...Object.fromEntries([...fields, ...beside]) };
}
