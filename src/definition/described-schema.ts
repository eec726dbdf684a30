import * as z from 'zod';
import type { Described } from './pathway.js';
import { basisSchema, sourcesSchema } from './rule-schema.js';
import { maybe, type ShapeOf, strict } from './shape.js';
import { textSchema, words } from './value-schema.js';

/** What every element may say of itself, as keys of the element. */
export const describedShape: ShapeOf<Described> = {
  title: maybe(textSchema.describe('Its name: `{ sv: Kartläggning, en: Mapping }`.')),
  about: maybe(textSchema.describe('A longer explanation for those who read the pathway.')),
  source: maybe(sourcesSchema),
  basis: maybe(basisSchema),
};

/** An element that says nothing but what every element may say. */
export const describedSchema: z.ZodType<Described> = strict<Described>(describedShape);

/** External codes, for example KSI. */
export const codesSchema: z.ZodType<
  readonly { readonly system: string; readonly version?: string; readonly code: string }[]
> = z
  .array(
    strict<{ readonly system: string; readonly version?: string; readonly code: string }>({
      system: words('The classification: `KSI`.'),
      version: maybe(words('Its version: `"2022"`.')),
      code: words('The code in it.'),
    }),
  )
  .describe('Codes in external classifications.') as z.ZodType<
  readonly { readonly system: string; readonly version?: string; readonly code: string }[]
>;
