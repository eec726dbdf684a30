import type { Names } from '../render/names.js';
import { dateWords } from '../words/dates.js';
import { durationWords } from '../words/durations.js';
import { inQuotes } from '../words/sentences.js';
import type { Deed } from './action.js';
import type { StoryWords } from './story-words.js';
import type { Meaning } from './variables.js';

const quoted = (title: string): string => inQuotes(title, 'en');

function stepDeed({ step, times, ...rest }: Extract<Deed, { kind: 'step' }>, names: Names): string {
  const meets = names.program.steps.get(step)?.entry === 'held';
  const often = times > 1 ? ` ${times} times` : '';
  const long = rest.hours === undefined ? '' : `, ${rest.hours} hours in all`;
  return `${quoted(names.step(step))} is ${meets ? 'held' : 'done'}${often}${long}.`;
}

function waited(meaning: Meaning | undefined): string {
  if (meaning?.kind === 'elapsed') return `${durationWords(meaning.from, 'en')} pass.`;
  const date = meaning?.kind === 'date' ? (meaning.from ?? meaning.until) : undefined;
  return date === undefined ? 'Time passes.' : `Time passes beyond ${dateWords(date, 'en')}.`;
}

/** Stories in English. */
export const englishStory: StoryWords = {
  deed: (deed, names, meaning) => {
    switch (deed.kind) {
      case 'start':
        return `The intervention begins with ${quoted(names.start(deed.start))}.`;
      case 'open':
        return `The phase ${quoted(names.phase(deed.phase))} opens.`;
      case 'complete':
        return `The phase ${quoted(names.phase(deed.phase))} is completed.`;
      case 'stop':
        return `The phase ${quoted(names.phase(deed.phase))} is stopped.`;
      case 'skip':
        return `The phase ${quoted(names.phase(deed.phase))} is skipped.`;
      case 'time-up':
        return `The time of the phase ${quoted(names.phase(deed.phase))} runs out before it is completed.`;
      case 'step':
        return stepDeed(deed, names);
      case 'answer':
        return `The answer to ${quoted(names.step(deed.step))} is ${quoted(names.option(deed.step, deed.option))}.`;
      case 'miss':
        return `${quoted(names.step(deed.step))} does not take place${deed.times > 1 ? `, ${deed.times} times` : ''}.`;
      case 'give':
        return `Everyone who is asked says yes to ${quoted(names.consent(deed.consent))}.`;
      case 'refuse':
        return `Someone who is asked says no to ${quoted(names.consent(deed.consent))}.`;
      default:
        return waited(meaning);
    }
  },
  element: ({ kind, id, step }, names) => {
    switch (kind) {
      case 'start':
        return `the start ${quoted(names.start(id))}`;
      case 'phase':
      case 'completion':
        return `the phase ${quoted(names.phase(id))}`;
      case 'step':
        return `the step ${quoted(names.step(id))}`;
      case 'option':
        return `the answer ${quoted(names.option(step ?? '', id))} in ${quoted(names.step(step ?? ''))}`;
      default:
        return `the outcome ${quoted(names.outcome(id))}`;
    }
  },
  never: (kind) =>
    ({
      start: 'can never be used',
      phase: 'can never open',
      completion: 'can never be completed',
      step: 'can never be done',
      option: 'can never be given',
      outcome: 'can never be chosen',
    })[kind],
  thing: (meaning, names) => {
    switch (meaning.kind) {
      case 'phase':
      case 'runs':
        return `what happens in the phase ${quoted(names.phase(meaning.phase))}`;
      case 'count':
      case 'hours':
      case 'missed':
        return `the step ${quoted(names.step(meaning.step))}`;
      case 'answer':
        return `the answer to ${quoted(names.step(meaning.step))}`;
      case 'consent':
        return quoted(names.consent(meaning.consent));
      case 'criterion':
        return quoted(names.criterion(meaning.criterion));
      case 'measure':
        return `a rating with ${quoted(names.instrument(meaning.measure.instrument))}`;
      case 'start':
        return 'a certain start';
      case 'elapsed':
        return `that ${durationWords(meaning.from, 'en')} have passed`;
      default:
        return 'something else';
    }
  },
  onlyAdministrative: 'It can only be closed administratively.',
};
