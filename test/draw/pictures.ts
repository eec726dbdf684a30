import { readdirSync } from 'node:fs';
import type { Pathway } from '../../src/definition/pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { soundAt } from '../definition-files.js';

/** A pathway to draw, by a name for the test. */
export type Named = readonly [name: string, pathway: Pathway];

const folders = readdirSync('definitions').filter((name) => name.includes('.') && !name.endsWith('.yaml'));

/** The definitions that the package ships. */
export const shippedPathways: readonly Named[] = folders.map((name) => [name, read(`definitions/${name}`)]);

/** Those, and the example of each construct. */
export const allPathways: readonly Named[] = [
  ...shippedPathways,
  ...readdirSync('examples/constructs').map((name): Named => [name, read(`examples/constructs/${name}`)]),
];

function read(folder: string): Pathway {
  return soundAt(`${folder}/pathway.yaml`);
}

/** A pathway in YAML; its errors are thrown. */
export function pathwayOf(yaml: string): Pathway {
  const { pathway, diagnostics } = readPathway(yaml);
  if (pathway === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return pathway;
}

/** Labels that would break a picture that is made carelessly. */
export const hostileLabels = {
  script: '<script>alert("1")</script>',
  signs: `"citat" & 'apostrof' <b> ]]> --> ; : # {x} %% \``,
  compound: 'Barnochungdomspsykiatrimottagningsverksamhetsutvecklingsledarutbildning',
  emoji: 'Familj 👨‍👩‍👧 och 漢字 och עברית',
} as const;

/** A pathway of `phases` phases one after another with `steps` steps in all, its labels as given in turn. */
export function madePathway(phases: number, steps: number, labels: readonly string[]): Pathway {
  const label = (at: number): { readonly sv: string; readonly en: string } => {
    const text = labels[at % labels.length] ?? '';
    return { sv: `${text} ${at}`, en: `${text} ${at}` };
  };
  const each = Math.ceil(steps / phases);
  const phase = (at: number): object => ({
    title: label(at),
    must: [
      ...(at === 0 ? [] : [{ opens: { phase: { [`fas-${at - 1}`]: 'completed' } } }]),
      { ends: { done: `steg-${at * each}` } },
    ],
    ...(at % 2 === 0 ? { usual: [{ lasts: { from: 'P1W', to: `P${at + 1}M` } }] } : {}),
    steps: Object.fromEntries(
      Array.from({ length: Math.min(each, steps - at * each) }, (_, index) => [
        `steg-${at * each + index}`,
        { title: label(at * each + index), meeting: { form: 'meeting' } },
      ]),
    ),
  });
  return pathwayOf(
    JSON.stringify({
      language: 1,
      pathway: 'prov.ritning',
      version: '1.0.0',
      status: 'draft',
      title: label(0),
      about: label(1),
      subject: 'family',
      legalBasis: 'not-stated',
      documentation: 'full',
      authority: ['chef'],
      roles: { chef: { kind: 'manager', title: { sv: 'Chef', en: 'Manager' } } },
      starts: { start: { title: label(0), opens: ['fas-0'] } },
      phases: Object.fromEntries(Array.from({ length: phases }, (_, at) => [`fas-${at}`, phase(at)])),
      outcomes: { slut: { title: label(2) }, administrativt: { title: label(3), administrative: true } },
    }),
  );
}

/** Pathways with hostile and very long labels, and one with sixty steps in one phase. */
export const hardPathways: readonly Named[] = [
  ['hostile labels', madePathway(3, 12, Object.values(hostileLabels))],
  ['long compound words', madePathway(6, 12, [hostileLabels.compound])],
  ['sixty steps in a phase', madePathway(1, 60, ['Samtal med familjen om vardagen'])],
  ['sixty steps in twelve phases', madePathway(12, 60, ['Samtal', hostileLabels.compound])],
];
