import { expect, test } from 'vitest';
import { behaviourHash, textHash } from '../../src/definition/hash.js';
import type { Pathway } from '../../src/definition/pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway, completed } from '../diagnostics/base-pathway.js';

function pathwayOf(text: string): Pathway {
  const { pathway, diagnostics } = readPathway(text);
  if (pathway === undefined) throw new Error(diagnostics.map((one) => one.message.en).join('\n'));
  return pathway;
}

const base = pathwayOf(basePathway);

const same = (text: string): void => {
  expect(behaviourHash(pathwayOf(text))).toBe(behaviourHash(base));
  expect(textHash(pathwayOf(text))).not.toBe(textHash(base));
};

const other = (text: string): void => {
  expect(behaviourHash(pathwayOf(text))).not.toBe(behaviourHash(base));
};

test('the order in which keys are written does not count', () => {
  expect(textHash(pathwayOf(completed('authority: [chef]\n')))).toBe(textHash(base));
});

test('texts, sources and the version change the text hash only', () => {
  same(completed('title: { sv: Samtalsstöd, en: Support talks }\n'));
  same(completed('version: 1.0.1\n'));
  same(completed('source: [EX-1]\n'));
  same(completed('principles: { lyssna: { title: { sv: Lyssna, en: Listen } } }\n'));
  same(basePathway.replace('sv: Tacka ja', 'sv: Tacka ja till insatsen'));
});

test('what decides how an entry is judged changes the behaviour hash', () => {
  other(completed('subject: child\n'));
  other(completed('zone: Europe/Helsinki\n'));
  other(completed('must:\n  - due: { within: P14D, from: { case: started } }\n'));
  other(
    basePathway.replace(
      'range: { from: 0, to: 10 }, better: higher',
      'range: { from: 0, to: 12 }, better: higher',
    ),
  );
});

test('an element that is named as a text field counts', () => {
  other(completed('places: { title: { title: { sv: Titelgatan, en: Title Street } } }\n'));
  const inPlaces = (id: string): string =>
    behaviourHash(pathwayOf(completed(`places: { lokalen: {}, ${id}: {} }\n`)));
  expect(inPlaces('about')).not.toBe(inPlaces('source'));
});

test('the basis of a rule counts: law cannot be overridden', () => {
  const rule = (basis: string): string =>
    completed(`must: [{ prompt: { sv: a, en: a }, basis: ${basis} }]\n`);
  expect(behaviourHash(pathwayOf(rule('law')))).not.toBe(behaviourHash(pathwayOf(rule('local'))));
});

test('naming the law by which a class is seen anyway is no new behaviour; asking for a consent is', () => {
  const seen = (grant: string): string =>
    behaviourHash(
      pathwayOf(basePathway.replace('title: { sv: Enhetschef', `sees: { samtal: ${grant} }, $&`)),
    );
  expect(seen('{ law: OSL 26:9 }')).toBe(seen('always'));
  expect(seen('{ law: OSL 26:9, source: [EX-1] }')).toBe(seen('{ law: HSL 1:1 }'));
  expect(seen('{ consent: insatsen }')).not.toBe(seen('always'));
  expect(seen('always')).not.toBe(behaviourHash(base));
});
