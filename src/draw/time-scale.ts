import type { PhaseTime } from './phase-times.js';

/** A stretch of the axis where no time is counted: the text gives no length for what happens there. */
export interface Break {
  readonly from: number;
  readonly to: number;
}

/** A mark on the axis: so long since the left edge or the latest break. */
export interface Tick {
  readonly x: number;
  /** Days since then. */
  readonly days: number;
}

/** Days on the drawing as pixels. */
export interface TimeScale {
  readonly left: number;
  /** Where time ends; bars with an open end go on to `open`. */
  readonly right: number;
  readonly open: number;
  readonly breaks: readonly Break[];
  readonly ticks: readonly Tick[];
  /** Whether the text gives any length or interval, so that the axis is one of time and not only of order. */
  readonly timed: boolean;
  readonly horizon: number;
  x(day: number): number;
}

/** What decides the extent of the axis besides the phases, in days. */
export interface Extent {
  /** Limits of steps. */
  readonly limits: readonly number[];
  /** The last day of the whole intervention; 0 when the text gives none or the axis does not measure it. */
  readonly whole: number;
  /** The longest interval of a rhythm; 0 when there is none. */
  readonly period: number;
}

/**
 * The axis of a map: each stretch between two things that happen is as wide as the square root of its length, so that a week
 * can be seen beside a year. Pure.
 */
export function timeScaleOf(
  times: readonly PhaseTime[],
  extent: Extent,
  edges: { readonly left: number; readonly right: number },
): TimeScale {
  const known = times.filter(({ length }) => length.kind !== 'silent');
  // The rhythm of a phase without a length has no place on a calendar: it is drawn, but measures nothing.
  const timed =
    known.length > 0 ||
    extent.limits.length > 0 ||
    extent.whole > 0 ||
    (extent.period > 0 && times.length === 0);
  const period = known.length === 0 ? extent.period : 0;
  const rhythm = period === 0 ? 0 : Math.max(28, period * 6);
  // A limit alone is no end: time goes on after it.
  const beyond = times.length === 0 ? Math.max(0, ...extent.limits.map((day) => Math.max(7, day * 2))) : 0;
  const last = Math.max(extent.whole, ...extent.limits);
  const horizon = Math.max(1, rhythm, extent.whole > 0 ? last : beyond, ...times.map(({ end }) => end), last);
  const left = edges.left;
  const right = edges.right - 48;
  const x = mapping(boundaries(times, [...extent.limits, extent.whole], horizon), left, right);
  const breaks = breaksOf(times);
  const ticks = timed ? ticksOf(breaks, horizon, x) : [];
  return { left, right, open: edges.right, breaks, ticks, timed, horizon, x };
}

function boundaries(
  times: readonly PhaseTime[],
  limits: readonly number[],
  horizon: number,
): readonly number[] {
  const marks = times.flatMap(({ start, end, length }) => [
    start,
    end,
    ...(length.kind === 'silent' ? [] : [start + length.sure]),
  ]);
  const inside = [...marks, ...limits].filter((day) => day > 0 && day < horizon);
  return [...new Set([0, ...inside, horizon])].sort((a, b) => a - b);
}

function mapping(days: readonly number[], left: number, right: number): (day: number) => number {
  const weights = days.slice(1).map((day, at) => Math.max(2.2, Math.sqrt(day - (days[at] ?? 0))));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const places = [left];
  for (const weight of weights) places.push((places.at(-1) ?? left) + (weight / total) * (right - left));
  return (day) => {
    if (day <= 0) return left;
    const at = days.findIndex((boundary) => boundary >= day);
    if (at < 0) return right;
    const [from, to] = [days[at - 1] ?? 0, days[at] ?? 0];
    const [low, high] = [places[at - 1] ?? left, places[at] ?? right];
    return low + ((day - from) / (to - from)) * (high - low);
  };
}

/** A phase without a length makes a break when something waits for its end, and no phase with a length runs beside it. Pure. */
export function breaksOf(times: readonly PhaseTime[]): readonly Break[] {
  return times
    .filter(({ length }) => length.kind !== 'known')
    .filter((silent) => times.some((other) => other !== silent && other.start >= silent.end))
    .map(({ start, end }) => ({ from: start, to: end }));
}

/** Whether something begins only when this phase has ended. Pure. */
export function isFollowed(time: Pick<PhaseTime, 'end'>, times: readonly PhaseTime[]): boolean {
  return times.some((other) => other !== time && other.start >= time.end);
}

const nice = [1, 2, 3, 4, 5, 7, 14, 30, 60, 90, 120, 180, 270, 360, 540, 720, 1080, 1440, 1800];

/** Marks at round lengths, counted anew after every break, where there is room for their texts. */
function ticksOf(breaks: readonly Break[], horizon: number, x: (day: number) => number): readonly Tick[] {
  const stretches = stretchesBetween(breaks, horizon);
  return stretches.flatMap(({ from, to }) => {
    const ticks: Tick[] = [];
    for (const days of nice.filter((days) => from + days <= to)) {
      const place = x(from + days);
      if (place - (ticks.at(-1)?.x ?? x(from)) >= 58) ticks.push({ x: place, days });
    }
    return ticks;
  });
}

function stretchesBetween(breaks: readonly Break[], horizon: number): readonly Break[] {
  const ordered = [...breaks].sort((a, b) => a.from - b.from);
  const stretches: Break[] = [];
  let at = 0;
  for (const { from, to } of ordered) {
    if (from > at) stretches.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return at < horizon ? [...stretches, { from: at, to: horizon }] : stretches;
}
