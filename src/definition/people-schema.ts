import * as z from 'zod';
import type { Range } from '../condition/condition.js';
import { codesSchema, describedSchema, describedShape } from './described-schema.js';
import { keyedBy, named, reference } from './id-schema.js';
import type { ConsentKind, ConsentSpec, CriterionSpec, Grant, RoleSpec, TeamSpec } from './pathway.js';
import { rulesShape, sourcesSchema } from './rule-schema.js';
import { choice, list, maybe, strict, strictAny } from './shape.js';
import { durationSchema, rangeSchema, textSchema, wholeNumber, words } from './value-schema.js';

const grounds = ['consent', 'law'];

const groundedSchema = (
  strictAny<Exclude<Grant, 'always'>>(
    {
      consent: maybe(reference('consent').describe('Only while this consent is in force.')),
      law: maybe(
        words(
          'A rule of law that lets the role see it, by its paragraph: `OSL 26:9`. Seen as `always`, and shown as the law.',
        ),
      ),
      source: maybe(sourcesSchema),
    },
    'grant',
    grounds,
  ) as z.ZodType<Exclude<Grant, 'always'>>
).meta({ oneOf: grounds.map((ground) => ({ required: [ground] })) });

const seesSchema = keyedBy(
  'information',
  z.union([z.literal('always'), groundedSchema], { error: 'sees' }) as z.ZodType<Grant>,
).describe(
  'Which information classes the role may see: `{ general: always, behandling: { consent: sekretess }, vard: { law: OSL 26:9 } }`. Default: none.',
);

/** A role. */
export const roleSchema: z.ZodType<RoleSpec> = strict<RoleSpec>({
  ...describedShape,
  ...rulesShape,
  kind: choice<RoleSpec['kind']>(
    {
      child: 'a child',
      parent: 'a parent or guardian',
      person: 'another member of the family or network',
      authority: 'decides and commissions',
      team: 'carries out the intervention',
      partner: 'another service',
      manager: 'a manager',
    },
    'What kind of role it is.',
  ),
  agency: maybe(reference('agency').describe('The service or authority it acts for.')),
  includes: maybe(
    list(reference('role')).describe('The role stands for all of these: family = `[barn, foralder]`.'),
  ),
  sees: maybe(seesSchema),
  codes: maybe(codesSchema),
});

/** The team. */
export const teamSchema: z.ZodType<TeamSpec> = strict<TeamSpec>({
  ...describedShape,
  ...rulesShape,
  roles: list(reference('role')).describe('The roles the team is made of.'),
  size: maybe(
    z
      .union([wholeNumber(1), rangeSchema], { error: 'number-or-range' })
      .describe('How many people it is: `5`, or `{ from: 4, to: 5 }`. Shown, never judged.') as z.ZodType<
      number | Range
    >,
  ),
  competences: maybe(
    named(describedSchema).describe('Competences that are matched with the needs of the family.'),
  ),
});

type Giver = ConsentSpec['givers'][string];

const giversSchema = keyedBy(
  'role',
  z.union(
    [
      z.literal('all'),
      strict<Exclude<Giver, 'all'>>({
        who: choice<'all' | 'one'>(
          { all: 'every one of them', one: 'one of them is enough' },
          'Who of those who hold the role.',
        ),
        ageFrom: maybe(wholeNumber(0).describe('Only those who are at least this old.')),
        ageBelow: maybe(wholeNumber(1).describe('Only those who are younger than this.')),
        ageOf: maybe(
          reference('role').describe(
            'Whose age decides: guardians sign while the child is below 18. Default: their own.',
          ),
        ),
      }),
    ],
    { error: 'giver' },
  ) as z.ZodType<Giver>,
).describe(
  'Who gives it, on the day it is used: `{ vardnadshavare: all, barn: { who: all, ageFrom: 15 } }`.',
);

/** A consent. */
export const consentSchema: z.ZodType<ConsentSpec> = strict<ConsentSpec>({
  ...describedShape,
  kind: choice<ConsentKind>(
    {
      acceptance: 'the family says yes to an offer (tacka ja)',
      intervention: 'consent to the intervention (samtycke till insats)',
      secrecy: 'secrecy is lifted (sekretessmedgivande)',
      sip: 'consent to a co-ordinated individual plan',
      gdpr: 'consent to the handling of personal data; normally not the basis',
    },
    'Which of the five kinds of yes it is.',
  ),
  givers: giversSchema,
  form: maybe(
    choice<'written' | 'oral'>(
      { written: 'in writing', oral: 'by word of mouth' },
      'The form it is given in.',
    ),
  ),
  until: maybe(
    choice<'stated'>(
      { stated: 'with a last day of its own, else it covers nothing' },
      'How long each yes holds.',
    ),
  ),
  between: maybe(list(reference('agency')).describe('The agencies between which secrecy is lifted.')),
  information: maybe(list(reference('information')).describe('The information classes it covers.')),
  purpose: maybe(textSchema.describe('What it is for.')),
  validFor: maybe(durationSchema.describe('How long it is valid. Left out = until it is withdrawn.')),
  withoutIt: maybe(textSchema.describe('What stops and what goes on when it is refused or withdrawn.')),
});

/** A criterion that a person confirms. */
export const criterionSchema: z.ZodType<CriterionSpec> = strict<CriterionSpec>({
  ...describedShape,
  by: maybe(list(reference('role')).describe('Roles that may confirm it.')),
  information: maybe(
    reference('information').describe('Information class of the answer. Default: `general`.'),
  ),
  per: maybe(reference('role').describe('Kept for each person in this role instead of for the case.')),
  assumed: maybe(
    z
      .boolean()
      .describe(
        'What is taken to be so until someone has said: `assumed: false` for «särskilda skäl», which are not there unless someone says so. Left out: unknown, and unknown opens nothing.',
      ),
  ),
});
