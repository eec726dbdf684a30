import type { Draft } from 'immer';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, MeasurePoint, StepRow, Tally } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { missKind } from './judge-step.js';
import { mostRecent } from './limits.js';

type Facts = Draft<CaseFacts>;
type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** The row of a step in a draft, made when it is missing. */
export function stepRow(facts: Facts, step: string): Draft<StepRow> {
  facts.steps[step] ??= { count: 0, minutes: 0, missed: 0, postponed: 0, recent: [] };
  return facts.steps[step] as Draft<StepRow>;
}

/** Counts a step that took place, and the step that it also counts as. */
export function countStep(facts: Facts, entry: StepEntry, on: LocalDate, program: Program): void {
  if (entry.kind === 'measured' && entry.notAdministered !== undefined) return;
  countAs(facts, entry.step, entry, on, program);
  const also = program.steps.get(entry.step)?.spec.countsAs;
  if (also !== undefined) countAs(facts, also, entry, on, program);
  if (entry.kind === 'measured') measure(facts, entry, on, program);
  if (entry.kind === 'held' || entry.kind === 'done') hear(facts, entry, on);
}

/** Counts in one step's row: its tallies, contents, answer, and the booking it fulfils. */
function countAs(facts: Facts, id: string, entry: StepEntry, on: LocalDate, program: Program): void {
  const row = stepRow(facts, id);
  count(row, entry, on);
  remember(row, on);
  if (program.steps.get(id)?.per !== undefined && entry.about !== undefined) {
    row.per ??= {};
    row.per[entry.about] ??= { count: 0, minutes: 0 };
    count(row.per[entry.about] as Draft<Tally>, entry, on);
  }
  if ('contents' in entry && entry.contents !== undefined)
    row.contents = [...new Set([...(row.contents ?? []), ...entry.contents])].sort();
  if (entry.kind === 'held') fulfil(row, entry, on);
}

function count(tally: Draft<Tally>, entry: StepEntry, on: LocalDate): void {
  tally.count += 1;
  if ('minutes' in entry && entry.minutes !== undefined) tally.minutes += entry.minutes;
  if (tally.first === undefined) Object.assign(tally, { first: on, firstEntry: entry.id });
  tally.last = on;
  tally.entry = entry.id;
  if (entry.kind === 'answered') tally.answer = { option: entry.option, on, entry: entry.id };
}

function remember(row: Draft<StepRow>, on: LocalDate): void {
  row.recent.push(on);
  if (row.recent.length > mostRecent) row.recent.shift();
}

function measure(
  facts: Facts,
  entry: Extract<Entry, { kind: 'measured' }>,
  on: LocalDate,
  program: Program,
): void {
  const spec = program.steps.get(entry.step)?.spec;
  if (spec === undefined || !('measure' in spec) || entry.scores === undefined) return;
  const version = entry.version ?? program.pathway.instruments?.[spec.measure.instrument]?.version;
  const point: Draft<MeasurePoint> = {
    on,
    scores: { ...entry.scores },
    entry: entry.id,
    ...(version === undefined ? {} : { version }),
  };
  facts.measures[spec.measure.instrument] ??= {};
  const series = facts.measures[spec.measure.instrument];
  if (series === undefined) return;
  const before = series[entry.about];
  if (before === undefined)
    series[entry.about] = { first: point, latest: { ...point }, points: 1, breaks: 0 };
  else if (before.latest.version !== version)
    series[entry.about] = { first: point, latest: { ...point }, points: 1, breaks: before.breaks + 1 };
  else Object.assign(before, { latest: point, points: before.points + 1 });
}

function hear(facts: Facts, entry: Extract<Entry, { kind: 'held' | 'done' }>, on: LocalDate): void {
  for (const how of ['heard', 'informed'] as const) {
    for (const ref of entry[how] ?? []) {
      const person = facts.people[ref];
      if (person !== undefined) person[how] = { on, step: entry.step };
    }
  }
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

/** Counts a planned occasion that did not take place, as missed or as postponed by rule. */
export function countMissed(
  facts: Facts,
  entry: Extract<Entry, { kind: 'missed' }>,
  on: LocalDate,
  program: Program,
): void {
  const row = stepRow(facts, entry.step);
  const step = program.steps.get(entry.step);
  if (step !== undefined && missKind(step, entry.reason) === 'postponed') {
    row.postponed += 1;
    if (step.spec.exceptions?.[entry.reason] !== undefined)
      row.excused = [...(row.excused ?? []), on].slice(-mostRecent);
  } else row.missed += 1;
  fulfil(row, entry, on);
}
