import { castDraft, type Draft } from 'immer';
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
export function countStep(
  facts: Facts,
  entry: StepEntry,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
): void {
  if (entry.kind === 'measured' && entry.notAdministered !== undefined) return;
  countAs(facts, before, entry.step, entry, on, program);
  const also = program.steps.get(entry.step)?.spec.countsAs;
  if (also !== undefined) countAs(facts, before, also, entry, on, program);
  if (entry.kind === 'measured') measure(facts, entry, on, program);
  if (entry.kind === 'held' || entry.kind === 'done') hear(facts, before, entry, on);
}

/** Counts in one step's row: its tallies, contents, answer, and the booking it fulfils. The row is one change, as a whole. */
function countAs(
  facts: Facts,
  before: CaseFacts,
  id: string,
  entry: StepEntry,
  on: LocalDate,
  program: Program,
): void {
  const known = before.steps[id] ?? noOccasions;
  const row: Draft<StepRow> = {
    ...counted(known, entry, on),
    recent: [...known.recent.slice(known.recent.length < mostRecent ? 0 : 1), on],
  };
  if (program.steps.get(id)?.per !== undefined && entry.about !== undefined)
    row.per = { ...row.per, [entry.about]: counted(row.per?.[entry.about] ?? noTimes, entry, on) };
  if ('contents' in entry && entry.contents !== undefined)
    row.contents = [...new Set([...(known.contents ?? []), ...entry.contents])].sort();
  if (entry.kind === 'held' && row.bookings !== undefined) {
    row.bookings = { ...row.bookings };
    fulfil(row, entry, on);
  }
  facts.steps[id] = row;
}

const noTimes: Tally = { count: 0, minutes: 0 };
const noOccasions: StepRow = { ...noTimes, missed: 0, postponed: 0, recent: [] };

/** A tally with one time more. */
function counted<T extends Tally>(tally: T, entry: StepEntry, on: LocalDate): Draft<T> {
  const next = { ...tally, count: tally.count + 1 } as Draft<T>;
  if ('minutes' in entry && entry.minutes !== undefined) next.minutes += entry.minutes;
  if (tally.first === undefined) Object.assign(next, { first: on, firstEntry: entry.id });
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

function hear(
  facts: Facts,
  before: CaseFacts,
  entry: Extract<Entry, { kind: 'held' | 'done' }>,
  on: LocalDate,
): void {
  const { heard = [], informed = [] } = entry;
  if (heard.length === 0 && informed.length === 0) return;
  const then = { on, step: entry.step };
  for (const ref of new Set([...heard, ...informed])) {
    const person = before.people[ref];
    if (person === undefined) continue;
    facts.people[ref] = castDraft({
      ...person,
      ...(heard.includes(ref) ? { heard: then } : {}),
      ...(informed.includes(ref) ? { informed: { ...then } } : {}),
    });
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
