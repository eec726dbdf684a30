import type * as z from 'zod';
import type { Finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { crossFindings } from './check/cross.js';
import { plainCopy } from './check/plain.js';
import { structureFindings } from './check/structure.js';
import type { Pathway } from './pathway.js';
import { ruleKinds } from './program-rules.js';
import { pathwaySchema } from './schema.js';
import { valueAt } from './schema-walk.js';

type Issue = z.core.$ZodIssue;

/** A pathway, when there is no error, and what was found, in the order of the text. */
export interface CheckedPathway {
  readonly pathway?: Pathway;
  readonly findings: readonly Finding[];
}

/**
 * Checks plain data as a pathway. Pure; never throws. Faults of form and faults between elements come in one run; what a
 * fault makes unreadable is not judged further.
 *
 * @param holes - places that the reader of a text has already refused; nothing more is said of them
 */
export function checkPathway(value: unknown, holes: readonly DataPath[] = []): CheckedPathway {
  const plain = plainCopy(value);
  if (plain.broken.some((path) => path.length === 0)) return { findings: plain.findings };
  const parsed = pathwaySchema.safeParse(plain.value);
  const refused = [...plain.broken, ...holes];
  const issues = (parsed.error?.issues ?? []).filter(
    (issue) => !refused.some((path) => concerns(issue, path, plain.value)),
  );
  const shape = structureFindings(plain.value, issues, ruleKinds);
  const cross = crossFindings(plain.value, [...refused, ...shape.broken], shape.unknown);
  const copying = plain.findings.filter((one) => !holes.some((hole) => isAt(one.diagnostic.path, hole)));
  const findings = inOrder([...copying, ...shape.findings, ...cross], plain.value);
  const sound = holes.length === 0 && !findings.some((one) => one.diagnostic.severity === 'error');
  return sound ? { pathway: frozen(plain.value) as Pathway, findings } : { findings };
}

function isAt(path: DataPath, place: DataPath): boolean {
  return path.length === place.length && path.every((key, at) => key === place[at]);
}

/** Whether an issue only says that a refused place is empty, or that what stands around it is. */
function concerns(issue: Issue, hole: DataPath, value: unknown): boolean {
  const isAlong = issue.path.every((key, at) => at >= hole.length || key === hole[at]);
  if (isAlong && (issue.path.length >= hole.length || issue.code === 'too_small')) return true;
  return isBesideMerge(issue.path as DataPath, hole) && valueAt(value, issue.path as DataPath) === undefined;
}

/** What a refused merge would have brought cannot be told, so nothing beside it is missing. */
function isBesideMerge(path: DataPath, hole: DataPath): boolean {
  return hole.at(-1) === '<<' && path.length === hole.length && isAt(path.slice(0, -1), hole.slice(0, -1));
}

/** Findings in the order of the data: as it is written, an element before its parts, then by code. */
function inOrder(findings: readonly Finding[], value: unknown): readonly Finding[] {
  return findings
    .map((one) => ({ one, place: positionOf(one.diagnostic.path, value) }))
    .sort((a, b) => compare(a.place, b.place) || (a.one.diagnostic.code < b.one.diagnostic.code ? -1 : 1))
    .map(({ one }) => one);
}

function positionOf(path: DataPath, value: unknown): readonly number[] {
  let here = value;
  return path.map((key) => {
    if (typeof key === 'number') {
      here = Array.isArray(here) ? here[key] : undefined;
      return key;
    }
    if (typeof here !== 'object' || here === null) return 0;
    const at = Object.keys(here).indexOf(key);
    here = (here as { readonly [key: string]: unknown })[key];
    return at;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, position] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (position !== other) return position - other;
  }
  return a.length - b.length;
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
