import { sortOf } from '../definition/check/expected.js';
import * as code from '../definition/check/structure-codes.js';
import { wrongType } from '../definition/check/wrong-type.js';
import type { Program } from '../definition/program.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { fewOf, nearest } from '../diagnostics/nearest.js';
import type { Choice } from '../diagnostics/sentence.js';
import { decisionKeys } from './mapping-file.js';

/** A mapping file while it is read: the two definitions, and what has been found so far. */
export interface Reading {
  readonly old: Program;
  readonly fresh: Program;
  readonly findings: Finding[];
  /** Places that were refused as YAML, as JSON: nothing more is said of them. */
  readonly holes: ReadonlySet<string>;
}

/** Keys with values. */
export type Keys = { readonly [key: string]: unknown };

/** Whether a value is keys with values. Pure. */
export function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys with values at a place; what is something else is told. */
export function keysAt(reading: Reading, value: unknown, path: DataPath): Keys | undefined {
  if (isKeys(value)) return value;
  wrong(reading, value, path, 'keys');
  return undefined;
}

/** A text at a place; what is something else is told. */
export function textAt(reading: Reading, value: unknown, path: DataPath): string | undefined {
  if (typeof value === 'string') return value;
  wrong(reading, value, path, 'text');
  return undefined;
}

/** A list at a place; what is something else is told. */
export function listAt(reading: Reading, value: unknown, path: DataPath): readonly unknown[] {
  if (Array.isArray(value)) return value;
  wrong(reading, value, path, 'list');
  return [];
}

function wrong(reading: Reading, value: unknown, path: DataPath, expected: string): void {
  if (value === undefined || reading.holes.has(JSON.stringify(path))) return;
  const data = { ...where(path), expected, found: sortOf(value) };
  reading.findings.push(finding(wrongType, path, data));
}

/** The last key of a place, and the one around it. Pure. */
export function where(path: DataPath): { readonly key: string; readonly in: string } {
  const keys = path.filter((part) => typeof part === 'string');
  return { key: keys.at(-1) ?? '', in: keys.at(-2) ?? '' };
}

/** Tells of keys that may not stand at a place. */
export function checkKeys(
  reading: Reading,
  value: Keys,
  path: DataPath,
  known: readonly string[] = decisionKeys,
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const place = [...path, key];
    const data = { key, in: where(path).key, ...withNearest(key, known) };
    reading.findings.push(finding(code.unknownKey, place, data, { at: 'key' }));
  }
}

/** The nearest of the known names, else what there is. Pure. */
export function withNearest(id: string, known: Iterable<string>): Choice {
  const names = [...known];
  const near = nearest(id, names);
  return near === undefined ? fewOf(names) : { nearest: near };
}
