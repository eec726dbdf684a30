import { localDateOf } from '../../calendar/instant.js';
import { dateWords } from '../../words/dates.js';
import { figures } from '../../words/numbers.js';
import { inQuotes, inSentence } from '../../words/sentences.js';
import { inLang } from '../../words/text.js';
import type { EntryOfKind, EntryWords } from '../entry-words.js';
import type { Names } from '../names.js';
import { list } from '../say.js';
import { oneOf } from './modal.js';

const quoted = (title: string): string => inQuotes(title, 'en');
const people = (refs: readonly string[]): string => list(refs, 'en');

/** Sentences with something in them, one after the other. */
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('. ');
}

function whenGiven<T>(value: T | undefined, say: (value: T) => string): string {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : say(value);
}

function day(moment: string, names: Names): string {
  return dateWords(localDateOf(moment, names.program.zone), 'en');
}

function contents(step: string, ids: readonly string[] | undefined, names: Names): string {
  return whenGiven(
    ids,
    (some) =>
      `Contents: ${list(
        some.map((id) => inSentence(names.content(step, id))),
        'en',
      )}`,
  );
}

/** The parts of the meeting that are told of, each with who was there. */
function subMeetings({ step, subMeetings: parts = {} }: EntryOfKind<'held'>, names: Names): string {
  const told = Object.entries(parts).map(([part, present]) => {
    const who = present.length === 0 ? '' : ` (${people(present)})`;
    return `${inSentence(names.subMeeting(step, part))}${who}`;
  });
  return whenGiven(told, (some) => `Parts: ${list(some, 'en')}`);
}

function artefacts(step: string, left: object | undefined, names: Names): string {
  return whenGiven(
    Object.keys(left ?? {}),
    (some) =>
      `Left behind: ${list(
        some.map((id) => inSentence(names.artefact(step, id))),
        'en',
      )}`,
  );
}

const taskResults = { done: 'done', partly: 'partly done', 'not-done': 'not done' } as const;

/** A task of the step, or of the one that it counts as. */
function task(step: string, id: string, names: Names): string {
  const { alsoAs = [] } = names.program.steps.get(step) ?? {};
  const gives = [step, ...alsoAs].find((one) => names.program.steps.get(one)?.spec.tasks?.[id] !== undefined);
  return inSentence(names.task(gives ?? step, id));
}

function tasks({ step, gave, reviewed }: EntryOfKind<'held'>, names: Names): string {
  const results = Object.entries(reviewed ?? {});
  return joined(
    whenGiven(
      results.map(([id, result]) => `${task(step, id, names)} (${taskResults[result]})`),
      (some) => `Taken up: ${list(some, 'en')}`,
    ),
    whenGiven(
      gave?.map((id) => task(step, id, names)),
      (some) => `Given until next time: ${list(some, 'en')}`,
    ),
  );
}

const missedReasons: { readonly [reason: string]: string } = {
  'no-show': 'nobody came',
  declined: 'declined',
  cancelled: 'cancelled',
  postponed: 'postponed',
};

const goalStatuses = {
  open: 'open',
  reached: 'reached',
  partly: 'partly reached',
  dropped: 'dropped',
} as const;

function heardWords({
  heard,
  informed,
}: {
  readonly heard?: readonly string[];
  readonly informed?: readonly string[];
}): string {
  return joined(
    whenGiven(heard, (some) => `Stated a view: ${people(some)}`),
    whenGiven(informed, (some) => `Got information: ${people(some)}`),
  );
}

