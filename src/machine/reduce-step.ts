import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, MeasurePoint, MeasureSeries, Ref, StepRow } from '../condition/case-facts.js';
import { own } from '../condition/own.js';
import { toFill, withMore } from '../condition/with-more.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { countedAs } from './also-admit.js';
import { awaitedBy } from './approvals.js';
import { type FactsCopy, withRow } from './facts-copy.js';
import { tasksAfter } from './given-tasks.js';
import { withArtefacts, withOccasion } from './occasions.js';
import { begunWith, gathered, occasionNamed } from './sub-meetings.js';

type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** Whether an entry tells of a step that took place. Pure. */
export function isOccasion(entry: Entry): entry is StepEntry {
  const { kind } = entry;
  return kind === 'held' || kind === 'done' || kind === 'answered' || kind === 'measured';
}

/** Counts a step that took place, and the step that it also counts as. Each table it touches is one change, row by row. */
export function countStep(
  copy: FactsCopy,
  entry: StepEntry,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
): void {
  if (entry.kind === 'measured' && entry.notAdministered !== undefined) return;
  const step = program.steps.get(entry.step);
  const { stage, entry: told } =
    step === undefined ? ({ stage: 'whole', entry } as const) : gathered(before, step, entry);
  const steps =
    step !== undefined && entry.kind === 'held' && stage !== 'whole'
      ? stepsWithPart(before, entry, on, program, step, stage)
      : stepsWithWhole(before, told, on, program, step);
  copy.steps = steps;
  if (entry.kind === 'measured') measure(copy, entry, on, program, before);
  if (entry.kind === 'held' || entry.kind === 'done') hear(copy, entry, on, before);
}

/** The rows of the steps when an occasion has been, all of it: it counts, or waits to be approved. */
function stepsWithWhole(
  before: CaseFacts,
  entry: StepEntry,
  on: LocalDate,
  program: Program,
  step: ProgramStep | undefined,
): CaseFacts['steps'] {
  if (step?.keepsOccasions !== true || (entry.kind !== 'held' && entry.kind !== 'done'))
    return stepsAfter(before, entry, on, program, { isCounted: true, occasions: undefined });
  const isAwaited = awaitedBy(program, before, step, entry, on).length > 0;
  const name = occasionNamed(step, entry);
  const known = before.steps[entry.step]?.occasions;
  const occasions = withOccasion(known, name, entry, on, isAwaited, keepsPresence(program, step));
  const isCounted = !isAwaited || occasions[name]?.approval?.state === 'approved';
  return stepsAfter(before, entry, on, program, { isCounted, occasions });
}

