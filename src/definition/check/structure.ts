import type * as z from 'zod';
import { suggestDuration } from '../../calendar/duration.js';
import { type Finding, finding } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { fewOf, nearest } from '../../diagnostics/nearest.js';
import { written } from '../../diagnostics/sentence.js';
import type { RuleKind } from '../rule.js';
import { boundsAt, issuesAt, keysAt, valueAt } from '../schema-walk.js';
import { placesOf } from './draft.js';
import { isExpectation, sortOf } from './expected.js';
import { keySlip } from './key-slip.js';
import { rewritten } from './rewritten.js';
import * as code from './structure-codes.js';
import { suggestedDate } from './suggested-date.js';
import { suggestedId } from './suggested-id.js';
import { suggestedSource } from './suggested-source.js';
import { meantPlace, type UnknownKey, unknownKeys } from './unknown-keys.js';
import { elementAt, keyAt } from './where.js';
import { wrongType } from './wrong-type.js';

type Issue = z.core.$ZodIssue;

/** What the schema found, and where: at these places the data cannot be read further. */
export interface StructureFindings {
  readonly findings: readonly Finding[];
  /** Places whose value is not to be looked at again. */
  readonly broken: readonly DataPath[];
  /** Keys nobody knows; what they hold is left alone. */
  readonly unknown: readonly UnknownKey[];
}

/**
 * Findings about the shape of `value`, from what the schema said of it. Pure. A key that nobody knows and that is most like a key
 * that is missing beside it is that key, misspelt: one fault, so nothing is said of the missing one, here or later.
 */
export function structureFindings(
  value: unknown,
  issues: readonly Issue[],
  ruleKinds: readonly RuleKind[],
): StructureFindings {
  const all = issues.flatMap((one) => withValue(one, value)).flatMap((one) => opened(one, value));
  const unknown = all.flatMap(unknownKeys);
  const misspelt = unknown.flatMap(meantPlace).filter((path) => missing(value, path));
  const said = placesOf(misspelt);
  const findings = unknown.map((one) => unknownKeyFinding(one, valueAt(value, one.path), ruleKinds));
  const broken: DataPath[] = [...misspelt];
  for (const issue of all) {
    if (issue.code === 'unrecognized_keys') continue;
    const path = issue.path as DataPath;
    const named = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
    if (missing(value, path) && (isSaidElsewhere(path) || said.around(path))) {
      broken.push(path);
      continue;
    }
    findings.push(
      missing(value, path) ? missingFinding(path) : valueFinding(issue, path, valueAt(value, path), named),
    );
    if (issue.code !== 'invalid_key') broken.push(path);
  }
  return { findings, broken, unknown };
}

/** A missing `ends` of a pause has a code of its own (`pause-without-end`). */
function isSaidElsewhere(path: DataPath): boolean {
  return path.length === 3 && path[0] === 'pauses' && path[2] === 'ends';
}

/** The schema stops at a key it refuses; what stands under the key is read all the same. */
function withValue(issue: Issue, value: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_key') return [issue];
  const path = issue.path as DataPath;
  const below = issuesAt(path, valueAt(value, path));
  return [issue, ...below.flatMap((one) => withValue({ ...one, path: [...path, ...one.path] }, value))];
}

/** A union's issue becomes the issues of the one alternative of the right sort, where there is one. */
function opened(issue: Issue, value: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.filter(
    (issues) => !issues.some((one) => one.path.length === 0 && isMismatch(one)),
  );
  const [only] = fitting;
  const found = valueAt(value, issue.path as DataPath);
  if (fitting.length !== 1 || only === undefined || found === undefined) return [issue];
  return only.flatMap((one) => opened({ ...one, path: [...issue.path, ...one.path] }, value));
}

