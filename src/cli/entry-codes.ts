import type { RefusalCode } from '../case/recorded.js';
import type { Sentence } from '../diagnostics/declared.js';
import type { EntryIssueCode } from '../entry/check-entry.js';
import type { StructuralCode } from '../machine/finding.js';

const both = (sv: string, en: string): Sentence => ({ sv, en });

/** When an entry is refused, in a word each; the English stands in docs/reference/failures.md too. */
export const refusalCodes: { readonly [code in RefusalCode]: Sentence } = {
  malformed: both(
    'Ett fält saknas, är okänt eller har fel form: se `issues`.',
    'A field is missing, unknown or of the wrong form: see `issues`.',
  ),
  'happened-after-recorded': both(
    'Den är daterad senare än den registrerades.',
    'It is dated later than it was recorded.',
  ),
  'id-reused': both(
    'Dess id står i journalen med annat innehåll.',
    'Its id stands in the journal with other content.',
  ),
  'not-met': both(
    'En regel under `must` är inte uppfylld, och inget åsidosätter den.',
    'A `must` rule is not met, and nothing sets it aside.',
  ),
  'cannot-count': both(
    'Den kan inte räknas i det här ärendet, vad reglerna än säger: se koderna för ärendets läge. Den kan sparas som en anteckning.',
    'It could not count in this case whatever the rules say: see the structural codes. It can be kept as noted.',
  ),
  'unknown-target': both(
    'En rättelse eller ett återtagande av sig själv, eller en rättelse av ett återtagande.',
    'A correction or withdrawal of itself, or a correction of a withdrawal.',
  ),
  superseded: both(
    'Rättelsen eller återtagandet är äldre än en annan av samma registrering (eller gjord i samma stund med mindre id), och skulle inte ha någon verkan.',
    'The correction or withdrawal is older than another one of the same entry (or recorded in the same instant with a smaller id), so it would have no effect.',
  ),
  'definition-changed': both(
    'Ett byte av definition görs med `changeDefinition` och tas tillbaka med `undoChange`, aldrig med `record`.',
    'A change of definition is made with `changeDefinition` and taken back with `undoChange`, never with `record`.',
  ),
};

/** What is wrong with the form of an entry. */
export const formCodes: { readonly [code in EntryIssueCode]: Sentence } = {
  'missing-field': both('Ett fält som behövs saknas.', 'A field that is needed is missing.'),
  'unknown-field': both('Ett fält som den här sorten inte har.', 'A field that this kind does not have.'),
  'wrong-type': both(
    'Till exempel ett tal där en text väntas.',
    'For example a number where a text is expected.',
  ),
  'wrong-value': both(
    'Inte ett av orden, eller ett tal utanför gränserna.',
    'Not one of the words, or a number out of bounds.',
  ),
  'unknown-kind': both('Det finns ingen sådan sorts registrering.', 'There is no such kind of entry.'),
  'bad-date': both('Varken ett datum eller en tidpunkt.', 'Neither a date nor an instant.'),
  'bad-id': both('Ser inte ut som ett id i insatsen.', 'Not the form of an id of the pathway.'),
  'bad-ref': both(
    'En tom hänvisning, eller ett ord som det språk insats är skrivet i självt använder.',
    'An empty reference, or a word that the language insats is written in uses itself.',
  ),
  'identity-number': both('Det ser ut som ett personnummer.', 'It looks like a personal identity number.'),
  'too-long': both(
    'En text eller lista är längre än den får vara.',
    'A text or list is longer than it may be.',
  ),
  'too-deep': both('Den har för många nivåer inuti varandra.', 'It is nested too deep.'),
  'bad-character': both(
    'En text innehåller ett tecken som inte går att spara: NUL, eller en halv teckenkod.',
    'A text holds a character that no store can keep: NUL, or half of a surrogate pair.',
  ),
  'happened-after-recorded': both(
    'Den är daterad senare än den registrerades.',
    'It is dated later than it was recorded.',
  ),
};

const none = (sv: string, en: string): Sentence =>
  both(`${sv} finns inte i insatsen.`, `The pathway has no such ${en}.`);

