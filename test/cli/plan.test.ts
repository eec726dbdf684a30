import { expect, test } from 'vitest';
import type { Entry } from '../../src/entry/entry.js';
import { fold } from '../../src/journal/fold.js';
import { changeDefinition } from '../../src/migration/change-definition.js';
import { begun, entry, first, second, visit, working } from '../migration/two-versions.js';
import { insats, wideLines } from './memory-io.js';

const closed = entry('e-9', '2026-03-06', { kind: 'closed', outcome: 'avbrott', reason: 'Flytt' });
const mentor = entry('e-5', '2026-03-05', { kind: 'assigned', person: 'anna', role: 'mentor' });
const json = (entries: readonly Entry[]): string => JSON.stringify(entries);
const files = {
  'gammal.yaml': JSON.stringify(first.pathway),
  'ny.yaml': JSON.stringify(second.pathway),
  'fall/ett.json': json(working),
  'fall/tva.json': json(begun),
  'fall/tre.json': json([...working, mentor, visit('e-6', '2026-03-06')]),
  'fall/fyra.json': json([...working, closed]),
  'fall/las-mig.txt': 'ingen journal',
  'svar.yaml': `from: prov.liten@1.0.0
to: prov.liten@2.0.0
steps: { besok: hembesok }
moves: { prov: arbete }
drops: [role mentor]
timers: { hembesok.due: keep-end }
`,
};
const plan = 'plan gammal.yaml ny.yaml --cases fall --at 2026-03-20';

test('each open case with its class, what is to be decided, and its times; nothing is written', async () => {
  const { status, out, err, written } = await insats(plan, files);
  expect({ status, err, written }).toEqual({ status: 1, err: '', written: {} });
  expect(out).toMatchInlineSnapshot(`
    "Liten: öppna ärenden från version 1.0.0 till 2.0.0
    ==================================================

    Så blir det om ärendena går över den 20 mars 2026 (--at väljer en annan dag).
    Det här är en plan: inga ärenden har ändrats. Versionerna skiljer sig på 7
    punkter, som insats diff räknar upp.

    4 ärenden
    ---------
    Går över              0
    Väntar på ett beslut  3: ett, tre och tva
    Kan inte gå över      0
    Berörs inte           1: fyra

    Att bestämma
    ------------
    - Tiden för ”hembesok” skulle vara ute redan när ärendet går över. Välj om den
      ska räknas på nytt, behålla sin sista dag eller vara ute. Gäller ett, tre och
      tva.
      - Skriv ”hembesok.due: …” under timers, med keep-remaining (räknas från samma
        dag som förut, med den nya regeln); keep-end (den gamla sista dagen
        behålls); eller restart (räknas om från den dag ärendet går över).
    - Någon har rollen ”mentor”, som inte finns i den nya versionen. Gäller tre.
      - Om det ska släppas: skriv ”role mentor” under drops.
    - Ärendet är i fasen ”Prova på”, som inte finns i den nya versionen. Välj var
      det ska fortsätta. Gäller tva.
      - Skriv ”prov: …” under moves, med arbete (Arbete) eller uppfoljning.
      - Eller, om det ska släppas: skriv ”phase prov” under drops.

    Besluten skrivs i en fil. --write-mapping FIL skriver en med det som går att
    välja på; ändra i den, och läs den med --mapping FIL.

    Ärende för ärende
    -----------------
    ett: väntar på ett beslut
    - Tiden för ”hembesok” skulle vara ute redan när ärendet går över. Välj om den
      ska räknas på nytt, behålla sin sista dag eller vara ute.
    - Följer inte med, men står kvar i journalen: fasen ”Prova på”.
    - Tider som ändras:
      - Besok: inom 28 dagar, räknat från starten. Löper inte längre. Sista dag var
        30 mars 2026.
      - Hembesok: inom 14 dagar, räknat från starten. Börjar löpa, med sista dag 16
        mars 2026.
    - Den nya versionen hade bedömt detta annorlunda. Det står kvar som det är:
      - e-3 och e-4: räknas, hade bara antecknats.

    fyra: berörs inte
    - Ärendet är avslutat och följer den version som gällde.

    tre: väntar på ett beslut
    - Någon har rollen ”mentor”, som inte finns i den nya versionen.
    - Tiden för ”hembesok” skulle vara ute redan när ärendet går över. Välj om den
      ska räknas på nytt, behålla sin sista dag eller vara ute.
    - Följer inte med, men står kvar i journalen: fasen ”Prova på”, rollen ”mentor”
      och steget ”besok”.
    - Tider som ändras:
      - Hembesok: inom 14 dagar, räknat från starten. Börjar löpa, med sista dag 16
        mars 2026.
    - Den nya versionen hade bedömt detta annorlunda. Det står kvar som det är:
      - e-3, e-4, e-5 och e-6: räknas, hade bara antecknats.

    tva: väntar på ett beslut
    - Ärendet är i fasen ”Prova på”, som inte finns i den nya versionen. Välj var
      det ska fortsätta.
    - Tiden för ”hembesok” skulle vara ute redan när ärendet går över. Välj om den
      ska räknas på nytt, behålla sin sista dag eller vara ute.
    - Följer inte med, men står kvar i journalen: fasen ”Prova på”.
    - Öppnas den dagen: fasen ”Arbete”.
    - Tider som ändras:
      - Besok: inom 28 dagar, räknat från starten. Löper inte längre. Sista dag var
        30 mars 2026.
      - Hembesok: inom 14 dagar, räknat från starten. Börjar löpa, med sista dag 16
        mars 2026.
    "
  `);
});

