import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const ref = z.string().min(1).max(200);
const refs = z.array(ref).max(1000);
const ids = z.array(id).max(1000);
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const by = z.strictObject({ role: id, ref: ref.optional() });
const base = { id: ref, happened: z.union([day, instant]), recordedAt: instant, by };

const kind = <K extends string, S extends z.ZodRawShape>(
  name: K,
  shape: S,
): z.ZodObject<typeof base & S & { kind: z.ZodLiteral<K> }> =>
  z.strictObject({ ...base, ...shape, kind: z.literal(name) }) as never;

/** What may be recorded in the case: one strict branch for each kind, told apart by `kind`. */
const entry = z.discriminatedUnion('kind', [
  kind('started', { start: z.enum(['ordinarie', 'skyndsam']), matter: ref.optional() }),
  kind('joined', {
    person: ref,
    role: id,
    birthDate: day.optional(),
    household: ref.optional(),
    family: ref.optional(),
  }),
  kind('assigned', { person: ref, role: id, competences: ids.optional() }),
  kind('confirmed', { criterion: z.enum(['svarigheter', 'beviljat-bistand']), value: z.boolean() }),
  kind('consent-given', { consent: id, giver: ref, until: day.optional() }),
  kind('consent-withdrawn', { consent: id, giver: ref }),
  kind('held', {
    step: id,
    present: refs,
    minutes: z.int().min(0).max(100_000).optional(),
    place: id.optional(),
    contents: ids.optional(),
    heard: refs.optional(),
    informed: refs.optional(),
    booking: ref.optional(),
  }),
  kind('done', {
    step: id,
    present: refs.optional(),
    contents: ids.optional(),
    form: z.enum(['written', 'oral']).optional(),
    heard: refs.optional(),
    informed: refs.optional(),
  }),
  kind('missed', { step: id, reason: id, booking: ref.optional() }),
  kind('answered', { step: id, option: z.enum(['ja', 'nej']), from: ref.optional() }),
  kind('measured', { step: id, about: ref, scores: z.record(id, z.number()) }),
  kind('booked', { step: id, on: z.union([day, instant]), present: refs.optional() }),
  kind('goal-set', {
    goal: id,
    level: z.enum(['overall', 'sub']).optional(),
    owner: ref.optional(),
    words: id.optional(),
  }),
  kind('goal-status', { goal: id, status: z.enum(['open', 'reached', 'partly', 'dropped']) }),
  kind('opened', { phase: id }),
  kind('ended', { phase: id }),
  kind('closed', { outcome: id, reason: z.string().max(2000).optional() }),
]);

/** An entry as the hand-written programs know it. */
export type HandEntry = z.infer<typeof entry>;

/** Checks one entry; throws what zod throws. */
export function checkedByHand(value: unknown): HandEntry {
  return entry.parse(value);
}

/** The day an entry is about. It trusts that times are written with the local offset, which is fast and good enough here. */
export function dayOfEntry(value: HandEntry): string {
  return value.happened.slice(0, 10);
}
