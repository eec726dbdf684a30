import { expect, test } from 'vitest';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { faults } from './all-faults.js';
import { dataFaults, textFaults } from './faults/data-faults.js';
import { diagnosticsOf } from './read-fault.js';

const found = [
  ...faults.map(({ code, wrong, ...how }) => ({ code, diagnostics: diagnosticsOf(wrong, how) })),
  ...dataFaults.map(({ code, make }) => ({ code, ...pathwayFrom(make()) })),
  ...textFaults.map(({ code, make }) => ({ code, ...readPathway(make() as string) })),
];

const sentences = (lang: 'sv' | 'en'): string =>
  found
    .map(({ code, diagnostics }) => `${code}: ${diagnostics.find((one) => one.code === code)?.message[lang]}`)
    .join('\n');

test('the sentences in Swedish', () => {
  expect(sentences('sv')).toMatchInlineSnapshot(`
    "unknown-key: Nyckeln \`stpes\` i \`samtalsfas\` är okänd. Menade du \`steps\`?
    rule-outside-strength: Regeln \`times\` i \`samtal\` saknar styrka: skriv den som en rad under \`must\`, \`usual\` eller \`may\`.
    missing-key: Nyckeln \`kind\` saknas i \`barn\`.
    wrong-type: \`title\` är text; det ska vara text på svenska och engelska, som \`{ sv: Möte, en: Meeting }\`.
    unknown-value: \`subject\` kan inte vara \`familj\`; det ska vara \`person\`, \`child\`, \`family\` eller \`group\`. Menade du \`family\`?
    bad-number: \`to\` i \`samtal\` är \`-1\`; det ska vara ett heltal från 0 till 100000.
    empty: \`authority\` är en lista utan innehåll; skriv något där eller ta bort nyckeln.
    bad-id: Id:t \`Möte 1\` är felskrivet: det ska börja med a–z och sedan bara ha a–z, 0–9 och bindestreck, högst 64 tecken. Skriv \`mote-1\`.
    bad-pathway-id: \`pathway\` är \`stödsamtal\`; det ska vara två id med en punkt emellan, som \`norrkoping.familjeteam-7-15\`.
    reserved-id: Id:t \`goal\` är upptaget: insats använder det själv. Välj ett annat, till exempel \`goal-1\`.
    bad-source: Källan \`sidan 3\` är felskriven: den ska vara textens förkortning, bindestreck och ett nummer, som \`NOR-68\`.
    bad-text-prefix: Förkortningen \`exempel\` under \`texts\` är felskriven: den ska ha versaler och siffror, högst 16 tecken, som \`NOR\`.
    bad-version: \`version\` är \`1.0\`; det ska vara tre tal med punkter emellan, som \`1.0.0\`.
    bad-duration: \`within\` i \`samtal\` är \`3 veckor\`, som inte är en tidslängd: skriv \`P3W\`.
    bad-date: \`validFrom\` är \`2026-02-30\`, en dag som inte finns i kalendern.
    bad-zone: \`zone\` är \`Sverige\`, som inte är en känd tidszon: skriv till exempel \`Europe/Stockholm\`.
    rule-without-kind: En regel i \`samtal\` säger inte vad den gäller: skriv en av \`needs\`, \`opens\`, \`ends\`, \`with\`, \`without\`, \`times\`, \`hours\`, \`contents\` (och 21 till).
    rule-two-kinds: En regel i \`samtal\` har både \`times\` och \`hours\`: skriv dem som två regler.
    condition-without-kind: Ett villkor i \`samtal\` är tomt: skriv ett av \`all\`, \`any\`, \`not\`, \`atLeast\`, \`done\`, \`count\`, \`hours\`, \`missed\` (och 13 till).
    condition-two-kinds: Ett villkor i \`samtal\` har både \`confirmed\` och \`consent\`: sätt samman dem med \`all\` (båda) eller \`any\` (någon av dem).
    anchor-without-kind: En tid i \`samtal\` säger inte vad den räknas från: skriv en av \`case\`, \`opened\`, \`ended\`, \`first\`, \`last\`, \`consent\`, \`confirmed\`, \`measured\` (och 4 till).
    anchor-two-kinds: En tid i \`samtal\` räknas från både \`case\` och \`opened\`: låt en av dem stå.
    step-without-type: Steget \`samtal\` säger inte vad som görs: skriv ett av \`meeting\`, \`task\`, \`plan\`, \`answer\` eller \`measure\`.
    step-two-types: Steget \`samtal\` är både \`meeting\` och \`task\`: dela det i två steg.
    grant-without-ground: Något som rollen \`chef\` får se säger inte varför: skriv en av \`consent\` eller \`law\`, eller \`always\`.
    grant-two-grounds: Något som rollen \`chef\` får se har både \`consent\` och \`law\`: den som får se det enligt lag behöver inget samtycke.
    unknown-step: Steget \`samtl\` i \`klart\` finns inte. Menade du \`samtal\`?
    unknown-phase: Fasen \`samtalfas\` i \`vanlig\` finns inte. Menade du \`samtalsfas\`?
    unknown-role: Rollen \`enhetschef\` finns inte. Det som finns är \`barn\`, \`foralder\`, \`behandlare\` eller \`chef\`.
    unknown-consent: Samtycket \`insats\` i \`samtal\` finns inte. Menade du \`insatsen\`?
    unknown-criterion: Kriteriet \`behof\` i \`samtal\` finns inte. Menade du \`behov\`?
    unknown-instrument: Instrumentet \`klimatet\` i \`samtal\` finns inte. Menade du \`klimat\`?
    unknown-information: Informationsklassen \`samtalen\` i \`samtal\` finns inte. Menade du \`samtal\`?
    unknown-agency: Verksamheten \`socialtjansten\` i \`insatsen\` finns inte. Menade du \`socialtjanst\`?
    unknown-start: Ingången \`bradskande\` i \`samtal\` finns inte. Det som finns är \`vanlig\`.
    unknown-handover: Överlämningen \`vidar\` i \`klart\` finns inte. Menade du \`vidare\`?
    unknown-theme: Temat \`vardagen\` i \`samtal\` finns inte. Menade du \`vardag\`?
    unknown-place: Platsen \`lokaler\` i \`samtal\` finns inte. Menade du \`lokalen\`?
    unknown-option: Svaret \`jo\` i \`fraga\` finns inte. Det som finns är \`ja\`.
    unknown-scale: Skalan \`kaso\` i \`klimat\` finns inte. Menade du \`kaos\`?
    unknown-band: Bandet \`hög\` i \`kaos\` finns inte. Menade du \`hogt\`?
    unknown-content: Innehållet \`malet\` i \`samtal\` finns inte. Det som finns är \`mal\`.
    unknown-artefact: Underlaget \`filmen\` i \`samtal\` finns inte. Menade du \`film\`?
    unknown-task: Uppgiften \`ovas\` i \`samtal\` finns inte. Menade du \`ova\`?
    not-an-answer-step: Villkoret \`answered\` i \`klart\` frågar efter ett svar i \`samtal\`, som inte är ett svarssteg (\`answer\`).
    no-participants: Villkoret \`attended\` i \`klart\` räknar vilka som var med på \`fraga\`, som varken är ett möte, en uppgift eller en plan: där registreras inte vilka som är med.
    scale-missing: Villkoret \`measure\` i \`samtal\` säger inte vilken skala av \`klimat\`: skriv \`scale\` med \`narhet\` eller \`kaos\`.
    unknown-text-prefix: Källan \`LAW-08\` hör till texten \`LAW\`, som inte finns under \`texts\`. Det som finns är \`EX\`.
    duplicate-id: Id:t \`samtalsfas\` finns redan på ett annat steg eller en annan fas; varje steg och fas ska ha ett eget.
    unknown-part: Delen \`tema\` finns inte. Det som finns är \`temamote\`.
    rule-wrong-place: Regeln \`place\` i \`samtalsfas\` kan inte stå på en fas: där kan stå \`opens\`, \`ends\`, \`lasts\`, \`order\`, \`beside\`, \`during\`, \`times\`, \`heard\`, \`due\`, \`throughout\` eller \`prompt\`.
    each-time-misplaced: \`eachTime\` i \`samtal\` kan bara stå på \`contents\`, inte på regeln \`needs\`.
    automatic-misplaced: \`automatically\` i \`samtal\` kan inte stå på regeln \`needs\`: bara en fas öppnas eller avslutas av sig själv, genom \`opens\`, \`ends\`, \`lasts\` eller \`due\`.
    clock-key-misplaced: \`escalate\` i \`samtal\` kan inte stå på regeln \`with\`, som inte har någon tidsgräns: det kan stå på \`every\`, \`dose\`, \`due\`, \`schedule\`, \`lasts\` eller \`approved\`.
    levels-not-rising: \`chef\` under \`escalate\` i \`samtal\` får inte veta det senare än \`behandlare\`: ge nivån en längre tid under \`after\`.
    schedule-not-rising: Under \`schedule\` i \`samtal\` ligger \`P60D\` inte alltid efter \`P2M\`: skriv tillfällena i den ordning de kommer.
    windows-overlap: Under \`schedule\` i \`samtal\` är tiden för \`P2W\` inte alltid slut när den för \`P4W\` börjar, och ett besök däremellan kunde höra till båda: minska \`window\`.
    asks-after-closing: Regeln \`due\` i \`samtal\` räknas från avslutet, och då gäller den inte längre: bara det som står under \`followUps\` kan räknas därifrån.
    unknown-outcome: Avslutet \`klar\` i \`samtal-efter-avslut\` finns inte. Menade du \`klart\`?
    on-fail-misplaced: \`onFail\` i \`samtal\` kan bara stå på \`throughout\`, inte på regeln \`needs\`.
    standing-without-onfail: \`throughout\` i \`samtalsfas\` säger inte vad som händer när villkoret brister: skriv \`onFail\` med \`stops\` (steg) eller \`decide\` (en roll).
    rule-needs-id: Två regler i \`samtal\` får samma id \`samtal.needs\`: ge den ena ett eget, till exempel \`id: needs-2\`.
    range-reversed: \`lasts\` i \`samtalsfas\` är baklänges: \`from\` är \`P6M\`, som inte ligger före \`to\`, \`P3M\`.
    order-step-outside-phase: \`order\` i \`samtalsfas\` nämner \`blankett\`, som inte är ett steg i den fasen.
    order-repeats: \`order\` i \`samtalsfas\` nämner \`samtal\` två gånger; låt steget stå en gång, med \`times\` om det upprepas.
    extend-without-grounds: \`extend\` i \`samtal\` är tom: skriv de grunder som tiden får förlängas på, eller ta bort \`extend\`.
    role-includes-cycle: Rollen \`barn\` innehåller sig själv: \`barn\` → \`foralder\` → \`barn\`.
    counts-as-cycle: Steget \`samtal\` räknas som sig självt: \`samtal\` → \`kontakt\` → \`samtal\`.
    counts-for-nobody: Steget \`samtal\` räknas också som \`kontakt\`, som görs för var och en i rollen \`barn\`. Skriv \`per: barn\` på \`samtal\` också, så att det framgår för vem det räknas.
    phase-cycle: Fasen \`behandling\` kan aldrig öppnas, för faserna väntar på varandra: \`behandling\` → \`uppfoljning\` → \`behandling\`. Öppna en av dem i \`starts\`, eller ändra vad den väntar på.
    headline-mismatch: \`headline\` säger 3, men stegen med de delarna är 2: \`samtal\`, \`aterblick\`.
    themes-not-distinct: \`traff-2\` har temat \`vardag\`, som redan står på \`traff-1\`: steg med samma del (\`tema\`) ska ha olika teman.
    step-key-misplaced: Steget \`fraga\` är \`answer\` och kan inte ha \`artefacts\`: det kan bara \`meeting\`, \`task\` eller \`plan\`.
    team-role-unlisted: Rollen \`behandlare\` är av sorten \`team\` men står inte under \`roles\` i \`team\`.
    team-size-mismatch: \`size\` i \`team\` är 1, men teamet har 2 roller.
    measure-role-not-answering: \`matning\` mäter \`behandlare\` med \`klimat\`, men det besvaras av \`barn\` eller \`foralder\`.
    consent-without-giver: Samtycket \`insatsen\` har ingen som ger det: skriv minst en roll under \`givers\`.
    excluded-kind: \`kontaktperson\` hör till det som SoL 11:5 undantar, så \`legalBasis\` kan inte vara \`sol-11-5\`.
    information-duty-missing: En insats enligt \`sol-11-5\` ska ha ett steg som informerar om rätten att ansöka om insatser (SoL 11:6): ett steg med en regel under \`must\` som har \`basis: law\` och \`source: [LAW-08]\`.
    law-overridable: Regeln \`times\` i \`samtal\` vilar på lag och kan inte åsidosättas: ta bort \`overridableBy\`, eller skriv lagens egna undantag under \`unless\`.
    no-way-in: \`starts\` är tom: det ska finnas minst ett sätt att börja.
    no-way-out: \`outcomes\` är tom: det ska finnas minst ett sätt att avsluta.
    outcome-needs-administrative: Inget avslut under \`outcomes\` har \`administrative: true\`: då kan ett ärende inte alltid avslutas när familjen flyttar eller inte hör av sig.
    start-opens-nothing: Ingången \`vanlig\` öppnar ingen fas, och ingen fas öppnas av ett eget villkor: skriv \`opens: [fas]\`.
    pause-without-end: Pausgrunden \`semester\` säger inte vad som gör slut på pausen: skriv \`ends\` med \`date\`, \`review\` eller \`event\`.
    answer-without-options: Svarssteget \`fraga\` har inga svar att välja på: skriv minst ett under \`options\`.
    title-missing: \`lokalen\` saknar \`title\`; id:t visas i stället.
    label-missing: \`title\` i \`lokalen\` saknar engelska (\`en\`); det andra språket visas i stället.
    placeholder: \`title\` i \`lokalen\` har \`{{lokalens namn}}\`, som ska fyllas i.
    unfilled-placeholder: Temat \`vardag\` är inte ifyllt än: ge det ett namn och ta bort \`placeholder\`.
    unknown-parent: Insatsen \`exempelsta.stodsamtal\` 1.0.0, som varianten bygger på, finns inte bland dem som är givna. Menade du \`exempelstad.stodsamtal\`?
    other-parent-version: Insatsen \`exempelstad.stodsamtal\` finns inte i version \`1.2.0\`, men i \`1.0.0\`. Läs vad som skiljer med \`insats diff\` och skriv sedan den versionen.
    variant-cycle: Varianten bygger till slut på sig själv: \`exempelstad.stodsamtal\` → \`exempelstad.stodsamtal\`.
    nothing-to-change: \`exempelstad.stodsamtal\` har inget \`samtall\` här att ändra. Menade du \`samtal\`? Är det nytt, så ge det en \`title\`.
    changed-rule-needs-id: Det finns redan en regel \`times\` här, \`samtal.langd\`. Skriv \`id: langd\` för att ändra den, eller ett eget \`id\` för att lägga till en regel.
    unknown-left-out: \`exempelstad.stodsamtal\` har inget \`samtl\` att utelämna. Menade du \`samtal\`?
    left-out-unclear: \`vanlig\` kan vara flera delar av \`exempelstad.stodsamtal\`: skriv \`themes.vanlig\` eller \`starts.vanlig\`.
    law-weakened: \`samtal.due\` vilar på lag i \`exempelstad.stodsamtal\`. En variant får kräva mer, men inte mindre eller något annat, och regeln ska ha kvar \`basis: law\`.
    newer-parent: Varianten bygger på \`exempelstad.stodsamtal\` 1.0.0; det finns en nyare version, 1.1.0. Läs vad den ändrar här med \`insats diff --upstream\`.
    parent-not-published: Varianten är \`published\`, men \`exempelstad.stodsamtal\` 1.0.0, som den bygger på, är \`draft\`.
    leaves-out-alone: \`leavesOut\` hör till en variant: skriv under \`extends\` vilken insats den bygger på.
    yaml-empty: Filen är tom: här ska stå en insats, som börjar med \`language: 1\` och \`pathway:\`.
    yaml-several-documents: Här börjar ett andra dokument: en fil ska ha en enda insats. Ta bort raden \`---\` eller dela filen.
    yaml-tab: Raden är indragen med tabb; dra in med mellanslag.
    yaml-duplicate-key: Nyckeln \`subject\` står redan i samma uppställning; varje nyckel får stå en gång.
    yaml-alias: Hänvisningen \`*ledning\` går inte att använda här: skriv ut det som ska stå.
    yaml-merge: Nyckeln \`<<\` går inte att använda: skriv ut det som ska stå.
    yaml-tag: Märket \`!Viktigt\` går inte att använda; ta bort det, eller sätt citattecken om det hör till texten.
    yaml-unsafe-key: Nyckeln \`__proto__\` är aldrig tillåten. Välj ett annat namn.
    yaml-number: \`012\` läses som ett annat tal än det ser ut som: skriv talet utan inledande nolla, eller sätt citattecken.
    yaml-control-character: Här står det osynliga tecknet U+202E; ta bort det.
    yaml-hard-space: Här står ett hårt mellanslag (U+00A0), som ser ut som ett vanligt men inte är det; så blir det när text klistras in från Word. Skriv ett vanligt i stället.
    yaml-curly-quotes: Citattecknen i \`”Stödsamtal”\` är inte raka, så de räknas inte som citattecken här. Skriv raka: \`"\`.
    yaml-syntax: Det som börjar med \`{\` här slutar aldrig: \`}\` saknas.
    control-character: Texten i \`sv\` har det osynliga tecknet U+0000; ta bort det.
    unknown-rule: Regeln \`not-in-rol\` i \`samtal\` finns inte. Menade du \`not-in-role\`?
    unknown-outcome: Avslutet \`klar\` i \`samtal\` finns inte. Menade du \`klart\`?
    unknown-pause: Grunden för paus \`semester\` i \`samtal\` finns inte. Det finns inga.
    unknown-person: Personen \`forelder-1\` i \`samtal\` finns inte. Menade du \`foralder-1\`?
    unknown-entry: Registreringen \`stareten\` i \`samtal\` finns inte. Menade du \`starten\`?
    unknown-finding: Koden \`unknown-rol\` i \`samtal\` finns inte. Menade du \`unknown-role\`?
    unknown-reason: Skälet \`canceled\` i \`samtal\` finns inte. Menade du \`cancelled\`?
    unknown-sub-meeting: Mötets del \`barnen\` i \`samtal\` finns inte. Det finns inga.
    bad-moment: \`on\` är \`3 veckor\`, som inte är en tidpunkt: skriv \`+P3W\`.
    bad-time: \`at\` är \`halv tre\`, som inte är ett klockslag: skriv timmar och minuter inom citattecken, som \`"14:30"\`.
    moment-backwards: \`2026-03-04\` ligger före raden innan (2026-03-09). Skriv raderna i den ordning de registreras, och \`happened\` för det som hände tidigare.
    happened-later: \`happened\` är \`2026-03-04\`, efter dagen då det registreras (2026-03-02).
    start-missing: Scenariot \`samtal\` har ingen första dag: skriv \`start: 2026-03-02\` i filen eller i scenariot, som datum.
    line-without-word: Raden säger inte vad som händer. Skriv ett av orden \`joins\`, \`leaves\`, \`assigns\`, \`starts\`, \`confirms\`, \`denies\`, \`holds\`, \`misses\`, \`does\`, \`attaches\`, \`approves\`, \`sendsBack\`, \`answers\`, \`measures\`, \`consents\`, \`refusesConsent\`, \`withdrawsConsent\`, \`setsGoal\`, \`marksGoal\`, \`discloses\`, \`objects\`, \`opens\`, \`ends\`, \`skips\`, \`closes\`, \`extends\`, \`pauses\`, \`resumes\`, \`books\`, \`unbooks\`, \`corrects\`, \`withdraws\`.
    line-two-words: Raden säger flera saker som händer: \`starts\`, \`confirms\`. Skriv dem på var sin rad.
    key-with-other-word: \`giver\` hör inte till \`starts\`. Dit hör \`previous\`, \`matter\`, \`since\`, \`observed\`.
    two-outcomes: En rad blir antingen nekad, avvikande eller utan verkan, men här står \`refused\` och \`noted\`.
    outcome-under-given: Under \`given\` står det som har hänt och tagits emot; \`refused\` hör hemma under \`when\`.
    nothing-expected: Scenariot \`samtal\` prövar ingenting: skriv \`when\` eller \`then\`.
    changed-and-told: Med \`changing\` prövas bara insatsen själv, så \`when\` kan inte stå här; skriv \`then: { definition: … }\`.
    other-pathway: Scenarierna är skrivna för \`exempelstad.annat\`, men prövas mot \`exempelstad.stodsamtal\`.
    mapping-unknown-old: Det finns inget \`samtl\` bland stegen i version 1.0.0. Menade du \`samtal\`?
    mapping-unknown-new: Det finns inget \`samtal\` bland stegen i version 2.0.0. Det som finns är \`fraga\` eller \`stodsamtal\`.
    mapping-two-in-one: Både \`fraga\` och \`samtal\` skulle bli \`stodsamtal\`, och då går det inte att skilja dem åt i ärendena. Ta bort en av raderna.
    mapping-two-in-one: \`chef\` kan inte bli \`behandlare\`: det finns redan ett \`behandlare\` i ärendena, och det behåller sitt id. Säg också vad det blir, eller ta bort raden.
    mapping-other-versions: Filen säger hur ärenden går till \`exempelstad.stodsamtal@3.0.0\`, men nu gäller det \`exempelstad.stodsamtal@2.0.0\`.
    mapping-bad-drop: \`chef\` säger inte vad som släpps: skriv sorten och ett id, som \`role mentor\`. Sorten är \`phase\`, \`role\`, \`consent\`, \`booking\`, \`pause\` eller \`proof\`.
    mapping-unknown-deadline: Det finns ingen regel \`samtal.due\` med en sista dag (\`due\`) i version 2.0.0. Menade du \`stodsamtal.due\`?
    unknown-value: \`stodsamtal.due\` i \`timers\` kan inte vara \`keep\`; det ska vara \`keep-remaining\`, \`keep-end\` eller \`restart\`.
    missing-key: Nyckeln \`to\` saknas.
    mapping-unknown-case: Det finns inget ärende \`fal-1\` bland dem som planen gäller; det som står här har ingen verkan. Menade du \`fall-1\`?
    not-plain-data: Definitionen är inte rena data (ett objekt av en klass): här får bara stå text, tal, \`true\`, \`false\`, listor och nycklar med värden.
    too-deep: \`phases\` ligger djupare än 64 nivåer, eller innehåller sig själv.
    too-large: Definitionen är för stor: texter, tal och nycklar får tillsammans ta högst 1000000 tecken.
    unsafe-key: Nyckeln \`__proto__\` är aldrig tillåten. Välj ett annat namn.
    too-long: \`sv\` är 4001 tecken lång; den får ha högst 4000.
    yaml-too-large: Filen är 262145 byte; den får vara högst 262144.
    yaml-too-deep: Här börjar fler än 64 nivåer inuti varandra.
    yaml-too-many-keys: Här står fler än 2000 nycklar eller rader på samma ställe.
    yaml-not-text: Det som skulle läsas är inte text."
  `);
});

