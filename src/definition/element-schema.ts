import * as z from 'zod';
import { describedSchema, describedShape } from './described-schema.js';
import { idSchema, named, pathwayIdSchema, reference } from './id-schema.js';
import type {
  HandoverSpec,
  HeadlineSpec,
  OutcomeSpec,
  PauseSpec,
  PhaseSpec,
  PilotSpec,
  StartSpec,
  ThemeSpec,
} from './pathway.js';
import { rulesShape } from './rule-schema.js';
import { choice, list, maybe, strict } from './shape.js';
import { stepSchema } from './step-schema.js';
import { dateSchema, wholeNumber } from './value-schema.js';

/** A phase. */
export const phaseSchema: z.ZodType<PhaseSpec> = strict<PhaseSpec>({
  ...describedShape,
  ...rulesShape,
  per: maybe(
    reference('role').describe('Kept for each person in this role, opened and ended person by person.'),
  ),
  steps: maybe(named(stepSchema).describe('The steps of the phase.')),
  aims: maybe(named(describedSchema).describe('What the phase is for; shown, never judged.')),
});

/** A way in. */
export const startSchema: z.ZodType<StartSpec> = strict<StartSpec>({
  ...describedShape,
  ...rulesShape,
  opens: maybe(list(reference('phase')).describe('Phases that open at once: `[planering]`.')),
});

/** A way out. */
export const outcomeSchema: z.ZodType<OutcomeSpec> = strict<OutcomeSpec>({
  ...describedShape,
  ...rulesShape,
  administrative: maybe(
    z.literal(true).describe('An administrative closing: always possible, not a result of the pathway.'),
  ),
  reason: maybe(z.boolean().describe('A reason must be given. Default: true when administrative.')),
  handover: maybe(reference('handover').describe('The case goes on in another pathway.')),
});

/** A handover to another pathway. */
export const handoverSchema: z.ZodType<HandoverSpec> = strict<HandoverSpec>({
  ...describedShape,
  to: pathwayIdSchema.describe('Id of the other pathway: `norrkoping.familjeteam-7-15`.'),
  carries: list(
    choice<HandoverSpec['carries'][number]>(
      {
        people: 'people and their roles',
        consents: 'consents',
        criteria: 'confirmed criteria',
        goals: 'goals',
        measures: 'measured values',
        clock: 'the day a running limit is counted from',
      },
      'What is carried along.',
    ),
  ).describe('What is carried along.'),
});

/** A ground for a pause. */
export const pauseSchema: z.ZodType<PauseSpec> = strict<PauseSpec>({
  ...describedShape,
  ...rulesShape,
  ends: choice<PauseSpec['ends']>(
    { date: 'on a day that is set', review: 'when it is reviewed', event: 'when a person resumes the case' },
    'What ends the pause.',
  ),
});

/** A theme. */
export const themeSchema: z.ZodType<ThemeSpec> = strict<ThemeSpec>({
  ...describedShape,
  placeholder: maybe(
    z.literal(true).describe('Still to be filled in by the municipality; a warning until then.'),
  ),
});

/** A pilot period. */
export const pilotSchema: z.ZodType<PilotSpec> = strict<PilotSpec>({
  ...describedShape,
  from: maybe(dateSchema.describe('First day of the pilot.')),
  until: maybe(dateSchema.describe('Last day of the pilot (inclusive).')),
  evaluation: maybe(named(describedSchema).describe('Questions that the evaluation is to answer.')),
});

/** A headline count. */
export const headlineSchema: z.ZodType<HeadlineSpec> = strict<HeadlineSpec>({
  ...describedShape,
  count: wholeNumber(1).describe('The number in the headline: 4 in «Fyramötesmodell».'),
  parts: list(idSchema).describe('Parts that are counted: steps with this `part`.'),
});
