import { describe, expect, test } from 'vitest';
import { completed } from '../diagnostics/base-pathway.js';
import { behaviourFaults } from '../verify/faults.js';
import { insats, wideLines } from './memory-io.js';

const fault = (code: string): string =>
  completed(behaviourFaults.find((one) => one.code === code)?.wrong ?? '');
const sound = completed('');

describe('insats verify', () => {
  test('a pathway in which nothing goes wrong: one line, how far it looked, what is simplified, status 0', async () => {
    const { status, out, err } = await insats('verify stod.yaml', { 'stod.yaml': sound });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "Inget hittades i 1 fil.
      Ett ärende kan komma i 4 lägen. Alla har prövats.

      Detta har förenklats:
      - Personer finns när de behövs: någon har varje roll, kan komma till mötet och
        får säga sin mening.
      - Det finns plats: den som behövs får ta sin roll och har tid för ärendet. Inget
        möte delas med ett annat ärende.
      - Kriterier, mål, ålder och skattningar kan bli vad som helst, så länge ett och
        samma villkor inte kräver både ja och nej.
      - Det som ett tillfälle ska lämna efter sig kan komma när som helst, eller
        utebli.
      - Det som ska godkännas blir förr eller senare godkänt.
      - Ett svar från familjen och ett nej till ett samtycke står fast. En väg ut får
        inte bero på att någon ändrar sig.
      - Tiden går, men inte i dagar. Tidsgränserna jämförs för sig, med månader som 28
        till 31 dagar.
      - Ärendet följs till avslutet. Det som följer upp det därefter ingår inte.
      - Bara det som måste gälla hindrar. Det vanliga får frångås. Undantag, lagens
        egna undantagsgrunder, pauser, faser som avbryts eller hoppas över och
        administrativa avslut räknas inte som vägar ut.
      - I det som görs för varje person är alla lika långt komna.
      - Vem som får se vad jämförs för hela informationsklasser. Den verksamhet som
        gör något i en klass får se hela klassen, och den som beslutar får se vad ett
        team i en annan verksamhet gör på uppdrag. Familjen, roller utan verksamhet
        och det som bara de gör jämförs inte. Om den lag som nämns tillåter det prövas
        inte.
      "
    `);
  });

  test('a finding with its place, its story, and what to change, in Swedish', async () => {
    const { status, out } = await insats('verify stod.yaml', { 'stod.yaml': fault('dead-end') });
    expect(status).toBe(1);
    expect(out.split('\n\n')[0]).toMatchInlineSnapshot(`
      "stod.yaml:13:1 fel dead-end: Ett ärende kan komma dit där inget avslut längre
          går att nå.
        13 | outcomes:
           | ^^^^^^^^
        Så går det: Insatsen börjar med ”Vanlig start”. ”Planeringsmötet” hålls.
          Svaret på ”Familjens svar” blir ”Nej”. Därefter finns inget som avslutar
          ärendet. Det kan bara stängas administrativt.
        Ändra: Lägg till ett avslut som gäller då, till exempel att familjen har
          tackat nej, eller ändra vad något av avsluten kräver.
        Maskinen har tagit emot berättelsen som en journal med 4 registreringar."
    `);
    expect(wideLines(out)).toEqual([]);
  });

  test('the same in English', async () => {
    const { out } = await insats('verify stod.yaml --lang en', { 'stod.yaml': fault('dead-end') });
    expect(out.split('\n\n')[0]).toMatchInlineSnapshot(`
      "stod.yaml:13:1 error dead-end: A case can come to where no outcome can be
          reached any more.
        13 | outcomes:
           | ^^^^^^^^
        What happens: The intervention begins with “Ordinary start”. “Planning
          meeting” is held. The answer to “The family's answer” is “No”. After that
          nothing closes the case. It can only be closed administratively.
        Change: Add an outcome that holds then, for example that the family has
          declined, or change what one of the outcomes asks for.
        The machine has taken the story as a journal of 4 entries."
    `);
  });

  test('a warning fails too', async () => {
    const { status, out } = await insats('verify stod.yaml', { 'stod.yaml': fault('left-running') });
    expect(status).toBe(1);
    expect(out).toContain('0 fel och 1 varning.');
  });

  test('a bound that is reached is said', async () => {
    const files = { 'stod.yaml': fault('left-running') };
    const { status, out } = await insats('verify stod.yaml --nodes 20', files);
    expect(status).toBe(1);
    expect(out).toContain(
      'Ett ärende kan komma i fler lägen än som ryms inom gränsen (--nodes 20). Alla\nhar inte prövats, och det kan finnas mer att hitta.',
    );
    expect(await insats('verify stod.yaml --nodes många', { 'stod.yaml': sound })).toMatchObject({
      status: 2,
    });
  });

  test('mistakes in the text are told instead, and a file that is not there is misuse', async () => {
    const broken = sound.replace('pathway: exempelstad', 'pathwy: exempelstad');
    const { status, out } = await insats('verify stod.yaml', { 'stod.yaml': broken });
    expect(status).toBe(1);
    expect(out).toContain('unknown-key');
    expect(await insats('verify borta.yaml')).toMatchObject({ status: 2 });
  });

  test('JSON with a format version, places, both languages, the journal and the simplifications', async () => {
    const { status, out } = await insats('verify stod.yaml --format json', {
      'stod.yaml': fault('dead-end'),
    });
    const { files, ...rest } = JSON.parse(out);
    expect(status).toBe(1);
    expect(rest).toEqual({ format_version: 1, sound: false });
    expect(files[0]).toMatchObject({ file: 'stod.yaml', sound: false, complete: true, bound: 2_000_000 });
    expect(files[0].findings[0]).toMatchObject({ code: 'dead-end', confirmed: true, span: { column: 1 } });
    expect(files[0].findings[0].journal.length).toBeGreaterThan(2);
    expect(files[0].abstractions.length).toBeGreaterThan(3);
  });
});
