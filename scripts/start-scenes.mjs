// What `npm start` shows: recorded cases, each with a few words about what to look at.

/** Said once, before everything else. */
export const introduction = {
  sv: `
insats läser, kontrollerar och kör insatser som kommuner själva har beskrivit.
Här är fem kommuners arbetssätt och påhittade familjer som följer dem.
Med INSATS_LANG=en visas allt på engelska.
`,
  en: `
insats reads, checks and runs interventions as municipalities describe them.
Here are the ways of working of five municipalities, and invented families
that follow them.
`,
};

const norrkoping = { place: 'Norrköping, Familjeteam 7–15', pathway: 'norrkoping.familjeteam-7-15' };
const eslov = { place: 'Eslöv, Familjeteamet', pathway: 'eslov.familjeteamet' };

/** Cases in the order they are shown. `status`: exit status that is expected, 1 when an entry is refused; default 0. */
export const scenes = [
  {
    ...norrkoping,
    journal: 'skyndsam-till-ordinarie',
    about: {
      sv: `Ett skyndsamt uppdrag börjar utan planeringsmöte och blir ett vanligt uppdrag
när det långsiktiga uppdraget kommer. Behandling och generalisering pågår
samtidigt från den 18 juni. Några besök skrivs in i efterhand.`,
      en: `An urgent assignment begins without a planning meeting and becomes a regular
one when the long-term assignment arrives. Treatment and generalisation run
side by side from 18 June. Some visits are recorded afterwards.`,
    },
  },
  {
    ...norrkoping,
    journal: 'skyndsam-till-ordinarie',
    options: ['--at', '2026-08-03', '--known', '2026-08-03', '--since', '2026-07-01'],
    about: {
      sv: `Samma familj den 3 augusti, med det som var känt då: från den 2 till den
22 juli syns ingen kontakt, och det var för länge.`,
      en: `The same family on 3 August, with what was known then: no contact can be seen
from 2 to 22 July, which was too long.`,
    },
  },
  {
    ...norrkoping,
    journal: 'skyndsam-till-ordinarie',
    options: ['--at', '2026-08-03', '--since', '2026-07-01'],
    about: {
      sv: `Samma dag, med det som är känt nu: ett besök den 14 juli skrevs in den
5 augusti. Inget kom för sent. Bilden av den dagen har ändrats.`,
      en: `The same day, with what is known now: a visit on 14 July was recorded on
5 August. Nothing came too late. The picture of that day has changed.`,
    },
  },
  {
    ...norrkoping,
    journal: 'oppna-mal',
    options: ['--since', '2026-05-01'],
    status: 1,
    about: {
      sv: `Ett avslut som inte tas emot: två av målen i planen är inte uppnådda.
Svaret säger vilka, och vad som går att göra i stället.`,
      en: `A closing that is refused: two of the goals in the plan are not reached. The
answer says which, and what can be done instead.`,
    },
  },
  {
    ...eslov,
    journal: 'aterkallat-samtycke',
    options: ['--as', 'foralder'],
    status: 1,
    about: {
      sv: `En förälder återkallar sitt medgivande. De gemensamma besöken och
avstämningarna stoppas från den dagen, och inget annat.`,
      en: `A parent withdraws a consent. Joint visits and check-ins stop from that day,
and nothing else does.`,
    },
  },
  {
    ...eslov,
    journal: 'missad-kadens',
    options: ['--at', '2026-02-28'],
    about: {
      sv: `Ett besök den 2 januari och nästa den 27 februari. Definitionen räknar en
månad från förra gången: sista dagen var den 2 februari, 25 dagar tidigare.`,
      en: `A visit on 2 January and the next on 27 February. The definition counts a
month since the last time: the last day was 2 February, 25 days before.`,
    },
  },
  {
    ...eslov,
    journal: 'missad-kadens',
    options: ['--at', '2026-02-28', '--since', '2026-02-27'],
    instead: { name: 'efter-kalendern', find: 'reading: since-last', replace: 'reading: calendar' },
    about: {
      sv: `Samma journal läst på det andra sättet: en gång varje kalendermånad och
varannan vecka efter kalendern. Då kom inget för sent.`,
      en: `The same journal in the other reading: once every calendar month, and every
other calendar week. Then nothing came too late.`,
    },
  },
  {
    place: 'Kumla, Bron',
    pathway: 'kumla.bron',
    journal: 'fem-moten',
    about: {
      sv: `Fem möten i en modell som kallas fyramötesmodell. Namnet räknar fyra av dem,
redovisningen alla fem.`,
      en: `Five meetings in a model called the four-meeting model. The name counts four
of them, the report all five.`,
    },
  },
  {
    place: 'Kumla, Bron',
    pathway: 'kumla.bron',
    journal: 'tackar-nej',
    about: {
      sv: 'Föräldrarna tackar nej. Det får de göra när som helst.',
      en: 'The parents decline. They may do so at any time.',
    },
  },
  {
    place: 'Katrineholm, Multiteamet',
    pathway: 'katrineholm.multiteam',
    journal: 'glesare-besok',
    about: {
      sv: `Dagliga besök som glesas ut när familjen klarar mer själv. En dag utan besök
är ovanlig och hindrar inget.`,
      en: `Daily visits that are thinned out as the family manages more. A day without a
visit is unusual and hinders nothing.`,
    },
  },
  {
    place: 'Linköping, Familjelotsen',
    pathway: 'linkoping.familjelotsen',
    journal: 'tva-hushall',
    about: {
      sv: `En familj i två hushåll med ett ombud. Stödet löper i linjer, en för varje
person och livsområde.`,
      en: `A family in two households with one advocate. The support runs in lines, one
for each person and area of life.`,
    },
  },
];
