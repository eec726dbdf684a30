import type { z } from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { Entry } from './entry.js';
import { entrySchema, entryTypes } from './entry-schema.js';
import { type NotPlain, plainCopy } from './plain-copy.js';

/** What can be wrong with an entry, whatever the pathway. */
export type EntryIssueCode =
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-kind'
  | 'bad-date'
  | 'bad-id'
  | 'bad-ref'
  | 'identity-number'
  | 'too-long'
  | 'too-deep'
  | 'bad-character'
  | 'happened-after-recorded';

/** One thing that is wrong with an entry. Neither `path` nor `data` holds what a text field contains. */
export interface EntryIssue {
  readonly path: DataPath;
  readonly code: EntryIssueCode;
  /** What was expected: `expected`, `longest` (characters or items), `least` and `most`, `field`. Plain JSON. */
  readonly data: { readonly [key: string]: unknown };
}

/** An entry that is well formed, or what is wrong with it: at least one issue. */
export type CheckedEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly issues: readonly EntryIssue[] };

/**
 * Whether a value is a well-formed entry, and a copy of it as plain data. Pure; never throws, whatever the value. Knows no
 * pathway: that a step exists, and that a day has come, are asked elsewhere. The entry within a correction is checked as the
 * content of an entry: it has no `id`, `recordedAt` or `by` of its own and is no correction or withdrawal.
 */
export function checkEntry(value: unknown): CheckedEntry {
  const copied = plainCopy(value);
  if (!copied.ok) return { ok: false, issues: [copied.issue] };
  const issues = issuesOf(copied.value);
  return issues.length === 0 ? { ok: true, entry: copied.value as Entry } : { ok: false, issues };
}

/**
 * The entry `target` as the correction `correction` makes it: another content under the same `id`, `recordedAt` and `by`.
 * Pure; never throws. How the correction itself was offered (`as`, `override`, `unless`) holds for the content, unless the
 * content says otherwise. What is wrong is told with paths within the correction.
 */
export function correctedEntry(
  target: Entry,
  correction: Entry & { readonly kind: 'correction' },
): CheckedEntry {
  const issues = contentIssues(correction.entry);
  if (issues.length > 0) return { ok: false, issues };
  const { id, recordedAt, by } = target;
  const { as, override, unless } = correction;
  const form = Object.entries({ as, override, unless }).filter(([, value]) => value !== undefined);
  return {
    ok: true,
    entry: { ...Object.fromEntries(form), ...correction.entry, id, recordedAt, by } as Entry,
  };
}

/** Whether a value of plain data is an entry, told fast. Agrees with the schema. */
export function isEntry(value: unknown): boolean {
  const kind = kindIn(value);
  const type = typeof kind === 'string' ? entryTypes.get(kind) : undefined;
  return type?.is(value) === true;
}

function issuesOf(value: unknown): readonly EntryIssue[] {
  if (!isEntry(value)) return schemaIssues(value);
  return kindIn(value) === 'correction' ? contentIssues((value as { entry: unknown }).entry) : [];
}

/** What is wrong with the content of a correction. */
function contentIssues(content: unknown): readonly EntryIssue[] {
  const own = stampFields.filter((field) => Object.hasOwn(content as object, field));
  if (own.length > 0)
    return own.map((field) => ({ path: ['entry', field], code: 'unknown-field', data: { field } }));
  const kind = kindIn(content);
  if (kind === 'correction' || kind === 'withdrawal')
    return [{ path: ['entry', 'kind'], code: 'unknown-kind', data: {} }];
  const whole = { ...(content as object), ...stamp };
  return isEntry(whole)
    ? []
    : schemaIssues(whole).map((issue) => ({ ...issue, path: ['entry', ...issue.path] }));
}

const stampFields = ['id', 'recordedAt', 'by'];
const stamp = { id: 'corrected', recordedAt: '2000-01-01T00:00:00Z', by: { role: 'corrected' } };

function kindIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
}

function schemaIssues(value: unknown): readonly EntryIssue[] {
  const result = entrySchema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => readIssue(issue, value));
}

function readIssue(issue: z.core.$ZodIssue, value: unknown): readonly EntryIssue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step).slice(0, 64)));
  const one = (code: EntryIssueCode, data: EntryIssue['data'] = {}): EntryIssue[] => [{ path, code, data }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key.slice(0, 64)],
        code: 'unknown-field',
        data: {},
      }));
    case 'invalid_union':
      return Object.hasOwn(value as object, 'kind') ? one('unknown-kind') : one('missing-field');
    case 'invalid_type':
      return isMissing(value, issue.path)
        ? one('missing-field')
        : one('wrong-type', { expected: issue.expected });
    case 'invalid_value':
      return one('wrong-value', { expected: issue.values });
    case 'invalid_format':
      return one('bad-id');
    case 'invalid_key':
      return one('bad-id');
    case 'too_small':
      return issue.origin === 'string' ? one('bad-ref') : one('wrong-value', { least: issue.minimum });
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? one('too-long', { longest: issue.maximum })
        : one('wrong-value', { most: issue.maximum });
    case 'custom':
      return one((issue.params?.code as NotPlain['code'] | undefined) ?? 'wrong-value');
    default:
      return one('wrong-value');
  }
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return false;
    if (!Object.hasOwn(found, step)) return true;
    found = (found as Record<PropertyKey, unknown>)[step];
  }
  return false;
}