test('the sentences in English', () => {
  expect(sentences('en')).toMatchInlineSnapshot(`
    "unknown-key: The key \`stpes\` in \`samtalsfas\` is unknown. Did you mean \`steps\`?
    rule-outside-strength: The rule \`times\` in \`samtal\` has no strength: write it as a line under \`must\`, \`usual\` or \`may\`.
    missing-key: The key \`kind\` is missing in \`barn\`.
    wrong-type: \`title\` is text; it should be words in Swedish and English, such as \`{ sv: Möte, en: Meeting }\`.
    unknown-value: \`subject\` cannot be \`familj\`; it should be \`person\`, \`child\`, \`family\` or \`group\`. Did you mean \`family\`?
    bad-number: \`to\` in \`samtal\` is \`-1\`; it should be a whole number from 0 to 100000.
    empty: \`authority\` is a list with nothing in it; write something there or remove the key.
    bad-id: The id \`Möte 1\` is badly written: it should begin with a–z and then have only a–z, 0–9 and hyphens, at most 64 characters. Write \`mote-1\`.
    bad-pathway-id: \`pathway\` is \`stödsamtal\`; it should be two ids joined by one dot, such as \`norrkoping.familjeteam-7-15\`.
    reserved-id: The id \`goal\` is reserved: insats uses it itself. Choose another, for example \`goal-1\`.
    bad-source: The source \`sidan 3\` is badly written: it should be the prefix of the text, a hyphen and a number, such as \`NOR-68\`.
    bad-text-prefix: The prefix \`exempel\` under \`texts\` is badly written: it should have capitals and digits, at most 16 characters, such as \`NOR\`.
    bad-version: \`version\` is \`1.0\`; it should be three numbers joined by dots, such as \`1.0.0\`.
    bad-duration: \`within\` in \`samtal\` is \`3 veckor\`, which is not a length of time: write \`P3W\`.
    bad-date: \`validFrom\` is \`2026-02-30\`, a day that the calendar does not have.
    bad-zone: \`zone\` is \`Sverige\`, which is not a known time zone: write for example \`Europe/Stockholm\`.
    rule-without-kind: A rule in \`samtal\` does not say what it is about: write one of \`needs\`, \`opens\`, \`ends\`, \`with\`, \`without\`, \`times\`, \`hours\`, \`contents\` (and 21 more).
    rule-two-kinds: A rule in \`samtal\` has both \`times\` and \`hours\`: write them as two rules.
    condition-without-kind: A condition in \`samtal\` is empty: write one of \`all\`, \`any\`, \`not\`, \`atLeast\`, \`done\`, \`count\`, \`hours\`, \`missed\` (and 13 more).
    condition-two-kinds: A condition in \`samtal\` has both \`confirmed\` and \`consent\`: put them together with \`all\` (both) or \`any\` (either).
    anchor-without-kind: A time in \`samtal\` does not say what it is counted from: write one of \`case\`, \`opened\`, \`ended\`, \`first\`, \`last\`, \`consent\`, \`confirmed\`, \`measured\` (and 4 more).
    anchor-two-kinds: A time in \`samtal\` is counted from both \`case\` and \`opened\`: let one of them stand.
    step-without-type: The step \`samtal\` does not say what is done: write one of \`meeting\`, \`task\`, \`plan\`, \`answer\` or \`measure\`.
    step-two-types: The step \`samtal\` is both \`meeting\` and \`task\`: split it into two steps.
    grant-without-ground: Something that the role \`chef\` may see does not say why: write one of \`consent\` or \`law\`, or \`always\`.
    grant-two-grounds: Something that the role \`chef\` may see has both \`consent\` and \`law\`: who may see it by law needs no consent.
    unknown-step: There is no step \`samtl\`, named in \`klart\`. Did you mean \`samtal\`?
    unknown-phase: There is no phase \`samtalfas\`, named in \`vanlig\`. Did you mean \`samtalsfas\`?
    unknown-role: There is no role \`enhetschef\`. What there is: \`barn\`, \`foralder\`, \`behandlare\` or \`chef\`.
    unknown-consent: There is no consent \`insats\`, named in \`samtal\`. Did you mean \`insatsen\`?
    unknown-criterion: There is no criterion \`behof\`, named in \`samtal\`. Did you mean \`behov\`?
    unknown-instrument: There is no instrument \`klimatet\`, named in \`samtal\`. Did you mean \`klimat\`?
    unknown-information: There is no information class \`samtalen\`, named in \`samtal\`. Did you mean \`samtal\`?
    unknown-agency: There is no agency \`socialtjansten\`, named in \`insatsen\`. Did you mean \`socialtjanst\`?
    unknown-start: There is no start \`bradskande\`, named in \`samtal\`. What there is: \`vanlig\`.
    unknown-handover: There is no handover \`vidar\`, named in \`klart\`. Did you mean \`vidare\`?
    unknown-theme: There is no theme \`vardagen\`, named in \`samtal\`. Did you mean \`vardag\`?
    unknown-place: There is no place \`lokaler\`, named in \`samtal\`. Did you mean \`lokalen\`?
    unknown-option: There is no answer \`jo\`, named in \`fraga\`. What there is: \`ja\`.
    unknown-scale: There is no scale \`kaso\`, named in \`klimat\`. Did you mean \`kaos\`?
    unknown-band: There is no band \`hög\`, named in \`kaos\`. Did you mean \`hogt\`?
    unknown-content: There is no content \`malet\`, named in \`samtal\`. What there is: \`mal\`.
    unknown-artefact: There is no artefact \`filmen\`, named in \`samtal\`. Did you mean \`film\`?
    unknown-task: There is no task \`ovas\`, named in \`samtal\`. Did you mean \`ova\`?
    not-an-answer-step: The condition \`answered\` in \`klart\` asks for an answer in \`samtal\`, which is not an answer step (\`answer\`).
    no-participants: The condition \`attended\` in \`klart\` counts who was present at \`fraga\`, which is no meeting, task or plan: who is there is not recorded.
    scale-missing: The condition \`measure\` in \`samtal\` does not say which scale of \`klimat\`: write \`scale\` with \`narhet\` or \`kaos\`.
    unknown-text-prefix: The source \`LAW-08\` belongs to the text \`LAW\`, which is not under \`texts\`. What there is: \`EX\`.
    duplicate-id: The id \`samtalsfas\` already stands on another step or phase; each should have its own.
    unknown-part: There is no part \`tema\`. What there is: \`temamote\`.
    rule-wrong-place: The rule \`place\` in \`samtalsfas\` cannot stand on a phase: there may stand \`opens\`, \`ends\`, \`lasts\`, \`order\`, \`beside\`, \`during\`, \`times\`, \`heard\`, \`due\`, \`throughout\` or \`prompt\`.
    each-time-misplaced: \`eachTime\` in \`samtal\` may stand only on \`contents\`, not on the rule \`needs\`.
    automatic-misplaced: \`automatically\` in \`samtal\` cannot stand on the rule \`needs\`: only a phase opens or ends by itself, by \`opens\`, \`ends\`, \`lasts\` or \`due\`.
    clock-key-misplaced: \`escalate\` in \`samtal\` cannot stand on the rule \`with\`, which has no limit in time: it may stand on \`every\`, \`dose\`, \`due\`, \`schedule\`, \`lasts\` or \`approved\`.
    levels-not-rising: \`chef\` under \`escalate\` in \`samtal\` is not told later than \`behandlare\`: give the level a longer time under \`after\`.
    schedule-not-rising: Under \`schedule\` in \`samtal\`, \`P60D\` does not always lie after \`P2M\`: write the occasions in the order they come.
    windows-overlap: Under \`schedule\` in \`samtal\`, the window of \`P2W\` is not always over when that of \`P4W\` begins, and a day between could belong to both: make \`window\` smaller.
    asks-after-closing: The rule \`due\` in \`samtal\` is counted from the closing, and stands no longer then: only what stands under \`followUps\` can be counted from it.
    unknown-outcome: There is no outcome \`klar\`, named in \`samtal-efter-avslut\`. Did you mean \`klart\`?
    on-fail-misplaced: \`onFail\` in \`samtal\` may stand only on \`throughout\`, not on the rule \`needs\`.
    standing-without-onfail: \`throughout\` in \`samtalsfas\` does not say what happens when it fails: write \`onFail\` with \`stops\` (steps) or \`decide\` (a role).
    rule-needs-id: Two rules in \`samtal\` get the same id \`samtal.needs\`: give one of them its own, for example \`id: needs-2\`.
    range-reversed: \`lasts\` in \`samtalsfas\` is the wrong way round: \`from\` is \`P6M\`, which does not come before \`to\`, \`P3M\`.
    order-step-outside-phase: \`order\` in \`samtalsfas\` names \`blankett\`, which is not a step of that phase.
    order-repeats: \`order\` in \`samtalsfas\` names \`samtal\` twice; let the step stand once, with \`times\` if it is repeated.
    extend-without-grounds: \`extend\` in \`samtal\` is empty: write the grounds on which the limit may be extended, or remove \`extend\`.
    role-includes-cycle: The role \`barn\` includes itself: \`barn\` → \`foralder\` → \`barn\`.
    counts-as-cycle: The step \`samtal\` counts as itself: \`samtal\` → \`kontakt\` → \`samtal\`.
    counts-for-nobody: The step \`samtal\` also counts as \`kontakt\`, which is done for each in the role \`barn\`. Write \`per: barn\` on \`samtal\` too, so that it says for whom it counts.
    phase-cycle: The phase \`behandling\` can never open, for the phases wait for each other: \`behandling\` → \`uppfoljning\` → \`behandling\`. Open one of them in \`starts\`, or change what it waits for.
    headline-mismatch: \`headline\` says 3, but the steps with those parts are 2: \`samtal\`, \`aterblick\`.
    themes-not-distinct: \`traff-2\` has the theme \`vardag\`, which already stands on \`traff-1\`: steps of the same part (\`tema\`) should have different themes.
    step-key-misplaced: The step \`fraga\` is a \`answer\` and cannot have \`artefacts\`: only \`meeting\`, \`task\` or \`plan\` can.
    team-role-unlisted: The role \`behandlare\` is of the kind \`team\` but does not stand under \`roles\` in \`team\`.
    team-size-mismatch: \`size\` in \`team\` is 1, but the team has 2 roles.
    measure-role-not-answering: \`matning\` measures \`behandlare\` with \`klimat\`, but that is answered by \`barn\` or \`foralder\`.
    consent-without-giver: The consent \`insatsen\` has nobody who gives it: write at least one role under \`givers\`.
    excluded-kind: \`kontaktperson\` is one of the kinds that SoL 11:5 excludes, so \`legalBasis\` cannot be \`sol-11-5\`.
    information-duty-missing: A pathway under \`sol-11-5\` should have a step that tells of the right to apply for interventions (SoL 11:6): a step with a rule under \`must\` that has \`basis: law\` and \`source: [LAW-08]\`.
    law-overridable: The rule \`times\` in \`samtal\` rests on law and cannot be overridden: remove \`overridableBy\`, or write the law's own exceptions under \`unless\`.
    no-way-in: \`starts\` is empty: there should be at least one way to begin.
    no-way-out: \`outcomes\` is empty: there should be at least one way to close.
    outcome-needs-administrative: No outcome under \`outcomes\` has \`administrative: true\`: a case may then be impossible to close when the family moves or falls silent.
    start-opens-nothing: The start \`vanlig\` opens no phase, and no phase opens by a condition of its own: write \`opens: [phase]\`.
    pause-without-end: The ground for a pause \`semester\` does not say what ends the pause: write \`ends\` with \`date\`, \`review\` or \`event\`.
    answer-without-options: The answer step \`fraga\` has no answers to choose from: write at least one under \`options\`.
    title-missing: \`lokalen\` has no \`title\`; the id is shown instead.
    label-missing: \`title\` in \`lokalen\` lacks English (\`en\`); the other language is shown instead.
    placeholder: \`title\` in \`lokalen\` has \`{{lokalens namn}}\`, which is to be filled in.
    unfilled-placeholder: The theme \`vardag\` is not filled in yet: name it and remove \`placeholder\`.
    unknown-parent: The pathway \`exempelsta.stodsamtal\` 1.0.0, which the variant is built on, is not there among those that are given. Did you mean \`exempelstad.stodsamtal\`?
    other-parent-version: The pathway \`exempelstad.stodsamtal\` is not there in version \`1.2.0\`, but in \`1.0.0\`. Read what differs with \`insats diff\`, then write that version.
    variant-cycle: The variant is in the end built on itself: \`exempelstad.stodsamtal\` → \`exempelstad.stodsamtal\`.
    nothing-to-change: \`exempelstad.stodsamtal\` has no \`samtall\` to change here. Did you mean \`samtal\`? If it is new, give it a \`title\`.
    changed-rule-needs-id: There is a rule \`times\` here already, \`samtal.langd\`. Write \`id: langd\` to change it, or an \`id\` of its own to add a rule.
    unknown-left-out: \`exempelstad.stodsamtal\` has no \`samtl\` to leave out. Did you mean \`samtal\`?
    left-out-unclear: \`vanlig\` can be several parts of \`exempelstad.stodsamtal\`: write \`themes.vanlig\` or \`starts.vanlig\`.
    law-weakened: \`samtal.due\` rests on law in \`exempelstad.stodsamtal\`. A variant may ask more, but not less or something else, and the rule should keep \`basis: law\`.
    newer-parent: The variant is built on \`exempelstad.stodsamtal\` 1.0.0; there is a newer version, 1.1.0. Read what it changes here with \`insats diff --upstream\`.
    parent-not-published: The variant is \`published\`, but \`exempelstad.stodsamtal\` 1.0.0, which it is built on, is \`draft\`.
    leaves-out-alone: \`leavesOut\` belongs to a variant: write under \`extends\` what pathway it is built on.
    yaml-empty: The file is empty: a pathway should stand here, beginning with \`language: 1\` and \`pathway:\`.
    yaml-several-documents: A second document begins here: a file should have one pathway. Remove the line \`---\` or split the file.
    yaml-tab: The line is indented with a tab; indent with spaces.
    yaml-duplicate-key: The key \`subject\` already stands in the same place; each key may stand once.
    yaml-alias: The reference \`*ledning\` cannot be used here: write out what should stand.
    yaml-merge: The key \`<<\` cannot be used: write out what should stand.
    yaml-tag: The tag \`!Viktigt\` cannot be used; remove it, or put quotation marks around it if it belongs to the text.
    yaml-unsafe-key: The key \`__proto__\` is never allowed. Choose another name.
    yaml-number: \`012\` is read as another number than it looks like: write it without a leading zero, or put quotation marks.
    yaml-control-character: The invisible character U+202E stands here; remove it.
    yaml-hard-space: A hard space (U+00A0) stands here, which looks like an ordinary one and is not; that is what pasting from Word gives. Write an ordinary one.
    yaml-curly-quotes: The quotation marks in \`”Stödsamtal”\` are not straight, so they do not count as quotation marks here. Write straight ones: \`"\`.
    yaml-syntax: What begins with \`{\` here never ends: \`}\` is missing.
    control-character: The text in \`sv\` has the invisible character U+0000; remove it.
    unknown-rule: There is no rule \`not-in-rol\`, named in \`samtal\`. Did you mean \`not-in-role\`?
    unknown-outcome: There is no outcome \`klar\`, named in \`samtal\`. Did you mean \`klart\`?
    unknown-pause: There is no ground for a pause \`semester\`, named in \`samtal\`. There are none.
    unknown-person: There is no person \`forelder-1\`, named in \`samtal\`. Did you mean \`foralder-1\`?
    unknown-entry: There is no entry \`stareten\`, named in \`samtal\`. Did you mean \`starten\`?
    unknown-finding: There is no code \`unknown-rol\`, named in \`samtal\`. Did you mean \`unknown-role\`?
    unknown-reason: There is no reason \`canceled\`, named in \`samtal\`. Did you mean \`cancelled\`?
    unknown-sub-meeting: There is no part of the meeting \`barnen\`, named in \`samtal\`. There are none.
    bad-moment: \`on\` is \`3 veckor\`, which is not a moment: write \`+P3W\`.
    bad-time: \`at\` is \`halv tre\`, which is not a time of day: write hours and minutes in quotation marks, such as \`"14:30"\`.
    moment-backwards: \`2026-03-04\` lies before the line above (2026-03-09). Write the lines in the order they are recorded, and \`happened\` for what happened earlier.
    happened-later: \`happened\` is \`2026-03-04\`, after the day on which it is recorded (2026-03-02).
    start-missing: The scenario \`samtal\` has no first day: write \`start: 2026-03-02\` in the file or in the scenario, as a date.
    line-without-word: The line does not say what happens. Write one of the words \`joins\`, \`leaves\`, \`assigns\`, \`starts\`, \`confirms\`, \`denies\`, \`holds\`, \`misses\`, \`does\`, \`attaches\`, \`approves\`, \`sendsBack\`, \`answers\`, \`measures\`, \`consents\`, \`refusesConsent\`, \`withdrawsConsent\`, \`setsGoal\`, \`marksGoal\`, \`discloses\`, \`objects\`, \`opens\`, \`ends\`, \`skips\`, \`closes\`, \`extends\`, \`pauses\`, \`resumes\`, \`books\`, \`unbooks\`, \`corrects\`, \`withdraws\`.
    line-two-words: The line says several things that happen: \`starts\`, \`confirms\`. Write each on a line of its own.
    key-with-other-word: \`giver\` does not go with \`starts\`. What does: \`previous\`, \`matter\`, \`since\`, \`observed\`.
    two-outcomes: A line is either refused, deviates or is kept without effect, but here stand \`refused\` and \`noted\`.
    outcome-under-given: Under \`given\` stands what has happened and was accepted; \`refused\` belongs under \`when\`.
    nothing-expected: The scenario \`samtal\` tests nothing: write \`when\` or \`then\`.
    changed-and-told: With \`changing\` only the pathway itself is tested, so \`when\` cannot stand here; write \`then: { definition: … }\`.
    other-pathway: The scenarios are written for \`exempelstad.annat\`, but are tested against \`exempelstad.stodsamtal\`.
    mapping-unknown-old: There is no \`samtl\` among the steps of version 1.0.0. Did you mean \`samtal\`?
    mapping-unknown-new: There is no \`samtal\` among the steps of version 2.0.0. What there is: \`fraga\` or \`stodsamtal\`.
    mapping-two-in-one: Both \`fraga\` and \`samtal\` would become \`stodsamtal\`, and the cases could not tell them apart. Remove one of the lines.
    mapping-two-in-one: \`chef\` cannot become \`behandlare\`: the cases have a \`behandlare\` already, which keeps its id. Say what that becomes too, or remove the line.
    mapping-other-versions: The file says how cases go to \`exempelstad.stodsamtal@3.0.0\`, but this is about \`exempelstad.stodsamtal@2.0.0\`.
    mapping-bad-drop: \`chef\` does not say what is let go: write the kind and an id, such as \`role mentor\`. The kind is \`phase\`, \`role\`, \`consent\`, \`booking\`, \`pause\` or \`proof\`.
    mapping-unknown-deadline: There is no rule \`samtal.due\` with a last day (\`due\`) in version 2.0.0. Did you mean \`stodsamtal.due\`?
    unknown-value: \`stodsamtal.due\` in \`timers\` cannot be \`keep\`; it should be \`keep-remaining\`, \`keep-end\` or \`restart\`.
    missing-key: The key \`to\` is missing.
    mapping-unknown-case: There is no case \`fal-1\` among those that are planned for; what stands here has no effect. Did you mean \`fall-1\`?
    not-plain-data: The definition is not plain data (an object of a class): only text, numbers, \`true\`, \`false\`, lists and keys with values may stand here.
    too-deep: \`phases\` lies deeper than 64 levels, or contains itself.
    too-large: The definition is too large: texts, numbers and keys together may take at most 1000000 characters.
    unsafe-key: The key \`__proto__\` is never allowed. Choose another name.
    too-long: \`sv\` is 4001 characters long; it may have at most 4000.
    yaml-too-large: The file is 262145 bytes; it may be at most 262144.
    yaml-too-deep: More than 64 levels inside each other begin here.
    yaml-too-many-keys: More than 2000 keys or lines stand in one place here.
    yaml-not-text: What was to be read is not text."
  `);
});
