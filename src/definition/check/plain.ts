import { type Finding, finding } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { unsafeCharacter, unsafeKeys } from '../../diagnostics/unsafe-text.js';
import { controlCharacter, notPlainData, tooDeep, tooLarge, unsafeKey } from './plain-codes.js';

const most = { depth: 64, characters: 1_000_000 };

/** A copy of a value as plain data, and what could not be copied: `undefined` stands at those places. */
export interface PlainCopy {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly broken: readonly DataPath[];
}

/**
 * A copy of `value` that holds only plain data, so that nothing in it can change, run or surprise later. Never throws,
 * whatever the host gives: no getter is called, no prototype is followed, and it stops at 64 levels and at a million
 * characters. Codes: `not-plain-data`, `too-deep`, `too-large`, `unsafe-key`, `control-character`.
 */
export function plainCopy(value: unknown): PlainCopy {
  const copy: Copying = { findings: [], broken: [], left: most.characters };
  try {
    const result = copied(copy, value, []);
    return { value: copy.left < 0 ? undefined : result, findings: copy.findings, broken: copy.broken };
  } catch {
    return {
      value: undefined,
      findings: [finding(notPlainData, [], { key: '', found: 'proxy' })],
      broken: [[]],
    };
  }
}

interface Copying {
  findings: Finding[];
  broken: DataPath[];
  left: number;
}

function refuse(copy: Copying, found: Finding): undefined {
  copy.findings.push(found);
  copy.broken.push(found.diagnostic.path);
  return undefined;
}

function copied(copy: Copying, value: unknown, path: DataPath): unknown {
  if (copy.left < 0) return undefined;
  if (!spend(copy, typeof value === 'string' ? value.length : 1)) return undefined;
  const key = String(path.at(-1) ?? '');
  if (typeof value === 'string') {
    const bad = unsafeCharacter(value);
    return bad === undefined
      ? value
      : refuse(copy, finding(controlCharacter, path, { key, character: bad.character }));
  }
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value !== 'object')
    return refuse(
      copy,
      finding(notPlainData, path, { key, found: value === undefined ? 'nothing' : typeof value }),
    );
  if (path.length >= most.depth) return refuse(copy, finding(tooDeep, path, { key, most: most.depth }));
  const prototype = Object.getPrototypeOf(value);
  if (Array.isArray(value)) return copiedList(copy, value, path);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(copy, finding(notPlainData, path, { key, found: 'object' }));
  }
  return copiedKeys(copy, value, path);
}

function copiedList(copy: Copying, value: readonly unknown[], path: DataPath): unknown[] {
  const copies: unknown[] = [];
  for (let at = 0; at < value.length && copy.left >= 0; at++)
    copies.push(copiedField(copy, value, at, [...path, at]));
  return copies;
}

function copiedKeys(copy: Copying, value: object, path: DataPath): { [key: string]: unknown } {
  const copies: { [key: string]: unknown } = {};
  for (const key of Reflect.ownKeys(value)) {
    if (!spend(copy, key.toString().length)) break;
    const place = [...path, key.toString()];
    if (typeof key === 'symbol') {
      refuse(copy, finding(notPlainData, path, { key: key.toString(), found: 'symbol' }));
    } else if (unsafeKeys.has(key)) {
      refuse(copy, finding(unsafeKey, place, { key }, { at: 'key' }));
    } else {
      const field = copiedField(copy, value, key, place);
      if (field !== undefined) copies[key] = field;
    }
  }
  return copies;
}

function copiedField(copy: Copying, owner: object, key: string | number, path: DataPath): unknown {
  const field = Object.getOwnPropertyDescriptor(owner, key);
  if (field === undefined || 'value' in field) {
    const isLeftOut = field?.value === undefined && typeof key === 'string';
    return isLeftOut ? undefined : copied(copy, field?.value, path);
  }
  return refuse(copy, finding(notPlainData, path, { key: String(key), found: 'getter' }));
}

/** Takes from what is left; false, and said once, when it is spent. */
function spend(copy: Copying, characters: number): boolean {
  const wasEnough = copy.left >= 0;
  copy.left -= characters;
  if (wasEnough && copy.left < 0) refuse(copy, finding(tooLarge, [], { most: most.characters }));
  return copy.left >= 0;
}
