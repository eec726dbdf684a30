import * as z from 'zod';
import type { Span } from '../calendar/limit.js';
import { anchorSchema, conditionSchema, quantifierSchema } from './condition-schema.js';
import { idSchema, keyedBy, localIdSchema, named, reference, sourceSchema } from './id-schema.js';
import type {
  ApprovalSpec,
  AttendsSpec,
  Basis,
  CadenceSpec,
  CapacitySpec,
  DoseSpec,
  DueSpec,
  EscalationLevel,
  GroundSpec,
  LengthSpec,
  OnFail,
  RuleKinds,
  RuleSpec,
  Rules,
  ScheduleSpec,
} from './rule.js';
import { choice, list, maybe, type ShapeOf, strict, strictAny } from './shape.js';
import {
  dateSchema,
  durationSchema,
  rangeSchema,
  rangeShape,
  textSchema,
  wholeNumber,
} from './value-schema.js';

/** What a rule rests on. */
export const basisSchema: z.ZodType<Basis> = choice<Basis>(
  {
    law: 'the law, never overridden',
    method: "the method's own text",
    local: 'a choice of the municipality',
  },
  'What it rests on; inherited from the nearest parent that says, `method` at the top.',
);

/** Ids of facts. */
export const sourcesSchema: z.ZodType<readonly string[]> = list(sourceSchema).describe(
  'Ids of the facts it comes from, each with the prefix of a text under `texts`: `[NOR-68, NOR-69]`.',
);

const spanSchema = z
  .union(
    [
      durationSchema,
      z.literal('same-day'),
      strict<{ readonly workingDays: number }>({
        workingDays: wholeNumber(0).describe(
          'Working days: not Saturdays, Sundays, public holidays or their eves.',
        ),
      }),
    ],
    { error: 'span' },
  )
  .describe(
    'How long there is: `P14D`, `same-day` («genast»), or `{ workingDays: 5 }`. The last day is inclusive.',
  ) as z.ZodType<Span>;

const levelSchema = strict<EscalationLevel>({
  to: reference('role').describe('This role is told.'),
  after: maybe(
    spanSchema.describe(
      'How long after the day the limit passed, which is day 0: `P3D`, `{ workingDays: 5 }`. Left out: on that day.',
    ),
  ),
}).meta({ id: 'level', description: 'Who is told that a limit has passed, and when.' });

const groundsSchema = named(
  strict<GroundSpec>({
    title: textSchema.describe('The ground in words: `{ sv: Synnerliga skäl, en: Exceptional reasons }`.'),
    source: maybe(sourcesSchema),
  }),
);

const readingOfCadence = choice<'since-last' | 'calendar'>(
  { 'since-last': 'at most one period since the last time', calendar: 'once in each calendar period' },
  'How «minst en gång i månaden» is read.',
);

