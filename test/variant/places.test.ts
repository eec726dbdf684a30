import { describe, expect, test } from 'vitest';
import type { Diagnostic, Span } from '../../src/diagnostics/diagnostic.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway, spanIn } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';

const head = `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`;

const { pathway: parent } = readPathway(
  completed(`phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - ends: { done: samtal }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: { case: started } }
            basis: law
          - times: { from: 5, to: 8 }
`),
  'parent.yaml',
);
if (parent === undefined) throw new Error('The parent has errors.');

const at = (span: Span | undefined): string => `${span?.file}:${span?.line}:${span?.column}`;

/** What is found in a variant: code, place, and the places that belong to it. */
function found(part: string): readonly (readonly string[])[] {
  const { diagnostics } = readPathway(head + part, 'variant.yaml', { parents: parent ? [parent] : [] });
  return diagnostics.map(({ code, span, related = [] }: Diagnostic) => [
    code,
    at(span),
    ...related.map((one) => at(one.span)),
  ]);
}

describe('what is wrong is told', () => {
  test('where the variant writes it, also in a rule that stands at another number in the whole', () => {
    expect(
      found(
        'phases:\n  samtalsfas:\n    steps:\n      samtal:\n        must:\n          - with: { forelder: one }\n',
      ),
    ).toEqual([['unknown-role', 'variant.yaml:11:21']]);
  });

  test('where the variant leaves out what the parent still names, with the place there', () => {
    expect(found('leavesOut: [places, samtal.times, samtal]\n')).toEqual([
      ['unknown-step', 'variant.yaml:6:35', 'parent.yaml:5:17'],
    ]);
  });

  test('at the tie, when it is a warning of the parent', () => {
    expect(found('')).toEqual([]);
    const unnamed = readPathway(completed('places:\n  lokalen: {}\n'), 'parent.yaml');
    const { diagnostics } = readPathway(head, 'variant.yaml', {
      parents: unnamed.pathway ? [unnamed.pathway] : [],
    });
    expect(diagnostics.map((one) => [one.code, at(one.span), at(one.related?.[0]?.span)])).toEqual([
      ['title-missing', 'variant.yaml:5:1', 'parent.yaml:2:3'],
    ]);
  });

  test('once for each rule of law, where it is softened or left out', () => {
    expect(found('leavesOut: [samtal.due]\n')).toEqual([
      ['law-weakened', 'variant.yaml:6:13', 'parent.yaml:11:13'],
    ]);
    const rule = (text: string): string =>
      `phases:\n  samtalsfas:\n    steps:\n      samtal:\n${text.replace(/^/gm, '        ')}\n`;
    const softened = [
      'must:\n  - due: { within: P21D, from: { case: started } }\n    basis: law',
      'must:\n  - due: { within: P14D, from: { case: started } }',
      'must:\n  - due: { within: P14D, from: { opened: samtalsfas } }\n    basis: law',
      'usual:\n  - due: { within: P14D, from: { case: started } }\n    basis: law',
      'must:\n  - due: { within: P21D, from: { opened: samtalsfas } }\n    while: { done: samtal }',
    ];
    for (const text of softened)
      expect(found(rule(text)), text).toEqual([['law-weakened', 'variant.yaml:11:13', 'parent.yaml:11:13']]);
    expect(found(rule('must:\n  - due: { within: P7D, from: { case: started } }\n    basis: law'))).toEqual(
      [],
    );
  });

  test('about the shape of the tie and nothing else', () => {
    const { diagnostics } = readPathway(head.replace('1.0.0 }', 'ett }'), 'variant.yaml');
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-version']);
    expect(pathwayFrom({ extends: 'exempelstad.stodsamtal' }).diagnostics.map(({ code }) => code)).toEqual([
      'wrong-type',
    ]);
  });

  test('about a text that is no YAML as in any other', () => {
    expect(found('places:\n  lokalen: { title: { sv: &a Lokal, en: *a } }\n').map(([code]) => code)).toEqual([
      'yaml-alias',
    ]);
  });
});

test('a part is found in the text that it comes from', () => {
  const { pathway } = readPathway(
    `${head}phases:\n  samtalsfas:\n    steps:\n      samtal:\n        must:\n          - times: { from: 3 }\n`,
    'variant.yaml',
    { parents: parent ? [parent] : [] },
  );
  if (pathway === undefined) throw new Error('The variant has errors.');
  const rules = ['phases', 'samtalsfas', 'steps', 'samtal', 'must'];
  expect(at(spanIn(pathway, [...rules, 1], 'key'))).toBe('variant.yaml:11:13');
  expect(at(spanIn(pathway, [...rules, 0], 'key'))).toBe('parent.yaml:11:13');
});
