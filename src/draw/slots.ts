import type { Anchor } from '../condition/condition.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { durationWords } from '../words/durations.js';
import { barHeight } from './bar.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, lineHeight } from './fit-text.js';
import { widthOf } from './font-widths.js';
import { daysOf } from './phase-length.js';
import { timeOfAnchor } from './phase-times.js';
import { signOf } from './stations.js';
import { element, line } from './svg.js';
import { symbol } from './symbols.js';
import type { TimeScale } from './time-scale.js';

const face: Face = { size: 12 };

/** One set time: where it stands, in days from what it is counted from, with how early and how late it may be. */
interface Slot {
  readonly day: number;
  readonly early: number;
  readonly late: number;
  readonly label: string;
}

function slotsOf({ spec }: Rule, { lang }: Drawing): readonly Slot[] {
  const { at = [], window } = spec.schedule ?? {};
  const early = window?.before === undefined ? 0 : daysOf(window.before);
  const late = window?.after === undefined ? 0 : daysOf(window.after);
  return at.map((length) => ({ day: daysOf(length), early, late, label: durationWords(length, lang) }));
}

/** The last day of a schedule on the axis of a map; undefined when what it is counted from has no place there. Pure. */
export function lastSlot(
  rule: Rule,
  drawing: Pick<Drawing, 'times' | 'program' | 'lang'>,
): number | undefined {
  const { schedule } = rule.spec;
  if (schedule === undefined || !hasPlace(schedule.from, drawing)) return undefined;
  const last = Math.max(0, ...schedule.at.map(daysOf));
  const late = schedule.window?.after === undefined ? 0 : daysOf(schedule.window.after);
  return timeOfAnchor(schedule.from, drawing.times, drawing.program) + last + late;
}

/** Only the start, and the beginning and the end of a phase, stand on the axis; a birth or a consent does not. */
function hasPlace(anchor: Anchor, { times }: Pick<Drawing, 'times'>): boolean {
  if ('case' in anchor) return anchor.case === 'started';
  const phase = 'opened' in anchor ? anchor.opened : 'ended' in anchor ? anchor.ended : undefined;
  return times.some((time) => time.phase.id === phase);
}

/**
 * The set times of a schedule as marked slots: on the axis when they are counted from something there, and no time is left out
 * between; else on a line of their own. Pure.
 */
export function slotsPart(
  step: ProgramStep,
  rule: Rule,
  room: { readonly from: number; readonly to: number; readonly y: number },
  scale: TimeScale,
  drawing: Drawing,
): Part {
  const { colours } = drawing;
  const slots = slotsOf(rule, drawing);
  const place = placing(rule, slots, room, scale, drawing);
  const middle = room.y + barHeight / 2;
  const [from, to] = [place.x(0), place.x(Math.max(0, ...slots.map(({ day, late }) => day + late)))];
  const base = element('path', {
    d: `M${n(from)} ${n(middle)}H${n(Math.max(to, from + 20))}`,
    stroke: colours.muted,
    'stroke-width': 1,
    ...(place.own ? { 'stroke-dasharray': '2 4' } : {}),
  });
  const start = element('path', {
    d: `M${n(from)} ${n(middle - 6)}v12`,
    stroke: colours.muted,
    'stroke-width': 1.5,
  });
  const marks = slots.flatMap(({ day, early, late }) => [
    slotMark(place.x(day - early), place.x(day), place.x(day + late), middle, drawing),
    symbol(signOf(step), { x: place.x(day), y: middle, r: 6 }, rule.strength !== 'may', colours),
  ]);
  const labels = labelsUnder(slots, place.x, middle + 13, scale, drawing);
  return { marks: [base, start, ...marks, ...labels], height: barHeight + 4 + lineHeight(face) };
}

/** The stretch in which the occasion is on time. */
function slotMark(from: number, day: number, to: number, y: number, { colours }: Drawing): string {
  const [left, right] = [Math.min(from, day - 9), Math.max(to, day + 9)];
  return element('rect', {
    x: n(left),
    y: y - 10,
    width: n(right - left),
    height: 20,
    rx: 5,
    fill: colours.phaseSoft,
    stroke: colours.phase,
    'stroke-width': 1.2,
  });
}

interface Placing {
  /** A line of its own, that the axis does not measure. */
  readonly own: boolean;
  x(day: number): number;
}

function placing(
  rule: Rule,
  slots: readonly Slot[],
  room: { readonly from: number; readonly to: number },
  scale: TimeScale,
  drawing: Drawing,
): Placing {
  const last = lastSlot(rule, drawing);
  const anchor = timeOfAnchor(rule.spec.schedule?.from, drawing.times, drawing.program);
  const isMeasured =
    last !== undefined &&
    scale.timed &&
    last <= scale.horizon &&
    scale.breaks.every(({ from, to }) => to <= anchor || from >= last);
  const onAxis = (day: number): number => scale.x(anchor + day);
  if (isMeasured && labelsFit(slots, onAxis)) return { own: false, x: onAxis };
  const width = Math.max(240, room.to - room.from - 80);
  const days = [0, ...slots.map(({ day }) => day)];
  return { own: true, x: (day) => room.from + evenly(day, days) * (width / Math.max(1, slots.length)) };
}

/** On a line of its own the times stand evenly, whatever is between them. */
function evenly(day: number, days: readonly number[]): number {
  const at = days.findIndex((other) => other >= day);
  if (at < 0) return days.length - 1 + 0.12;
  const [low, high] = [days[at - 1] ?? 0, days[at] ?? 0];
  return at === 0 ? 0 : at - 1 + (day - low) / Math.max(1, high - low);
}

function labelsFit(slots: readonly Slot[], x: (day: number) => number): boolean {
  return slots.every(({ day, label }, at) => {
    const next = slots[at + 1];
    return (
      next === undefined ||
      x(next.day) - x(day) > (widthOf(label, face.size) + widthOf(next.label, face.size)) / 2 + 10
    );
  });
}

/** What each distance is; left out where there is no room for all of them, since the words above hold them too. */
function labelsUnder(
  slots: readonly Slot[],
  x: (day: number) => number,
  top: number,
  scale: TimeScale,
  { colours }: Drawing,
): readonly string[] {
  if (!labelsFit(slots, x)) return [];
  return slots.map(({ day, label }) => {
    const half = widthOf(label, face.size) / 2;
    const at = Math.min(scale.open - half, Math.max(scale.left + half, x(day)));
    return line(label, at, top + lineHeight(face) - 4, {
      ...face,
      fill: colours.muted,
      halo: colours.paper,
      anchor: 'middle',
    });
  });
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
