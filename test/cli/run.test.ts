import { describe, expect, test } from 'vitest';
import { insats, wideLines } from './memory-io.js';
import { toyJournal, toyYaml } from './toy.js';

const files = { 'stod.yaml': toyYaml, 'fall.json': JSON.stringify(toyJournal) };

describe('insats run', () => {
  test('timeline, refusals with reasons, and how it stands', async () => {
    const { status, out, err } = await insats('run stod.yaml fall.json', files);
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(out).toMatchInlineSnapshot(`
      "Stöd: det som har hänt
      ======================

      Så som handläggare får se det (en annan roll väljs med --as).

      2026-01-07  Med som förälder: f-1.
                  Insatsen startar: vanlig start.
                  - ”Arbete” börjar.
                  Utses till handläggare: h-1.
      2026-01-08  Mål sätts: mal-1.
      2026-02-16  Möte. Med: f-1 och h-1. 45 minuter.
                  - registrerat i efterhand, 20 februari 2026

      Det som inte togs emot
      ----------------------
      - 23 februari 2026: ”Gemensamt besök” kan inte räknas:
        - Sekretessmedgivande: saknas från f-1. [TEX-01]
        - Kan ändå antecknas, utan verkan.
        - Registreringen sparades inte.

      - 24 februari 2026: Insatsen kan inte avslutas med ”Målen är uppnådda”:
        - Ett mål är inte uppnått: mal-1. [TEX-04]
        - Undantag kan beslutas av handläggare, med skäl.
        - Kan ändå antecknas, utan verkan.
        - Registreringen sparades inte.

      Läget 24 februari 2026
      ======================

      Insatsen pågår sedan 7 januari 2026 (vanlig start).

      Faser
      -----
      - Arbete: pågår sedan 7 januari 2026 (48 dagar).

      Tider som löper
      ---------------
      - Möte: minst en gång i månaden. Sista dag är 16 mars 2026, om 20 dagar.
        [TEX-03]

      Kom för sent
      ------------
      - Möte: minst en gång i månaden. Sista dag var 7 februari 2026; gjordes eller
        upphörde 16 februari 2026. [TEX-03]

      Nästa steg
      ----------
      - Möte (återkommer). Senast 16 mars 2026. Med: förälder och handläggare.

      Kan beslutas nu
      ---------------
      - Avsluta ”Arbete” som klar.

      Går inte ännu
      -------------
      - ”Gemensamt besök” kan inte räknas:
        - Sekretessmedgivande: saknas från f-1. [TEX-01]

      Samtycken
      ---------
      - Sekretessmedgivande: gäller inte. Utan det stoppas: ”Gemensamt besök”.
        - f-1: inte tillfrågad

      Mål
      ---
      0 av 1 mål uppnådda.

      - mal-1: öppet

      Vägar ut
      --------
      - Målen är uppnådda: inte möjligt ännu.
        - Ett mål är inte uppnått: mal-1. [TEX-04]
      - Administrativt avslut: möjligt.
      "
    `);
    expect(wideLines(out)).toEqual([]);
  });

  test('in English', async () => {
    const { out } = await insats('run stod.yaml fall.json --lang en --at 2026-03-20', files);
    expect(out).toMatchInlineSnapshot(`
      "Support: what happened
      ======================

      As the role case officer may see it (--as chooses another role).

      2026-01-07  Joins as a parent: f-1.
                  The intervention starts: ordinary start.
                  - “Work” begins.
                  Appointed as case officer: h-1.
      2026-01-08  Goal set: mal-1.
      2026-02-16  Meeting. With: f-1 and h-1. 45 minutes.
                  - recorded afterwards, 20 February 2026

      What was refused
      ----------------
      - 23 February 2026: “Joint visit” cannot count:
        - Consent to lift secrecy: missing from f-1. [TEX-01]
        - May still be noted, without effect.
        - The entry was not stored.

      - 24 February 2026: The intervention cannot be closed with “The goals are
        reached”:
        - A goal is not reached: mal-1. [TEX-04]
        - An exception may be decided by case officer, with a reason.
        - May still be noted, without effect.
        - The entry was not stored.

      How it stands on 20 March 2026
      ==============================

      The intervention has gone on since 7 January 2026 (ordinary start).

      Phases
      ------
      - Work: open since 7 January 2026 (72 days).

      Overdue
      -------
      - Meeting: at least once a month. The last day was 16 March 2026, 4 days ago.
        [TEX-03]

      Came too late
      -------------
      - Meeting: at least once a month. The last day was 7 February 2026; done, or
        ceased, on 16 February 2026. [TEX-03]

      Next steps
      ----------
      - Meeting (overdue and comes back). At the latest 16 March 2026. With: parent
        and case officer.

      Can be decided now
      ------------------
      - End “Work” as completed.

      Not possible yet
      ----------------
      - “Joint visit” cannot count:
        - Consent to lift secrecy: missing from f-1. [TEX-01]

      Consents
      --------
      - Consent to lift secrecy: not in force. Without it these stop: “Joint visit”.
        - f-1: not asked

      Goals
      -----
      0 of 1 goals reached.

      - mal-1: open

      Ways out
      --------
      - The goals are reached: not possible yet.
        - A goal is not reached: mal-1. [TEX-04]
      - Administrative closing: possible.
      "
    `);
  });

  test('status 0 when everything was accepted', async () => {
    const accepted = { ...files, 'fall.json': JSON.stringify(toyJournal.slice(0, 5)) };
    expect(await insats('run stod.yaml fall.json', accepted)).toMatchObject({ status: 0 });
  });

  test('what was known then: a visit that was recorded later is not there', async () => {
    const now = await insats('run stod.yaml fall.json --at 2026-02-17', files);
    const then = await insats('run stod.yaml fall.json --at 2026-02-17 --known 2026-02-17', files);
    expect(now.out).toContain('2026-02-16  Möte.');
    expect(then.out).not.toContain('2026-02-16  Möte.');
    expect(then.out).toContain('Försenat');
  });

  test('only from a day on', async () => {
    const { out } = await insats('run stod.yaml fall.json --since 2026-02-01', files);
    expect(out).not.toContain('2026-01-07');
    expect(out).toContain('2026-02-16');
  });

  test('a role that sees nothing is shown nothing', async () => {
    const blind = {
      ...files,
      'stod.yaml': toyYaml.replace(
        'Förälder, en: Parent }, sees: { general: always } }',
        'Förälder, en: Parent } }',
      ),
    };
    const { out } = await insats('run stod.yaml fall.json --as foralder', blind);
    expect(out).not.toContain('2026-02-16');
    expect(out).toContain('Visas inte här.');
  });

  test('JSON with a format version', async () => {
    const { status, out } = await insats('run stod.yaml fall.json --format json', files);
    const result = JSON.parse(out);
    expect(status).toBe(1);
    expect(result).toMatchObject({ format_version: 1, viewer: { role: 'handlaggare' } });
    expect(result.refused.map((one: { entry: { id: string } }) => one.entry.id)).toEqual(['a6', 'a7']);
  });

  test.each([
    ['a journal that is missing', 'run stod.yaml saknas.json', 'Filen saknas.json finns inte.'],
    ['a role that is misspelt', 'run stod.yaml fall.json --as handlagare', 'Menade du handlaggare?'],
    [
      'a day that is no date',
      'run stod.yaml fall.json --at 3/2',
      '--at ska vara ett datum, till exempel 2026-03-02.',
    ],
    ['a journal that is no JSON', 'run stod.yaml stod.yaml', 'stod.yaml är inte rätt JSON'],
    ['a journal that is no list', 'run stod.yaml ett.json', 'ska vara en lista av registreringar'],
    ['an empty journal', 'run stod.yaml tom.json', 'Journalen är tom.'],
  ])('misuse: %s', async (_, args, said) => {
    const { status, err } = await insats(args, { ...files, 'ett.json': '{}', 'tom.json': '[]' });
    expect(err).toContain(said);
    expect(status).toBe(2);
  });

  test('a pathway with errors: its errors, and status 1', async () => {
    const outcome = await insats('run stod.yaml fall.json', {
      ...files,
      'stod.yaml': toyYaml.replace('subject: family', ''),
    });
    expect(outcome).toMatchObject({ status: 1, out: '' });
    expect(outcome.err).toContain('`subject`');
  });

  test('an entry that is not filled in rightly is refused like any other', async () => {
    const { status, out } = await insats('run stod.yaml fall.json', {
      ...files,
      'fall.json': JSON.stringify([...toyJournal.slice(0, 5), { id: 'x' }]),
    });
    expect(status).toBe(1);
    expect(out).toContain('- x: Det här kan inte räknas: registreringen är inte rätt ifylld.');
    expect(out).toMatch(/ {2}- (?:Fältet|Slaget)/);
  });
});