test('with every decision in a file: all go over, in English too, and no line is wider than the terminal', async () => {
  const { status, out, err } = await insats(`${plan} --mapping svar.yaml --lang en`, files);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatchInlineSnapshot(`
    "Small: open cases from version 1.0.0 to 2.0.0
    =============================================

    What becomes of the cases if they go over on 20 March 2026 (--at chooses another
    day). This is a plan: no case has been changed. The versions differ in 7 points,
    which insats diff lists.

    What has another id
    -------------------
    - The step “besok”: besok becomes hembesok.
    - A case in the phase “Prova på” goes on in the phase “Arbete”.
    - Let go: the role “mentor”.

    4 cases
    -------
    Goes over             3: ett, tre and tva
    Waits for a decision  0
    Cannot go over        0
    Is not touched        1: fyra

    Case by case
    ------------
    ett: goes over
    - All that the case has in use has its place in the new version.
    - Does not go along, but stays in the journal: the phase “Prova på”.
    - Times that go on as before:
      - Hembesok: within 14 days, counted from the start. Last day 30 March 2026:
        the old last day is kept.
    - The new version would have judged this otherwise. It stands as it is:
      - e-3 and e-4: counts, would only have been noted.

    fyra: is not touched
    - The case is closed and stays with the version that held.

    tre: goes over
    - All that the case has in use has its place in the new version.
    - Does not go along, but stays in the journal: the phase “Prova på” and the role
      “mentor”.
    - Opens on that day: the phase “uppfoljning”.
    - The new version would have judged this otherwise. It stands as it is:
      - e-3, e-4 and e-5: counts, would only have been noted.

    tva: goes over
    - All that the case has in use has its place in the new version.
    - Does not go along, but stays in the journal: the phase “Prova på”.
    - Opens on that day: the phase “Arbete”.
    - Times that go on as before:
      - Hembesok: within 14 days, counted from the start. Last day 30 March 2026:
        the old last day is kept.
    "
  `);
  for (const lang of ['sv', 'en'])
    for (const mapping of ['', ' --mapping svar.yaml']) {
      const told = await insats(`${plan}${mapping} --lang ${lang}`, files);
      expect(wideLines(told.out)).toEqual([]);
    }
});

test('the mapping is written to be edited, and read back; one that is there stays as it was', async () => {
  const first = await insats(`${plan} --write-mapping ny/svar.yaml`, files);
  expect(first.status).toBe(1);
  const text = first.written['ny/svar.yaml'] ?? '';
  expect(text).toContain('  # prov: arbete # Arbete\n');
  expect(first.out).toContain('Filen att besluta i är skriven: ny/svar.yaml.');
  const again = await insats(`${plan} --mapping ny/svar.yaml`, { ...files, 'ny/svar.yaml': text });
  expect(again.out.slice(again.out.indexOf('4 ärenden'), again.out.indexOf('Besluten'))).toBe(
    first.out.slice(first.out.indexOf('4 ärenden'), first.out.indexOf('Ärende för ärende')),
  );
  const there = await insats(`${plan} --write-mapping svar.yaml`, files);
  expect(there).toMatchObject({ status: 2, out: '', written: {} });
  expect(there.err).toBe(
    'svar.yaml finns redan, och skrivs inte över. Ange ett annat namn, eller flytta undan den.\n',
  );
});

