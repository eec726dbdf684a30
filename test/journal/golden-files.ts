import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Pathway } from '../../src/definition/pathway.js';
import type { Entry } from '../../src/entry/entry.js';
import type { CaseState } from '../../src/journal/case-state.js';

const folder = new URL('../golden/', import.meta.url);
const manifest = new URL('manifest.json', folder);

/** A journal as it was stored, and the state it gave then. */
export interface GoldenJournal {
  readonly about: string;
  /** Name of the definition it was recorded under, in `definitions/`. */
  readonly definition: string;
  /** Names of the definitions that it has been under before that one, in order; silent = none. */
  readonly earlier?: readonly string[];
  /** What the fold went to; silent = all that was recorded. */
  readonly until?: string;
  readonly entries: readonly Entry[];
  readonly state: CaseState;
}

/** Paths of all golden files but the manifest, from the golden folder. */
export function goldenFiles(): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && name !== 'manifest.json')
    .sort();
}

/** What each file was when it was added: its SHA-256 in hex, by path. */
export function listed(): Readonly<Record<string, string>> {
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>) : {};
}

/** SHA-256 of a golden file, in hex. */
export function sha256Of(path: string): string {
  return createHash('sha256')
    .update(readFileSync(new URL(path, folder)))
    .digest('hex');
}

/** A golden journal by path. */
export function goldenJournal(path: string): GoldenJournal {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as GoldenJournal;
}

/** The definition that golden journals were recorded under. */
export function goldenDefinition(name: string): Pathway {
  return JSON.parse(readFileSync(new URL(`definitions/${name}.json`, folder), 'utf8')) as Pathway;
}

/** Adds a file and lists it. A file that is there is never touched. */
export function addGolden(path: string, content: unknown): void {
  const file = new URL(path, folder);
  if (existsSync(file)) return;
  mkdirSync(new URL('./', file), { recursive: true });
  const lines = JSON.stringify(content, undefined, 1);
  writeFileSync(file, `${lines}\n`);
  writeFileSync(manifest, `${JSON.stringify({ ...listed(), [path]: sha256Of(path) }, undefined, 1)}\n`);
}
