import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Pathway } from '../../src/definition/pathway.js';
import type { Rule } from '../../src/definition/program-rules.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import type { Text } from '../../src/words/text.js';
import { definitionAt } from '../definition-files.js';

/** The definitions of the five source texts, each with the prefix of its text. */
export const municipalities = [
  { id: 'norrkoping.familjeteam-7-15', text: 'NOR' },
  { id: 'kumla.bron', text: 'KUM' },
  { id: 'eslov.familjeteamet', text: 'ESL' },
  { id: 'katrineholm.multiteam', text: 'KAT' },
  { id: 'linkoping.familjelotsen', text: 'LIN' },
] as const;

/** The definitions made from what several places write of one way of working, each with the prefix of its facts. */
export const described = [
  { id: 'ljusdal.trappan', text: 'TR' },
  { id: 'sis.fft', text: 'FF' },
  { id: 'malmo.mst', text: 'MS' },
  { id: 'allmannabarnhuset.skolfam', text: 'SF' },
  { id: 'lag.sip', text: 'SI' },
  { id: 'lidkoping.sspf', text: 'SS' },
  { id: 'lag.barnutredning', text: 'ST' },
] as const;

/** Every definition that the package ships and that has facts of its own. */
export const definitions: readonly { readonly id: string; readonly text: string }[] = [
  ...municipalities,
  ...described,
];

/** The local variants of them. Their facts are those of their parents, and their cases too. */
export const variants: readonly { readonly id: string }[] = [
  { id: 'ronneby.trappan' },
  { id: 'anhoriga.trappan' },
  { id: 'lulea.fft' },
  { id: 'danmark.fft' },
  { id: 'ostersund.mst' },
  { id: 'gryning.mst' },
  { id: 'lulea.mst' },
  { id: 'falkenberg.forfam' },
  { id: 'vastra-gotaland.sip' },
  { id: 'varmland.sip' },
  { id: 'taby.sip' },
  { id: 'falkenberg.sspf' },
  { id: 'munkfors.sspf' },
  { id: 'kinda.sspf' },
  { id: 'malmo.barnutredning' },
];

/** A fact of a source text as `facts.yaml` restates it. */
export interface FactLine {
  readonly kind: string;
  readonly says: Text;
  readonly notModelled?: string;
}

const root = new URL('../../', import.meta.url);

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** A pathway file, read as an author's tool would read it; once in each test file. A variant comes merged with its parent. */
export function readFile(path: string): {
  readonly pathway: Pathway;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { pathway, diagnostics } = definitionAt(path);
  if (pathway === undefined) throw new Error(`${path} cannot be read: ${JSON.stringify(diagnostics)}`);
  return { pathway, diagnostics };
}

/** The pathway of a municipality. */
export function pathwayOf(id: string): Pathway {
  return readFile(`definitions/${id}/pathway.yaml`).pathway;
}

/** The pathway of a municipality, compiled. */
export function compiledOf(id: string): CompiledPathway {
  return compilePathway(pathwayOf(id));
}

/** A small definition that shows one construct, compiled. */
export function constructOf(folder: string, file = 'pathway.yaml'): CompiledPathway {
  return compilePathway(readFile(`examples/constructs/${folder}/${file}`).pathway);
}

/** The facts of a municipality's text, as `facts.yaml` restates them. */
export function factsOf(id: string): { readonly [fact: string]: FactLine } {
  return parse(textOf(`definitions/${id}/facts.yaml`));
}

/** The facts that the parent of a variant, and its parent in turn, comes from. */
export function inheritedFactsOf(id: string): readonly string[] {
  const parent = pathwayOf(id).extends?.pathway;
  if (parent === undefined || !existsSync(new URL(`definitions/${parent}/facts.yaml`, root))) return [];
  return [...Object.keys(factsOf(parent)), ...inheritedFactsOf(parent)];
}

/** The law that the definitions point to. */
export function lawIds(): readonly string[] {
  return Object.keys(parse(textOf('definitions/law.yaml')));
}

/** The rules of a pathway with everything inherited. */
export function rulesOf(compiled: CompiledPathway): readonly Rule[] {
  return insideOf(compiled).program.rules;
}

/** The recorded cases of a municipality, by file name; a variant may have none of its own. */
export function casesOf(
  id: string,
): readonly { readonly file: string; readonly entries: readonly Entry[] }[] {
  const folder = fileURLToPath(new URL(`definitions/${id}/cases`, root));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => ({ file, entries: JSON.parse(textOf(`definitions/${id}/cases/${file}`)) }));
}

/** A place in a pathway where a fact is named as source. */
export interface SourcePlace {
  readonly fact: string;
  /** Dotted path to the element or rule; a rule is named by its id or kind, not by its number. */
  readonly path: string;
}

/** Every place in plain data where a `source` names a fact. */
export function sourcePlaces(value: unknown, path: readonly string[] = []): readonly SourcePlace[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, at) => sourcePlaces(item, [...path, ruleName(item) ?? String(at)]));
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'source' && Array.isArray(item)
      ? item.map((fact) => ({ fact: String(fact), path: path.join('.') || 'pathway' }))
      : sourcePlaces(item, [...path, key]),
  );
}

const notKinds = [
  'source',
  'basis',
  'title',
  'while',
  'unless',
  'overridableBy',
  'inPause',
  'escalate',
  'onFail',
];

function ruleName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  if ('id' in item && typeof item.id === 'string') return item.id;
  return Object.keys(item).find((key) => !notKinds.includes(key));
}

/** Every text that people read in plain data, in both languages. */
export function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    (key === 'sv' || key === 'en') && typeof item === 'string' ? [item] : wordsIn(item),
  );
}
