import * as z from 'zod';
import { describedSchema, describedShape } from './described-schema.js';
import {
  handoverSchema,
  headlineSchema,
  outcomeSchema,
  pauseSchema,
  phaseSchema,
  pilotSchema,
  startSchema,
  themeSchema,
} from './element-schema.js';
import { idSchema, named, pathwayIdSchema, reference } from './id-schema.js';
import { instrumentSchema } from './instrument-schema.js';
import type { Described, ExtendsSpec, Pathway } from './pathway.js';
import { patterned } from './patterned.js';
import { consentSchema, criterionSchema, roleSchema, teamSchema } from './people-schema.js';
import { rulesShape } from './rule-schema.js';
import { choice, list, maybe, strict } from './shape.js';
import { followUpSchema, stepSchema } from './step-schema.js';
import { dateSchema, durationSchema, textSchema, versionSchema, words, zoneSchema } from './value-schema.js';

type TextSource = NonNullable<Pathway['texts']>[string];
type FigureSpec = NonNullable<Pathway['figures']>[string];

const prefixSchema = z
  .string()
  .refine((text) => /^[A-ZÅÄÖ][A-ZÅÄÖ0-9]{0,15}$/.test(text), { error: 'bad-text-prefix' })
  .meta(
    patterned(
      '^[A-ZÅÄÖ][A-ZÅÄÖ0-9]{0,15}$',
      'Skriv en förkortning i versaler: NOR.',
      'Write a prefix in capitals: NOR.',
    ),
  );

const extendsSchema = strict<ExtendsSpec>({
  pathway: pathwayIdSchema.describe('Id of the parent: `ljusdal.trappan`.'),
  version: versionSchema.describe('Version of the parent: `1.0.0`.'),
  hash: maybe(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta(patterned('^[0-9a-f]{64}$', 'Det här skriver insats.', 'insats writes this.'))
      .describe('Written by insats when the two have been merged; leave it out.'),
  ),
}).describe(
  'This is a local variant of another definition and says only what differs: `{ pathway: ljusdal.trappan, version: 1.0.0 }`.',
);

/** The author's form of a pathway: what is written in YAML, strict, every field with a description to author from. */
export const pathwaySchema: z.ZodType<Pathway> = strict<Pathway>({
  language: z.literal(1).describe('Version of the definition language: `1`.'),
  pathway: pathwayIdSchema.describe(
    'The id: municipality and pathway, joined by one dot: `norrkoping.familjeteam-7-15`.',
  ),
  version: versionSchema.describe('Version of this definition, three numbers: `1.0.0`.'),
  status: choice<Pathway['status']>(
    { draft: 'being written', published: 'in use', retired: 'no new cases' },
    'Where the definition stands.',
  ),
  extends: maybe(extendsSchema),
  leavesOut: maybe(
    list(
      words('A path (`phases.samtal.steps.lek`), an id (`lek`) or the id of a rule (`lek.times`).'),
    ).describe('What of the parent the variant does without: `[lek, samtal.times]`.'),
  ),
  ...describedShape,
  title: textSchema.describe('The name of the pathway: `{ sv: Familjeteam 7–15, en: Family team 7–15 }`.'),
  validFrom: maybe(dateSchema.describe('First day new cases may start.')),
  validUntil: maybe(dateSchema.describe('Last day new cases may start (inclusive).')),
  texts: maybe(
    (
      z.record(
        prefixSchema,
        strict<TextSource>({
          title: textSchema.describe('What the text is called.'),
          published: maybe(words('When it was published, as the text says it.')),
        }),
      ) as z.ZodType<{ readonly [prefix: string]: TextSource }>
    ).describe('The texts that `source` ids point to, by their prefix: `NOR` for `NOR-68`.'),
  ),
  subject: choice<Pathway['subject']>(
    { person: 'one person', child: 'one child', family: 'a family', group: 'a group' },
    'Whom a case is about.',
  ),
  zone: maybe(zoneSchema.describe('Time zone of all dates. Default: `Europe/Stockholm`.')),
  legalBasis: choice<Pathway['legalBasis']>(
    {
      'sol-11-1': 'after individual needs assessment (SoL 11:1)',
      'sol-11-5': 'without individual needs assessment (SoL 11:5)',
      'lvu-22': 'without consent (LVU 22 §)',
      other: 'another basis',
      'not-stated': 'the texts do not say',
    },
    'The legal basis.',
  ),
  documentation: choice<Pathway['documentation']>(
    {
      full: 'in full (SoL 14:3)',
      'identity-free': 'without identity (SoL 14:5)',
      none: 'not at all (advice, SoL 14:4)',
    },
    'How it is documented.',
  ),
  excludedKind: maybe(
    idSchema.describe(
      'If it is one of the seven kinds that SoL 11:5 excludes (contact person, family home …), which one.',
    ),
  ),
  authority: list(reference('role')).describe('Roles that may override rules, unless a rule says otherwise.'),
  pilot: maybe(pilotSchema.describe('The pilot period of the model itself.')),
  purposes: maybe(named(describedSchema).describe('Purposes and common goals of the pathway.')),
  principles: maybe(named(describedSchema).describe('How the work is done, in words; shown, never judged.')),
  figures: maybe(
    named(
      strict<FigureSpec>({
        ...describedShape,
        every: maybe(durationSchema.describe('How often it is reported: `P6M`.')),
      }),
    ).describe('Figures that the unit reports; shown, never judged.'),
  ),
  agencies: maybe(named(describedSchema).describe('Services and authorities that take part.')),
  information: maybe(named(describedSchema).describe('Information classes; `general` always exists.')),
  roles: named(roleSchema).describe('Everyone who has a part in the pathway, by role. Never a person.'),
  team: maybe(teamSchema.describe('The team that carries it out.')),
  places: maybe(named(describedSchema).describe('Places where meetings are held.')),
  themes: maybe(named(themeSchema).describe('Themes of meetings.')),
  criteria: maybe(
    named(criterionSchema).describe('Criteria that a person confirms: judgements, and facts from outside.'),
  ),
  consents: maybe(named(consentSchema).describe('The consents the pathway asks for.')),
  instruments: maybe(named(instrumentSchema).describe('Instruments, as data.')),
  goals: maybe(
    strict<NonNullable<Pathway['goals']>>({
      information: reference('information').describe('Information class of the goals of a case.'),
    }).describe('What is said of the goals of a case: `{ information: mal }`.'),
  ),
  headline: maybe(headlineSchema.describe('A headline count, checked against the steps.')),
  starts: named(startSchema).describe('The ways in.'),
  phases: named(phaseSchema).describe('The phases.'),
  steps: maybe(named(stepSchema).describe('Steps that belong to no phase: possible from start to closing.')),
  pauses: maybe(named(pauseSchema).describe('Grounds on which the case may be paused.')),
  handovers: maybe(named(handoverSchema).describe('Other pathways the case can go on in.')),
  outcomes: named(outcomeSchema).describe('The ways out.'),
  followUps: maybe(
    named(followUpSchema).describe('What is done after the case is closed. It never opens the case again.'),
  ),
  reentry: maybe(describedSchema.describe('What a former family is offered. A return is always a new case.')),
  decisions: maybe(
    named(describedSchema).describe(
      'Decisions you made where the sources are silent or doubtful, each a visible line.',
    ) as z.ZodType<{
      readonly [decision: string]: Described;
    }>,
  ),
  ...rulesShape,
}).describe('A pathway of the social services: phases, steps, rules and ways out. Contains no person.');
