import { anchorParts, isComposed } from '../condition/anchor-parts.js';
import type { Anchor, Condition, Id } from '../condition/condition.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import { daysOf, lengthOf, type PhaseLength } from './phase-length.js';

/** Where a phase stands on the drawn time, in days from the left edge. */
export interface PhaseTime {
  readonly phase: ProgramPhase;
  readonly length: PhaseLength;
  readonly start: number;
  /** Where what follows begins. */
  readonly end: number;
  /** Begins somewhere about there: another phase runs, and no rule tells on which day. */
  readonly softStart: boolean;
  /** Opened only by a way in that is not the first one, and by nothing else. */
  readonly urgent: boolean;
}

/** Days that a phase takes on the drawing when the text gives no length. */
const silentDays = 30;

/**
 * When each phase is drawn, in the order they begin. Pure. Read from `opens`, `beside`, `during` and the ways in; phases that
 * wait for each other in a ring are drawn at the left.
 */
export function phaseTimes(program: Program): readonly PhaseTime[] {
  const found = new Map<Id, PhaseTime>();
  const ongoing = new Set<Id>();
  const timeOf = (id: Id): PhaseTime | undefined => {
    const phase = program.phases.get(id);
    const known = found.get(id);
    if (known !== undefined || phase === undefined || ongoing.has(id)) return known;
    ongoing.add(id);
    const time = placed(phase, program, timeOf);
    ongoing.delete(id);
    found.set(id, time);
    return time;
  };
  const times = [...program.phases.keys()].flatMap((id) => timeOf(id) ?? []);
  return times
    .map((time, at) => ({ time, at }))
    .sort((a, b) => a.time.start - b.time.start || a.at - b.at)
    .map(({ time }) => time);
}

type TimeOf = (id: Id) => PhaseTime | undefined;

function placed(phase: ProgramPhase, program: Program, timeOf: TimeOf): PhaseTime {
  const length = lengthOf(phase, program);
  const days =
    length.kind === 'silent' ? silentDays : length.kind === 'least' ? length.sure * 1.5 : length.end;
  const urgent = isUrgent(phase, program);
  const host = hostOf(phase, timeOf);
  const after = startOf(phase, program, timeOf);
  if (host === undefined) return { phase, length, start: after, end: after + days, softStart: false, urgent };
  const middle = host.start + (host.end - host.start) * 0.4;
  const start = Math.max(after, middle, host.end - days);
  const isWithin = phase.rules.some(({ kind }) => kind === 'during');
  const end = isWithin ? Math.min(start + days, host.end) : start + days;
  return { phase, length, start, end, softStart: true, urgent };
}

/** The phase that this one runs beside or within. */
function hostOf(phase: ProgramPhase, timeOf: TimeOf): PhaseTime | undefined {
  for (const { spec } of phase.rules) {
    const host = spec.beside ?? spec.during;
    const time = host === undefined ? undefined : timeOf(host);
    if (time !== undefined) return time;
  }
  return undefined;
}

function startOf(phase: ProgramPhase, program: Program, timeOf: TimeOf): number {
  const opens = phase.rules.flatMap(({ kind, spec }) => (kind === 'opens' && spec.opens ? [spec.opens] : []));
  return Math.max(0, ...opens.map((condition) => latest(condition, phase, program, timeOf)));
}

/**
 * When a condition can hold on the drawing. Of alternatives the first counts, but ways in are no time: where one of them is
 * another way in, the longest way decides, so that the track of that way has room.
 */
function latest(condition: Condition, phase: ProgramPhase, program: Program, timeOf: TimeOf): number {
  const again = (part: Condition): number => latest(part, phase, program, timeOf);
  if ('all' in condition) return Math.max(0, ...condition.all.map(again));
  if ('atLeast' in condition) return Math.max(0, ...condition.atLeast.conditions.map(again));
  if ('any' in condition) {
    const timed = condition.any.filter((part) => !('start' in part)).map(again);
    return timed.length < condition.any.length ? Math.max(0, ...timed) : Math.min(...timed);
  }
  if ('elapsed' in condition)
    return anchorTime(condition.elapsed.since, program, timeOf) + daysOf(condition.elapsed.from);
  if ('phase' in condition) {
    const ends = Object.entries(condition.phase).map(([id, status]) => {
      const time = timeOf(id);
      const isOver = [status].flat().every((one) => one !== 'open' && one !== 'waiting');
      return time === undefined ? 0 : isOver ? time.end : time.start;
    });
    return Math.max(0, ...ends);
  }
  return Math.max(0, ...stepsOfCondition(condition).map((step) => afterStep(step, phase, program, timeOf)));
}

function stepsOfCondition(condition: Condition): readonly Id[] {
  if ('done' in condition) return [condition.done];
  if ('count' in condition) return [condition.count.step];
  return 'answered' in condition ? Object.keys(condition.answered) : [];
}

/** A step comes at the end of the phase that it stands in. */
function afterStep(step: Id, phase: ProgramPhase, program: Program, timeOf: TimeOf): number {
  const home = program.steps.get(step)?.phase;
  return home === undefined || home === phase.id ? 0 : (timeOf(home)?.end ?? 0);
}

/** When an anchor happens on the drawing; what has no place on it counts as the left edge. */
function anchorTime(anchor: Anchor, program: Program, timeOf: TimeOf): number {
  if (isComposed(anchor)) {
    const times = anchorParts(anchor).map((part) => anchorTime(part, program, timeOf));
    return 'earliest' in anchor ? Math.min(...times) : Math.max(...times);
  }
  if ('opened' in anchor) return timeOf(anchor.opened)?.start ?? 0;
  if ('ended' in anchor) return timeOf(anchor.ended)?.end ?? 0;
  const step = 'first' in anchor ? anchor.first : 'last' in anchor ? anchor.last : undefined;
  const home = step === undefined ? undefined : program.steps.get(step)?.phase;
  return home === undefined ? 0 : (timeOf(home)?.end ?? 0);
}

/** When an anchor happens, with the times already placed. Pure. */
export function timeOfAnchor(
  anchor: Anchor | undefined,
  times: readonly PhaseTime[],
  program: Program,
): number {
  if (anchor === undefined) return 0;
  return anchorTime(anchor, program, (id) => times.find(({ phase }) => phase.id === id));
}

/** When the phases are over that these steps stand in; the left edge for steps that stand in none. Pure. */
export function afterSteps(steps: readonly Id[], times: readonly PhaseTime[], program: Program): number {
  const homes = steps.flatMap((step) => program.steps.get(step)?.phase ?? []);
  return Math.max(0, ...homes.map((home) => times.find(({ phase }) => phase.id === home)?.end ?? 0));
}

function isUrgent(phase: ProgramPhase, { pathway }: Program): boolean {
  const [first, ...others] = Object.entries(pathway.starts);
  const opened = ([id, start]: (typeof others)[number]): boolean =>
    start.opens?.includes(phase.id) === true ||
    phase.rules.some(
      ({ kind, spec }) =>
        kind === 'opens' && spec.opens !== undefined && 'start' in spec.opens && spec.opens.start === id,
    );
  // A phase that the pathway leads to by itself as well is no track of its own.
  const isReached = phase.rules.some(
    ({ kind, spec }) =>
      kind === 'opens' &&
      spec.opens !== undefined &&
      'any' in spec.opens &&
      spec.opens.any.some((part) => !('start' in part)),
  );
  return first !== undefined && !isReached && !opened(first) && others.some(opened);
}
