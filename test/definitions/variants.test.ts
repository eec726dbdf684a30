import { describe, expect, it, test } from 'vitest';
import { behaviourHash } from '../../src/definition/hash.js';
import { workChanges } from '../../src/diff/work-changes.js';
import { inheritedFactsOf, lawIds, pathwayOf, readFile, sourcePlaces, variants } from './definition.js';

describe.each(variants)('the variant $id', ({ id }) => {
  it('is read without a finding, and keeps its tie', () => {
    const { pathway, diagnostics } = readFile(`definitions/${id}/pathway.yaml`);
    expect(diagnostics).toEqual([]);
    expect(pathway.extends?.hash).toBe(behaviourHash(pathwayOf(pathway.extends?.pathway ?? '')));
  });

  it('lets every source resolve, to a fact of its parent or to the list of law', () => {
    const known = new Set([...inheritedFactsOf(id), ...lawIds()]);
    expect(sourcePlaces(pathwayOf(id)).filter(({ fact }) => !known.has(fact))).toEqual([]);
  });
});

/** What differs between two definitions by meaning, beside the tie: the class of each change and what it is about. */
function differences(before: string, after: string): readonly string[] {
  return workChanges(pathwayOf(before), pathwayOf(after)).map(
    ({ class: kind, element, rule }) => `${kind} ${rule?.id ?? `${element.type} ${element.id}`}`,
  );
}

test('P1 check 8: the variants of Trappan differ in the number of talks and the role of the parent, and in nothing else', () => {
  expect(differences('ljusdal.trappan', 'ronneby.trappan')).toEqual(['softer barnsamtal.times']);
  expect(differences('ljusdal.trappan', 'anhoriga.trappan')).toEqual([
    'structure role utsatt-foralder',
    'other foraldrasamtal.with',
    'other barnsamtal.times',
  ]);
});

test('P2 check 8: the five phases of Luleå are none of the three', () => {
  const phases = (id: string): readonly string[] => Object.keys(pathwayOf(id).phases);
  expect(phases('lulea.fft')).toHaveLength(5);
  expect(phases('lulea.fft').filter((phase) => phases('sis.fft').includes(phase))).toEqual([]);
});

const said: readonly (readonly [parent: string, id: string, differs: readonly string[]])[] = [
  [
    'lag.sip',
    'vastra-gotaland.sip',
    [
      'structure role skola',
      'structure role forskola',
      'other role kallad-part',
      'other step kallelse',
      'stricter sip-mote.due',
      'stricter samordnad-plan.behov-och-uppfoljning',
      'structure content behov',
      'structure content uppfoljningsdag',
    ],
  ],
  ['lag.sip', 'varmland.sip', []],
  [
    'lag.sip',
    'taby.sip',
    [
      'stricter consent samtycke-till-sip',
      'structure step motivera',
      'structure step svar-efter-motivering',
      'stricter outcome inget-samtycke',
      'stricter inget-samtycke.fortfarande-nej',
    ],
  ],
  [
    'lidkoping.sspf',
    'falkenberg.sspf',
    ['softer saken-tas-upp.alder', 'softer natverksmote.polis', 'stricter natverksmote.alltid-med'],
  ],
  [
    'lidkoping.sspf',
    'munkfors.sspf',
    [
      'other consent samtycke-till-samverkan',
      'softer saken-tas-upp.alder',
      'softer natverksmote.alltid-med',
      'softer natverksmote.polis',
    ],
  ],
  [
    'lidkoping.sspf',
    'kinda.sspf',
    [
      'softer consent samtycke-till-samverkan',
      'softer saken-tas-upp.alder',
      'softer natverksmote.alltid-med',
      'softer natverksmote.polis',
      'structure step uppfoljningsmote',
      'stricter avslut.uppfoljningar',
    ],
  ],
  [
    'lag.barnutredning',
    'malmo.barnutredning',
    [
      'structure role tidigare-handlaggare',
      'structure role chef',
      'structure criterion nyligen-utrett',
      'structure criterion vald',
      'stricter anmalan.tidigare-handlaggare',
      'other step beslut-att-inleda',
      'stricter beslut-att-inleda.nej-trots-vald',
      'other step skyddsbedomning',
      'stricter skyddsbedomning.tidigare-handlaggare',
      'structure step arendedragning',
      'structure step mote-vid-behov',
      'structure step polisanmalan',
      'structure step rutin-vid-nej',
    ],
  ],
];

test.each(said)('what differs from %s in %s is what its sources say', (parent, id, differs) => {
  expect(differences(parent, id).filter((one) => !one.startsWith('label'))).toEqual(differs);
});
