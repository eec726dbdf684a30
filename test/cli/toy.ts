/** A small pathway with a meeting, a yes, a consent, a cadence and goals. */
export const toyYaml: string = `language: 1
pathway: prov.stod
version: 1.0.0
status: published
title: { sv: Stöd, en: Support }
texts: { TEX: { title: { sv: En text, en: A text } } }
source: [TEX-01]
subject: family
legalBasis: not-stated
documentation: full
authority: [handlaggare]
roles:
  foralder: { kind: parent, title: { sv: Förälder, en: Parent }, sees: { general: always } }
  handlaggare: { kind: authority, title: { sv: Handläggare, en: Case officer }, sees: { general: always } }
consents:
  medgivande:
    kind: secrecy
    title: { sv: Sekretessmedgivande, en: Consent to lift secrecy }
    givers: { foralder: all }
    form: written
starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [arbete] }
phases:
  arbete:
    title: { sv: Arbete, en: Work }
    must:
      - ends: { done: mote }
        source: [TEX-02]
    steps:
      mote:
        title: { sv: Möte, en: Meeting }
        meeting: {}
        source: [TEX-03]
        must:
          - with: { foralder: one, handlaggare: one }
          - every: { period: P1M, reading: since-last, from: { case: started } }
steps:
  gemensamt:
    title: { sv: Gemensamt besök, en: Joint visit }
    meeting: { form: visit }
    must:
      - needs: { consent: medgivande }
outcomes:
  klart:
    title: { sv: Målen är uppnådda, en: The goals are reached }
    must:
      - needs: { goals: { reached: all } }
        source: [TEX-04]
  administrativt: { title: { sv: Administrativt avslut, en: Administrative closing }, administrative: true, basis: local }
`;

const by = { role: 'handlaggare', ref: 'h-1' };

function entry(id: string, day: string, kind: string, fields: object, recorded: string = day): object {
  return { id, kind, happened: day, recordedAt: `${recorded}T12:00:00+01:00`, by, ...fields };
}

/** A case that starts, meets once late, tries a joint visit without consent, and tries to close with an open goal. */
export const toyJournal: readonly object[] = [
  entry('a1', '2026-01-07', 'joined', { person: 'f-1', role: 'foralder' }),
  entry('a2', '2026-01-07', 'assigned', { person: 'h-1', role: 'handlaggare' }),
  entry('a3', '2026-01-07', 'started', { start: 'vanlig' }),
  entry('a4', '2026-01-08', 'goal-set', { goal: 'mal-1' }),
  entry('a5', '2026-02-16', 'held', { step: 'mote', present: ['f-1', 'h-1'], minutes: 45 }, '2026-02-20'),
  entry('a6', '2026-02-23', 'held', { step: 'gemensamt', present: ['f-1', 'h-1'] }),
  entry('a7', '2026-02-24', 'closed', { outcome: 'klart' }),
];
