import * as z from 'zod';
import type { Id } from '../condition/condition.js';
import { patterned } from './patterned.js';

/** The pattern of an id: lower-case a–z first, then a–z, 0–9 and hyphen, 1 to 64 characters. */
export const idPattern: RegExp = /^[a-z][a-z0-9-]{0,63}$/;

/** The pattern of a pathway id: two ids joined by one dot. */
export const pathwayIdPattern: RegExp = /^[a-z][a-z0-9-]{0,63}\.[a-z][a-z0-9-]{0,63}$/;

/** The pattern of the id of a fact or a rule of law: the prefix of its text, a hyphen and a number (`NOR-68`, `LAW-08`). */
export const sourcePattern: RegExp = /^[A-ZÅÄÖ][A-ZÅÄÖ0-9]{0,15}-[0-9]{1,5}[a-z]?$/;

/** Words that the machine, the journal or the notices use for themselves; no element may be named so. */
export const reservedIds: ReadonlySet<string> = new Set([
  'case',
  'clock',
  'goal',
  'person',
  'consent',
  'criterion',
  'rule',
  'disclosure',
  'steps-done',
  'waiting',
  'open',
  'completed',
  'ended',
  'skipped',
  'paused',
  'closed',
  'constructor',
  'prototype',
]);

/** What an id in the text can point to. `scale`, `band`, `option` and `content` depend on where they stand and are looked up apart. */
export type ReferenceKind =
  | 'step'
  | 'phase'
  | 'role'
  | 'consent'
  | 'criterion'
  | 'instrument'
  | 'information'
  | 'agency'
  | 'start'
  | 'handover'
  | 'outcome'
  | 'theme'
  | 'place';

/** Which schemas read the name of something declared elsewhere, and what kind of thing it is. */
export const references: z.core.$ZodRegistry<{ to: ReferenceKind }, z.core.$ZodType> = z.registry<{
  to: ReferenceKind;
}>();

const writtenAsId = patterned(
  idPattern.source,
  'Ett id skrivs med a–z, 0–9 och bindestreck och börjar med en bokstav.',
  'An id is written with a–z, 0–9 and hyphens and begins with a letter.',
);

/** An id that is declared here. */
export const idSchema: z.ZodType<Id> = z
  .string()
  .refine((text) => idPattern.test(text), { error: 'bad-id', abort: true })
  .refine((text) => !reservedIds.has(text), { error: 'reserved-id' })
  .meta(writtenAsId);

/** An id that is looked up where it stands (option, scale, band, content), not in a table of the whole pathway. */
export const localIdSchema: z.ZodType<Id> = z.string().meta(writtenAsId);

/** An id that must be declared elsewhere as a `to`. Its spelling is not judged: an unknown name is reported once, as unknown. */
export function reference(to: ReferenceKind): z.ZodType<Id> {
  const schema = z.string().meta(writtenAsId);
  references.add(schema, { to });
  return schema;
}

/** Elements by id. */
export function named<T>(element: z.ZodType<T>): z.ZodType<{ readonly [id: Id]: T }> {
  return z.record(idSchema as z.ZodType<string, string>, element) as z.ZodType<{ readonly [id: Id]: T }>;
}

/** Values by the id of something declared elsewhere. */
export function keyedBy<T>(to: ReferenceKind, value: z.ZodType<T>): z.ZodType<{ readonly [id: Id]: T }> {
  return z.record(reference(to) as z.ZodType<string, string>, value) as z.ZodType<{ readonly [id: Id]: T }>;
}

/** The id of the pathway. */
export const pathwayIdSchema: z.ZodType<string> = z
  .string()
  .refine((text) => pathwayIdPattern.test(text), { error: 'bad-pathway-id' })
  .meta(
    patterned(
      pathwayIdPattern.source,
      'Skriv kommun och pathway med en punkt emellan: exempelstad.stodsamtal.',
      'Write municipality and pathway with a dot between: exempelstad.stodsamtal.',
    ),
  );

/** The id of a fact that something comes from. */
export const sourceSchema: z.ZodType<string> = z
  .string()
  .refine((text) => sourcePattern.test(text), { error: 'bad-source' })
  .meta(
    patterned(
      sourcePattern.source,
      'Skriv textens förkortning, bindestreck och ett nummer: NOR-68.',
      "Write the text's prefix, a hyphen and a number: NOR-68.",
    ),
  );
