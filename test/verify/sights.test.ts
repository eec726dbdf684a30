import { describe, expect, test } from 'vitest';
import type { Grant, Pathway, RoleSpec } from '../../src/definition/pathway.js';
import { programOf } from '../../src/definition/program.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { sightsIn } from '../../src/verify/sights.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { soundAt } from '../definition-files.js';

const shipped = (folder: string): Pathway => soundAt(`definitions/${folder}/pathway.yaml`);

/** The pathway with one grant more, or another one. */
function granting(pathway: Pathway, role: string, information: string, grant: Grant): Pathway {
  const spec = pathway.roles[role];
  if (spec === undefined) throw new Error(`no role ${role}`);
  const roles = { ...pathway.roles, [role]: { ...spec, sees: { ...spec.sees, [information]: grant } } };
  return { ...pathway, roles };
}

const found = (pathway: Pathway): readonly string[] =>
  sightsIn(programOf(pathway)).map(
    ({ role, agency, information, wanting }) => `${role} (${agency}) ${information}: ${wanting}`,
  );

describe('between two branches that each decide (Eslöv)', () => {
  const eslov = shipped('eslov.familjeteamet');

  test('what is asked for by consent is a finding once it is seen always', () => {
    const open = granting(eslov, 'boendestodjare', 'uppgifter-familjebehandling', 'always');
    expect(found(open)).toEqual(['boendestodjare (boendestod) uppgifter-familjebehandling: unasked']);
    const [finding] = verifyPathway(compilePathway(open)).findings;
    expect(finding).toMatchObject({ code: 'seen-without-ground', confirmed: true });
    expect(finding?.journal.at(-1)).toMatchObject({ kind: 'held', step: 'besok-familjebehandling' });
  });

  test('to decide in the one branch opens nothing in the other', () => {
    const open = granting(eslov, 'handlaggare-boendestod', 'uppgifter-familjebehandling', 'always');
    expect(found(open)).toEqual(['handlaggare-boendestod (boendestod) uppgifter-familjebehandling: unasked']);
  });

  test('a rule of law that is named is enough', () => {
    const law = { law: 'OSL 26:9' };
    expect(found(granting(eslov, 'boendestodjare', 'uppgifter-familjebehandling', law))).toEqual([]);
  });

  test('a consent of another kind is not, nor one that only those at work give', () => {
    const consent = (change: object): Pathway => {
      const { sekretessmedgivande } = eslov.consents ?? {};
      if (sekretessmedgivande === undefined) throw new Error('no consent');
      return { ...eslov, consents: { sekretessmedgivande: { ...sekretessmedgivande, ...change } } };
    };
    const told = (wanting: string) => [
      `boendestodjare (boendestod) uppgifter-familjebehandling: ${wanting}`,
      `familjebehandlare (familjebehandling) uppgifter-boendestod: ${wanting}`,
    ];
    for (const kind of ['acceptance', 'intervention', 'gdpr'])
      expect(found(consent({ kind }))).toEqual(told('other-yes'));
    expect(found(consent({ kind: 'sip' }))).toEqual([]);
    expect(found(consent({ givers: { 'handlaggare-boendestod': 'all' } }))).toEqual(told('not-theirs'));
    expect(found(consent({ givers: { familj: 'all' } }))).toEqual([]);
  });
});

describe('a team on commission', () => {
  test('is seen by those who decide, but not by others (Norrköping)', () => {
    const pathway = shipped('norrkoping.familjeteam-7-15');
    expect(found(pathway)).toEqual([]);
    expect(found(granting(pathway, 'skola', 'enskilda-samtal', 'always'))).toEqual([
      'skola (skolan) enskilda-samtal: unasked',
    ]);
  });

  test('ceases to be on commission when its own agency decides', () => {
    const pathway = shipped('norrkoping.familjeteam-7-15');
    const chief: RoleSpec = { kind: 'authority', agency: 'familjeteamet' };
    const own = { ...pathway, roles: { ...pathway.roles, enhetschef: chief } };
    expect(found(own)).toContain('handlaggare (myndighet) enskilda-samtal: unasked');
  });

  test('another service is not on commission (Bron)', () => {
    const pathway = shipped('kumla.bron');
    expect(found(granting(pathway, 'skola', 'tematraffar', 'always'))).toEqual([
      'skola (skolan) tematraffar: unasked',
    ]);
  });
});

describe('nothing is said', () => {
  const bron = shipped('kumla.bron');

  test('of the family, nor of a role without an agency', () => {
    const { agency: _, ...without } = bron.roles.skola ?? { kind: 'partner' as const };
    const roles = { ...bron.roles, skola: { ...without, sees: { tematraffar: 'always' as const } } };
    expect(found({ ...bron, roles })).toEqual([]);
    const parent = { ...bron.roles.foralder, kind: 'parent' as const, agency: 'skolan' };
    expect(found({ ...bron, roles: { ...bron.roles, foralder: parent } })).toEqual([]);
  });

  test('of a class that no role with an agency does anything in', () => {
    const own = { ...bron, information: { ...bron.information, tyst: {} } };
    expect(found(granting(own, 'skola', 'tyst', 'always'))).toEqual([]);
  });

  test('where a consent is not between the agencies: that opens nothing', () => {
    const secret = {
      kind: 'secrecy' as const,
      givers: { vardnadshavare: 'all' as const },
      between: ['socialtjansten'],
    };
    const asked = granting(bron, 'skola', 'tematraffar', { consent: 'dela' });
    expect(found({ ...asked, consents: { ...bron.consents, dela: secret } })).toEqual([]);
  });
});

test('a consent to share between two other agencies is none to share this work', () => {
  const bron = shipped('kumla.bron');
  const between = (...agencies: readonly string[]): Pathway => {
    const dela = { kind: 'secrecy' as const, givers: { vardnadshavare: 'all' as const }, between: agencies };
    return {
      ...granting(bron, 'skola', 'tematraffar', { consent: 'dela' }),
      agencies: { ...bron.agencies, varden: {} },
      consents: { ...bron.consents, dela },
    };
  };
  expect(found(between('skolan', 'varden'))).toEqual(['skola (skolan) tematraffar: other-yes']);
  expect(found(between('skolan', 'varden', ...Object.keys(bron.agencies ?? {})))).toEqual([]);
});

test('a role that stands for others has their agencies, and is found by the one that holds nothing', () => {
  const bron = shipped('kumla.bron');
  const alla: RoleSpec = { kind: 'partner', includes: ['familjebehandlare', 'elevhalsa'] };
  const wide = { ...bron, roles: { ...bron.roles, alla } };
  expect(found(granting(wide, 'alla', 'tematraffar', 'always'))).toEqual([
    'alla (elevhalsan) tematraffar: unasked',
  ]);
});
