import * as z from 'zod';
import { moment, names, text, texts, timeSchema, yes } from './value-schema.js';
import { verbNames, verbs } from './verbs.js';

type Shape = { readonly [key: string]: z.ZodType };

/** When it happens, and who records it. */
const frame: Shape = {
  on: moment(
    'The day: `2026-03-02`, or `+P3W` after the previous moment. Default: the same day as the line before.',
  ),
  at: timeSchema,
  happened: moment('The earlier day on which it happened, when it is recorded later: `2026-03-02`.'),
  untimed: yes('It happened on this day at no stated time: `untimed: true`.'),
  by: text(
    'Who records it: a role, or a person of the scenario. Default: `by` of the file, else the first role with authority.',
  ),
  name: text(
    'A name of its own, so that a later line can correct, withdraw or cancel it: `name: forsta-besoket`.',
  ),
  as: z.literal('noted').describe('Keep it without effect: `noted`.'),
  override: z
    .strictObject({
      rules: z.array(z.string()).min(1).describe('Rules that are set aside.'),
      reason: text('Why.'),
      by: text('A role that may. Default: the first role with authority.').exactOptional(),
    })
    .describe('Sets rules aside, with a reason: `{ rules: [samtal.with], reason: Sjukdom }`.'),
  unless: z
    .record(
      z.string(),
      z.strictObject({
        ground: text('The ground, as the rule writes it.'),
        evidence: text('Reference to what shows it.'),
      }),
    )
    .describe(
      'Grounds, written in rules, that hold here: `{ besok.place: { ground: symtom, evidence: anteckning-1 } }`.',
    ),
  occasion: text('The same occasion recorded in several cases.'),
  note: text('Reference to a text of the host.'),
};

/** What a line is to come to. */
const outcome: Shape = {
  refused: names('Rules that refuse it.'),
  deviates: names('Rules that it deviates from, and that do not stop it.'),
  noted: yes('It is kept without effect: `noted: true`.'),
};

function howMany(about: string): z.ZodInt {
  return z.int().min(0).max(100_000).describe(about);
}

/** What may stand beside the word, by the name it has in an entry; which word takes which is told in the reference. */
const fields: Shape = {
  role: text('The role.'),
  birthDate: moment('The birth date.'),
  household: text('The household.'),
  family: text('The family.'),
  competences: texts('Competences of a worker.'),
  observed: z
    .strictObject({
      caseload: howMany('Other cases that the worker has.').exactOptional(),
      cases: howMany(
        'Of a start: other cases that are open. Of a meeting: other cases that it serves.',
      ).exactOptional(),
    })
    .describe('What is known from other cases: `{ caseload: 5 }`, `{ cases: 39 }`.'),
  previous: text('The case that this one comes after.'),
  matter: text('The matter that the case belongs to.'),
  since: moment('An earlier day that a carried clock runs from.'),
  present: texts('Those who take part: `[foralder-1, behandlare-1]`.'),
  about: z
    .union([z.string(), z.array(z.string())], { error: 'names' })
    .describe('The person it is about; in a consent, a list of persons.'),
  minutes: z.int().min(0).max(100_000).describe('How long it took, in minutes.'),
  place: text('Where: a place of the pathway.'),
  themes: texts('Themes that were taken up.'),
  contents: texts('Contents of the step that were covered.'),
  artefacts: z
    .record(z.string(), z.string())
    .describe('What it left behind, with a reference to each: `{ inspelning: fil-1 }`.'),
  subMeetings: z
    .record(z.string(), z.array(z.string()))
    .describe('Parts of the meeting that take place, each with those who are there: `{ barnen: [barn-1] }`.'),
  round: text('The same for all parts of one meeting, when they are told on lines of their own.'),
  gave: texts('Tasks that were given, to be done until next time.'),
  reviewed: z
    .record(z.string(), z.enum(['done', 'partly', 'not-done']))
    .describe('Tasks from last time that were taken up: `{ hemuppgift: done }`.'),
  artefact: text('What has come.'),
  of: text('The occasion, by `name`.'),
  reference: text('Reference to the thing.'),
  heard: texts('Children who were heard.'),
  informed: texts('Children who were informed.'),
  booking: text('The booking that it fulfils, by `name`.'),
  form: z.enum(['written', 'oral']).describe('`written` or `oral`.'),
  option: text('The answer.'),
  from: text('The person who answers.'),
  scores: z.record(z.string(), z.number()).describe('The value of each scale: `{ narhet: 7 }`.'),
  version: text('Version of the instrument.'),
  notAdministered: text('Why the instrument was not used.'),
  giver: text('The person whose word it is.'),
  information: texts('Information classes that the word is limited to.'),
  agencies: texts('Agencies that the word is limited to.'),
  until: moment('Last day.'),
  owner: text('The person whose goal it is; missing: shared.'),
  level: z.enum(['overall', 'sub']).describe('`overall` or `sub`.'),
  words: text('The role whose words the goal is in.'),
  status: z
    .enum(['open', 'reached', 'partly', 'dropped'])
    .describe('`open`, `reached`, `partly` or `dropped`.'),
  reason: text('Why.'),
  to: text('The agency that is told.'),
  basis: text('The rule of law.'),
  ground: text('The ground.'),
  review: moment('Day of review.'),
  for: moment('The day it is planned for.'),
  changes: z
    .record(z.string(), z.json())
    .describe('What the entry should have said: `{ present: [foralder-1] }`.'),
};

const words: Shape = Object.fromEntries(
  verbNames.map((name) => [
    name,
    verbs[name].names !== undefined ? text(verbs[name].about) : yes(verbs[name].about),
  ]),
);

/** What each key of a line is read by: the words for what happens, what stands beside them, and what it comes to. */
export const lineShape: Shape = { ...words, ...frame, ...fields, ...outcome };

/** Keys of a line that go with every word. */
export const commonKeys: ReadonlySet<string> = new Set([...Object.keys(frame), ...Object.keys(outcome)]);

/** The sorts of key of a line, for the reference. */
export const lineKeys: {
  readonly frame: readonly string[];
  readonly outcome: readonly string[];
  readonly fields: readonly string[];
} = {
  frame: Object.keys(frame),
  outcome: Object.keys(outcome),
  fields: Object.keys(fields),
};

/** One thing that happens. Which keys go with which word is checked apart: one table gives an editor a better answer. */
export const lineSchema: z.ZodType = z
  .strictObject(
    Object.fromEntries(Object.entries(lineShape).map(([key, schema]) => [key, schema.exactOptional()])),
  )
  .meta({
    id: 'line',
    description: 'One thing that happens: exactly one word such as `holds`, with what belongs to it.',
  });
