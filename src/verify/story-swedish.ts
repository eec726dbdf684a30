import type { Names } from '../render/names.js';
import { dateWords } from '../words/dates.js';
import { durationWords } from '../words/durations.js';
import { inQuotes } from '../words/sentences.js';
import type { Deed } from './action.js';
import type { StoryWords } from './story-words.js';
import type { Meaning } from './variables.js';

const quoted = (title: string): string => inQuotes(title, 'sv');

function stepDeed({ step, times, ...rest }: Extract<Deed, { kind: 'step' }>, names: Names): string {
  const meets = names.program.steps.get(step)?.entry === 'held';
  const often = times > 1 ? ` ${times} gånger` : '';
  const long = rest.hours === undefined ? '' : `, sammanlagt ${rest.hours} timmar`;
  return `${quoted(names.step(step))} ${meets ? 'hålls' : 'görs'}${often}${long}.`;
}

function waited(meaning: Meaning | undefined): string {
  if (meaning?.kind === 'elapsed') return `Det går ${durationWords(meaning.from, 'sv')}.`;
  const date = meaning?.kind === 'date' ? (meaning.from ?? meaning.until) : undefined;
  return date === undefined ? 'Tiden går.' : `Tiden går förbi ${dateWords(date, 'sv')}.`;
}

/** Stories in Swedish. */
export const swedishStory: StoryWords = {
  deed: (deed, names, meaning) => {
    switch (deed.kind) {
      case 'start':
        return `Insatsen börjar med ${quoted(names.start(deed.start))}.`;
      case 'open':
        return `Fasen ${quoted(names.phase(deed.phase))} öppnas.`;
      case 'complete':
        return `Fasen ${quoted(names.phase(deed.phase))} slutförs.`;
      case 'stop':
        return `Fasen ${quoted(names.phase(deed.phase))} avbryts.`;
      case 'skip':
        return `Fasen ${quoted(names.phase(deed.phase))} hoppas över.`;
      case 'time-up':
        return `Tiden för fasen ${quoted(names.phase(deed.phase))} tar slut innan den är klar.`;
      case 'step':
        return stepDeed(deed, names);
      case 'answer':
        return `Svaret på ${quoted(names.step(deed.step))} blir ${quoted(names.option(deed.step, deed.option))}.`;
      case 'miss':
        return `${quoted(names.step(deed.step))} blir inte av${deed.times > 1 ? `, ${deed.times} gånger` : ''}.`;
      case 'give':
        return `Alla som ska säga ja till ${quoted(names.consent(deed.consent))} gör det.`;
      case 'refuse':
        return `Någon som ska säga ja till ${quoted(names.consent(deed.consent))} säger nej.`;
      default:
        return waited(meaning);
    }
  },
  element: ({ kind, id, step }, names) => {
    switch (kind) {
      case 'start':
        return `starten ${quoted(names.start(id))}`;
      case 'phase':
      case 'completion':
        return `fasen ${quoted(names.phase(id))}`;
      case 'step':
        return `steget ${quoted(names.step(id))}`;
      case 'option':
        return `svaret ${quoted(names.option(step ?? '', id))} i ${quoted(names.step(step ?? ''))}`;
      default:
        return `avslutet ${quoted(names.outcome(id))}`;
    }
  },
  never: (kind) =>
    ({
      start: 'kan aldrig användas',
      phase: 'kan aldrig öppnas',
      completion: 'kan aldrig slutföras',
      step: 'kan aldrig göras',
      option: 'kan aldrig ges',
      outcome: 'kan aldrig väljas',
    })[kind],
  thing: (meaning, names) => {
    switch (meaning.kind) {
      case 'phase':
      case 'runs':
        return `vad som händer i fasen ${quoted(names.phase(meaning.phase))}`;
      case 'count':
      case 'hours':
      case 'missed':
        return `steget ${quoted(names.step(meaning.step))}`;
      case 'answer':
        return `svaret på ${quoted(names.step(meaning.step))}`;
      case 'consent':
        return quoted(names.consent(meaning.consent));
      case 'criterion':
        return quoted(names.criterion(meaning.criterion));
      case 'measure':
        return `en skattning med ${quoted(names.instrument(meaning.measure.instrument))}`;
      case 'start':
        return 'en viss start';
      case 'elapsed':
        return `att ${durationWords(meaning.from, 'sv')} har gått`;
      default:
        return 'något annat';
    }
  },
  onlyAdministrative: 'Det kan bara stängas administrativt.',
};
