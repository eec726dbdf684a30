import * as z from 'zod';
import { byId, moment, names, text, texts, timeSchema } from './value-schema.js';

const phaseStatus = z.enum(['waiting', 'open', 'completed', 'ended', 'skipped']);
const standing = z.enum(['counts', 'deviates', 'noted', 'gone']);
const roomState = z.enum(['within', 'above', 'below', 'not-stated']);
const days = z.union([z.string(), z.array(z.string())], { error: 'names' });

const seen = byId(
  texts('Steps, phases, consents, or information classes.'),
  'For each role: steps, consents or information classes.',
);

/** Something that can be looked for. */
export type LookKey =
  | 'status'
  | 'outcome'
  | 'phases'
  | 'next'
  | 'blocked'
  | 'canStart'
  | 'canOpen'
  | 'canEnd'
  | 'canClose'
  | 'overdue'
  | 'unusual'
  | 'soon'
  | 'clocks'
  | 'due'
  | 'breaches'
  | 'notices'
  | 'told'
  | 'nextWake'
  | 'times'
  | 'minutes'
  | 'toDecide'
  | 'entries'
  | 'toApprove'
  | 'tasks'
  | 'lacking'
  | 'partsLeft'
  | 'leftUndone'
  | 'consents'
  | 'goals'
  | 'headline'
  | 'attended'
  | 'otherCases'
  | 'sees'
  | 'doesNotSee'
  | 'definition';

/** What can be looked for, in the order it is told. */
export const lookShape: { readonly [K in LookKey]: z.ZodType } = {
  status: z
    .enum(['none', 'open', 'paused', 'closed'])
    .describe('Where the case stands: `none` (not started), `open`, `paused`, `closed`.'),
  outcome: text('The outcome that it was closed with.'),
  phases: byId(
    z.union([phaseStatus, z.record(z.string(), phaseStatus)], { error: 'status-or-list' }),
    'Where the phases that are named stand: `{ behandling: open, generalisering: waiting }`; in a phase that is kept per person, `{ stod-skola: { barn-1: open } }`.',
  ),
  next: names('Steps that can be done now, the most pressing first.'),
  blocked: byId(
    names('Rules that are not met.'),
    'For each step, phase, way in or outcome that is named: the rules that stop it now. For an open phase: that stop it from being completed.',
  ),
  canStart: names('Ways in that are open.'),
  canOpen: names('Phases that can be opened.'),
  canEnd: names('Phases that can be completed.'),
  canClose: names('Outcomes that the case can be closed with.'),
  overdue: names(
    '`must` rules whose last day has passed, and that are still waited for. Earliest last day first.',
  ),
  unusual: names('`usual` rules whose last day or span has passed. Earliest last day first.'),
  soon: names('Rules whose last day comes within seven days.'),
  clocks: names('Every rule whose clock runs, earliest last day first.'),
  due: byId(
    days,
    'For each rule that is named: its last day, `2026-02-02`; a list where it runs for several persons.',
  ),
  breaches: names(
    'Rules that were met too late (`must`) or later than usual (`usual`), in the order they were met.',
  ),
  notices: names('Rules that the host has been told about since the case began, earliest first.'),
  told: byId(
    names('Rules.'),
    'For each role that is named: the rules it has been told of since the case began, because their last day had passed. Earliest first.',
  ),
  nextWake: text('The day on which the case next changes by itself: a date, or `never`.'),
  times: byId(z.int().min(0), 'For each step that is named: how many times it counts as done.'),
  minutes: byId(
    z.int().min(0),
    'For each step that is named: how many minutes it counts in all, those of steps that count as it included.',
  ),
  toDecide: names('Standing rules that do not hold, and that a role is to decide about.'),
  entries: byId(
    standing,
    'For each entry that is named (`name`): `counts`, `deviates`, `noted`, or `gone` when it was withdrawn.',
  ),
  toApprove: names('Steps that have been done and wait to be approved.'),
  tasks: names('Tasks that have been given and not been taken up since.'),
  lacking: byId(
    names('Artefacts.'),
    'For each occasion that is named (`name`): the artefacts that it was to leave behind and has not.',
  ),
  partsLeft: byId(
    names('Parts of the meeting.'),
    'For each meeting that is named and has begun: the parts that are left, those that are not needed too.',
  ),
  leftUndone: names('Required steps that were left undone in phases that are closed.'),
  consents: byId(
    z.enum(['in-force', 'not-in-force', 'unknown']),
    'For each consent that is named: `in-force`, `not-in-force`, or `unknown` when nobody holds the role that is asked.',
  ),
  goals: byId(
    z.enum(['open', 'reached', 'partly', 'dropped']),
    'For each goal that is named: its latest status.',
  ),
  headline: z.int().min(0).describe('How many times the counted parts of the headline have been held.'),
  attended: byId(
    z.record(z.string(), z.int().min(0)),
    'For each meeting that is named, whose participants a rule counts: how many times each person was there, `{ traff: { foralder-1: 6 } }`.',
  ),
  otherCases: byId(
    z.union([roomState, z.record(z.string(), roomState)], { error: 'status-or-list' }),
    'For each rule on capacity or caseload that is named: `within`, `above`, `below`, or `not-stated`; of a caseload for each person, `{ terapeut.caseload: { terapeut-1: above } }`.',
  ),
  sees: seen.describe('What roles see: `{ familjebehandlare: [besok-boendestod] }`.'),
  doesNotSee: seen.describe('What roles do not see.'),
  definition: z
    .strictObject({
      has: texts('Places that are there: `[pilot, pilot.evaluation]`.').exactOptional(),
      lacks: texts('Places that are not there: `[pilot.until]`.').exactOptional(),
      phases: names('Its phases.').exactOptional(),
      team: names('The roles of its team.').exactOptional(),
      deadlines: names(
        'Its `must` rules with a clock: those that can make something overdue.',
      ).exactOptional(),
      clocks: names('All its rules with a clock.').exactOptional(),
      orders: names('Its rules about an order.').exactOptional(),
      errors: names('Codes of errors that are found in it.').exactOptional(),
      warnings: names('Codes of warnings that are found in it, each once.').exactOptional(),
    })
    .describe('What stands in the pathway itself, whatever happens in the case.'),
};

/** When and by whom the case is looked at. */
export const lookFrame: { readonly [K in 'on' | 'at' | 'seenBy']: z.ZodType } = {
  on: moment(
    'The day: `2026-03-02`, or `+P3W` after the previous moment. Default: the same day. Time passes to it.',
  ),
  at: timeSchema,
  seenBy: text('Who looks: a role, or a person of the scenario. Default: the role that sees most.'),
};

/** A look at the case. */
export const lookSchema: z.ZodType = z
  .strictObject(
    Object.fromEntries(
      Object.entries({ ...lookFrame, ...lookShape }).map(([key, schema]) => [key, schema.exactOptional()]),
    ),
  )
  .meta({
    id: 'look',
    description: 'What should stand in the case on a day. What is not named is not looked at.',
  });
