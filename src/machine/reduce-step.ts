import { castDraft, type Draft } from 'immer';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, MeasurePoint, MeasureSeries, StepRow, Tally } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { missKind } from './judge-missed.js';
import { withOccasion } from './occasions.js';

type Facts = Draft<CaseFacts>;
type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** Whether an entry tells of a step that took place. Pure. */
export function isOccasion(entry: Entry): entry is StepEntry {
  const { kind } = entry;
  return kind === 'held' || kind === 'done' || kind === 'answered' || kind === 'measured';
}

/** The row of a step in a draft, made when it is missing. */
export function stepRow(facts: Facts, step: string): Draft<StepRow> {
  facts.steps[step] ??= { count: 0, minutes: 0 };
  return facts.steps[step] as Draft<StepRow>;
}

/** Counts a step that took place, and the step that it also counts as. Each table it touches is one change, row by row. */
export function countStep(
  facts: Facts,
  entry: StepEntry,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
): void {
  if (entry.kind === 'measured' && entry.notAdministered !== undefined) return;
  const also = program.steps.get(entry.step)?.spec.countsAs;
  const steps = { ...before.steps, [entry.step]: occasion(before, entry.step, entry, on, program) };
  if (also !== undefined) steps[also] = occasion(before, also, entry, on, program);
  facts.steps = castDraft(steps);
  if (entry.kind === 'measured') measure(facts, entry, on, program, before);
  if (entry.kind === 'held' || entry.kind === 'done') hear(facts, entry, on, before);
}

/** A step's row with one occasion more: its tallies, contents, answer, and the booking it fulfils. */
function occasion(before: CaseFacts, id: string, entry: StepEntry, on: LocalDate, program: Program): StepRow {
  const known: StepRow = before.steps[id] ?? noTimes;
  const step = program.steps.get(id);
  const row: Draft<StepRow> = counted(known, entry, on, step);
  if (step?.per !== undefined && entry.about !== undefined)
    row.per = { ...row.per, [entry.about]: counted(row.per?.[entry.about] ?? noTimes, entry, on, step) };
  if ('contents' in entry && entry.contents !== undefined)
    row.contents = [...new Set([...(known.contents ?? []), ...entry.contents])].sort();
  if (step?.keepsOccasions === true && id === entry.step && (entry.kind === 'held' || entry.kind === 'done'))
    row.occasions = castDraft(withOccasion(known.occasions, entry, on));
  if (entry.kind === 'held' && row.bookings !== undefined) {
    row.bookings = { ...row.bookings };
    fulfil(row, entry, on);
  }
  return row;
}

const noTimes: Tally = { count: 0, minutes: 0 };

/** A tally with one time more. */
function counted<T extends Tally>(
  tally: T,
  entry: StepEntry,
  on: LocalDate,
  step: ProgramStep | undefined,
): Draft<T> {
  const next = { ...tally, count: tally.count + 1 } as Draft<T>;
  if ('minutes' in entry && entry.minutes !== undefined) next.minutes += entry.minutes;
  if (tally.first === undefined && step?.keepsFirst === true)
    Object.assign(next, { first: on, firstEntry: entry.id });
  const most = step?.keepsDates ?? 0;
  if (most > 0) next.recent = [...(tally.recent ?? []), on].slice(-most);
  next.last = on;
  next.entry = entry.id;
  if (entry.kind === 'answered') next.answer = { option: entry.option, on, entry: entry.id };
  return next;
}

function measure(
  facts: Facts,
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
  const measured = { ...series, [entry.about]: withPoint(series?.[entry.about], point) };
  facts.measures = castDraft({ ...before.measures, [instrument]: measured });
}

/** A series with one point more; a point of another version of the instrument begins a new one. */
function withPoint(series: MeasureSeries | undefined, point: MeasurePoint): MeasureSeries {
  if (series !== undefined && series.latest.version === point.version)
    return { ...series, latest: point, points: series.points + 1 };
  const breaks = series === undefined ? 0 : series.breaks + 1;
  return { first: point, latest: { ...point }, points: 1, breaks };
}

function hear(
  facts: Facts,
  entry: Extract<Entry, { kind: 'held' | 'done' }>,
  on: LocalDate,
  before: CaseFacts,
): void {
  const { heard = [], informed = [] } = entry;
  if (heard.length === 0 && informed.length === 0) return;
  const people = { ...before.people };
  const then = { on, step: entry.step };
  for (const ref of heard) if (people[ref] !== undefined) people[ref] = { ...people[ref], heard: then };
  for (const ref of informed) if (people[ref] !== undefined) people[ref] = { ...people[ref], informed: then };
  facts.people = castDraft(people);
}

/** Takes away the booking that was kept: the one named, else one for the same day. */
function fulfil(
  row: Draft<StepRow>,
  entry: { readonly booking?: string; readonly about?: string },
  on: LocalDate,
): void {
  const bookings = row.bookings;
  if (bookings === undefined) return;
  const id =
    entry.booking ??
    Object.keys(bookings).find((key) => bookings[key]?.on === on && bookings[key]?.about === entry.about);
  if (id !== undefined) delete bookings[id];
}

/**
 * Counts a planned occasion that did not take place, as missed or as postponed by rule. The step that it also counts as is
 * excused with it, and the booking of that step is used up.
 */
export function countMissed(
  facts: Facts,
  entry: Extract<Entry, { kind: 'missed' }>,
  on: LocalDate,
  program: Program,
): void {
  const row = stepRow(facts, entry.step);
  const step = program.steps.get(entry.step);
  const also = step?.spec.countsAs;
  if (step !== undefined && missKind(step, entry.reason) === 'postponed') {
    row.postponed = (row.postponed ?? 0) + 1;
    if (step.spec.exceptions?.[entry.reason] !== undefined) {
      excuse(row, entry, on, step);
      if (also !== undefined) excuse(stepRow(facts, also), entry, on, program.steps.get(also));
    }
  } else row.missed = (row.missed ?? 0) + 1;
  fulfil(row, entry, on);
  const whole = also === undefined ? undefined : facts.steps[also];
  if (whole !== undefined) fulfil(whole, entry, on);
}

/** Keeps a day whose window asks for nothing: of the person it was about, in a step that is per person. */
function excuse(
  row: Draft<StepRow>,
  { about }: { readonly about?: string },
  on: LocalDate,
  step: ProgramStep | undefined,
): void {
  const most = step?.keepsDates ?? 0;
  if (most === 0) return;
  const days = (tally: Tally): LocalDate[] => [...(tally.excused ?? []), on].slice(-most);
  if (step?.per === undefined || about === undefined) row.excused = days(row);
  else {
    const own = row.per?.[about] ?? noTimes;
    row.per = castDraft({ ...row.per, [about]: { ...own, excused: days(own) } });
  }
}
