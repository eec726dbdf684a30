import type { Lang } from '../words/text.js';

/** The fixed words of a chart. */
export interface ChartWords {
  readonly title: (pathway: string) => string;
  readonly about: string;
  readonly case: string;
  readonly states: { readonly [state: string]: string };
  /** What happens, by the last part of an event's type. */
  readonly events: { readonly [event: string]: string };
  /** Where one event leads to several states, what it is called by the state. */
  readonly eventsTo: { readonly [event: string]: { readonly [state: string]: string } };
  readonly caseEvents: { readonly [event: string]: string };
  readonly by: (event: string) => string;
  readonly back: (event: string, state: string) => string;
}

const sv: ChartWords = {
  title: (pathway) => `${pathway}: tillstånd`,
  about:
    'Ärendet och varje fas har sitt eget tillstånd, alla på en gång. En pil är en övergång; vid rutan står vad som leder dit. Maskinens egna namn är grå.',
  case: 'Ärendet',
  states: {
    'not-started': 'Inte startat',
    open: 'Pågår',
    paused: 'Pausat',
    closed: 'Avslutat',
    waiting: 'Väntar',
    completed: 'Slutförd',
    ended: 'Avbruten',
    skipped: 'Överhoppad',
    'steps-done': 'Alla steg klara',
  },
  events: { opened: 'öppnas', ended: 'avslutas', skipped: 'hoppas över', moved: 'nästa steg' },
  eventsTo: { ended: { completed: 'avslutas som klar', ended: 'avbryts' } },
  caseEvents: {
    'case.started': 'ärendet startar',
    'case.paused': 'paus',
    'case.resumed': 'fortsätter',
    'case.closed': 'ärendet avslutas',
  },
  by: (event) => `när: ${event}`,
  back: (event, state) => `${event} → ${state}`,
};

const en: ChartWords = {
  title: (pathway) => `${pathway}: states`,
  about:
    'The case and every phase have a state of their own, all at once. An arrow is a transition; the box says what leads there. The machine’s own names are grey.',
  case: 'The case',
  states: {
    'not-started': 'Not started',
    open: 'Open',
    paused: 'Paused',
    closed: 'Closed',
    waiting: 'Waiting',
    completed: 'Completed',
    ended: 'Ended',
    skipped: 'Skipped',
    'steps-done': 'All steps done',
  },
  events: { opened: 'opened', ended: 'ended', skipped: 'skipped', moved: 'next step' },
  eventsTo: { ended: { completed: 'ended as completed', ended: 'ended early' } },
  caseEvents: {
    'case.started': 'the case starts',
    'case.paused': 'pause',
    'case.resumed': 'goes on',
    'case.closed': 'the case is closed',
  },
  by: (event) => `when: ${event}`,
  back: (event, state) => `${event} → ${state}`,
};

/** The fixed words of a chart, by language. */
export const chartWords: { readonly [L in Lang]: ChartWords } = { sv, en };