function isMismatch(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function missing(value: unknown, path: DataPath): boolean {
  return path.length > 0 && valueAt(value, path) === undefined;
}

function missingFinding(path: DataPath): Finding {
  const key = String(path.at(-1));
  return finding(code.missingKey, path.slice(0, -1), { key, in: elementAt(path) }, { at: 'key' });
}

function unknownKeyFinding(
  { path: place, meant }: UnknownKey,
  value: unknown,
  ruleKinds: readonly RuleKind[],
): Finding {
  const key = String(place.at(-1));
  const at = 'key' as const;
  const where = { key, in: elementAt(place) };
  const keys = keysAt(place.slice(0, -1));
  const takesRules = keys.includes('must');
  if (takesRules && ruleKinds.some((kind) => kind === key))
    return finding(code.ruleOutsideStrength, place, where, { at });
  const slip = keySlip(key, value, keys);
  const choice =
    slip !== undefined ? { slip } : meant === undefined ? fewOf(ownFirst(keys)) : { nearest: meant };
  return finding(code.unknownKey, place, { ...where, ...choice }, { at });
}

/** The keys that say most of an element first; those that every element has last. */
function ownFirst(keys: readonly string[]): readonly string[] {
  const common = ['title', 'about', 'source', 'basis', 'must', 'usual', 'may'];
  return [...keys.filter((key) => !common.includes(key)), ...common.filter((key) => keys.includes(key))];
}

function valueFinding(issue: Issue, path: DataPath, value: unknown, named: string): Finding {
  const text = written(value);
  const where = { key: keyAt(path), in: elementAt(path) };
  const isKey = issue.code === 'invalid_key';
  const id = isKey ? String(path.at(-1)) : text;
  const place = isKey ? { at: 'key' as const } : {};
  switch (named) {
    case 'bad-id':
      return finding(code.badId, path, { id, ...suggestedBy(suggestedId, id) }, place);
    case 'reserved-id':
      return finding(code.reservedId, path, { id }, place);
    case 'bad-text-prefix':
      return finding(code.badTextPrefix, path, { id }, place);
    case 'bad-pathway-id':
      return finding(code.badPathwayId, path, { id, ...where });
    case 'bad-source':
      return finding(code.badSource, path, { id, in: where.in, ...suggestedBy(suggestedSource, text) });
    case 'bad-version':
      return finding(code.badVersion, path, { ...where, value: text });
    case 'bad-date':
      return finding(code.badDate, path, { ...where, value: text, ...suggestedBy(suggestedDate, text) });
    case 'bad-zone':
      return finding(code.badZone, path, { ...where, value: text });
    case 'bad-duration':
      return finding(code.badDuration, path, {
        ...where,
        value: text,
        ...suggestedBy(suggestDuration, text),
      });
    default:
      return plainFinding(issue, path, value, where, named);
  }
}

function plainFinding(
  issue: Issue,
  path: DataPath,
  value: unknown,
  where: { key: string; in: string },
  named: string,
): Finding {
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const close = typeof value === 'string' ? nearest(value, known) : undefined;
    if (value === null || typeof value === 'object') {
      return finding(wrongType, path, { ...where, expected: 'text', found: sortOf(value) });
    }
    return finding(code.unknownValue, path, {
      ...where,
      value,
      ...(close === undefined ? {} : { nearest: close }),
      ...fewOf(known),
    });
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeFinding(issue, path, value, where);
  const kind = isExpectation(named) ? named : expectedOf(issue);
  const date = kind === 'text' && typeof value === 'number' ? suggestedDate(String(value)) : undefined;
  if (date !== undefined && issuesAt(path, date).length === 0 && issuesAt(path, `${date}x`).length > 0)
    return finding(code.badDate, path, { ...where, value: String(value), suggestion: date });
  const close =
    kind === 'quantifier' && typeof value === 'string' ? nearest(value, ['one', 'all']) : undefined;
  const write = rewritten(kind, where.key, value);
  return finding(wrongType, path, {
    ...where,
    expected: kind,
    found: sortOf(value),
    ...(write === undefined ? {} : { write }),
    ...(close === undefined ? {} : { nearest: close }),
  });
}

function sizeFinding(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: DataPath,
  value: unknown,
  where: { key: string; in: string },
): Finding {
  if (typeof value === 'number') return finding(code.badNumber, path, { ...where, value, ...boundsAt(path) });
  if (issue.code === 'too_big') {
    return finding(code.tooLong, path, {
      ...where,
      length: written(value).length,
      most: Number(issue.maximum),
    });
  }
  return finding(code.empty, path, { ...where, found: sortOf(value) });
}

function expectedOf(issue: Issue): string {
  if (issue.code !== 'invalid_type') return 'text';
  const names: Record<string, string> = { string: 'text', array: 'list', object: 'keys', record: 'keys' };
  return names[issue.expected] ?? issue.expected;
}

/** What should be written instead, where that can be told. */
function suggestedBy(
  suggest: (text: string) => string | undefined,
  text: string,
): { readonly suggestion?: string } {
  const suggestion = suggest(text);
  return suggestion === undefined ? {} : { suggestion };
}
