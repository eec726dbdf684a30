import * as z from 'zod';
import { describedShape } from './described-schema.js';
import { idSchema, named, reference } from './id-schema.js';
import type {
  AnswerStep,
  ArtefactSpec,
  ContentSpec,
  FollowUpSpec,
  GivenTaskSpec,
  MeasureStep,
  MeetingStep,
  OptionSpec,
  PlanStep,
  StepSpec,
  SubMeetingSpec,
  TaskStep,
} from './pathway.js';
import { rulesShape } from './rule-schema.js';
import { choice, list, maybe, type ShapeOfAny, strict, strictAny } from './shape.js';

type ExceptionSpec = NonNullable<MeetingStep['exceptions']>[string];

const optionSchema = strict<OptionSpec>({ ...describedShape, ...rulesShape });

/** The key that says what type a step is. */
export type StepType = 'meeting' | 'task' | 'plan' | 'answer' | 'measure';

const types = {
  meeting: maybe(
    strict<MeetingStep['meeting']>({
      form: maybe(
        choice<NonNullable<MeetingStep['meeting']['form']>>(
          {
            meeting: 'a meeting',
            visit: 'a home visit',
            talk: 'a talk',
            activity: 'an activity together',
            contact: 'a phone call or other short contact',
            staff: 'staff only',
          },
          'What sort of meeting.',
        ),
      ),
      places: maybe(list(reference('place')).describe('Places where it is usually held.')),
    }).describe('People meet: meeting, visit, talk, contact. `meeting: {}` is enough.'),
  ),
  task: maybe(
    strict<TaskStep['task']>({
      by: maybe(list(reference('role')).describe('Roles that do it.')),
      to: maybe(list(reference('role')).describe('Roles that receive it.')),
    }).describe('Someone does something: gives information, hands out, writes, receives.'),
  ),
  plan: maybe(
    strict<PlanStep['plan']>({
      by: maybe(list(reference('role')).describe('Roles that make it.')),
      goals: maybe(z.literal(true).describe('The goals of the case are set in this plan.')),
    }).describe('A plan made with the family; its fields are the `contents` of the step.'),
  ),
  answer: maybe(
    strict<AnswerStep['answer']>({
      from: list(reference('role')).describe('Roles that answer.'),
      options: named(optionSchema).describe(
        'The possible answers: `{ ja: { title: … }, nej: { title: … } }`.',
      ),
    }).describe("A question with a closed set of answers: the family's yes, a judgement, a choice."),
  ),
  measure: maybe(
    strict<MeasureStep['measure']>({
      instrument: reference('instrument').describe('The instrument.'),
      of: list(reference('role')).describe('Roles that are measured, person by person.'),
    }).describe('A measurement with an instrument.'),
  ),
};

/** The types of step; exactly one of these keys stands in a step. */
export const stepTypes: readonly StepType[] = Object.keys(types) as StepType[];

const stepShape: ShapeOfAny<StepSpec> = {
  ...types,
  ...describedShape,
  ...rulesShape,
  per: maybe(reference('role').describe('Done for each person in this role: `per: barn`.')),
  contents: maybe(
    named(
      strict<ContentSpec>({
        ...describedShape,
        by: maybe(list(reference('role')).describe('Roles that bring it.')),
      }),
    ).describe('Named parts: agenda points, fields of a plan, information that is given.'),
  ),
  artefacts: maybe(
    named(
      strict<ArtefactSpec>({
        ...describedShape,
        by: maybe(list(reference('role')).describe('Roles that make it.')),
        information: maybe(
          reference('information').describe(
            'Information class of whether it is there. Default: that of the step.',
          ),
        ),
      }),
    ).describe(
      'What an occasion can leave behind: a recording, a form, a drawing. The case holds a reference, never the thing.',
    ),
  ),
  subMeetings: maybe(
    named(
      strict<SubMeetingSpec>({
        ...describedShape,
        ...rulesShape,
        optional: maybe(z.literal(true).describe('The meeting counts without it.')),
      }),
    ).describe(
      'Parts of a meeting, each with who takes part in it: `{ barnen: { title: …, must: [{ without: [foralder] }] } }`. It counts when every part that is not optional has been held.',
    ),
  ),
  tasks: maybe(
    named(
      strict<GivenTaskSpec>({
        ...describedShape,
        by: maybe(list(reference('role')).describe('Roles that do it: `[foralder]`.')),
      }),
    ).describe('What can be given at a meeting, to be done until the next one.'),
  ),
  themes: maybe(list(reference('theme')).describe('Themes of the meeting.')),
  countsAs: maybe(
    reference('step').describe(
      'It also counts as this step, so that several kinds of contact share one rhythm.',
    ),
  ),
  part: maybe(idSchema.describe('The part it plays in the headline count: `themed`.')),
  information: maybe(
    reference('information').describe('Information class of what is recorded. Default: `general`.'),
  ),
  exceptions: maybe(
    named(
      strict<ExceptionSpec>({
        ...describedShape,
        counts: choice<'missed' | 'postponed'>(
          { missed: 'it is a miss', postponed: 'it is not' },
          'What it counts as.',
        ),
      }),
    ).describe(
      'Reasons why a planned occasion did not take place. Default: no-show, declined, cancelled, postponed.',
    ),
  ),
};

/** A step. */
export const stepSchema: z.ZodType<StepSpec> = strictAny<StepSpec>(
  stepShape,
  'step',
  Object.keys(types),
).meta({
  id: 'step',
  description: 'A step: exactly one type (`meeting`, `task`, `plan`, `answer`, `measure`), and its rules.',
  oneOf: Object.keys(types).map((type) => ({ required: [type] })),
});

/** A step that belongs to the time after the case is closed. */
export const followUpSchema: z.ZodType<FollowUpSpec> = strictAny<FollowUpSpec>(
  {
    ...stepShape,
    after: maybe(
      list(reference('outcome')).describe(
        'Outcomes it belongs to: `[klart]`. Left out: every one that is not administrative.',
      ),
    ),
  },
  'step',
  Object.keys(types),
).meta({
  id: 'followUp',
  description:
    'A step of the time after the case is closed: exactly one of `meeting`, `task`, `plan`, `answer`, `measure`.',
  oneOf: Object.keys(types).map((type) => ({ required: [type] })),
});
