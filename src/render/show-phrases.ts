import type { Lang } from '../words/text.js';

/** Short sentences of a shown pathway that hold a name or a list. */
export interface ShowPhrases {
  readonly confirmedBy: (roles: string) => string;
  readonly assumed: (value: boolean) => string;
  readonly perPerson: (who: string) => string;
  readonly doneBy: (by: string, to: string) => string;
  readonly madeBy: (by: string) => string;
  readonly withGoals: string;
  readonly answeredBy: (who: string) => string;
  readonly measuredWith: (instrument: string, who: string) => string;
  readonly forms: {
    readonly [form in 'meeting' | 'visit' | 'talk' | 'activity' | 'contact' | 'staff']: string;
  };
  readonly places: (places: string) => string;
  readonly themes: (themes: string) => string;
  readonly countsAs: (step: string) => string;
  readonly followsUp: (outcomes: string) => string;
  readonly information: (information: string) => string;
  readonly exception: (counts: 'missed' | 'postponed') => string;
  readonly broughtBy: (roles: string) => string;
  readonly contents: string;
  readonly subMeetings: string;
  readonly optionalPart: string;
  readonly artefacts: string;
  readonly tasks: string;
  readonly aims: string;
  readonly opensAtOnce: (phases: string) => string;
  readonly administrative: string;
  readonly reasonGiven: string;
  readonly goesOnIn: (handover: string) => string;
  readonly linePerPerson: (who: string) => string;
  readonly noPhases: string;
}

const sv: ShowPhrases = {
  confirmedBy: (roles) => `Bekräftas av ${roles}.`,
  assumed: (value) => `Antas ${value ? 'gälla' : 'inte gälla'} tills någon har sagt något.`,
  perPerson: (who) => `Görs för ${who}.`,
  doneBy: (by, to) =>
    by === '' && to === ''
      ? ''
      : `Görs${by === '' ? '' : ` av ${by}`}${to === '' ? '' : `${by === '' ? '' : ','} riktat till ${to}`}.`,
  madeBy: (by) => (by === '' ? 'En plan.' : `En plan som görs av ${by}.`),
  withGoals: 'I planen sätts mål.',
  answeredBy: (who) => `Svar ges av ${who}:`,
  measuredWith: (instrument, who) => `Skattas med ${instrument} av ${who}, var och en för sig.`,
  forms: {
    meeting: 'Möte.',
    visit: 'Besök.',
    talk: 'Samtal eller aktivitet.',
    activity: 'Aktivitet.',
    contact: 'Kontakt.',
    staff: 'Möte mellan medarbetare.',
  },
  places: (places) => `Plats: ${places}.`,
  themes: (themes) => `Tema: ${themes}.`,
  countsAs: (step) => `Räknas även som ${step}.`,
  followsUp: (outcomes) => `Görs när insatsen har avslutats med ${outcomes}.`,
  information: (information) => `Uppgifterna hör till: ${information}.`,
  exception: (counts) =>
    counts === 'missed' ? 'räknas som uteblivet' : 'räknas som uppskjutet, inte som uteblivet',
  broughtBy: (roles) => `från ${roles}`,
  contents: 'Innehåll:',
  subMeetings: 'Mötet hålls i delar:',
  optionalPart: 'Mötet räknas även utan den delen.',
  tasks: 'Uppgifter till nästa gång:',
  artefacts: 'Underlag som kan finnas kvar:',
  aims: 'Mål med fasen:',
  opensAtOnce: (phases) => `Börjar med ${phases}.`,
  administrative: 'Alltid möjligt.',
  reasonGiven: 'Skälet ska anges.',
  goesOnIn: (handover) => `Följs av: ${handover}.`,
  linePerPerson: (who) => `En egen linje för ${who}. Den öppnas och avslutas för sig.`,
  noPhases: 'Insatsen är inte indelad i faser.',
};

const en: ShowPhrases = {
  confirmedBy: (roles) => `Confirmed by ${roles}.`,
  assumed: (value) => `Taken to ${value ? 'hold' : 'not hold'} until someone has said.`,
  perPerson: (who) => `Done for ${who}.`,
  doneBy: (by, to) =>
    by === '' && to === ''
      ? ''
      : `Done${by === '' ? '' : ` by ${by}`}${to === '' ? '' : `${by === '' ? '' : ','} for ${to}`}.`,
  madeBy: (by) => (by === '' ? 'A plan.' : `A plan made by ${by}.`),
  withGoals: 'Goals are set in the plan.',
  answeredBy: (who) => `Answered by ${who}:`,
  measuredWith: (instrument, who) => `Rated with ${instrument} by ${who}, each separately.`,
  forms: {
    meeting: 'Meeting.',
    visit: 'Visit.',
    talk: 'Talk or activity.',
    activity: 'Activity.',
    contact: 'Contact.',
    staff: 'Meeting among staff.',
  },
  places: (places) => `Place: ${places}.`,
  themes: (themes) => `Theme: ${themes}.`,
  countsAs: (step) => `Also counts as ${step}.`,
  followsUp: (outcomes) => `Done when the intervention has ended with ${outcomes}.`,
  information: (information) => `The information belongs to: ${information}.`,
  exception: (counts) => (counts === 'missed' ? 'counts as missed' : 'counts as postponed, not as missed'),
  broughtBy: (roles) => `from ${roles}`,
  contents: 'Contents:',
  subMeetings: 'The meeting is held in parts:',
  optionalPart: 'The meeting counts without it.',
  tasks: 'Tasks until next time:',
  artefacts: 'What may be left behind:',
  aims: 'Aims of the phase:',
  opensAtOnce: (phases) => `Begins with ${phases}.`,
  administrative: 'Always possible.',
  reasonGiven: 'The reason must be given.',
  goesOnIn: (handover) => `Followed by: ${handover}.`,
  linePerPerson: (who) => `A line of its own for ${who}. It is opened and ended by itself.`,
  noPhases: 'The intervention is not divided into phases.',
};

/** The short sentences of a shown pathway, by language. */
export const showPhrases: { readonly [L in Lang]: ShowPhrases } = { sv, en };