test('mistakes in the mapping are told with their places, and nothing is planned', async () => {
  const wrong = {
    ...files,
    'svar.yaml': files['svar.yaml'].replace('besok:', 'besk:').replace('prov: a', 'prov: b'),
  };
  const { status, out, err } = await insats(`${plan} --mapping svar.yaml`, wrong);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain('svar.yaml:3:10 fel mapping-unknown-old');
  expect(err).toContain('svar.yaml:4:16 fel mapping-unknown-new');
  expect(err).toContain('Menade du `besok`?');
});

test('for other programs: classes, reasons in both languages, both days of every time', async () => {
  const { status, out } = await insats(`${plan} --format json --mapping svar.yaml`, files);
  expect(status).toBe(0);
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    format_version: 1,
    at: '2026-03-20',
    from: { file: 'gammal.yaml', version: '1.0.0' },
    to: { file: 'ny.yaml', version: '2.0.0' },
    counts: { untouched: 1, automatic: 3, 'needs-choice': 0, refused: 0 },
    refused: [],
    unread: [],
  });
  const [ett] = told.cases;
  expect(ett).toMatchObject({ id: 'ett', class: 'automatic', timers: [] });
  expect(ett.steady).toEqual([
    {
      ...{ rule: 'hembesok.due', policy: 'keep-end', before: '2026-03-30', after: '2026-03-30' },
      policies: ['keep-remaining', 'keep-end', 'restart'],
    },
  ]);
});

test('a case that has gone over is untouched; one that has been under a third version is named', async () => {
  const how = { by: { role: 'chef' }, reason: 'Nytt beslut', at: '2026-03-10T12:00:00Z' };
  const mapping = { steps: { besok: 'hembesok' } };
  const over = changeDefinition(first, second, fold(first, working), working, { ...how, mapping });
  const from = { ...over.entry, from: { pathway: 'prov.liten', version: '0.9.0', hash: 'x' } };
  const { status, out } = await insats('plan gammal.yaml ny.yaml --cases a.json b.json', {
    ...files,
    'a.json': json([...working, over.entry]),
    'b.json': json([...working, from as Entry]),
  });
  expect(status).toBe(1);
  expect(out).toContain('a: berörs inte\n- Ärendet följer redan den nya versionen.');
  expect(out).toContain('- b: Ärendet har följt prov.liten@0.9.0, som inte är någon av de två');
});

test('an entry that the old version refuses is named, and the plan is made without it', async () => {
  const strange = entry('e-7', '2026-03-05', { kind: 'held', step: 'finns-inte', present: [] });
  const { status, out } = await insats('plan gammal.yaml ny.yaml --cases a.json', {
    ...files,
    'a.json': json([...working, strange]),
  });
  expect(status).toBe(1);
  expect(out).toContain('- a: en registrering tas inte emot av den gamla versionen (e-7).');
});

test.each([
  ['plan gammal.yaml', 2, 'Namnet på den nya filen saknas.'],
  ['plan gammal.yaml ny.yaml --cases tom', 2, 'Filen tom finns inte.'],
  ['plan gammal.yaml ny.yaml --cases inget', 2, 'Det finns inga journaler (.json) i inget.'],
  ['plan gammal.yaml ny.yaml --cases fall/ett.json annat/ett.json', 2, 'heter likadant'],
  ['plan gammal.yaml ny.yaml --at i-dag', 2, '--at ska vara ett datum'],
  ['plan gammal.yaml trasig.yaml --cases fall', 1, 'trasig.yaml'],
  ['plan gammal.yaml ny.yaml --mapping saknas.yaml', 2, 'Filen saknas.yaml finns inte.'],
])('%s: status %i', async (args, expected, told) => {
  const { status, err } = await insats(args, {
    ...files,
    'inget/las.txt': '',
    'annat/ett.json': '[]',
    'trasig.yaml': 'language: 1\n',
  });
  expect(status).toBe(expected);
  expect(err).toContain(told);
});

test('without cases: what has another id, and what there is to say of the rest', async () => {
  const { status, out } = await insats('plan gammal.yaml ny.yaml', files);
  expect(status).toBe(0);
  expect(out).toContain('Inga ärenden är angivna');
});
