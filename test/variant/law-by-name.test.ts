import { describe, expect, test } from 'vitest';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';

const head = `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`;

/** What is found in a variant of a pathway whose talk has rules: codes, and what they are about. */
function found(rules: string, variant: string, parts = ''): readonly (readonly unknown[])[] {
  const { pathway, diagnostics } = readPathway(
    completed(`phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must: ${rules}
roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  familj: { kind: person, includes: [foralder], title: { sv: Familj, en: Family } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit } }
${parts}`),
    'parent.yaml',
  );
  if (pathway === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  return readPathway(head + variant, 'variant.yaml', { parents: [pathway] }).diagnostics.map(
    ({ code, data, span }) => [code, (data as { readonly what?: string }).what, span?.line, span?.column],
  );
}

const wider = 'roles: { foralder: { includes: [barn] } }\n';

describe('a variant leaves alone', () => {
  const naming = [
    'with: { foralder: one }',
    'with: { familj: one }',
    'without: [foralder]',
    'heard: { role: foralder, how: heard }',
    'attends: { role: foralder, from: 2 }',
    'approved: { by: [foralder] }',
    'needs: { people: { role: foralder, from: 1 } }',
    'needs: { consent: insatsen }',
  ];
  test.each(naming)('whom a role stands for that the law names: %s', (rule) => {
    expect(found(`[{ ${rule}, basis: law }]`, wider)).toEqual([['law-weakened', 'foralder', 6, 22]]);
    expect(found(`[{ ${rule} }]`, wider)).toEqual([]);
  });

  test('what kind of person such a role is, but not what it may see', () => {
    const rules = '[{ with: { foralder: one }, basis: law }]';
    const codes = (variant: string) => found(rules, variant).map(([code]) => code);
    expect(codes('roles: { foralder: { kind: team } }\n')).toEqual(['law-weakened']);
    expect(codes('roles: { foralder: { agency: socialtjanst } }\n')).toEqual(['law-weakened']);
    expect(codes('roles: { foralder: { sees: { samtal: always } } }\n')).toEqual([]);
    expect(codes('roles: { behandlare: { includes: [chef] } }\n')).toEqual([]);
  });

  test('when a rule of law stands', () => {
    const rules = '[{ with: { foralder: one }, while: { not: { confirmed: behov } }, basis: law }]';
    const told = [['law-weakened', 'behov']];
    const what = (variant: string) => found(rules, variant).map(([code, what]) => [code, what]);
    expect(what('criteria: { behov: { assumed: true } }\n')).toEqual(told);
    expect(what('criteria: { behov: { by: [barn] } }\n')).toEqual(told);
    expect(what('criteria: { behov: { title: { sv: Stöd, en: Support } } }\n')).toEqual([]);
  });

  test('each of them, and is told of each', () => {
    const rules = '[{ with: { foralder: one }, while: { not: { confirmed: behov } }, basis: law }]';
    expect(
      found(rules, `criteria: { behov: { assumed: true } }\n${wider}`)
        .map(([, what]) => what)
        .sort(),
    ).toEqual(['behov', 'foralder']);
  });

  test('what the law names, also under another id', () => {
    const rules = '[{ with: { foralder: one }, while: { not: { confirmed: behov } }, basis: law }]';
    const under = (by: string): string => `leavesOut: [behov, samtal.with]
criteria: { nod: { title: { sv: Behov av stöd, en: Need of support }, by: [${by}] } }
phases: { samtalsfas: { steps: { samtal: { must: [{ with: { foralder: one }, while: { not: { confirmed: nod } }, basis: law }] } } } }
`;
    expect(found(rules, under('behandlare'))).toEqual([]);
    expect(found(rules, under('barn')).map(([code]) => code)).toEqual(['law-weakened']);
  });

  test('a rule of law, also under another id', () => {
    const rules = '[{ needs: { answered: { fraga: ja } }, basis: law }]';
    const other = (needs: string): string => `leavesOut: [samtal.needs]
phases: { samtalsfas: { steps: { samtal: { must: [{ id: eget, needs: ${needs}, basis: law }] } } } }
`;
    expect(found(rules, other('{ answered: { fraga: ja } }'))).toEqual([]);
    expect(found(rules, other('{ done: fraga }')).map(([code]) => code)).toEqual(['law-weakened']);
  });
});
