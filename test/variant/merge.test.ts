import { describe, expect, test } from 'vitest';
import type { Pathway } from '../../src/definition/pathway.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway, completed } from '../diagnostics/base-pathway.js';

const head = `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`;

function parentWith(part = ''): Pathway {
  const { pathway, diagnostics } = readPathway(completed(part), 'parent.yaml');
  if (pathway === undefined) throw new Error(JSON.stringify(diagnostics));
  return pathway;
}

const ruled = parentWith(`phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 5, to: 8 }
          - with: { foralder: one }
        usual:
          - every: { period: P1W, reading: since-last, from: { opened: samtalsfas } }
      uppfoljning: { title: { sv: Uppföljning, en: Follow-up }, meeting: {} }
`);

/** A variant of the parent that says this. */
function variant(part: string, parent: Pathway = ruled): Pathway {
  const { pathway, diagnostics } = readPathway(head + part, 'variant.yaml', { parents: [parent] });
  if (pathway === undefined) throw new Error(JSON.stringify(diagnostics));
  return pathway;
}

const talk = (rules: string): string => `phases:
  samtalsfas:
    steps:
      samtal:
${rules.replace(/^/gm, '        ')}
`;

const stepOf = (pathway: Pathway) => pathway.phases.samtalsfas?.steps?.samtal;

