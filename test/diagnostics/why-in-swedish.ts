const unknownName =
  'Ett namn som inte pekar på något är nästan alltid felstavat; det närmaste kända namnet föreslås.';

const invisible = 'Tecken som inte syns kan få en text att se ut som en annan än den är.';

/** Why each fault is a fault, in Swedish; the English stands on the fault itself. */
export const whyInSwedish: { readonly [code: string]: string } = {
  'not-plain-data':
    'En definition som ett program håller är sådant som JSON kan säga: text, ändliga tal, `true`, `false`, listor och nycklar med värden. Inget i den körs.',
  'too-deep':
    'En definition har högst 64 nivåer. Data som innehåller sig själva saknar slut och hittas på detta.',
  'too-large':
    'Texter, tal och nycklar får tillsammans ta högst en miljon tecken, så att läsningen alltid blir klar.',
  'unsafe-key':
    'Namnet betyder något i det språk som insats är skrivet i; som nyckel skulle det kunna ändra vad andra läser.',
  'control-character': invisible,
  'unknown-key':
    'En nyckel som språket inte har hoppas aldrig över: en felstavad regel som i tysthet inte gjorde något vore värre än ett fel.',
  'rule-outside-strength':
    'Varje regel står under sin styrka: `must`, `usual` eller `may`. Av den vet insats om något ska stoppas, visas som ovanligt eller lämnas därhän.',
  'missing-key': 'Nyckeln måste finnas; insats gissar den aldrig.',
  'wrong-type':
    'Nyckeln tar en annan sorts värde: text, tal, lista eller nycklar med värden. En version som skrivs `1.0` är ett tal i YAML; citattecken gör den till text.',
  'unknown-value': 'Nyckeln tar ett av några bestämda ord.',
  'bad-number': 'Talet ligger utanför det som är rimligt här.',
  empty: 'En lista eller text utan innehåll säger ingenting; oftare är det en glömd rad än något som menas.',
  'too-long': 'Texter i en definition är namn och korta förklaringar, högst 4 000 tecken.',
  'bad-id':
    'Ett id blir namn på lägen, händelser och regler och står i journaler i åratal: bara små a–z, siffror och bindestreck. Det som människor läser står i `title`.',
  'bad-pathway-id': 'En insats har kommunens och insatsens namn som id, med en punkt emellan.',
  'reserved-id': 'insats använder själv ordet i journaler, lägen eller meddelanden.',
  'bad-source': 'En källa är ett faktas id: textens förkortning, ett bindestreck och ett nummer.',
  'bad-text-prefix':
    'En texts förkortning är kort och skriven med versaler, så att det syns att `EX-3` är en källa.',
  'bad-version':
    'Tre tal: ett ärende hör till en version, och talen säger hur mycket två versioner skiljer sig.',
  'bad-duration':
    'Tidslängder skrivs i kalenderns egna mått, så att en månad är en månad och inte trettio dagar.',
  'bad-date': 'Datum skrivs år-månad-dag och måste finnas i kalendern.',
  'bad-zone': 'Dagar börjar och slutar i en tidszon; namnet måste vara ett som datorn känner till.',
  'rule-without-kind':
    'En regel säger en sak. Den här har en källa eller ett namn men inget som kan bedömas.',
  'condition-without-kind':
    'Ett villkor frågar en sak om ärendet; ett tomt skulle gälla alltid eller aldrig, och ingen kan se vilket.',
  'anchor-without-kind': 'En tidsgräns måste räknas från något som händer.',
  'step-without-type': 'Stegets sort avgör hur det dokumenteras.',
  'rule-two-kinds': 'En regel säger en sak, så att ett nej kan peka på den. Två saker är två regler.',
  'condition-two-kinds':
    'Två villkor bredvid varandra kan betyda båda eller ett av dem. `all` och `any` säger vilket.',
  'anchor-two-kinds': 'En tidsgräns räknas från en händelse.',
  'step-two-types': 'Ett steg dokumenteras på ett sätt. Två sorter är två steg.',
  'grant-without-ground':
    'Det som en roll får se vilar på något: det hör till rollens eget arbete (`always`), de som berörs har samtyckt, eller en lagregel tillåter det.',
  'grant-two-grounds':
    'Ett samtycke kan nekas; en lagregel gäller vad man än svarar. Båda på en gång vore att fråga om något som svaret inte ändrar.',
  'unknown-step': unknownName,
  'unknown-phase': unknownName,
  'unknown-role': unknownName,
  'unknown-consent': unknownName,
  'unknown-criterion': unknownName,
  'unknown-instrument': unknownName,
  'unknown-information': unknownName,
  'unknown-agency': unknownName,
  'unknown-start': unknownName,
  'unknown-handover': unknownName,
  'unknown-outcome': unknownName,
  'unknown-theme': unknownName,
  'unknown-place': unknownName,
  'unknown-option': 'Svaret söks bland svaren på just det steget.',
  'unknown-scale': 'Skalan söks bland skalorna i just det instrumentet.',
  'unknown-band': 'Bandet söks bland banden på just den skalan.',
  'unknown-artefact':
    'En regel om underlag nämner underlag i sitt eget steg, ett villkor dem i steget som det frågar om.',
  'step-key-misplaced':
    'Vad ett steg kan ha följer av hur det dokumenteras: ett svar och en skattning lämnar inget efter sig.',
  'unknown-sub-meeting': 'Delarna av ett möte har namn i steget; på raden sägs vilka av dem som hölls.',
  'unknown-task': 'En regel om vad som tas upp nästa gång nämner uppgifter i sitt eget steg.',
  'unknown-content': 'En regel om innehåll nämner innehåll i sitt eget steg.',
  'not-an-answer-step': 'Bara ett svarssteg har svar. Om ett möte har hållits frågas med `done`.',
  'no-participants':
    'Vilka som var med registreras på möten, uppgifter och planer. Ett svar och en skattning gäller en person.',
  'scale-missing': 'Instrumentet har flera skalor och villkoret kan mena vilken som helst av dem.',
  'unknown-text-prefix':
    'Varje källa hör till en text som definitionen nämner, även lagreglernas id (`LAW-08`).',
  'duplicate-id': 'Steg och faser delar på namnen: ett id pekar ut ett av dem.',
  'rule-wrong-place':
    'En regel får bara stå där något som dokumenteras kan uppfylla den: ett svar har ingen plats, en fas har inga deltagare.',
  'automatic-misplaced': 'Bara en fas öppnas eller avslutas av sig själv. Allt annat gör en människa.',
  'clock-key-misplaced': '`inPause` och `escalate` handlar om en tidsgräns, och den här regeln har ingen.',
  'schedule-not-rising':
    'Ett besök hör till det tillfälle som ligger närmast, så tillfällena står i den ordning de kommer.',
  'windows-overlap':
    'En dag som ligger i två tillfällens tider kunde höra till båda. Däremellan gäller det tillfälle som ligger närmast.',
  'asks-after-closing':
    'När ärendet är avslutat går bara det som följer upp det vidare, så ingen annan tid kan räknas från den dagen.',
  'levels-not-rising':
    'Varje nivå får veta det senare än den före, om det fortfarande inte är gjort. En arbetsdag kan vara en kalenderdag.',
  'on-fail-misplaced': 'Bara ett villkor som ska gälla hela tiden kan brista i efterhand.',
  'each-time-misplaced': 'Bara innehåll kan tas upp en gång i allt eller varje gång.',
  'standing-without-onfail':
    'Ett villkor som ska gälla hela tiden säger vad som händer när det inte gör det: inget upphör eller avslutas av sig självt.',
  'rule-needs-id':
    'En regel utan id får namn efter sitt element och sin sort. Ett nej, ett undantag och en förlängning nämner regler vid namn, så två får inte heta lika.',
  'range-reversed': 'Inget ryms i ett intervall vars slut kommer före dess början.',
  'order-step-outside-phase': 'En ordning gäller stegen i den egna fasen.',
  'order-repeats': 'En ordning nämner varje steg en gång; hur många gånger det görs sägs med `times`.',
  'role-includes-cycle': 'En roll som innehåller sig själv står inte för någon särskild.',
  'counts-as-cycle': 'Ett steg som räknas som sig självt skulle räknas i evighet.',
  'counts-for-nobody':
    'Ett steg som görs för var och en räknas person för person. En gång som inte är för någon särskild räknas inte för någon.',
  'phase-cycle':
    'Var och en av faserna väntar på att den andra ska bli klar, så ingen av dem kan någonsin öppnas.',
  'unknown-part': 'Rubriken räknar steg efter deras `part`; inget steg har den här.',
  'headline-mismatch':
    'Antalet i rubriken följer av stegen, så att ingen rubrik och ingen statistik kan börja säga något annat.',
  'themes-not-distinct': 'Steg som spelar samma roll i helheten har var sitt tema.',
  'team-role-unlisted':
    'Rollen sägs utföra insatsen, men teamet nämner den inte. Ett team med lika många personer som roller antas vara helt uppräknat.',
  'team-size-mismatch': 'Ett team kan inte ha färre personer än roller.',
  'measure-role-not-answering': 'En mätning gäller dem som svarar på instrumentet.',
  'no-way-in': 'Ett ärende börjar genom en av ingångarna.',
  'no-way-out': 'Ett ärende tar slut med ett av avsluten.',
  'outcome-needs-administrative':
    'Familjer flyttar, slutar höra av sig eller vill något annat. Utan ett administrativt avslut kan ett sådant ärende aldrig avslutas.',
  'start-opens-nothing': 'Ett ärende som börjar här har ingen öppen fas, och ingen kan öppnas av sig själv.',
  'pause-without-end': 'All väntan har något som avslutar den: en dag, en ny prövning eller en händelse.',
  'answer-without-options': 'En fråga har minst ett svar att välja.',
  'consent-without-giver': 'Någon lämnar ett samtycke.',
  'extend-without-grounds': 'En tidsgräns förlängs på en grund, och grunderna står i definitionen.',
  'excluded-kind': 'SoL 11:5 nämner sju sorters insatser som aldrig ges utan behovsprövning.',
  'information-duty-missing':
    'Den som utför en insats enligt SoL 11:5 ska informera om rätten att ansöka enligt 11:1 (SoL 11:6). Plikten är ett steg som syns och dokumenteras, inte en text i en pärm. insats letar efter ett steg med en regel under `must` som vilar på lag och har `LAW-08` bland sina källor (egna eller stegets).',
  'law-overridable':
    'En lagregel kan inte åsidosättas. Undantag som lagen själv gör är grunder under `unless`, med underlag.',
  'title-missing': 'Utan namn får läsaren se id:t.',
  'label-missing': 'Det som saknas på ett språk visas på det andra.',
  placeholder: 'Texten har fortfarande ett ställe som ska fyllas i.',
  'unfilled-placeholder': 'Källan lämnar temat öppet; kommunen namnger det innan insatsen används.',
  'yaml-empty': 'Det finns inget att läsa.',
  'yaml-too-large': 'En fil är högst 256 KiB; den största verkliga definitionen är en tiondel så stor.',
  'yaml-too-deep':
    'En text har högst 64 nivåer inuti varandra. Djupare texter kan avsluta hela programmet som läser dem.',
  'yaml-too-many-keys':
    'Högst 2 000 nycklar eller rader står på ett ställe, så att läsningen alltid blir klar.',
  'yaml-control-character': invisible,
  'yaml-several-documents':
    'En fil har en insats; det som står efter raden skulle annars gå förlorat utan ett ord.',
  'yaml-tab': 'YAML dras in med blanksteg.',
  'yaml-duplicate-key': 'Den andra skulle i tysthet ersätta den första.',
  'yaml-alias':
    'Hänvisningar gör en text kort att skriva och svår att läsa, och kan göra en liten fil ofantligt stor.',
  'yaml-merge': 'Det som slås in syns inte där det gäller.',
  'yaml-tag':
    'Ett ord som börjar med `!` är en typ i YAML, och vad den betyder skulle bero på vem som läser.',
  'yaml-unsafe-key': 'Namnet betyder något i det språk som insats är skrivet i.',
  'yaml-number': 'YAML har flera sätt att skriva tal, och några läses som ett annat tal än de ser ut som.',
  'yaml-not-text': 'Det som läses är filens text, inte dess byte och inte en sökväg.',
  'yaml-hard-space':
    'Program som sätter text lägger in mellanslag där raden inte får brytas. YAML tar dem för bokstäver.',
  'yaml-curly-quotes':
    'Citattecken som lutar är bokstäver för YAML: ett komma eller kolon mellan dem avslutar texten, och de skulle visas.',
  'yaml-syntax': 'Raden är inte YAML.',
  'unknown-rule':
    'En felstavad regel skulle få ett prov att hålla, eller brista, av fel skäl. Det som nekar är en regel i insatsen eller en kod för ärendets läge.',
  'unknown-pause': 'Ett ärende kan pausas på de grunder som insatsen har under `pauses`.',
  'unknown-person': 'Alla i ett scenario står under `people`, eller kommer till på en rad före.',
  'unknown-entry': 'En rad rättas, återtas eller avbokas med det `name` som den fick.',
  'unknown-finding': 'Det som väntas om definitionen sägs med koderna för det som hittas i den.',
  'unknown-reason': 'Ett tillfälle uteblir av ett av stegets skäl, eller av ett som alla steg har.',
  'bad-moment': 'En tidpunkt är ett datum, eller en tidslängd efter raden före, med ett plus.',
  'bad-time': 'Ett klockslag har två siffror för timmen och två för minuten.',
  'moment-backwards':
    'Raderna står i den ordning de registreras. Det som registreras senare än det hände har `happened`.',
  'happened-later': 'Inget kan registreras innan det har hänt.',
  'start-missing': 'Alla datum räknas från scenariots första dag.',
  'line-without-word': 'Varje rad säger en sak som händer, med ett av de ord som scenarier har.',
  'line-two-words': 'Varje rad säger en sak som händer, så att det går att säga vad den ledde till.',
  'key-with-other-word': 'Vad som får stå på en rad beror på vad som händer.',
  'two-outcomes': 'Det som nekas har inte hänt, och kan då inte heller avvika.',
  'outcome-under-given': 'Under `given` står hur det är; det som prövas står under `when`.',
  'nothing-expected': 'Ett scenario utan `when` och `then` håller vad insatsen än säger.',
  'changed-and-told': 'En ändrad insats kan ha fel, och inget ärende kan berättas i en insats med fel.',
  'other-pathway': 'Scenarier står i mappen för den insats de handlar om.',
  'unknown-parent': 'En variant läses ihop med det den bygger på; utan det går inget att säga om den.',
  'other-parent-version': 'En variant bygger på en viss version: en annan kan kräva annat.',
  'variant-cycle':
    'En variant bygger på en annan definition. En ny version av en definition är ingen variant av den gamla.',
  'nothing-to-change':
    'Det som en variant skriver under ett id som inte finns i det den bygger på är nytt, och något nytt har ett namn. Utan namn är id:t felstavat.',
  'changed-rule-needs-id':
    'En regel ersätter den som har samma id. Här har den gamla regeln ett eget id, så ingen kan veta om det är den som ändras.',
  'unknown-left-out':
    'Det som utelämnas är en del av det som varianten bygger på: en sökväg, ett id eller en regels id.',
  'left-out-unclear': 'Två delar har samma id; sökvägen säger vilken som menas.',
  'law-weakened': 'Lagen gäller i alla kommuner: en variant får kräva mer än den, aldrig mindre.',
  'newer-parent':
    'Inget som har ändrats i det som varianten bygger på når den förrän den säger att den bygger på den nyare versionen.',
  'parent-not-published': 'Det som är i bruk bör vila på något som är det.',
  'leaves-out-alone': 'Bara en variant har något att utelämna något ur.',
  'mapping-unknown-old':
    'Till vänster om kolonet står det som ärendena har nu, under sitt id i den gamla versionen. Ett id som inte finns där har inget att säga om något ärende.',
  'mapping-unknown-new': 'Till höger om kolonet står vad det blir, under sitt id i den nya versionen.',
  'mapping-two-in-one':
    'Det som två olika saker har hållit reda på kan inte slås ihop utan att något går förlorat: dagar, antal, svar.',
  'mapping-other-versions':
    'En fil säger hur ärenden går från en viss version till en viss annan. Mellan andra versioner kan samma id betyda något annat.',
  'mapping-bad-drop': 'Det som släpps skrivs med sort och id, för en fas och ett steg kan ha samma id.',
  'mapping-unknown-deadline':
    'Under `timers` står regler i den nya versionen som har en sista dag, med hela sitt id. Andra tider räknas av den nya versionen.',
  'mapping-unknown-case':
    'Under `cases` står det som gäller ett enda ärende. Är ärendet inte med, så är id:t felstavat eller filen gjord för fler ärenden.',
};
