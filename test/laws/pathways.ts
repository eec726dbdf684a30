import type { Pathway } from '../../src/definition/pathway.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { soundAt } from '../definition-files.js';
import { toyPathway } from './toy-pathway.js';

/** The pathways with a definition of their own, and the toy, which has what none of them has: each gets a full share of a run. */
const full = [
  'norrkoping.familjeteam-7-15',
  'kumla.bron',
  'eslov.familjeteamet',
  'linkoping.familjelotsen',
  'katrineholm.multiteam',
  'toy.allt',
  'ljusdal.trappan',
  'sis.fft',
  'malmo.mst',
  'allmannabarnhuset.skolfam',
  'lag.sip',
  'lidkoping.sspf',
  'lag.barnutredning',
] as const;

/** Variants that change how their parents are built. */
const variants = [
  'lulea.fft',
  'falkenberg.forfam',
  'vastra-gotaland.sip',
  'taby.sip',
  'kinda.sspf',
  'malmo.barnutredning',
] as const;

/** Small definitions, by their folder: rules on roles, other cases, who was there, parts of meetings, composed anchors. */
const constructs = [
  'c06-group',
  'c06-sub-meetings',
  'c16-siblings',
  'c21-escalation',
  'c24-capacity-and-caseload',
  'two-clocks',
] as const;

/** One of the pathways that the laws are held to. */
export type PathwayName = (typeof full)[number] | (typeof variants)[number] | (typeof constructs)[number];

/** The pathways that get a full share of a run. */
export const fullShares: readonly PathwayName[] = full;

/** The pathways that get a small share of a run: what they add to others is little, or they are. */
export const smallShares: readonly PathwayName[] = [...variants, ...constructs];

/** The pathways that the laws are held to. */
export const pathwayNames: readonly PathwayName[] = [...fullShares, ...smallShares];

/** How many of the random histories of a run of so many a pathway gets; the small shares come on top, an eighth of a full one each. Pure. */
export function shareOf(name: PathwayName, runs: number): number {
  const share = Math.ceil(runs / full.length);
  return fullShares.includes(name) ? share : Math.ceil(share / 8);
}

/** A pathway by its id, or a small one by its folder, read from its YAML with its parents; the toy is data. */
export function pathwayNamed(name: PathwayName): Pathway {
  if (name === 'toy.allt') return toyPathway;
  const folder = constructs.some((one) => one === name) ? 'examples/constructs' : 'definitions';
  return soundAt(`${folder}/${name}/pathway.yaml`);
}

/** A pathway, ready to run. */
export function compiledPathway(name: PathwayName): CompiledPathway {
  return compilePathway(pathwayNamed(name));
}
