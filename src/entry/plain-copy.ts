import type { DataPath } from '../diagnostics/diagnostic.js';

/** Why a value is not plain data that an entry could be made of. */
export interface NotPlain {
  readonly path: DataPath;
  readonly code: 'wrong-type' | 'too-long' | 'too-deep' | 'bad-character' | 'unknown-field';
  readonly data: { readonly [key: string]: unknown };
}

/** A copy of a value as plain data, or why there is none. */
export type PlainCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: NotPlain };

/** Most characters in all texts of one entry together. */
export const longestEntry = 65_536;

/**
 * A copy of `value` made of plain objects, arrays and simple values; fields that hold `undefined` are left out. Each field is
 * read once, so what is checked is what is kept. Never throws and always ends: a function, a value of some class, a getter that
 * throws, a cycle, more than 65 536 characters, 10 000 values or 12 levels give an issue; so do characters that no store can keep
 * (NUL, half of a pair of surrogates).
 */
export function plainCopy(value: unknown): PlainCopy {
  const work: Work = { path: [], characters: 0, values: 0, issue: undefined };
  try {
    const copied = copy(value, work);
    return work.issue === undefined ? { ok: true, value: copied } : { ok: false, issue: work.issue };
  } catch {
    return { ok: false, issue: { path: work.path, code: 'wrong-type', data: { expected: 'plain data' } } };
  }
}

interface Work {
  readonly path: (string | number)[];
  characters: number;
  values: number;
  issue: NotPlain | undefined;
}

const unkept = /[\0\p{Surrogate}]/u;

/** Whether a text has a character that no store can keep; nearly every text is told to have none without the expression. */
function hasUnkept(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return unkept.test(text);
  }
  return false;
}

const mostValues = 10_000;
const deepest = 12;

function copy(value: unknown, work: Work): unknown {
  if (typeof value === 'string') {
    work.characters += value.length;
    if (hasUnkept(value)) return refuse(work, 'bad-character', {});
    return work.characters > longestEntry ? refuse(work, 'too-long', { longest: longestEntry }) : value;
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return refuse(work, 'wrong-type', { expected: 'plain data' });
  if (typeof value !== 'object' || value === null) return value;
  if (work.path.length >= deepest) return refuse(work, 'too-deep', { deepest });
  return Array.isArray(value) ? copyList(value, work) : copyObject(value, work);
}

function copyList(list: readonly unknown[], work: Work): unknown {
  const { length } = list;
  work.values += length;
  if (work.values > mostValues) return refuse(work, 'too-long', { most: mostValues });
  const copied: unknown[] = [];
  for (let index = 0; index < length && work.issue === undefined; index += 1) {
    work.path.push(index);
    copied.push(copy(list[index], work));
    if (work.issue === undefined) work.path.pop();
  }
  return copied;
}

function copyObject(object: object, work: Work): unknown {
  const prototype: unknown = Object.getPrototypeOf(object);
  // An object of another realm (a worker, a test environment) has another Object.prototype; that one has none itself.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    return refuse(work, 'wrong-type', { expected: 'plain data' });
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    work.values += 1;
    work.characters += key.length;
    work.path.push(key);
    if (key === '__proto__') return refuse(work, 'unknown-field', {});
    if (hasUnkept(key)) return refuse(work, 'bad-character', {});
    if (work.values > mostValues) return refuse(work, 'too-long', { most: mostValues });
    if (work.characters > longestEntry) return refuse(work, 'too-long', { longest: longestEntry });
    const value = copy((object as Record<string, unknown>)[key], work);
    if (work.issue !== undefined) return undefined;
    if (value !== undefined) copied[key] = value;
    work.path.pop();
  }
  return copied;
}

function refuse(work: Work, code: NotPlain['code'], data: NotPlain['data']): undefined {
  work.issue ??= { path: work.path.map(shortened), code, data };
  return undefined;
}

function shortened(step: string | number): string | number {
  return typeof step === 'string' ? step.slice(0, 64) : step;
}
