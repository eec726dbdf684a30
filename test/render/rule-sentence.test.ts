import { expect, test } from 'vitest';
import { ruleKinds } from '../../src/definition/program-rules.js';
import { ruleSentence } from '../../src/render/rule-sentence.js';
import { programFrom } from './definitions.js';

const program = programFrom(`
language: 1
pathway: prov.regler
version: 1.0.0
status: draft
title: { sv: Regler, en: Rules }
subject: family
legalBasis: not-stated
documentation: full
authority: [handlaggare]
source: [TEX-01]
texts: { TEX: { title: { sv: En text, en: A text } } }
roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  familj: { kind: person, title: { sv: Familjen, en: The family }, includes: [barn, foralder] }
  handlaggare: { kind: authority, title: { sv: Handläggare, en: Case officer } }
  behandlare:
    kind: team
    title: { sv: Behandlare, en: Practitioner }
    must: [{ caseload: { from: 4, to: 6 } }, { needs: { people: { role: behandlare, to: 4 } } }]
    usual: [{ id: nagra, caseload: { to: 5 } }]
team:
  roles: [behandlare]
  competences: { samtal: { title: { sv: Samtal, en: Talks } } }
  must: [{ matched: behandlare }]
places:
  hemma: { title: { sv: Hemma hos familjen, en: In the family's home } }
  ute: { title: { sv: Utomhus, en: Outdoors } }
criteria:
  bistand: { title: { sv: Bistånd är beviljat, en: Assistance has been granted }, by: [handlaggare] }
  diagnos: { title: { sv: Diagnos hos ett barn, en: Diagnosis in a child }, by: [handlaggare] }
consents:
  medgivande: { kind: secrecy, title: { sv: Sekretessmedgivande, en: Consent to lift secrecy }, givers: { foralder: all } }
must:
  - throughout: { confirmed: bistand }
    onFail: { stops: [besok], decide: handlaggare }
  - capacity: { to: 40 }
  - due: { within: P4M, from: { case: started } }
usual:
  - heard: { role: barn, how: heard }
    basis: law
  - id: informerad
    heard: { role: familj, how: informed }
starts:
  vanlig:
    title: { sv: Vanlig start, en: Ordinary start }
    opens: [forst]
    must: [{ needs: { all: [{ confirmed: bistand }, { age: { of: barn, who: all, from: 7, to: 15 } }] } }]
    may: [{ capacity: { to: 45 } }]
    usual: [{ id: diagnos, needs: { confirmed: diagnos } }]
phases:
  forst:
    title: { sv: Först, en: First }
    must:
      - opens: { start: vanlig }
        automatically: true
      - ends: { done: plan }
      - order: [mote, plan]
      - due: { within: P4M, from: { opened: forst }, extend: { sarskilda: { title: { sv: Särskilda skäl, en: Special reasons }, source: [TEX-09] } } }
        basis: law
        escalate: { to: handlaggare }
    usual:
      - lasts: { about: P1M, from: P3W, to: P2M }
    may:
      - times: { from: 1, to: 2 }
    steps:
      mote:
        title: { sv: Möte, en: Meeting }
        meeting: { places: [hemma, ute] }
        contents:
          nulage: { title: { sv: Nuläget, en: The present situation } }
          framtid: { title: { sv: Framtiden, en: The future } }
        artefacts:
          film: { title: { sv: Film, en: Film } }
          karta: { title: { sv: Nätverkskarta, en: Network map } }
        tasks:
          ova: { title: { sv: Öva hemma, en: Practise at home } }
        must:
          - artefacts: [film]
          - attends: { role: barn, from: 3 }
          - apart: true
          - reviews: [ova]
          - schedule: { from: { case: started }, at: [P1M, P3M], window: { before: P1W, after: P2W } }
          - with: { familj: one, barn: all, behandlare: 2 }
          - without: [handlaggare]
          - times: { from: 1 }
          - contents: [nulage]
          - place: [hemma, ute]
          - due: { within: { workingDays: 5 }, from: { case: started } }
            inPause: runs
        usual:
          - every: { period: P2W, reading: since-last, from: { consent: medgivande } }
            while: { confirmed: bistand }
          - id: allt
            contents: [nulage, framtid]
          - id: kvar
            artefacts: [film, karta]
        may:
          - id: ute
            place: [ute]
            unless: { symtom: { title: { sv: Någon har symtom, en: Someone has symptoms }, source: [TEX-08] } }
      plan:
        title: { sv: Genomförandeplan, en: Implementation plan }
        plan: { by: [behandlare] }
        must:
          - form: [written]
          - approved: { by: [handlaggare], atMost: 3 }
            escalate: { to: handlaggare }
          - hours: { from: 2, to: 4 }
            overridableBy: [behandlare]
  sedan:
    title: { sv: Sedan, en: Then }
    must: [{ opens: { phase: { forst: [completed, ended] } } }]
    usual: [{ beside: forst }]
  inom:
    title: { sv: Inom, en: Within }
    must: [{ during: sedan }]
steps:
  besok:
    title: { sv: Besök, en: Visit }
    meeting: { form: visit }
    must: [{ needs: { consent: medgivande } }]
    usual:
      - dose: { from: 2, to: 3, per: P1W, reading: calendar }
      - id: manad
        every: { period: P1M, reading: calendar, from: { case: started } }
    may:
      - prompt: { sv: Tänk på barnen, en: Think of the children }
        while: { not: { confirmed: diagnos } }
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ title: { sv: Alla är nöjda, en: Everyone is content }, needs: { goals: { reached: all } } }] }
  slut: { title: { sv: Slut, en: End }, administrative: true }
`);

test('the pathway above has a rule of every kind', () => {
  const kinds = new Set(program.rules.map(({ kind }) => kind));
  expect(ruleKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test.each(['sv', 'en'] as const)('every kind of rule as a sentence: %s', (lang) => {
  const lines = program.rules.map((rule) => `${rule.id}: ${ruleSentence(program, rule, lang)}`);
  expect(lines.join('\n')).toMatchSnapshot();
});