/** The rows of the steps when a part of a meeting has been that does not make it count: parts are left, or it had counted. */
function stepsWithPart(
  before: CaseFacts,
  entry: Extract<StepEntry, { kind: 'held' }>,
  on: LocalDate,
  program: Program,
  step: ProgramStep,
  stage: 'begun' | 'more',
): CaseFacts['steps'] {
  const name = occasionNamed(step, entry);
  const known = before.steps[entry.step]?.occasions;
  const row = own(known, name);
  const artefacts = withArtefacts(row?.artefacts, entry);
  const told = { ...(stage === 'begun' ? begunWith(row, step, entry, on) : row), ...artefacts };
  const occasions = { ...known, [name]: told };
  const { id, about, booking, contents, gave, minutes, reviewed } = entry;
  const counted: Counted = {
    kind: 'held',
    id,
    step: entry.step,
    ...(about === undefined ? {} : { about }),
    ...(booking === undefined ? {} : { booking }),
    ...(contents === undefined ? {} : { contents }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(gave === undefined ? {} : { gave }),
    ...(reviewed === undefined ? {} : { reviewed }),
  };
  return stepsAfter(before, counted, on, program, { isCounted: false, occasions, stage });
}

/** Whether who was there is counted of a step, or of one that it also counts as. */
function keepsPresence(program: Program, step: ProgramStep): boolean {
  return countedAs(program, step).some((one) => one.keepsPresence);
}

/** What an occasion counts with, of its own entry or of the decision that lets it count. */
export interface Counted {
  /** The entry that tells of the occasion. */
  readonly id: string;
  readonly step: string;
  readonly about?: Ref;
  readonly minutes?: number;
  readonly contents?: readonly string[];
  readonly option?: string;
  readonly kind?: string;
  readonly booking?: string;
  readonly present?: readonly Ref[];
  readonly gave?: readonly string[];
  readonly reviewed?: object;
}

interface How {
  /** Whether it counts now; else only the booking it fulfils, and the occasion itself, are kept. */
  readonly isCounted: boolean;
  /** The occasions of its own step afterwards, where they are kept. */
  readonly occasions: StepRow['occasions'];
  /** Of a part of a meeting: whether parts are left, or it had been held without it. */
  readonly stage?: 'begun' | 'more';
  /** The day it took place, when it counts on a later one. */
  readonly took?: LocalDate | undefined;
}

/** The rows of the steps when an occasion has been: of its own step, and of those that it also counts as. */
export function stepsAfter(
  before: CaseFacts,
  entry: Counted,
  on: LocalDate,
  program: Program,
  how: How,
): CaseFacts['steps'] {
  const { occasions } = how;
  const row = occasion(before, entry.step, entry, on, program, how);
  const own = occasions === undefined ? row : withMore(row, { occasions });
  let steps = withRow(before.steps, entry.step, own);
  for (const also of program.steps.get(entry.step)?.alsoAs ?? [])
    steps = withRow(steps, also, occasion(before, also, entry, on, program, how));
  return steps;
}

/** A step's row with one occasion more: its tallies, contents, answer, and the booking it fulfils. */
function occasion(
  before: CaseFacts,
  id: string,
  entry: Counted,
  on: LocalDate,
  program: Program,
  { isCounted, stage, took = on }: How,
): StepRow {
  const known: StepRow = before.steps[id] ?? noTimes;
  const step = program.steps.get(id);
  const isAdded = isCounted || stage === 'more';
  const tallied = (tally: StepRow): Writable<StepRow> => {
    if (isCounted) return counted(tally, entry, { on, took }, step);
    return isAdded ? { ...tally, minutes: tally.minutes + (entry.minutes ?? 0) } : { ...tally };
  };
  const row = tallied(known);
  if (isAdded && step?.per !== undefined && entry.about !== undefined)
    row.per = withRow(row.per ?? {}, entry.about, tallied(row.per?.[entry.about] ?? noTimes));
  if (isAdded && entry.contents !== undefined)
    row.contents = [...new Set([...(known.contents ?? []), ...entry.contents])].sort();
  if (isCounted && step?.keepsPresence === true && entry.present !== undefined)
    row.attended = withPresent(known.attended ?? {}, entry.present);
  if (entry.kind === 'held') {
    const tasks =
      stage !== 'begun' && step?.spec.tasks !== undefined
        ? tasksAfter(step, known.tasks, entry, on, stage !== 'more')
        : undefined;
    if (tasks !== undefined) row.tasks = tasks;
    if (row.bookings !== undefined) row.bookings = withoutKept(row.bookings, entry, on);
  }
  return row;
}

/** One time more for each of those present, however often they are named. */
function withPresent(
  attended: NonNullable<StepRow['attended']>,
  present: readonly Ref[],
): NonNullable<StepRow['attended']> {
  const next: { [person: Ref]: number } = { ...attended };
  for (const person of new Set(present)) next[person] = (own(attended, person) ?? 0) + 1;
  return next;
}

type Writable<T> = { -readonly [F in keyof T]: T[F] };

/** No time yet: what a step's row begins as. */
export const noTimes: StepRow = { count: 0, minutes: 0 };

/** A tally with one time more. */
function counted(
  tally: StepRow,
  { id, minutes, option }: Counted,
  { on, took }: { readonly on: LocalDate; readonly took: LocalDate },
  step: ProgramStep | undefined,
): Writable<StepRow> {
  const next: Writable<StepRow> = tally.last === undefined ? toFill(tally) : { ...tally };
  next.count += 1;
  if (minutes !== undefined) next.minutes += minutes;
  if (tally.first === undefined && step?.keepsFirst === true)
    Object.assign(next, { first: on, firstEntry: id });
  const most = step?.keepsDates ?? 0;
  if (most > 0) next.recent = withDay(tally.recent ?? [], took).slice(-most);
  next.last = on;
  next.entry = id;
  if (option !== undefined) next.answer = { option, on, entry: id };
  return next;
}

/** Days in order with one more; most often it is the latest. */
function withDay(days: readonly LocalDate[], day: LocalDate): LocalDate[] {
  const last = days.at(-1);
  return last === undefined || last <= day ? [...days, day] : [...days, day].sort();
}

function measure(
  copy: FactsCopy,
  entry: Extract<Entry, { kind: 'measured' }>,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
): void {
  const spec = program.steps.get(entry.step)?.spec;
  if (spec === undefined || !('measure' in spec) || entry.scores === undefined) return;
  const { instrument } = spec.measure;
  const version = entry.version ?? program.pathway.instruments?.[instrument]?.version;
  const point: MeasurePoint = {
    on,
    scores: { ...entry.scores },
    entry: entry.id,
    ...(version === undefined ? {} : { version }),
  };
  const series = before.measures[instrument];
  const measured = withRow(series ?? {}, entry.about, withPoint(series?.[entry.about], point));
  copy.measures = withRow(before.measures, instrument, measured);
}

/** A series with one point more; a point of another version of the instrument begins a new one. */
function withPoint(series: MeasureSeries | undefined, point: MeasurePoint): MeasureSeries {
  if (series !== undefined && series.latest.version === point.version)
    return { ...series, latest: point, points: series.points + 1 };
  const breaks = series === undefined ? 0 : series.breaks + 1;
  return { first: point, latest: { ...point }, points: 1, breaks };
}

function hear(
  copy: FactsCopy,
  entry: Extract<Entry, { kind: 'held' | 'done' }>,
  on: LocalDate,
  before: CaseFacts,
): void {
  const { heard = [], informed = [] } = entry;
  if (heard.length === 0 && informed.length === 0) return;
  const people = { ...before.people };
  const then = { on, step: entry.step };
  for (const ref of heard)
    if (people[ref] !== undefined) people[ref] = withMore(people[ref], { heard: then });
  for (const ref of informed)
    if (people[ref] !== undefined) people[ref] = withMore(people[ref], { informed: then });
  copy.people = people;
}

/** Bookings without the one that was kept: the one named, else one for the same day. */
export function withoutKept(
  bookings: NonNullable<StepRow['bookings']>,
  { booking, about }: { readonly booking?: string; readonly about?: string },
  on: LocalDate,
): NonNullable<StepRow['bookings']> {
  const kept =
    booking ??
    Object.keys(bookings).find((key) => bookings[key]?.on === on && bookings[key]?.about === about);
  if (kept === undefined || !Object.hasOwn(bookings, kept)) return bookings;
  const { [kept]: _kept, ...left } = bookings;
  return left;
}
