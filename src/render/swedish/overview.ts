import { birthOf } from '../../words/birth-in-swedish.js';
import type { OverviewWords } from '../overview-words.js';

/** The words of an overview in Swedish. */
export const swedishOverview: OverviewWords = {
  title: (day) => `Läget ${day}`,
  status: {
    withheld: 'Visas inte här.',
    none: 'Insatsen har inte startat.',
    open: (day, way) => `Insatsen pågår sedan ${day} (${way}).`,
    paused: (day, ground) => `Insatsen är pausad sedan ${day}: ${ground}.`,
    closed: (day, outcome) => `Insatsen avslutades ${day}: ${outcome}.`,
  },
  sections: {
    phases: 'Faser',
    waysIn: 'Vägar in',
    next: 'Nästa steg',
    decisions: 'Kan beslutas nu',
    blocked: 'Går inte ännu',
    overdue: 'Försenat',
    unusual: 'Ovanligt',
    soon: 'Snart',
    clocks: 'Tider som löper',
    schedules: 'Bestämda tider',
    breaches: 'Kom för sent',
    tookLonger: 'Tog längre tid än vanligt',
    bookings: 'Bokat',
    tasks: 'Uppgifter till nästa gång',
    begun: 'Möten som har börjat',
    artefacts: 'Saknas efter tillfällen',
    consents: 'Samtycken',
    goals: 'Mål',
    measures: 'Skattningar',
    children: 'Barnen',
    waysOut: 'Vägar ut',
    attention: 'Att se till',
    headline: 'Möten',
    pilot: 'Prövotid',
    attendance: 'Närvaro',
    otherCases: 'Plats och antal ärenden',
  },
  why: {
    'sent-back': 'skickat tillbaka',
    'phase-open': '',
    anytime: '',
    required: 'ska göras',
    usual: 'brukar göras',
    overdue: 'försenat',
    unusual: 'dröjer längre än vanligt',
    due: '',
    recurring: 'återkommer',
    offered: 'möjligt',
    again: 'kan göras igen',
  },
  takingPart: (roles) => `Med: ${roles}.`,
  uncovered: (roles) => `Samtycket omfattar inte ${roles}.`,
  unfilled: (roles) => `Ingen är ännu med som ${roles}.`,
  teamLacks: (roles) => `I teamet saknas ${roles}.`,
  atLeastSoMany: (role, count) => `${role} (minst ${count})`,
  planned: (days) => `Bokat ${days}.`,
  forPeople: (people) => `För ${people}.`,
  due: (day) => `Senast ${day}.`,
  open: (phase) => `Öppna ${phase}`,
  complete: (phase) => `Avsluta ${phase} som klar`,
  approve: (step, day, roles) => `Godkänn ${step} från ${day}, eller skicka tillbaka. Beslutas av ${roles}`,
  awaits: (day, roles) => `Gjort ${day}; väntar på godkännande av ${roles}.`,
  returned: (day) => `Skickades tillbaka en gång för mycket ${day}.`,
  inParts: (parts) => `Hålls i delar: ${parts}.`,
  part: (title, roles, without, optional) => {
    const who = [roles, without === '' ? '' : `inte ${without}`, optional ? 'inte nödvändig' : ''];
    const said = who.filter((text) => text !== '').join('; ');
    return said === '' ? title : `${title} (${said})`;
  },
  partsLeft: (parts) => `Kvar: ${parts}.`,
  passed: (times) =>
    `Har inte tagits upp ${times === 1 ? 'den gång' : `de ${times} gånger`} man setts sedan dess.`,
  resume: 'Återuppta insatsen',
  late: (day, days) => `Sista dag var ${day}, ${days === 1 ? 'en dag' : `${days} dagar`} sedan.`,
  left: (day, days) =>
    days === 0
      ? `Sista dag är i dag, ${day}.`
      : `Sista dag är ${day}, om ${days === 1 ? 'en dag' : `${days} dagar`}.`,
  periodPassed: (due) => `I perioden till och med ${due} gjordes det inte så ofta.`,
  met: {
    must: (due, met) => `Sista dag var ${due}; gjordes eller upphörde ${met}.`,
    usual: (due, met) => `Vanligen senast ${due}; gjordes eller upphörde ${met}.`,
  },
  occasion: (day, from) => `Tillfället är ${day}${from === undefined ? '' : `, tidigast ${from}`}.`,
  occasionGone: (due) => `Tillfället blev inte av. Sista dag var ${due}.`,
  occasionState: (at, state, day, why) => {
    switch (state) {
      case 'done':
        return `${at}, gjort ${day}`;
      case 'waits':
        return `${at}, gjort ${day} och väntar på godkännande`;
      case 'skipped':
        return `${at}, hoppas över ${why === 'paused' ? 'på grund av pausen' : 'eftersom tiden redan hade gått'}`;
      case 'missed':
        return `${at}, blev inte av (${day})`;
      case 'unknown':
        return `${at}, för länge sedan för att visas`;
      default:
        return `${at}, ${day}`;
    }
  },
  birthDate: (step, role, people, several) => {
    const lead = `Tiderna för ${step} räknas från ${birthOf(role)}`;
    if (several) return `${lead}, men flera är med som ${role}.`;
    return people.length === 0
      ? `${lead}, men ingen är ännu med som ${role}.`
      : `${lead}. Födelsedatum saknas: ${people.join(', ')}.`;
  },
  escalate: (role) => `${role} ska veta det.`,
  escalateNext: (role, day) => `Görs det inte får ${role} veta det ${day}.`,
  unrolled: (day) => `Före flytt till arbetsdag: ${day}.`,
  givers: {
    given: 'ja',
    limited: 'ja, begränsat',
    expired: 'har gått ut',
    'not-written': 'bara muntligt',
    refused: 'nej',
    withdrawn: 'återkallat',
    'never-asked': 'inte tillfrågad',
  },
  inForce: { yes: 'gäller', no: 'gäller inte', unknown: 'går inte att avgöra' },
  since: (day) => `sedan ${day}`,
  until: (day) => `till och med ${day}`,
  stops: (steps) => `Utan det stoppas: ${steps}.`,
  goals: (reached, set) => `${reached} av ${set} mål uppnådda.`,
  goalStatus: { open: 'öppet', reached: 'uppnått', partly: 'delvis uppnått', dropped: 'struket' },
  heard: (day) => `sade sin mening senast ${day}`,
  neverHeard: 'har inte fått säga sin mening',
  informed: (day) => `fick information senast ${day}`,
  neverInformed: 'har inte fått information',
  wayOpen: 'möjligt',
  wayClosed: 'inte möjligt ännu',
  deviates: (count) => `Registreringar som räknas men avviker: ${count}.`,
  noted: (count) => `Registreringar som bara är antecknade: ${count}.`,
  overridden: (count) => `Registreringar med beslut om undantag: ${count}.`,
  review: (day) => `Pausen skulle omprövas ${day}.`,
  pilot: (day, hasEnded, questions) => {
    const end = hasEnded ? `Prövotiden tog slut ${day}.` : `Prövotidens sista dag är ${day}.`;
    return questions === 0
      ? end
      : `${end} ${questions === 1 ? 'Den här frågan' : 'De här frågorna'} ska utvärderingen svara på:`;
  },
  headline: (counted, count, held) =>
    `${counted} av ${count} som räknas i modellens namn; ${held} hållna möten i allt.`,
  wasThere: (person, times) => `${person} ${times === 1 ? 'en gång' : `${times} gånger`}`,
  cases: (count) => (count === undefined ? 'inte uppgivet' : `${count} med det här ärendet`),
  phase: (since, days) => `pågår sedan ${since} (${days === 1 ? 'en dag' : `${days} dagar`})`,
  usual: (length, strength) => `${strength === 'must' ? 'ska' : 'brukar'} ta ${length}`,
  whole: (days, length) =>
    `Den har pågått i ${days === 1 ? 'en dag' : `${days} dagar`}; hela insatsen ${length}.`,
  leftUndone: (steps) => `Gjordes inte: ${steps}.`,
  passedBooking: 'Dagen har gått, och inget är registrerat.',
  absent: (roles) => `Saknas: ${roles}.`,
  values: (first, latest, points) => (points === 1 ? latest : `${latest} (först ${first}, ${points} gånger)`),
  unknown: 'går inte att avgöra ännu',
  deviatesIf: 'avviker från det vanliga:',
};
