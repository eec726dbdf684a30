import { plainCopy } from '../definition/check/plain.js';
import { checkPathway } from '../definition/check-pathway.js';
import { behaviourHash } from '../definition/hash.js';
import type { ExtendsSpec, Pathway } from '../definition/pathway.js';
import { issuesAt } from '../definition/schema-walk.js';
import type { Finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { isTable } from '../diagnostics/misuse.js';
import { fitFindings } from './fit.js';
import { lawFindings } from './law.js';
import { leftOutOf } from './left-out.js';
import { mergedWith } from './merge.js';
import type { Table } from './merging.js';
import type { Origins } from './origins.js';
import { type ParentOptions, parentFindings, parentOf } from './parents.js';
import { placedIn } from './placed.js';

/** A definition that was read, whole or a variant, with findings at its own places. */
export interface ReadDefinition {
  readonly pathway?: Pathway;
  readonly findings: readonly Finding[];
  /** Of a variant whose parent was found. */
  readonly merged?: { readonly parent: Pathway; readonly origins: Origins };
}

/**
 * Reads plain data as a definition; a local variant is merged with its parent and checked whole. Pure; never throws. Every
 * finding has a place in the given data; what is wrong in a part that comes from the parent is told at `extends`, with the
 * place in the parent beside it.
 *
 * @param holes - places that the reader of a text has already refused
 */
export function readDefinition(
  value: unknown,
  holes: readonly DataPath[],
  options: ParentOptions,
): ReadDefinition {
  if (holes.some((path) => path.length === 1 && path[0] === 'extends')) return { findings: [] };
  if (!isTable(value) || !Object.hasOwn(value, 'extends') || isMerged(value.extends))
    return withoutTie(checkPathway(value, holes));
  return readVariant(value, holes, options);
}

/**
 * A variant whose tie is misspelt would be read as a whole definition that lacks nearly everything: then only the misspelt word
 * is told.
 */
function withoutTie(checked: ReadDefinition): ReadDefinition {
  const about = (code: string) => checked.findings.filter(({ diagnostic }) => diagnostic.code === code);
  const misspelt = about('unknown-key').filter(
    ({ diagnostic: { path, data } }) => path.length === 1 && data.nearest === 'extends',
  );
  const lacks = about('missing-key').some(({ diagnostic: { path } }) => path.length === 0);
  return misspelt.length > 0 && lacks ? { findings: misspelt } : checked;
}

/** Whether the tie is one that a reader has left: the definition is whole. */
function isMerged(tie: unknown): boolean {
  return isTable(tie) && 'hash' in tie;
}

function readVariant(value: Table, holes: readonly DataPath[], options: ParentOptions): ReadDefinition {
  const plain = plainCopy(value);
  const own = plain.value;
  const faults = plain.findings.filter(
    ({ diagnostic }) => !holes.some((hole) => isSame(hole, diagnostic.path)),
  );
  if (!isTable(own) || faults.length > 0) return { findings: faults };
  if (issuesAt(['extends'], own.extends).length > 0)
    return {
      findings: checkPathway(own, holes).findings.filter(({ diagnostic: { path } }) => path[0] === 'extends'),
    };
  const found = parentOf(own.extends as ExtendsSpec, own.pathway, options);
  if ('finding' in found) return { findings: [found.finding] };
  return readOn(found.parent, own, holes, options);
}

/** A variant laid over the parent that was found for it. */
function readOn(
  parent: Pathway,
  own: Table,
  holes: readonly DataPath[],
  options: ParentOptions,
): ReadDefinition {
  const left = leftOutOf(parent, own.leavesOut);
  const merged = mergedWith(parent as unknown as Table, own, left);
  const { origins } = merged;
  const checked = checkPathway(
    merged.value,
    holes.map((hole) => origins.placeOf(hole)),
  );
  const fit = [...left.findings, ...fitFindings(parent, merged)];
  const inParts = placedIn(checked.findings, { parent, origins, left, unfit: fit });
  const aboutParent = parentFindings(parent, own.status, options);
  const sound = checked.pathway !== undefined && fit.length === 0 ? tied(checked.pathway, parent) : undefined;
  const law = sound === undefined ? [] : lawFindings(parent, sound, { origins, left });
  const findings = [...aboutParent, ...fit, ...inParts, ...law];
  return {
    ...(sound === undefined || law.length > 0 ? {} : { pathway: sound }),
    findings,
    merged: { parent, origins },
  };
}

/** The whole definition with the tie to its parent, and without what it says of leaving out. */
function tied({ leavesOut: _, ...pathway }: Pathway, parent: Pathway): Pathway {
  const tie: ExtendsSpec = {
    pathway: parent.pathway,
    version: parent.version,
    hash: behaviourHash(parent),
  };
  return Object.freeze({ ...pathway, extends: Object.freeze(tie) });
}

function isSame(one: DataPath, other: DataPath): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}
