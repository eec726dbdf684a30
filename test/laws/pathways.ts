import { readFileSync } from 'node:fs';
import type { Pathway } from '../../src/definition/pathway.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { toyPathway } from './toy-pathway.js';

/** The pathways that have told for longest what is wrong with the laws: each gets a full share of a run. */
const tried = [
  'norrkoping.familjeteam-7-15',
  'kumla.bron',
  'eslov.familjeteamet',
  'linkoping.familjelotsen',
  'katrineholm.multiteam',
  'toy.allt',
] as const;

/** The pathways that are there to widen what the laws meet: each gets a small share. */
const others = [
  'ljusdal.trappan',
  'sis.fft',
  'malmo.mst',
  'allmannabarnhuset.skolfam',
  'lag.sip',
  'lidkoping.sspf',
  'lag.barnutredning',
] as const;

/** One of the pathways that the laws are held to. */
export type PathwayName = (typeof tried)[number] | (typeof others)[number];

/** The pathways that the laws are held to. */
export const pathwayNames: readonly PathwayName[] = [...tried, ...others];

/** Whether a pathway gets a full share, so that its histories reach all there is in it. Pure. */
export function hasFullShare(name: PathwayName): boolean {
  return tried.some((one) => one === name);
}

/** How many of the random histories of a whole run a pathway gets: a fifth of a full share for those that widen. Pure. */
export function shareOf(name: PathwayName, runs: number): number {
  const full = runs / (tried.length + others.length / 5);
  return Math.ceil(hasFullShare(name) ? full : full / 5);
}

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
