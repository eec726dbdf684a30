import * as z from 'zod';
import type {
  Anchor,
  ArtefactCriterion,
  ChangeClass,
  Condition,
  GoalCriterion,
  MeasureCriterion,
  PhaseStatus,
  Quantifier,
  Range,
} from '../condition/condition.js';
import { keyedBy, localIdSchema, reference } from './id-schema.js';
import { choice, list, maybe, type ShapeOfAny, strict, strictAny } from './shape.js';
import {
  dateSchema,
  durationSchema,
  numberSchema,
  rangeSchema,
  rangeShape,
  wholeNumber,
} from './value-schema.js';

/** How many of those who hold a role. */
export const quantifierSchema: z.ZodType<Quantifier> = z
  .union([z.enum(['one', 'all']), wholeNumber(1)], { error: 'quantifier' })
  .describe(
    'How many of those who hold the role: `one` (at least one), `all`, or a number (at least so many).',
  );

const anchorAgain: z.ZodType<Anchor> = z.lazy(() => anchorSchema);

const anchors: ShapeOfAny<Anchor> = {
  case: maybe(
    choice<'started' | 'closed'>(
      { started: 'the day the case started', closed: 'the day it was closed; for what follows up' },
      'A day of the case itself.',
    ),
  ),
  opened: maybe(reference('phase').describe('The day this phase was opened.')),
  ended: maybe(reference('phase').describe('The day this phase was ended.')),
  first: maybe(reference('step').describe('The first day this step counted.')),
  last: maybe(reference('step').describe('The latest day this step counted.')),
  consent: maybe(reference('consent').describe('The day since when this consent is in force.')),
  confirmed: maybe(
    reference('criterion').describe('The day since when a person has confirmed this criterion.'),
  ),
  measured: maybe(reference('instrument').describe('The day of the latest value of this instrument.')),
  birth: maybe(
    reference('role').describe(
      'The birth date of the person in this role: the one the step is done for, else the only one there is.',
    ),
  ),
  after: maybe(
    strict<{ readonly time: string; readonly from: Anchor }>({
      time: durationSchema.describe('How long after.'),
      from: anchorAgain.describe('The event it lies after.'),
    }).meta({
      id: 'anchor-after',
      description: 'So long after another event: `{ time: P3M, from: { last: beslut } }`.',
    }),
  ),
  latest: maybe(
    list(anchorAgain).describe(
      'The last of these events, when all of them have happened: `[{ consent: insatsen }, { confirmed: behov }]`.',
    ),
  ),
  earliest: maybe(list(anchorAgain).describe('The first of these events to happen.')),
};

/** The event a clock or a cadence is counted from. */
export const anchorSchema: z.ZodType<Anchor> = strictAny<Anchor>(
  anchors,
  'anchor',
  Object.keys(anchors),
).meta({
  id: 'anchor',
  minProperties: 1,
  maxProperties: 1,
  description: 'The event that time is counted from. Exactly one key: `{ opened: kartlaggning }`.',
});

const statusSchema = choice<PhaseStatus>(
  {
    waiting: 'not opened yet',
    open: 'going on',
    completed: 'its end criteria were met',
    ended: 'stopped without them',
    skipped: 'passed over',
  },
  'Where a phase stands.',
);

const measureSchema = strict<MeasureCriterion>({
  instrument: reference('instrument').describe('The instrument that is meant.'),
  scale: maybe(localIdSchema.describe('The scale of it; may be left out when there is only one.')),
  of: maybe(reference('role').describe('Whose values; left out = everyone who answers it.')),
  who: maybe(quantifierSchema),
  from: maybe(numberSchema.describe('The latest value is at least this.')),
  below: maybe(numberSchema.describe('The latest value is below this.')),
  band: maybe(localIdSchema.describe('The latest value lies in this band of the scale.')),
  change: maybe(
    choice<ChangeClass>(
      {
        improved: 'better by at least the reliable change',
        worsened: 'worse by at least that',
        unchanged: 'neither',
      },
      'How the value has moved from the first point to the latest.',
    ),
  ),
}).describe(
  'What is asked of the values on an instrument: `{ instrument: familjeklimat, scale: kaos, below: 3 }`.',
);

const goalsSchema = strict<GoalCriterion>({
  reached: maybe(
    z
      .union([z.literal('all'), rangeSchema], { error: 'all-or-range' })
      .describe(
        'How many goals are reached: `all`, or a range such as `{ from: 1 }`. Dropped goals do not count.',
      ) as z.ZodType<'all' | Range>,
  ),
  set: maybe(
    rangeSchema.describe('How many goals are set, whatever has become of them (dropped ones do not count).'),
  ),
  level: maybe(
    choice<'overall' | 'sub'>(
      { overall: 'overall goals only', sub: 'sub-goals only' },
      'Which goals are meant.',
    ),
  ),
}).describe('What is asked of the goals of the case: `{ reached: all }` or `{ reached: { from: 1 } }`.');

const conditions: z.ZodType<Condition> = z.lazy(() => conditionSchema);

