import { localDateOf } from '../../calendar/instant.js';
import { dateWords } from '../../words/dates.js';
import { figures } from '../../words/numbers.js';
import { inQuotes, inSentence } from '../../words/sentences.js';
import { inLang } from '../../words/text.js';
import type { EntryOfKind, EntryWords } from '../entry-words.js';
import type { Names } from '../names.js';
import { list } from '../say.js';

const quoted = (title: string): string => inQuotes(title, 'sv');
const people = (refs: readonly string[]): string => list(refs, 'sv');

/** Sentences with something in them, one after the other. */
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('. ');
}

function whenGiven<T>(value: T | undefined, say: (value: T) => string): string {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : say(value);
}

function day(moment: string, names: Names): string {
  return dateWords(localDateOf(moment, names.program.zone), 'sv');
}

function contents(step: string, ids: readonly string[] | undefined, names: Names): string {
  return whenGiven(
    ids,
    (some) =>
      `Innehåll: ${list(
        some.map((id) => inSentence(names.content(step, id))),
        'sv',
      )}`,
  );
}

/** The parts of the meeting that are told of, each with who was there. */
function subMeetings({ step, subMeetings: parts = {} }: EntryOfKind<'held'>, names: Names): string {
  const told = Object.entries(parts).map(([part, present]) => {
    const who = present.length === 0 ? '' : ` (${people(present)})`;
    return `${inSentence(names.subMeeting(step, part))}${who}`;
  });
  return whenGiven(told, (some) => `Delar: ${list(some, 'sv')}`);
}

function artefacts(step: string, left: object | undefined, names: Names): string {
  return whenGiven(
    Object.keys(left ?? {}),
    (some) =>
      `Underlag: ${list(
        some.map((id) => inSentence(names.artefact(step, id))),
        'sv',
      )}`,
  );
}

const taskResults = { done: 'gjort', partly: 'delvis gjort', 'not-done': 'inte gjort' } as const;

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
      (some) => `Togs upp: ${list(some, 'sv')}`,
    ),
    whenGiven(
      gave?.map((id) => task(step, id, names)),
      (some) => `Gavs till nästa gång: ${list(some, 'sv')}`,
    ),
  );
}

const missedReasons: { readonly [reason: string]: string } = {
  'no-show': 'ingen kom',
  declined: 'avböjt',
  cancelled: 'inställt',
  postponed: 'uppskjutet',
};

const goalStatuses = {
  open: 'öppet',
  reached: 'uppnått',
  partly: 'delvis uppnått',
  dropped: 'struket',
} as const;

function heardWords({
  heard,
  informed,
}: {
  readonly heard?: readonly string[];
  readonly informed?: readonly string[];
}): string {
  return joined(
    whenGiven(heard, (some) => `Fick säga sin mening: ${people(some)}`),
    whenGiven(informed, (some) => `Fick information: ${people(some)}`),
  );
}

