import * as z from 'zod';
import { idSchema, pathwayIdSchema, sourceSchema } from '../definition/id-schema.js';
import { textSchema } from '../definition/value-schema.js';
import { lineSchema } from './line-schema.js';
import { lookSchema } from './look-schema.js';
import { moment, text, texts } from './value-schema.js';

const member = z.union(
  [
    z.string(),
    z.strictObject({
      role: z
        .union([z.string(), z.array(z.string()).min(1)], { error: 'names' })
        .describe('The role, or several.'),
      birthDate: moment('The birth date.').exactOptional(),
      household: text('The household.').exactOptional(),
      family: text('The family.').exactOptional(),
      competences: texts('Competences of a worker.').exactOptional(),
    }),
  ],
  { error: 'member' },
);

const people = z
  .record(z.string(), member)
  .describe(
    'Who is there from the beginning: `{ barn-1: { role: barn, birthDate: 2016-05-01 }, foralder-1: foralder }`. References, never names.',
  );

const lines = (about: string): z.ZodType => z.array(lineSchema).min(1).describe(about);
const looks = (about: string): z.ZodType =>
  z.union([lookSchema, z.array(lookSchema).min(1)], { error: 'looks' }).describe(about);

const start = moment('The first day: `2026-03-02`.');
const by = text(
  'Who records when a line does not say: a role, or a person. Default: the first role with authority.',
);

const scenario = z
  .strictObject({
    title: textSchema.describe(
      'What it shows: `{ sv: Besök kräver medgivande, en: A visit needs the consent }`.',
    ),
    checks: z
      .array(sourceSchema)
      .describe('Facts of the source text that it proves, beside those of the rules it names: `[NOR-68]`.')
      .exactOptional(),
    start: start.exactOptional(),
    by: by.exactOptional(),
    people: people.exactOptional(),
    changing: z
      .record(z.string(), z.json())
      .describe(
        'Changes in the pathway before it is looked at: `{ team: { roles: [skola] } }`. Then only `definition` can be expected.',
      )
      .exactOptional(),
    given: lines('What has happened before; each line must be accepted.').exactOptional(),
    when: lines('What happens; a line that says nothing more must count, with no deviation.').exactOptional(),
    // biome-ignore lint/suspicious/noThenProperty: the word of the language
    then: looks('What should stand in the case then: one look, or several, each on its day.').exactOptional(),
    and: z
      .array(
        z.strictObject({
          when: lines('What happens next.').exactOptional(),
          // biome-ignore lint/suspicious/noThenProperty: the word of the language
          then: looks('What should stand in the case then.').exactOptional(),
        }),
      )
      .min(1)
      .describe('How it goes on: more of `when` and `then`, in turn.')
      .exactOptional(),
  })
  .meta({ id: 'scenario', description: 'A case that is told, and what is expected of it.' });

/** The author's form of a scenario file: strict, every key with a description to author from. */
export const scenarioSchema: z.ZodType = z.strictObject({
  pathway: pathwayIdSchema.describe('The pathway that is tested: `norrkoping.familjeteam-7-15`.'),
  about: textSchema.describe('What the scenarios of the file have in common.').exactOptional(),
  start: start.exactOptional(),
  by: by.exactOptional(),
  people: people.exactOptional(),
  given: lines('How every scenario of the file begins.').exactOptional(),
  scenarios: z
    .record(idSchema as z.ZodType<string, string>, scenario)
    .describe('The scenarios, each under an id of its own.'),
});