const kinds: ShapeOfAny<Condition> = {
  all: maybe(list(conditions).describe('All of these hold.')),
  any: maybe(list(conditions).describe('At least one of these holds.')),
  not: maybe(conditions.describe('This does not hold.')),
  atLeast: maybe(
    strict<{ readonly of: number; readonly conditions: readonly Condition[] }>({
      of: wholeNumber(1).describe('So many of the conditions.'),
      conditions: list(conditions).describe('The conditions that are counted.'),
    }).describe('At least so many of the conditions hold.'),
  ),
  done: maybe(
    reference('step').describe('The step is done, as many times as it asks for: `{ done: planeringsmote }`.'),
  ),
  count: maybe(
    strict<{ readonly step: string; readonly since?: Anchor } & Range>({
      step: reference('step').describe('The step that is counted.'),
      since: maybe(anchorSchema.describe('Counted from this event on; left out = the whole case.')),
      ...rangeShape,
    }).describe('How many times a step has counted: `{ step: familjesamtal, from: 6 }`.'),
  ),
  hours: maybe(
    strict<{ readonly step: string } & Range>({
      step: reference('step').describe('The step whose hours are summed.'),
      ...rangeShape,
    }).describe('How many hours a step has taken in all.'),
  ),
  missed: maybe(
    strict<{ readonly step: string } & Range>({
      step: reference('step').describe('The step that was missed.'),
      ...rangeShape,
    }).describe('How many times a step was missed (not when it was postponed).'),
  ),
  artefacts: maybe(
    strict<ArtefactCriterion>({
      step: reference('step').describe('The step whose occasions are asked about.'),
      left: list(localIdSchema).describe('The artefacts that are to be there: `[teamanalys]`.'),
      of: maybe(
        choice<NonNullable<ArtefactCriterion['of']>>(
          { last: 'the latest one', all: 'every one of them' },
          'Which occasions; left out = `last`.',
        ),
      ),
    }).describe(
      'What the occasions of a step have left behind: `{ step: samtal, left: [teamanalys], of: last }`.',
    ),
  ),
  answered: maybe(
    keyedBy(
      'step',
      z.union([localIdSchema, list(localIdSchema)], { error: 'option-or-list' }) as z.ZodType<
        string | readonly string[]
      >,
    )
      .meta({ minProperties: 1 })
      .describe(
        'The latest answer in an answer step: `{ tacka-ja: ja }`, or any of several: `{ val: [a, b] }`.',
      ),
  ),
  consent: maybe(reference('consent').describe('The consent is in force, from everyone who must give it.')),
  goals: maybe(goalsSchema),
  measure: maybe(measureSchema),
  phase: maybe(
    keyedBy(
      'phase',
      z.union([statusSchema, list(statusSchema)], { error: 'status-or-list' }) as z.ZodType<
        PhaseStatus | readonly PhaseStatus[]
      >,
    )
      .meta({ minProperties: 1 })
      .describe(
        'Where a phase stands: `{ kartlaggning: completed }`, or any of several: `{ behandling: [open, completed] }`.',
      ),
  ),
  elapsed: maybe(
    strict<{ readonly since: Anchor; readonly from: string }>({
      since: anchorSchema.describe('The event that time is counted from.'),
      from: durationSchema.describe('At least this long has passed: `P1M`.'),
    }).describe('Time that has passed since an event.'),
  ),
  date: maybe(
    strict<{ readonly from?: string; readonly until?: string }>({
      from: maybe(dateSchema.describe('First day.')),
      until: maybe(dateSchema.describe('Last day (inclusive).')),
    })
      .meta({ minProperties: 1 })
      .describe('The day lies between these dates, both inclusive.'),
  ),
  age: maybe(
    strict<{ readonly of: string; readonly who?: Quantifier; readonly on?: Anchor } & Range>({
      of: reference('role').describe('Whose age.'),
      who: maybe(quantifierSchema),
      on: maybe(anchorSchema.describe('Age on the day of this event; left out = today.')),
      ...rangeShape,
    }).describe('Age in whole years of those who hold a role: `{ of: barn, from: 7, to: 15 }`.'),
  ),
  confirmed: maybe(reference('criterion').describe('A person has confirmed this criterion.')),
  people: maybe(
    strict<{ readonly role: string } & Range>({
      role: reference('role').describe('The role that is counted.'),
      ...rangeShape,
    }).describe('How many people hold a role now.'),
  ),
  attended: maybe(
    strict<{ readonly step: string; readonly of: string; readonly who?: Quantifier } & Range>({
      step: reference('step').describe('The step whose participants are counted.'),
      of: reference('role').describe('Those who hold this role now.'),
      who: maybe(quantifierSchema),
      ...rangeShape,
    }).describe(
      'How many times those who hold a role were present: `{ step: traff, of: deltagare, who: all, from: 6 }`.',
    ),
  ),
  start: maybe(reference('start').describe('The case came in by this start.')),
};

/** One condition of the closed vocabulary. */
export const conditionSchema: z.ZodType<Condition> = strictAny<Condition>(
  kinds,
  'condition',
  Object.keys(kinds),
).meta({
  id: 'condition',
  minProperties: 1,
  maxProperties: 1,
  description:
    'A condition over the case. Exactly one key; `all`, `any`, `not` and `atLeast` put conditions together.',
});