/** What each kind of entry says, in English. */
export const englishEntries: EntryWords = {
  started: ({ start }, names) => `the intervention starts: ${inSentence(names.start(start))}`,
  joined: ({ person, role, birthDate }, names) =>
    `joins as ${oneOf(inSentence(names.role(role)))}: ${person}${whenGiven(birthDate, (date) => `, born ${dateWords(date, 'en')}`)}`,
  left: ({ person, role }, names) =>
    `no longer takes part as ${oneOf(inSentence(names.role(role)))}: ${person}`,
  assigned: ({ person, role }, names) => `appointed as ${inSentence(names.role(role))}: ${person}`,
  held: (entry, names) =>
    joined(
      names.step(entry.step),
      whenGiven(entry.present, (some) => `With: ${people(some)}`),
      whenGiven(entry.about, (person) => `About ${person}`),
      whenGiven(entry.place, (place) => names.place(place)),
      whenGiven(entry.minutes, (minutes) => `${minutes} minutes`),
      subMeetings(entry, names),
      contents(entry.step, entry.contents, names),
      artefacts(entry.step, entry.artefacts, names),
      tasks(entry, names),
      heardWords(entry),
    ),
  missed: ({ step, reason }, names) => {
    const title = names.program.steps.get(step)?.spec.exceptions?.[reason]?.title;
    return `${names.step(step)} did not take place: ${inSentence(inLang(title, 'en', missedReasons[reason] ?? reason))}`;
  },
  done: (entry, names) =>
    joined(
      `${names.step(entry.step)}: done`,
      whenGiven(entry.about, (person) => `About ${person}`),
      whenGiven(entry.present, (some) => `With: ${people(some)}`),
      contents(entry.step, entry.contents, names),
      artefacts(entry.step, entry.artefacts, names),
      heardWords(entry),
    ),
  attached: ({ step, artefact }, names) =>
    `${names.step(step)}: ${inSentence(names.artefact(step, artefact))} has come`,
  approved: ({ step }, names) => `${names.step(step)}: approved`,
  'sent-back': ({ step, reason }, names) => `${names.step(step)}: sent back. ${reason}`,
  answered: ({ step, option, from, about }, names) =>
    joined(
      `${names.step(step)}: ${inSentence(names.option(step, option))}${whenGiven(from, (person) => ` (${person})`)}`,
      whenGiven(about, (person) => `About ${person}`),
    ),
  measured: ({ step, about, scores, notAdministered }, names) => {
    const spec = names.program.steps.get(step)?.spec;
    const scales =
      spec !== undefined && 'measure' in spec
        ? names.program.pathway.instruments?.[spec.measure.instrument]?.scales
        : undefined;
    const values = Object.entries(scores ?? {}).map(
      ([scale, value]) =>
        `${inSentence(inLang(scales?.[scale]?.title, 'en', scale))} ${figures(value, 'en')}`,
    );
    return `${names.step(step)}, ${about}: ${notAdministered === undefined ? list(values, 'en') : 'not done'}`;
  },
  confirmed: ({ criterion, value, about }, names) =>
    `${value ? 'confirmed' : 'does not hold'}: ${inSentence(names.criterion(criterion))}${whenGiven(about, (person) => ` (${person})`)}`,
  'consent-given': ({ consent, giver, form }, names) =>
    `${names.consent(consent)}: yes from ${giver}${form === undefined ? '' : form === 'written' ? ', in writing' : ', orally'}`,
  'consent-refused': ({ consent, giver }, names) => `${names.consent(consent)}: no from ${giver}`,
  'consent-withdrawn': ({ consent, giver }, names) => `${names.consent(consent)}: withdrawn by ${giver}`,
  'goal-set': ({ goal, owner, level }) =>
    `${level === 'overall' ? 'overall goal' : level === 'sub' ? 'sub-goal' : 'goal'} set: ${goal}${whenGiven(owner, (person) => ` (${person})`)}`,
  'goal-status': ({ goal, status }) => `goal ${goal}: ${goalStatuses[status]}`,
  disclosed: ({ to, information, basis }, names) =>
    `information disclosed to ${inSentence(names.agency(to))} under ${basis}: ${inSentence(names.information(information))}`,
  objected: ({ person, reason }) =>
    `${person} objects to an entry${reason === undefined ? '' : `: ${quoted(reason)}`}`,
  opened: ({ phase, about }, names) =>
    `${quoted(names.phase(phase))} is opened${whenGiven(about, (person) => ` for ${person}`)}`,
  ended: ({ phase, about }, names) =>
    `${quoted(names.phase(phase))} is ended${whenGiven(about, (person) => ` for ${person}`)}`,
  skipped: ({ phase }, names) => `${quoted(names.phase(phase))} is skipped`,
  closed: ({ outcome }, names) => `the intervention is closed: ${inSentence(names.outcome(outcome))}`,
  extended: ({ until }) => `the time is extended until ${dateWords(until, 'en')}`,
  paused: ({ ground, until }, names) =>
    `pause: ${inSentence(inLang(names.program.pathway.pauses?.[ground]?.title, 'en', ground))}${whenGiven(until, (date) => `, until ${dateWords(date, 'en')}`)}`,
  resumed: () => 'the intervention is resumed',
  booked: ({ step, on, present }, names) =>
    joined(
      `${names.step(step)} is booked for ${day(on, names)}`,
      whenGiven(present, (some) => `With: ${people(some)}`),
    ),
  unbooked: () => 'the booking is taken away',
  'definition-changed': ({ from, to, reason }) =>
    `the case follows another version: ${to.version} instead of ${from.version}. Reason: ${quoted(reason)}`,
  correction: ({ of }) => `correction of ${of}`,
  withdrawal: ({ of }) => `withdrawal of ${of}`,
};
