import { describe, expect, it } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { definitions, municipalities, pathwayOf, rulesOf } from './definition.js';

/** The definition's line for a doubtful point, in Swedish. */
function decided(id: string, decision: string): string {
  const { title, about } = pathwayOf(id).decisions?.[decision] ?? {};
  return `${title?.sv ?? ''} ${about?.sv ?? ''}`;
}

describe('what was decided where the texts are silent or doubtful', () => {
  it('Bron is five meetings, and its headline counts the first and the themed', () => {
    expect(pathwayOf('kumla.bron').headline?.parts).toEqual(['inledning', 'tema']);
    expect(decided('kumla.bron', 'fem-moten')).toContain('fem möten');
  });

  it('in Eslöv the parents who hold the decisions sign, for the two services, until withdrawn', () => {
    const consent = pathwayOf('eslov.familjeteamet').consents?.sekretessmedgivande;
    expect(consent).toMatchObject({
      kind: 'secrecy',
      givers: { foralder: 'all' },
      form: 'written',
      between: ['boendestod', 'familjebehandling'],
    });
    expect(consent?.validFor).toBeUndefined();
    expect(decided('eslov.familjeteamet', 'medgivandets-omfattning')).toContain('tills det återkallas');
  });

  it('in Eslöv both rhythms run from the consent, and since the last', () => {
    const rhythms = rulesOf(compilePathway(pathwayOf('eslov.familjeteamet'))).flatMap(
      ({ spec }) => spec.every ?? [],
    );
    expect(rhythms).toEqual([
      { period: 'P1M', reading: 'since-last', from: { consent: 'sekretessmedgivande' } },
      { period: 'P2W', reading: 'since-last', from: { consent: 'sekretessmedgivande' } },
    ]);
  });

  it('in Norrköping a missing assignment goes to the head of unit, as unusual', () => {
    const due = rulesOf(compilePathway(pathwayOf('norrkoping.familjeteam-7-15'))).find(
      ({ spec }) => spec.due,
    );
    expect(due).toMatchObject({
      strength: 'usual',
      basis: 'local',
      spec: { escalate: { to: 'enhetschef' } },
    });
    expect(decided('norrkoping.familjeteam-7-15', 'skyndsam-start')).toContain('aldrig av sig självt');
  });

  it('in Norrköping one survey for each family is enough, and handing it out is', () => {
    expect(pathwayOf('norrkoping.familjeteam-7-15').steps?.brukarenkat).toHaveProperty('task');
    expect(pathwayOf('norrkoping.familjeteam-7-15').steps?.brukarenkat?.per).toBeUndefined();
  });

  it('the legal basis and the way of documenting stand in each definition', () => {
    const bases = municipalities.map(({ id }) => [id, pathwayOf(id).legalBasis, pathwayOf(id).documentation]);
    expect(bases).toEqual([
      ['norrkoping.familjeteam-7-15', 'sol-11-1', 'full'],
      ['kumla.bron', 'sol-11-5', 'full'],
      ['eslov.familjeteamet', 'sol-11-1', 'full'],
      ['katrineholm.multiteam', 'not-stated', 'full'],
      ['linkoping.familjelotsen', 'not-stated', 'full'],
    ]);
  });

  it('what a law asks stands in cases that started when it was in force: Bron and the Act of 1 July 2025', () => {
    const byLaw = rulesOf(compilePathway(pathwayOf('kumla.bron'))).filter(
      ({ spec }) => spec.validFrom !== undefined,
    );
    expect(byLaw.map(({ basis, spec }) => [basis, spec.validFrom])).toEqual(
      Array(5).fill(['law', '2025-07-01']),
    );
    expect(decided('kumla.bron', 'ny-lag')).toContain('1 juli 2025');
    const rule = 'mote-2.needs';
    expect(byLaw.map(({ id }) => id)).toContain(rule);
  });

  it('limits move to a working day where the law sets them, and only there', () => {
    const moved = municipalities.flatMap(({ id }) =>
      rulesOf(compilePathway(pathwayOf(id))).filter(({ spec }) => spec.due?.rollOver === true),
    );
    expect(moved).toEqual([]);
    expect(decided('norrkoping.familjeteam-7-15', 'helgdagar')).toContain('flyttas inte');
  });

  it.each(definitions)('$id says who may see what, and gives partners nothing that is not said', ({ id }) => {
    const { decisions, roles } = pathwayOf(id);
    const about = ['vem-far-se-vad', 'utbyte-mellan-moten'].filter((key) => decisions?.[key] !== undefined);
    expect(about).not.toEqual([]);
    const partners = Object.values(roles).filter(({ kind }) => kind === 'partner');
    expect(partners.filter(({ sees }) => sees?.general !== undefined)).toEqual([]);
  });

  it.each(municipalities)('$id lets the children and parents it is about see it in general', ({ id }) => {
    const { roles } = pathwayOf(id);
    for (const role of ['barn', 'foralder']) expect(roles[role]?.sees?.general).toBe('always');
  });
});