const kinds: ShapeOf<RuleKinds> = {
  needs: maybe(
    conditionSchema.describe('What must hold to do the step, choose the answer, start this way or close so.'),
  ),
  opens: maybe(conditionSchema.describe('What must hold for the phase to be opened.')),
  ends: maybe(conditionSchema.describe('What must hold for the phase to be completed.')),
  with: maybe(
    keyedBy('role', quantifierSchema)
      .meta({ minProperties: 1 })
      .describe('Who takes part, and how many of each: `{ handlaggare: one, foralder: all }`.'),
  ),
  without: maybe(list(reference('role')).describe('Roles that may not take part: `[foralder]`.')),
  times: maybe(
    rangeSchema.describe(
      'How many times the step is done (for each person when it is per person): `{ from: 6, to: 10 }`.',
    ),
  ),
  hours: maybe(rangeSchema.describe('How many hours the step takes in all: `{ from: 15, to: 30 }`.')),
  contents: maybe(list(localIdSchema).describe("Which of the step's contents are to be covered.")),
  artefacts: maybe(
    list(localIdSchema).describe(
      "Which of the step's artefacts each occasion is to leave behind: `[inspelning]`. They may come later.",
    ),
  ),
  approved: maybe(
    strict<ApprovalSpec>({
      by: list(reference('role')).describe('Roles that approve it; one of them is enough.'),
      atMost: maybe(
        wholeNumber(1).describe(
          'How many times it may be sent back before it is approved; one more is shown.',
        ),
      ),
    }).describe(
      'Who approves it: `{ by: [chef], atMost: 3 }`. Under `must` it counts first when it is approved.',
    ),
  ),
  reviews: maybe(
    list(localIdSchema).describe(
      "Which of the step's tasks, when they were given last time, are taken up at the next occasion: `[hemuppgift]`.",
    ),
  ),
  place: maybe(list(reference('place')).describe('Where it takes place: one of these.')),
  form: maybe(
    list(choice<'written' | 'oral'>({ written: 'in writing', oral: 'by word of mouth' }, 'Form.')).describe(
      'In which form it is done: one of these.',
    ),
  ),
  every: maybe(
    strict<CadenceSpec>({
      period: durationSchema.describe('The period: «varannan vecka» is `P2W`, «varje månad» `P1M`.'),
      reading: readingOfCadence,
      from: anchorSchema.describe('The event the first period is counted from.'),
    }).describe(
      'How often it is done, at least: `{ period: P1M, reading: since-last, from: { opened: behandling } }`.',
    ),
  ),
  dose: maybe(
    strict<DoseSpec>({
      ...rangeShape,
      per: durationSchema.describe('Per this long: `P1W`.'),
      reading: choice<'calendar' | 'rolling'>(
        { calendar: 'by calendar week, month …', rolling: 'in any stretch of that length' },
        'How the stretch is laid.',
      ),
      since: maybe(
        anchorSchema.describe(
          'The event its periods are counted from. Default: the phase opens, or the case starts.',
        ),
      ),
    }).describe('How much: `{ from: 2, to: 3, per: P1W, reading: calendar }`.'),
  ),
  due: maybe(
    strict<DueSpec>({
      within: spanSchema,
      from: anchorSchema.describe('The event that time is counted from; its day is day 0.'),
      rollOver: maybe(
        z
          .boolean()
          .describe(
            'A last day on a day off moves to the next working day (lag 1930:173 2 §). Default: true for law.',
          ),
      ),
      extend: maybe(
        groundsSchema.describe(
          'Grounds on which it may be extended, always with a new date. Left out = it cannot be.',
        ),
      ),
    }).describe('By when it is to be done: `{ within: P14D, from: { case: started } }`.'),
  ),
  schedule: maybe(
    strict<ScheduleSpec>({
      from: anchorSchema.describe('The event that the occasions are counted from; its day is day 0.'),
      at: list(durationSchema).describe(
        'How long after the event each occasion lies, in order: `[P2W, P2M, P4M, P8M]`.',
      ),
      window: maybe(
        strict<NonNullable<ScheduleSpec['window']>>({
          before: maybe(
            durationSchema.describe('It may be so much earlier. Left out: it is never too early.'),
          ),
          after: maybe(
            durationSchema.describe('It may be so much later. Left out: its own day is the last.'),
          ),
        })
          .meta({ minProperties: 1 })
          .describe('How much earlier and later an occasion may be: `{ before: P1W, after: P2W }`.'),
      ),
    }).describe(
      'When it is done, each occasion counted from one event: `{ from: { birth: barn }, at: [P2W, P2M] }`. Occasions that lie before the start are left out.',
    ),
  ),
  lasts: maybe(
    strict<LengthSpec>({
      about: maybe(
        durationSchema.describe('About so long: shown, never judged. «ca 1 månad» is `{ about: P1M }`.'),
      ),
      from: maybe(durationSchema.describe('At least so long.')),
      to: maybe(durationSchema.describe('At most so long.')),
    })
      .meta({ minProperties: 1 })
      .describe('How long the phase lasts: `{ from: P3M, to: P12M }`.'),
  ),
  order: maybe(list(reference('step')).describe('Steps of this phase in the order they come.')),
  beside: maybe(
    reference('phase').describe('The phase may open while that phase is open; they run side by side.'),
  ),
  during: maybe(reference('phase').describe('The phase opens while that phase is open and ends no later.')),
  heard: maybe(
    strict<{ readonly role: string; readonly how: 'heard' | 'informed' }>({
      role: reference('role').describe('Everyone who holds this role: `barn`.'),
      how: choice<'heard' | 'informed'>(
        { heard: 'has been heard', informed: 'has been informed' },
        'What has happened.',
      ),
    }).describe('Everyone in the role has been heard, or informed.'),
  ),
  throughout: maybe(
    conditionSchema.describe('What must hold the whole time; say under `onFail` what happens otherwise.'),
  ),
  matched: maybe(
    reference('role').describe('Who is assigned to this role is matched with the needs of the family.'),
  ),
  prompt: maybe(
    textSchema.describe('A reminder that is shown while `while` holds; it never stops anything.'),
  ),
  attends: maybe(
    strict<AttendsSpec>({
      role: reference('role').describe('Everyone who holds this role: `deltagare`.'),
      from: wholeNumber(1).describe('At least this many times.'),
    }).describe(
      'How many times each person in a role is present before the phase is completed: `{ role: deltagare, from: 6 }`.',
    ),
  ),
  apart: maybe(
    z
      .literal(true)
      .describe('It is held for this case alone, not together with another case: `apart: true`.'),
  ),
  caseload: maybe(
    rangeSchema.describe(
      'How many cases one person in the role has at a time, this one counted: `{ from: 4, to: 6 }`. The least is shown, never judged.',
    ),
  ),
  capacity: maybe(
    strict<CapacitySpec>({
      to: wholeNumber(1).describe('At most this many open cases (inclusive).'),
    }).describe('How many open cases there is room for, the new one counted: `{ to: 40 }`.'),
  ),
};

