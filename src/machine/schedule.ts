import { addDuration, beforeDuration } from '../calendar/duration.js';
import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PauseRow, Tally } from '../condition/case-facts.js';
import type { Rule } from '../definition/program-rules.js';
import type { ScheduleSpec } from '../definition/rule.js';

/** One occasion of a schedule. Dates are local, inclusive. */
export interface Slot {
  /** How long after the event it lies, as the rule says it. */
  readonly at: string;
  readonly date: LocalDate;
  /** The first day that is not too early; missing when none is. */
  readonly from?: LocalDate;
  /** The last day that is on time. */
  readonly to: LocalDate;
  /** The last day that still belongs to it and not to the next one; missing for the last occasion. */
  readonly ends?: LocalDate;
}

/** The occasions of a schedule counted from a day, in order. Pure. */
export function slotsOf({ at, window = {} }: ScheduleSpec, anchor: LocalDate): readonly Slot[] {
  const { before, after } = window;
  const windows = at.map((length) => {
    const date = addDuration(anchor, length);
    return {
      at: length,
      date,
      ...(before === undefined ? {} : { from: beforeDuration(date, before) }),
      to: after === undefined ? date : addDuration(date, after),
    };
  });
  return windows.map((slot, place) => {
    const next = windows[place + 1];
    return next === undefined ? slot : { ...slot, ends: between(slot.to, next.from ?? next.date) };
  });
}

/** The last day that lies no further from the end of one window than from the beginning of the next. */
function between(end: LocalDate, beginning: LocalDate): LocalDate {
  return addDays(end, Math.max(0, Math.floor(daysBetween(end, beginning) / 2)));
}

/** The occasion that a day belongs to: the one whose window is nearest, the earlier of two. Pure. */
export function slotOn(slots: readonly Slot[], day: LocalDate): Slot | undefined {
  return slots.find(({ ends }) => ends === undefined || day <= ends);
}

/** What has become of an occasion: it has been held, has been held and waits to be approved, asks for nothing, or is still asked for. */
export type SlotState =
  | { readonly state: 'done'; readonly on: LocalDate }
  | { readonly state: 'skipped'; readonly why: 'before-start' | 'paused' }
  | { readonly state: 'waits'; readonly on: LocalDate }
  | { readonly state: 'unknown' }
  | { readonly state: 'asked' };

/** What is known when it is asked what has become of an occasion. */
export interface Lived {
  readonly rule: Rule;
  readonly facts: CaseFacts;
  readonly tally: Tally | undefined;
  /** How many dates the tally keeps: with fewer, it has forgotten none. */
  readonly kept: number;
  /** The first day on which it could have been held. */
  readonly first: LocalDate;
  /** The day that the schedule is counted from: what was held before it, and before the first window, is another thing. */
  readonly since: LocalDate;
  /** The days of what has been held and waits to be approved. */
  readonly waiting: readonly LocalDate[];
  /** The last day of the pause that goes on where that is settled, else the day that is asked about. */
  readonly pausedTo: LocalDate;
}

/** What has become of each occasion of a schedule. Pure; it depends on the days it was held and not on the order they came to be known. */
export function slotStates(slots: readonly Slot[], lived: Lived): readonly SlotState[] {
  const { tally, kept } = lived;
  const begins = beginning(slots, lived);
  const recent = (tally?.recent ?? []).filter((day) => day >= begins);
  const oldest = (tally?.recent?.length ?? 0) >= kept ? tally?.recent?.[0] : undefined;
  return slots.map((slot, place) => {
    const after = slots[place - 1]?.ends ?? '';
    const isIn = (day: LocalDate): boolean => day > after && (slot.ends === undefined || day <= slot.ends);
    const on = recent.find(isIn);
    if (on !== undefined) return { state: 'done', on };
    const held = lived.waiting.find((day) => day >= begins && isIn(day));
    if (held !== undefined) return { state: 'waits', on: held };
    if (oldest !== undefined && slot.ends !== undefined && slot.ends < oldest) return { state: 'unknown' };
    if (slot.to < lived.first) return { state: 'skipped', why: 'before-start' };
    return isPaused(lived, slot.to) ? { state: 'skipped', why: 'paused' } : { state: 'asked' };
  });
}

/** The first day that can belong to the schedule: of the run that goes on, and not before what it is counted from. */
function beginning([slot]: readonly Slot[], { first, since }: Lived): LocalDate {
  const opens = slot?.from !== undefined && slot.from < since ? slot.from : since;
  return opens > first ? opens : first;
}

/** Whether the last day of an occasion lies in a pause that stops the clock of its rule. */
function isPaused({ rule, facts, pausedTo }: Lived, last: LocalDate): boolean {
  const holds = ({ from, until = pausedTo }: PauseRow): boolean => from <= last && last <= until;
  return rule.inPause === 'stops' && facts.pauses.some(holds);
}
