import type { GiverState, Lang, WhyCode } from 'insats';

/** What the page itself says; the rest comes from the pathway and from `insats/render`. */
export interface Words {
  readonly standing: (day: string) => string;
  readonly status: {
    readonly none: string;
    readonly withheld: string;
    readonly open: (day: string) => string;
    readonly paused: (day: string) => string;
    readonly closed: (day: string) => string;
  };
  readonly signedIn: (who: string) => string;
  readonly language: string;
  readonly skip: string;
  readonly sections: {
    readonly answer: string;
    readonly late: string;
    readonly next: string;
    readonly blocked: string;
    readonly consents: string;
    readonly waysOut: string;
  };
  readonly nothing: { readonly late: string; readonly next: string; readonly blocked: string };
  readonly lastDay: (day: string, late: number, left: number) => string;
  readonly why: { readonly [W in WhyCode]?: string };
  readonly record: string;
  readonly recordAnyway: string;
  readonly with: (roles: string) => string;
  readonly form: {
    readonly date: string;
    readonly present: string;
    readonly minutes: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly consent: {
    readonly inForce: string;
    readonly notInForce: string;
    readonly stops: string;
    readonly give: (who: string) => string;
    readonly withdraw: (who: string) => string;
  };
  readonly givers: { readonly [S in GiverState]: string };
  readonly possible: string;
  readonly notYet: string;
  readonly withheld: string;
  readonly accepted: (what: string) => string;
  readonly noted: (what: string) => string;
  readonly deviates: string;
  readonly refused: string;
  readonly note: string;
}

const swedish: Words = {
  standing: (day) => `Läget ${day}`,
  status: {
    none: 'Insatsen har inte startat.',
    withheld: 'Du får inte se det här ärendet.',
    open: (day) => `Insatsen pågår sedan ${day}.`,
    paused: (day) => `Insatsen är pausad sedan ${day}.`,
    closed: (day) => `Insatsen avslutades ${day}.`,
  },
  signedIn: (who) => `Du är inloggad som ${who}.`,
  language: 'Språk',
  skip: 'Hoppa till nästa steg',
  sections: {
    answer: 'Svar',
    late: 'Försenat',
    next: 'Nästa steg',
    blocked: 'Går inte ännu',
    consents: 'Samtycken',
    waysOut: 'Vägar ut',
  },
  nothing: {
    late: 'Inget är försenat.',
    next: 'Inget återstår att göra just nu.',
    blocked: 'Inget hindras just nu.',
  },
  lastDay: (day, late, left) =>
    late > 0
      ? `Sista dag var ${day}, ${days(late, 'sv')} sedan.`
      : `Senast ${day}${left === 0 ? ', i dag' : `, om ${days(left, 'sv')}`}.`,
  why: {
    required: 'Ska göras',
    usual: 'Brukar göras',
    overdue: 'Försenat',
    recurring: 'Återkommer',
    offered: 'Möjligt',
    again: 'Kan göras igen',
  },
  record: 'Registrera',
  recordAnyway: 'Registrera ändå',
  with: (roles) => `Med: ${roles}.`,
  form: { date: 'Dag', present: 'Vilka var med?', minutes: 'Minuter', save: 'Spara', cancel: 'Avbryt' },
  consent: {
    inForce: 'Gäller.',
    notInForce: 'Gäller inte.',
    stops: 'Utan det går inte:',
    give: (who) => `Skriftligt ja från ${who}`,
    withdraw: (who) => `${who} tar tillbaka sitt ja`,
  },
  givers: {
    given: 'ja',
    limited: 'ja, för en del',
    expired: 'har gått ut',
    'not-written': 'ja muntligt, behövs skriftligt',
    refused: 'nej',
    withdrawn: 'har tagit tillbaka sitt ja',
    'never-asked': 'inte tillfrågad',
  },
  possible: 'Möjligt nu',
  notYet: 'Inte möjligt ännu',
  withheld: 'Skälet får inte visas för dig.',
  accepted: (what) => `Sparat: ${what}.`,
  noted: (what) => `Antecknat, utan verkan: ${what}.`,
  deviates: 'Det avviker från det som är brukligt:',
  refused: 'Det kunde inte räknas. Inget har sparats.',
  note: 'Anteckna ändå, utan verkan',
};

const english: Words = {
  standing: (day) => `As it stands on ${day}`,
  status: {
    none: 'The intervention has not started.',
    withheld: 'You may not see this case.',
    open: (day) => `The intervention has been going on since ${day}.`,
    paused: (day) => `The intervention has been paused since ${day}.`,
    closed: (day) => `The intervention was closed on ${day}.`,
  },
  signedIn: (who) => `You are signed in as ${who}.`,
  language: 'Language',
  skip: 'Skip to next steps',
  sections: {
    answer: 'Answer',
    late: 'Overdue',
    next: 'Next steps',
    blocked: 'Not possible yet',
    consents: 'Consents',
    waysOut: 'Ways out',
  },
  nothing: {
    late: 'Nothing is overdue.',
    next: 'Nothing is left to do just now.',
    blocked: 'Nothing is stopped just now.',
  },
  lastDay: (day, late, left) =>
    late > 0
      ? `The last day was ${day}, ${days(late, 'en')} ago.`
      : `By ${day}${left === 0 ? ', today' : `, in ${days(left, 'en')}`}.`,
  why: {
    required: 'Must be done',
    usual: 'Usually done',
    overdue: 'Overdue',
    recurring: 'Comes back',
    offered: 'Possible',
    again: 'Can be done again',
  },
  record: 'Record',
  recordAnyway: 'Record anyway',
  with: (roles) => `With: ${roles}.`,
  form: { date: 'Day', present: 'Who was there?', minutes: 'Minutes', save: 'Save', cancel: 'Cancel' },
  consent: {
    inForce: 'In force.',
    notInForce: 'Not in force.',
    stops: 'Without it this cannot be done:',
    give: (who) => `Written yes from ${who}`,
    withdraw: (who) => `${who} withdraws the yes`,
  },
  givers: {
    given: 'yes',
    limited: 'yes, for some of it',
    expired: 'has run out',
    'not-written': 'yes, but in writing is needed',
    refused: 'no',
    withdrawn: 'has withdrawn the yes',
    'never-asked': 'not asked',
  },
  possible: 'Possible now',
  notYet: 'Not possible yet',
  withheld: 'The reason may not be shown to you.',
  accepted: (what) => `Saved: ${what}.`,
  noted: (what) => `Kept as a note, without effect: ${what}.`,
  deviates: 'It departs from what is usual:',
  refused: 'It could not count. Nothing has been saved.',
  note: 'Keep it as a note, without effect',
};

/** The words of the page, by language. */
export const words: { readonly [L in Lang]: Words } = { sv: swedish, en: english };

function days(count: number, lang: Lang): string {
  if (lang === 'sv') return count === 1 ? '1 dag' : `${count} dagar`;
  return count === 1 ? '1 day' : `${count} days`;
}
