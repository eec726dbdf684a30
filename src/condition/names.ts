import { durationWords } from '../words/durations.js';
import type { Event, Name, StepName } from '../words/phrasebook.js';
import { inSentence } from '../words/sentences.js';
import { inLang, type Lang } from '../words/text.js';
import type { Anchor, Id } from './condition.js';
import type { Terms } from './terms.js';

/** A step as sentences name it. Pure. */
export function stepName(step: Id, terms: Terms, lang: Lang): StepName {
  const term = terms.steps[step];
  return { title: inLang(term?.title, lang, step), entry: term?.entry ?? 'done' };
}

/** A role by its title, or its id. Pure. */
export function roleName(role: Id, terms: Terms, lang: Lang): string {
  return inLang(terms.roles[role]?.title, lang, role);
}

/** A phase by its title, or its id. Pure. */
export function phaseName(phase: Id, terms: Terms, lang: Lang): string {
  return inLang(terms.phases[phase]?.title, lang, phase);
}

/** A criterion by its title, or its id. Pure. */
export function criterionName(criterion: Id, terms: Terms, lang: Lang): string {
  return inLang(terms.criteria[criterion]?.title, lang, criterion);
}

/** An instrument by its title, or its id. Pure. */
export function instrumentName(instrument: Id, terms: Terms, lang: Lang): string {
  return inLang(terms.instruments[instrument]?.title, lang, instrument);
}

/** A consent by its title, or its id. Pure. */
export function consentName(consent: Id, terms: Terms, lang: Lang): Name {
  const title = inLang(terms.consents[consent]?.title, lang);
  return { title: title || consent, isId: title === '' };
}

/** The event that an anchor is counted from, as sentences name it. Pure. */
export function eventOf(anchor: Anchor, terms: Terms, lang: Lang): Event {
  if ('after' in anchor) {
    const { time, from } = anchor.after;
    return { event: 'after', time: durationWords(time, lang), of: eventOf(from, terms, lang) };
  }
  if ('latest' in anchor)
    return { event: 'latest', of: anchor.latest.map((part) => eventOf(part, terms, lang)) };
  if ('earliest' in anchor)
    return { event: 'earliest', of: anchor.earliest.map((part) => eventOf(part, terms, lang)) };
  if ('case' in anchor) return { event: anchor.case };
  if ('opened' in anchor) return { event: 'opened', phase: phaseName(anchor.opened, terms, lang) };
  if ('ended' in anchor) return { event: 'ended', phase: phaseName(anchor.ended, terms, lang) };
  if ('first' in anchor) return { event: 'first', step: stepName(anchor.first, terms, lang) };
  if ('last' in anchor) return { event: 'last', step: stepName(anchor.last, terms, lang) };
  if ('consent' in anchor) return { event: 'consent', consent: consentName(anchor.consent, terms, lang) };
  if ('confirmed' in anchor)
    return { event: 'confirmed', criterion: criterionName(anchor.confirmed, terms, lang) };
  if ('birth' in anchor) return { event: 'birth', role: inSentence(roleName(anchor.birth, terms, lang)) };
  return { event: 'measured', instrument: instrumentName(anchor.measured, terms, lang) };
}
