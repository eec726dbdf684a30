import type * as z from 'zod';
import { suggestDuration } from '../calendar/duration.js';
import { sortOf } from '../definition/check/expected.js';
import { keySlip } from '../definition/check/key-slip.js';
import { rewritten } from '../definition/check/rewritten.js';
import * as code from '../definition/check/structure-codes.js';
import { suggestedDate } from '../definition/check/suggested-date.js';
import { suggestedId } from '../definition/check/suggested-id.js';
import { suggestedSource } from '../definition/check/suggested-source.js';
import { wrongType } from '../definition/check/wrong-type.js';
import { valueAt, walk } from '../definition/schema-walk.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { fewOf, nearest } from '../diagnostics/nearest.js';
import { badMoment, badTime } from './scenario-codes.js';
import { scenarioSchema } from './scenario-schema.js';

type Issue = z.core.$ZodIssue;

/** What is found in the shape of a scenario file, and the places that are not to be looked at again. */
export interface ShapeFindings {
  readonly findings: readonly Finding[];
  readonly broken: readonly DataPath[];
}

/** What the schema says of a scenario file, as findings in the words of an author. Pure; never throws. */
export function shapeFindings(value: unknown, holes: readonly DataPath[]): ShapeFindings {
  const issues = (scenarioSchema.safeParse(value).error?.issues ?? []).flatMap((issue) =>
    opened(issue, value),
  );
  const own = issues.filter((issue) => !holes.some((hole) => isUnder(issue.path as DataPath, hole)));
  const keys = keysIn(value);
  return {
    findings: own.flatMap((issue) => findingsOf(issue, value, keys)),
    broken: [...holes, ...own.flatMap(brokenBy)],
  };
}

/** Whether a place is another, or lies within it. Pure. */
export function isUnder(path: DataPath, place: DataPath): boolean {
  return place.length <= path.length && place.every((key, at) => key === path[at]);
}

/** The author's id of the scenario that holds a place, or `''`. Pure. */
export function scenarioAt(path: DataPath): string {
  return path[0] === 'scenarios' && path.length > 2 ? String(path[1]) : '';
}

/** The keys that may stand in each object of the data, by its place. */
function keysIn(value: unknown): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  walk(
    value,
    (schema, _value, path) => {
      const { shape } = schema._zod.def as unknown as { readonly shape?: object };
      if (shape !== undefined) keys.set(JSON.stringify(path), Object.keys(shape));
    },
    scenarioSchema,
  );
  return keys;
}

/** A union's issue becomes those of the one alternative of the right sort, where there is one. */
function opened(issue: Issue, value: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const found = valueAt(value, issue.path as DataPath);
  const fitting = issue.errors.filter(
    (issues) => !issues.some((one) => one.path.length === 0 && isMismatch(one, found)),
  );
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined || found === undefined) return [issue];
  return only.flatMap((one) => opened({ ...one, path: [...issue.path, ...one.path] }, value));
}

/** Whether an alternative asks for another sort of value; a word that is not among its words is of the right sort. */
function isMismatch({ code: kind }: Issue, found: unknown): boolean {
  return kind === 'invalid_type' || (kind === 'invalid_value' && typeof found !== 'string');
}

function brokenBy(issue: Issue): readonly DataPath[] {
  const path = issue.path as DataPath;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function findingsOf(
  issue: Issue,
  value: unknown,
  keys: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] {
  const path = issue.path as DataPath;
  if (issue.code !== 'unrecognized_keys') return [oneFinding(issue, path, valueAt(value, path))];
  const known = keys.get(JSON.stringify(path)) ?? [];
  return issue.keys.map((key) => {
    const near = nearest(key, known);
    const place = [...path, key];
    const slip = keySlip(key, valueAt(value, place), known);
    const choice = slip !== undefined ? { slip } : near === undefined ? fewOf(known) : { nearest: near };
    return finding(code.unknownKey, place, { key, in: scenarioAt(place), ...choice }, { at: 'key' });
  });
}

function oneFinding(issue: Issue, path: DataPath, value: unknown): Finding {
  const where = {
    key: String(path.findLast((part) => typeof part === 'string') ?? ''),
    in: scenarioAt(path),
  };
  if (issue.code === 'invalid_key') {
    const id = String(path.at(-1));
    const reserved = issue.issues[0]?.message === 'reserved-id';
    const suggestion = reserved ? undefined : suggestedId(id);
    const data = { id, ...(suggestion === undefined ? {} : { suggestion }) };
    return finding(reserved ? code.reservedId : code.badId, path, data, { at: 'key' });
  }
  if (value === undefined && path.length > 0)
    return finding(code.missingKey, path.slice(0, -1), where, { at: 'key' });
  if (typeof value === 'string') {
    const written = writtenFinding(issue.message, path, value, where);
    if (written !== undefined) return written;
  }
  if (issue.code === 'invalid_value' && (typeof value !== 'object' || value === null)) {
    const known = issue.values.map(String);
    const near = typeof value === 'string' ? nearest(value, known) : undefined;
    const choice = near === undefined ? fewOf(known) : { nearest: near, ...fewOf(known) };
    return finding(code.unknownValue, path, { ...where, value, ...choice });
  }
  if (issue.code === 'too_small' && typeof value !== 'number')
    return finding(code.empty, path, { ...where, found: sortOf(value) });
  if (issue.code === 'too_big' && typeof value === 'string')
    return finding(code.tooLong, path, { ...where, length: value.length, most: Number(issue.maximum) });
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return finding(code.badNumber, path, { ...where, value, least: 0, most: 100_000, whole: true });
  const expected = expectedOf(issue);
  const write = rewritten(expected, where.key, value);
  const data = { ...where, expected, found: sortOf(value), ...(write === undefined ? {} : { write }) };
  return finding(wrongType, path, data);
}

/** Findings about how a text is written; undefined when the schema meant something else. */
function writtenFinding(
  named: string,
  path: DataPath,
  value: string,
  where: { readonly key: string; readonly in: string },
): Finding | undefined {
  if (named === 'bad-moment') {
    const length = suggestDuration(value);
    const suggestion = suggestedDate(value) ?? (length === undefined ? undefined : `+${length}`);
    return finding(badMoment, path, {
      key: where.key,
      value,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  if (named === 'bad-time') return finding(badTime, path, { key: where.key, value });
  if (named === 'bad-source') {
    const suggestion = suggestedSource(value);
    const data = { id: value, in: where.in, ...(suggestion === undefined ? {} : { suggestion }) };
    return finding(code.badSource, path, data);
  }
  if (named === 'bad-pathway-id') return finding(code.badPathwayId, path, { id: value, ...where });
  return undefined;
}

function expectedOf(issue: Issue): string {
  if (['names', 'member', 'looks', 'label'].includes(issue.message)) return issue.message;
  if (issue.code !== 'invalid_type') return 'text';
  const sorts: { readonly [sort: string]: string } = {
    string: 'text',
    array: 'list',
    object: 'keys',
    record: 'keys',
  };
  return sorts[issue.expected] ?? issue.expected;
}