describe('a variant', () => {
  test('that says nothing is its parent but for what it says of itself', () => {
    const { extends: tie, pathway, status, ...rest } = variant('');
    const { pathway: _, status: __, ...work } = ruled;
    expect({ pathway, status }).toEqual({ pathway: 'grannstad.stodsamtal', status: 'draft' });
    expect(tie).toMatchObject({ pathway: 'exempelstad.stodsamtal', version: '1.0.0' });
    expect(tie?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rest).toEqual(work);
  });

  test('does not inherit how long its parent is valid, nor its pilot', () => {
    const parent = parentWith('validFrom: 2026-01-01\npilot: { from: 2026-01-01 }\n');
    const merged = variant('', parent);
    expect(merged.validFrom).toBeUndefined();
    expect(merged.pilot).toBeUndefined();
  });

  test('is whole: what was read is read again without its parent', () => {
    const merged = variant('leavesOut: [uppfoljning]\n');
    expect(merged.leavesOut).toBeUndefined();
    expect(pathwayFrom(JSON.parse(JSON.stringify(merged)))).toEqual({ pathway: merged, diagnostics: [] });
  });

  test('changes a rule where it stands', () => {
    expect(stepOf(variant(talk('must:\n  - times: { from: 3 }')))?.must).toEqual([
      { times: { from: 3 } },
      { with: { foralder: 'one' } },
    ]);
  });

  test('changes the strength of a rule, and the list it left may be gone', () => {
    const step = stepOf(
      variant(talk('must:\n  - every: { period: P2W, reading: since-last, from: { opened: samtalsfas } }')),
    );
    expect(step?.must?.map((rule) => Object.keys(rule)[0])).toEqual(['times', 'with', 'every']);
    expect(step).not.toHaveProperty('usual');
  });

  test('replaces a rule whole: what it does not say again is gone', () => {
    const parent = parentWith(
      basePathway
        .slice(basePathway.indexOf('phases:'), basePathway.indexOf('handovers:'))
        .replace(
          'meeting: {} }',
          'meeting: {}, must: [{ times: { from: 5, to: 8 }, title: { sv: Fem samtal, en: Five talks } }] }',
        ),
    );
    expect(stepOf(variant(talk('must:\n  - times: { from: 3 }'), parent))?.must).toEqual([
      { times: { from: 3 } },
    ]);
  });

  test('merges texts by language and tables by key', () => {
    const merged = variant('roles:\n  barn: { title: { sv: Barnet } }\n');
    expect(merged.roles.barn).toEqual({ kind: 'child', title: { sv: 'Barnet', en: 'Child' } });
    expect(Object.keys(merged.roles)).toEqual(Object.keys(ruled.roles));
  });

  test('leaves out by id, by rule and by path', () => {
    const merged = variant(
      'leavesOut: [uppfoljning, samtal.with, instruments.klimat.scales.kaos, phases.samtalsfas.steps.samtal.usual]\n',
    );
    expect(Object.keys(merged.phases.samtalsfas?.steps ?? {})).toEqual(['samtal']);
    expect(stepOf(merged)?.must).toEqual([{ times: { from: 5, to: 8 } }]);
    expect(stepOf(merged)?.usual).toBeUndefined();
    expect(Object.keys(merged.instruments?.klimat?.scales ?? {})).toEqual(['narhet']);
  });

  test('puts another element in the place of one that it leaves out', () => {
    const merged = variant(
      'leavesOut: [samtal]\nphases:\n  samtalsfas:\n    steps:\n      samtal: { title: { sv: Prat, en: Chat }, task: {} }\n',
    );
    expect(stepOf(merged)).toEqual({ title: { sv: 'Prat', en: 'Chat' }, task: {} });
  });

  test.each([
    ['alone: last', ['ny'], ['samtal', 'uppfoljning', 'ny']],
    ['after the one before it', ['samtal', 'ny'], ['samtal', 'ny', 'uppfoljning']],
    ['before the one after it', ['ny', 'samtal'], ['ny', 'samtal', 'uppfoljning']],
    ['two in a row', ['samtal', 'ny', 'nyare'], ['samtal', 'ny', 'nyare', 'uppfoljning']],
  ])('puts what is new %s', (_, written, order) => {
    const steps = written.map((id) =>
      id.startsWith('ny')
        ? `      ${id}: { title: { sv: Ny, en: New }, meeting: {} }\n`
        : `      ${id}: {}\n`,
    );
    const merged = variant(`phases:\n  samtalsfas:\n    steps:\n${steps.join('')}`);
    expect(Object.keys(merged.phases.samtalsfas?.steps ?? {})).toEqual(order);
  });

  test('replaces a condition whole', () => {
    const parent = parentWith(
      'outcomes:\n  klart: { title: { sv: Klart, en: Done }, must: [{ id: nog, needs: { done: samtal } }] }\n  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }\n',
    );
    const merged = variant(
      'outcomes:\n  klart:\n    must:\n      - { id: nog, needs: { done: fraga } }\n',
      parent,
    );
    expect(merged.outcomes.klart?.must).toEqual([{ id: 'nog', needs: { done: 'fraga' } }]);
  });

  test('can itself have a variant', () => {
    const first = variant(talk('must:\n  - times: { from: 3 }'));
    const { pathway } = readPathway(
      head.replace('grannstad.', 'bystad.').replace('exempelstad.stodsamtal', 'grannstad.stodsamtal') +
        'leavesOut: [uppfoljning]\n',
      'second.yaml',
      { parents: [first, ruled] },
    );
    expect(pathway?.extends?.pathway).toBe('grannstad.stodsamtal');
    expect(pathway && stepOf(pathway)?.must?.[0]).toEqual({ times: { from: 3 } });
    expect(Object.keys(pathway?.phases.samtalsfas?.steps ?? {})).toEqual(['samtal']);
  });
});

test('a grant is one whole: a law takes the place of a consent, and a consent that of a law', () => {
  const roles = (grant: string): string => `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit }, sees: { samtal: ${grant} } }
`;
  const grantIn = (own: string, inherited: string): unknown =>
    variant(`roles: { chef: { sees: { samtal: ${own} } } }\n`, parentWith(roles(inherited))).roles.chef?.sees;
  expect(grantIn('{ law: OSL 26:9 }', '{ consent: insatsen }')).toEqual({ samtal: { law: 'OSL 26:9' } });
  expect(grantIn('{ consent: insatsen }', '{ law: OSL 26:9, source: [EX-1] }')).toEqual({
    samtal: { consent: 'insatsen' },
  });
});