/** What each kind of entry says, in Swedish. */
export const swedishEntries: EntryWords = {
  started: ({ start }, names) => `insatsen startar: ${inSentence(names.start(start))}`,
  joined: ({ person, role, birthDate }, names) =>
    `med som ${inSentence(names.role(role))}: ${person}${whenGiven(birthDate, (date) => `, född ${dateWords(date, 'sv')}`)}`,
  left: ({ person, role }, names) => `inte längre med som ${inSentence(names.role(role))}: ${person}`,
  assigned: ({ person, role }, names) => `utses till ${inSentence(names.role(role))}: ${person}`,
  held: (entry, names) =>
    joined(
      names.step(entry.step),
      whenGiven(entry.present, (some) => `Med: ${people(some)}`),
      whenGiven(entry.about, (person) => `Gäller ${person}`),
      whenGiven(entry.place, (place) => names.place(place)),
      whenGiven(entry.minutes, (minutes) => `${minutes} minuter`),
      subMeetings(entry, names),
      contents(entry.step, entry.contents, names),
      artefacts(entry.step, entry.artefacts, names),
      tasks(entry, names),
      heardWords(entry),
    ),
  missed: ({ step, reason }, names) => {
    const title = names.program.steps.get(step)?.spec.exceptions?.[reason]?.title;
    return `${names.step(step)} blev inte av: ${inSentence(inLang(title, 'sv', missedReasons[reason] ?? reason))}`;
  },
  done: (entry, names) =>
    joined(
      `${names.step(entry.step)}: klart`,
      whenGiven(entry.about, (person) => `Gäller ${person}`),
      whenGiven(entry.present, (some) => `Med: ${people(some)}`),
      contents(entry.step, entry.contents, names),
      artefacts(entry.step, entry.artefacts, names),
      heardWords(entry),
    ),
  attached: ({ step, artefact }, names) =>
    `${names.step(step)}: ${inSentence(names.artefact(step, artefact))} har kommit in`,
  approved: ({ step }, names) => `${names.step(step)}: godkänt`,
  'sent-back': ({ step, reason }, names) => `${names.step(step)}: skickat tillbaka. ${reason}`,
  answered: ({ step, option, from, about }, names) =>
    joined(
      `${names.step(step)}: ${inSentence(names.option(step, option))}${whenGiven(from, (person) => ` (${person})`)}`,
      whenGiven(about, (person) => `Gäller ${person}`),
    ),
  measured: ({ step, about, scores, notAdministered }, names) => {
    const spec = names.program.steps.get(step)?.spec;
    const scales =
      spec !== undefined && 'measure' in spec
        ? names.program.pathway.instruments?.[spec.measure.instrument]?.scales
        : undefined;
    const values = Object.entries(scores ?? {}).map(
      ([scale, value]) =>
        `${inSentence(inLang(scales?.[scale]?.title, 'sv', scale))} ${figures(value, 'sv')}`,
    );
    return `${names.step(step)}, ${about}: ${notAdministered === undefined ? list(values, 'sv') : 'gjordes inte'}`;
  },
  confirmed: ({ criterion, value, about }, names) =>
    `${value ? 'bekräftat' : 'gäller inte'}: ${inSentence(names.criterion(criterion))}${whenGiven(about, (person) => ` (${person})`)}`,
  'consent-given': ({ consent, giver, form }, names) =>
    `${names.consent(consent)}: ja från ${giver}${form === undefined ? '' : form === 'written' ? ', skriftligt' : ', muntligt'}`,
  'consent-refused': ({ consent, giver }, names) => `${names.consent(consent)}: nej från ${giver}`,
  'consent-withdrawn': ({ consent, giver }, names) => `${names.consent(consent)}: återkallat av ${giver}`,
  'goal-set': ({ goal, owner, level }) =>
    `${level === 'overall' ? 'övergripande mål' : level === 'sub' ? 'delmål' : 'mål'} sätts: ${goal}${whenGiven(owner, (person) => ` (${person})`)}`,
  'goal-status': ({ goal, status }) => `mål ${goal}: ${goalStatuses[status]}`,
  disclosed: ({ to, information, basis }, names) =>
    `uppgifter lämnas ut till ${inSentence(names.agency(to))} enligt ${basis}: ${inSentence(names.information(information))}`,
  objected: ({ person, reason }) =>
    `${person} invänder mot en anteckning${reason === undefined ? '' : `: ${quoted(reason)}`}`,
  opened: ({ phase, about }, names) =>
    `${quoted(names.phase(phase))} öppnas${whenGiven(about, (person) => ` för ${person}`)}`,
  ended: ({ phase, about }, names) =>
    `${quoted(names.phase(phase))} avslutas${whenGiven(about, (person) => ` för ${person}`)}`,
  skipped: ({ phase }, names) => `${quoted(names.phase(phase))} hoppas över`,
  closed: ({ outcome }, names) => `insatsen avslutas: ${inSentence(names.outcome(outcome))}`,
  extended: ({ until }) => `tiden förlängs till och med ${dateWords(until, 'sv')}`,
  paused: ({ ground, until }, names) =>
    `paus: ${inSentence(inLang(names.program.pathway.pauses?.[ground]?.title, 'sv', ground))}${whenGiven(until, (date) => `, till och med ${dateWords(date, 'sv')}`)}`,
  resumed: () => 'insatsen återupptas',
  booked: ({ step, on, present }, names) =>
    joined(
      `${names.step(step)} bokas till ${day(on, names)}`,
      whenGiven(present, (some) => `Med: ${people(some)}`),
    ),
  unbooked: () => 'bokningen tas bort',
  'definition-changed': ({ from, to, reason }) =>
    `ärendet följer en annan version: ${to.version} i stället för ${from.version}. Skäl: ${quoted(reason)}`,
  correction: ({ of }) => `rättelse av ${of}`,
  withdrawal: ({ of }) => `återtagande av ${of}`,
};
