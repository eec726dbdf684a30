import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Rule } from '../definition/program-rules.js';
import { mayRun } from '../machine/after-closing.js';
import { stands } from '../machine/judge-rule.js';
import { type Slot, slotOn } from '../machine/schedule.js';
import { type Schedule, schedulesOf } from '../machine/schedule-limits.js';
import { seesClock } from './clocks.js';
import type { Look } from './look.js';

/** One occasion of a schedule as it stands. Dates are local, inclusive. */
export interface OccasionNow extends Pick<Slot, 'at' | 'date' | 'from' | 'to'> {
  /**
   * `done`; `waits`: it has been held, and waits to be approved; `skipped`: its last day lay before it could be held, or in a pause; `missed`: its last day has passed; `now`: it may be
   * held today and be on time; `ahead`; `unknown`: it is too long ago for the days to be kept.
   */
  readonly state: 'done' | 'waits' | 'skipped' | 'missed' | 'now' | 'ahead' | 'unknown';
  /** The day it was held. */
  readonly on?: LocalDate;
  /** Why it was skipped. */
  readonly why?: 'before-start' | 'paused';
}

/** The occasions of a schedule as they stand, for one person where its step is per person. */
export interface ScheduleNow {
  readonly rule: string;
  readonly step: Id;
  readonly strength: Rule['strength'];
  readonly source: readonly string[];
  readonly about?: Ref;
  /** The day they are counted from. */
  readonly from: LocalDate;
  readonly occasions: readonly OccasionNow[];
}

/** Every schedule that runs and may be seen. Pure. */
export function schedulesNow(look: Look): readonly ScheduleNow[] {
  const { program, facts, on } = look;
  const schedules = program.ofKind.get('schedule') ?? [];
  return schedules.flatMap((rule) => {
    if (!isRunningClock(look, rule)) return [];
    return schedulesOf(program, facts, rule, on)
      .filter(({ about }) => seesClock(look, rule, about))
      .map((schedule) => scheduleNow(rule, schedule, on));
  });
}

function isRunningClock({ program, facts, on }: Look, rule: Rule): boolean {
  return mayRun(program, facts, rule) && stands(program, facts, rule, on);
}

function scheduleNow(rule: Rule, { about, anchor, slots, states }: Schedule, on: LocalDate): ScheduleNow {
  return {
    rule: rule.id,
    step: rule.element.id,
    strength: rule.strength,
    source: rule.source,
    ...(about === undefined ? {} : { about }),
    from: anchor.on,
    occasions: slots.map(({ ends: _ends, ...slot }, place) => ({
      ...slot,
      ...stateOf(slot, states[place], on, slotOn(slots, on)?.at === slot.at),
    })),
  };
}

function stateOf(
  { from, to }: Pick<Slot, 'from' | 'to'>,
  lived: Schedule['states'][number] | undefined,
  on: LocalDate,
  isNext: boolean,
): Pick<OccasionNow, 'state' | 'on' | 'why'> {
  if (lived !== undefined && lived.state !== 'asked') return lived;
  if (on > to) return { state: 'missed' };
  return { state: isNext && (from === undefined || on >= from) ? 'now' : 'ahead' };
}
