import { readFileSync } from 'node:fs';
import type { Pathway } from '../../src/definition/pathway.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { toyPathway } from './toy-pathway.js';

/** The pathways that the laws are held to. */
export const pathwayNames = [
  'norrkoping.familjeteam-7-15',
  'kumla.bron',
  'eslov.familjeteamet',
  'linkoping.familjelotsen',
  'katrineholm.multiteam',
  'toy.allt',
] as const;

/** One of the pathways that the laws are held to. */
export type PathwayName = (typeof pathwayNames)[number];

/** A pathway by its id, read from its YAML; the toy is data. */
export function compiledPathway(name: PathwayName): CompiledPathway {
  return compilePathway(name === 'toy.allt' ? toyPathway : pathwayInYaml(name));
}

function pathwayInYaml(name: string): Pathway {
  const file = new URL(`../../definitions/${name}/pathway.yaml`, import.meta.url);
  const { pathway, diagnostics } = readPathway(readFileSync(file, 'utf8'), file.pathname);
  if (pathway === undefined) throw new Error(`${name} cannot be read: ${JSON.stringify(diagnostics[0])}`);
  return pathway;
}
