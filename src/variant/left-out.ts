import { ownKeys } from '../definition/own-keys.js';
import type { Pathway } from '../definition/pathway.js';
import { programOf } from '../definition/program.js';
import { valueAt } from '../definition/schema-walk.js';
import type { Finding } from '../diagnostics/declared.js';
import { finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { isTable } from '../diagnostics/misuse.js';
import { nearest } from '../diagnostics/nearest.js';
import { elementsOf } from '../diff/elements.js';
import { leftOutUnclear, unknownLeftOut } from './codes.js';
import { keyOf } from './origins.js';

/** The parts of a parent that a variant does without, each with its place in the list. */
export interface LeftOut {
  has(parent: DataPath): boolean;
  readonly parts: readonly { readonly path: DataPath; readonly at: number }[];
  readonly findings: readonly Finding[];
}

/** Whether something inside a part is left out. Pure. */
export function leftIn({ parts }: LeftOut, around: DataPath): boolean {
  return parts.some(({ path }) => path.length > around.length && around.every((key, at) => key === path[at]));
}

/**
 * What a list of names leaves out of a parent. Pure. A name is a path from the top, the id of a rule, or the id of an
 * element, a step or phase before others; one that is none of these, or more than one, is a finding.
 */
export function leftOutOf(parent: Pathway, names: unknown): LeftOut {
  const known = namesIn(parent);
  const parts: { path: DataPath; at: number }[] = [];
  const findings: Finding[] = [];
  for (const [at, name] of (Array.isArray(names) ? names : []).entries()) {
    if (typeof name !== 'string') continue;
    const paths = pathsOf(parent, known, name);
    const [path, ...more] = paths;
    if (path !== undefined && more.length === 0) parts.push({ path, at });
    else findings.push(notOne(name, at, paths, known, parent));
  }
  const keys = new Set(parts.map(({ path }) => keyOf(path)));
  return { parts, findings, has: (path) => keys.has(keyOf(path)) };
}

type Named = ReadonlyMap<string, readonly DataPath[]>;

/** Every rule and element of a definition by the id it can be named by. */
function namesIn(parent: Pathway): Named {
  const found = new Map<string, DataPath[]>();
  const add = (id: string, path: DataPath): void => {
    found.set(id, [...(found.get(id) ?? []), path]);
  };
  for (const { id, path } of elementsOf(parent)) if (path.length > 1) add(id, path);
  for (const { id, path } of programOf(parent).rules) add(id, path);
  return found;
}

function pathsOf(parent: Pathway, known: Named, name: string): readonly DataPath[] {
  const path = name.split('.');
  const isThere = valueAt(parent, path) !== undefined && !ownKeys.has(name);
  const paths = [...(isThere ? [path] : []), ...(known.get(name) ?? [])];
  const found = [...new Map(paths.map((one) => [keyOf(one), one])).values()];
  const work = found.filter(isWork);
  return work.length === 1 ? work : found;
}

/** A step or a phase: what is meant first by an id, which no other of them has. */
function isWork(path: DataPath): boolean {
  return ['steps', 'phases'].includes(String(path.at(-2)));
}

function notOne(
  name: string,
  at: number,
  paths: readonly DataPath[],
  known: Named,
  parent: Pathway,
): Finding {
  const place = ['leavesOut', at];
  const of = parent.pathway;
  if (paths.length > 1)
    return finding(leftOutUnclear, place, { name, parent: of, paths: paths.map((path) => path.join('.')) });
  const close = nearest(name, known.keys()) ?? nearest(name, pathNames(parent));
  return finding(unknownLeftOut, place, {
    name,
    parent: of,
    ...(close === undefined ? {} : { nearest: close }),
  });
}

function pathNames(parent: Pathway): readonly string[] {
  return elementsOf(parent).flatMap(({ path }) => (path.length === 0 ? [] : [path.join('.')]));
}

/** Every id in a part, its own too: what may be missed where it is named. Pure. */
export function idsIn(parent: Pathway, path: DataPath): ReadonlySet<string> {
  const found = new Set<string>([String(path.at(-1))]);
  const look = (value: unknown): void => {
    if (!isTable(value)) return;
    for (const [key, part] of Object.entries(value)) {
      found.add(key);
      look(part);
    }
  };
  look(valueAt(parent, path));
  return found;
}
