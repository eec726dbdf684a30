import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import type { Pathway } from '../src/definition/pathway.js';
import type { PathwayResult } from '../src/variant/pathway-from.js';
import { readPathway } from '../src/yaml/read-pathway.js';

const root = new URL('../', import.meta.url);

/** The text of a file of the repository. */
export function textAt(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

const read = new Map<string, PathwayResult>();

/** A definition of the repository; a local variant with the parent that stands beside it, or in a folder beside its own. */
export function definitionAt(path: string): PathwayResult {
  const before = read.get(path);
  if (before !== undefined) return before;
  const text = textAt(path);
  const result = readPathway(text, path, { parents: parentsOf(path, text) });
  read.set(path, result);
  return result;
}

/** A definition of the repository without errors. */
export function soundAt(path: string): Pathway {
  const { pathway, diagnostics } = definitionAt(path);
  if (pathway === undefined) throw new Error(`${path} cannot be read: ${JSON.stringify(diagnostics[0])}`);
  return pathway;
}

function parentsOf(path: string, text: string): readonly Pathway[] {
  if (!/^extends:/m.test(text)) return [];
  const { extends: tie } = parse(text) as { readonly extends: { readonly pathway: string } };
  const folder = posix.dirname(path);
  const beside = namesIn(folder).filter((name) => name.endsWith('.yaml'));
  const around = posix.dirname(folder);
  const folders = namesIn(around).map((name) => `${around}/${name}/pathway.yaml`);
  const files = [...beside.map((name) => `${folder}/${name}`), ...folders].filter(
    (file) => file !== path && existsSync(new URL(file, root)),
  );
  return files
    .filter((file) => (parse(textAt(file)) as { readonly pathway?: string }).pathway === tie.pathway)
    .map(soundAt);
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, root));
}
