import { readdirSync } from 'node:fs';
import type { Pathway } from '../../src/definition/pathway.js';
import { type Program, programOf } from '../../src/definition/program.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { soundAt } from '../definition-files.js';

/** The folders of the definitions that the package ships. */
export const definitionFolders: readonly string[] = readdirSync('definitions').filter(
  (folder) => folder.includes('.') && !folder.endsWith('.yaml'),
);

/** A shipped definition, read and made ready. */
export function shipped(folder: string): Program {
  return programOf(soundAt(`definitions/${folder}/pathway.yaml`));
}

/** A pathway in YAML, read and made ready; its errors when it has any. */
export function programFrom(yaml: string): Program {
  const { pathway, diagnostics } = readPathway(yaml);
  if (pathway === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return programOf(pathway);
}

/** Every source id that a definition names, wherever it stands. */
export function sourcesIn(pathway: Pathway): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (key === 'source' && Array.isArray(item)) for (const id of item) found.add(String(id));
      else visit(item);
    }
  };
  visit(pathway);
  return [...found].sort();
}

/** Ids of elements that have a title, where the id is not also an ordinary word: those with a hyphen. */
export function hyphenatedIdsIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (
      /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(key) &&
      typeof item === 'object' &&
      item !== null &&
      'title' in item
    )
      found.add(key);
    hyphenatedIdsIn(item, found);
  }
  return found;
}