/** What the state of a case asks of an entry, whatever the pathway says. */
export const structuralCodes: { readonly [code in StructuralCode]: Sentence } = {
  'unknown-step': none('Steget', 'step'),
  'unknown-phase': none('Fasen', 'phase'),
  'unknown-outcome': none('Avslutet', 'outcome'),
  'unknown-start': none('Ingången', 'way in'),
  'unknown-option': both('Svarssteget har inget sådant svar.', 'The answer step has no such option.'),
  'unknown-consent': none('Samtycket', 'consent'),
  'unknown-criterion': none('Kriteriet', 'criterion'),
  'unknown-goal': both('Målet har inte satts i ärendet.', 'No such goal has been set in the case.'),
  'unknown-rule': both(
    'Det finns ingen regel med detta id att förlänga.',
    'There is no rule with this id to extend.',
  ),
  'unknown-ground': both(
    'Det finns ingen sådan grund för en förlängning eller en paus.',
    'No such ground for an extension or a pause.',
  ),
  'unknown-booking': both(
    'Steget har ingen öppen bokning med detta id; de som finns står i `found.known`.',
    'No open booking of the step has this id; `found.known` names those there are. In the fold an occasion that names one counts with this as a deviation: it took place, also when its booking is withdrawn later.',
  ),
  'unknown-reason': both(
    'Steget har inget sådant skäl till att det inte blev av.',
    'The step knows no such reason for a miss.',
  ),
  'unknown-role': none('Rollen', 'role'),
  'unknown-scale': both('Instrumentet har ingen sådan skala.', 'The instrument has no such scale.'),
  'unknown-content': both(
    'Steget har inget sådant innehåll, eller teamet ingen sådan kompetens.',
    'The step has no such content, or the team no such competence.',
  ),
  'unknown-artefact': both(
    'Steget har inget sådant underlag (`artefacts`).',
    'The step has no such artefact (`artefacts`).',
  ),
  'unknown-occasion': both(
    'Steget har inget tillfälle med detta id som räknas: det som registrerats väntar på det.',
    'No occasion of the step that counts has this id; what is recorded of it is kept, and waits for it.',
  ),
  'unknown-task': both('Steget ger ingen sådan uppgift (`tasks`).', 'The step gives no such task (`tasks`).'),
  'unknown-sub-meeting': both(
    'Mötet har ingen sådan del (`subMeetings`).',
    'The meeting has no such part (`subMeetings`).',
  ),
  'no-approval': both(
    'Ingen regel säger att det här ska godkännas.',
    'No rule that holds says that this is to be approved.',
  ),
  'already-decided': both(
    'Det är redan godkänt eller skickat tillbaka; ett beslut ändras genom att det återtas.',
    'It has been approved or sent back already; a decision is changed by withdrawing it.',
  ),
  'unknown-place': none('Platsen', 'place'),
  'unknown-theme': none('Temat', 'theme'),
  'unknown-information': none('Informationsklassen', 'information class'),
  'unknown-agency': none('Verksamheten', 'agency'),
  'wrong-kind': both(
    'Steget dokumenteras med en annan sorts registrering: `found.value` säger vilken.',
    'The step is recorded with another kind of entry: `found.value` says which.',
  ),
  'case-not-started': both('Ärendet har inte startat.', 'The case has not started.'),
  'case-already-started': both(
    'Ärendet har redan startat: det är en enda omgång.',
    'It has: a case is one run.',
  ),
  'case-closed': both(
    'Ärendet är avslutat. Det som hände före avslutet dateras då, och kräver hela journalen.',
    'It is closed. Late truth about the time before is dated then, and needs the history.',
  ),
  'case-not-closed': both(
    'Ärendet är inte avslutat den dagen: steget hör till tiden efter avslutet.',
    'The case is not closed on that day: the step belongs to the time after it.',
  ),
  'not-followed-up': both(
    'Steget följer inte på det avslut som ärendet fick.',
    'The step does not follow the outcome that the case was closed with.',
  ),
  'case-paused': both(
    'En paus när det redan är paus går inte; ett steg under en paus räknas, med detta som avvikelse.',
    'A pause when there is one (bar); a step in a pause counts with this as a deviation (usual).',
  ),
  'case-not-paused': both('Det finns ingen paus att avsluta.', 'There is no pause to end.'),
  'phase-not-open': both(
    'Fasen som ska avslutas är inte öppen; ett steg i en fas som inte är öppen räknas, med detta som avvikelse.',
    'The phase to end is not open (bar); a step of a phase that is not open counts with this as a deviation (usual).',
  ),
  'phase-not-waiting': both(
    'Fasen är redan öppen, eller kan inte hoppas över, eller har gjorts så många gånger som den får.',
    'The phase is already open, or cannot be skipped (bar); it has been run as often as it may (must).',
  ),
  'about-missing': both(
    'Detta förs för var person, och `about` säger inte vem det gäller.',
    'It is kept per person, and `about` does not say whom.',
  ),
  'about-not-in-role': both('Personen har inte rollen.', 'The person does not hold the role.'),
  'not-in-role': both(
    'Den som svarar eller bekräftar har ingen roll som får göra det.',
    'Who answers or confirms has no role that may (must).',
  ),
  'scores-missing': both('Ett mätvärde utan poäng.', 'A measured value without scores.'),
  'score-out-of-range': both('Poäng utanför skalan.', 'A score outside the scale.'),
  'reason-missing': both('Avslutet kräver ett skäl.', 'The outcome asks for a reason.'),
  'not-extendable': both('Tidsgränsen har inget `extend`.', 'The deadline has no `extend`.'),
  'not-later': both(
    'Den nya dagen är inte senare än den gamla.',
    'The new day is not later than the old one.',
  ),
  'until-missing': both(
    'Grunden för pausen kräver en sista dag eller en dag för ny prövning.',
    'The ground for the pause asks for a last day or a day of review.',
  ),
  'no-clock': both('Tidsgränsen löper inte nu.', 'The deadline does not run now.'),
  'pathway-not-in-force': both(
    'Starten ligger utanför de dagar då definitionen tar emot nya ärenden.',
    'The start lies outside the days on which the definition takes new cases (must).',
  ),
  'withdrawn-same-day': both(
    'Den som lämnar samtycket har sagt nej eller tagit tillbaka det samma dag, och tiderna visar inte att ja:et kom senare.',
    'The giver has refused or withdrawn this consent on the same day, and the times do not show that the yes came later (bar).',
  ),
  'pathway-retired': both(
    'Definitionen är avvecklad och tar inte emot nya ärenden.',
    'The definition is retired and takes no new cases (must).',
  ),
};