const ruleSchema: z.ZodType<RuleSpec> = strictAny<RuleSpec>(
  {
    ...kinds,
    id: maybe(idSchema.describe('Needed only when two rules of the same kind stand on one element.')),
    title: maybe(
      textSchema.describe('The rule in your own words. Left out, it is described from what it says.'),
    ),
    source: maybe(sourcesSchema),
    basis: maybe(basisSchema),
    while: maybe(conditionSchema.describe('The rule stands only while this holds.')),
    validFrom: maybe(
      dateSchema.describe('The rule stands in cases that started on this day or later: what a new law says.'),
    ),
    validUntil: maybe(
      dateSchema.describe('The rule stands in cases that started on this day at the latest.'),
    ),
    unless: maybe(
      groundsSchema.describe(
        'Grounds that set the rule aside, with evidence. The only way round a rule of law.',
      ),
    ),
    overridableBy: maybe(
      list(reference('role')).describe(
        'Roles that may override the rule. Default: `authority` of the pathway.',
      ),
    ),
    inPause: maybe(
      choice<'runs' | 'stops'>(
        { runs: 'the clock runs on', stops: 'the clock stops' },
        'What its clock does while the case is paused. Default: law runs, others stop.',
      ),
    ),
    escalate: maybe(
      z
        .union([levelSchema, list(levelSchema)], { error: 'level-or-list' })
        .describe(
          'Who is told when the limit has passed, or when it has been sent back too often: `{ to: chef }`, or a list of levels that rise in time.',
        ) as z.ZodType<EscalationLevel | readonly EscalationLevel[]>,
    ),
    onFail: maybe(
      strict<OnFail>({
        stops: maybe(list(reference('step')).describe('Steps that may not be done while it fails.')),
        decide: maybe(reference('role').describe('The role that decides what happens.')),
      })
        .meta({ minProperties: 1 })
        .describe('What happens when `throughout` fails.'),
    ),
    eachTime: maybe(
      z
        .literal(true)
        .describe(
          'The `contents` are covered each time the step is recorded. Left out: in all, over every time.',
        ),
    ),
    automatically: maybe(
      z
        .literal(true)
        .describe('The phase opens, or ends, by itself when the rule is met. Left out, a person does it.'),
    ),
  },
  'rule',
  Object.keys(kinds),
).meta({
  id: 'rule',
  description: 'A rule: exactly one kind (`needs`, `with`, `due` …), and what it rests on.',
  oneOf: Object.keys(kinds).map((kind) => ({ required: [kind] })),
});

/** Rules under their strength, as keys of the element they stand on. */
export const rulesShape: ShapeOf<Rules> = {
  must: maybe(
    list(ruleSchema).describe(
      'What must be so. A decision that breaks it is refused; a fact is recorded and marked.',
    ),
  ),
  usual: maybe(
    list(ruleSchema).describe(
      'What is usual («ca», «oftast», «normalt»). Anything else is shown, never stopped.',
    ),
  ),
  may: maybe(list(ruleSchema).describe('What is possible («kan»): offered, never asked for, never overdue.')),
};
