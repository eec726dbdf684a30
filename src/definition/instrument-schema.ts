import type * as z from 'zod';
import { describedShape } from './described-schema.js';
import { named, reference } from './id-schema.js';
import type { InstrumentSpec, ScaleSpec } from './pathway.js';
import { choice, list, maybe, strict } from './shape.js';
import { numberSchema, textSchema, wholeNumber, words } from './value-schema.js';

type BandSpec = NonNullable<ScaleSpec['bands']>[string];

const scaleSchema = strict<ScaleSpec>({
  ...describedShape,
  range: strict<{ readonly from: number; readonly to: number }>({
    from: numberSchema.describe('Lowest value.'),
    to: numberSchema.describe('Highest value.'),
  }).describe('The values it can take: `{ from: 0, to: 40 }`.'),
  better: choice<'higher' | 'lower'>(
    { higher: 'a higher value is better', lower: 'a lower value is better' },
    'Which way is better.',
  ),
  reliableChange: maybe(
    numberSchema.describe(
      'The smallest change that counts as improved or worsened. Left out = none is computed.',
    ),
  ),
  bands: maybe(
    named(
      strict<BandSpec>({
        ...describedShape,
        from: maybe(numberSchema.describe('From this value (inclusive).')),
        below: maybe(numberSchema.describe('Up to but not including this value.')),
        norm: maybe(words('The norm set that the band comes from.')),
      }),
    ).describe('Bands of values, each with the norm it comes from.'),
  ),
});

/** An instrument as data. */
export const instrumentSchema: z.ZodType<InstrumentSpec> = strict<InstrumentSpec>({
  ...describedShape,
  version: maybe(words('The version of the instrument. Another version breaks the series.')),
  answers: list(reference('role')).describe('Roles that answer it.'),
  ageFrom: maybe(wholeNumber(0).describe('Answered from this age.')),
  ageTo: maybe(wholeNumber(0).describe('Answered up to and including this age.')),
  information: maybe(
    reference('information').describe('Information class of the values. Default: `general`.'),
  ),
  scales: named(scaleSchema).describe('Its scales. Never the questions themselves.'),
  licence: maybe(textSchema.describe('Under what terms it may be used.')),
});
