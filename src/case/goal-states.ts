import type { LocalDate } from '../calendar/local-date.js';
import type { MeasurePoint, Ref } from '../condition/case-facts.js';
import type { ChangeClass, Id } from '../condition/condition.js';
import { changeClass, type ScaleTerm, valueIn } from '../condition/measured-value.js';
import type { InstrumentTerm } from '../condition/terms.js';
import { withMore } from '../condition/with-more.js';
import { classOf, informationsOfInstrument } from './information-classes.js';
import type { Look } from './look.js';

/** A goal and its status now; `goal` is the host's own id. */
export interface GoalNow {
  readonly goal: string;
  readonly status: 'open' | 'reached' | 'partly' | 'dropped';
  readonly level: 'overall' | 'sub';
  /** Whose words it is put in. */
  readonly words?: Id;
  /** Missing when it is shared, or when persons may not be seen. */
  readonly owner?: Ref;
  /** The day it was set. */
  readonly set: LocalDate;
  /** The day it got its status. */
  readonly on: LocalDate;
}

/** The goals of the case with how many stand how; dropped goals are not counted as set. */
export interface GoalsNow {
  readonly goals: readonly GoalNow[];
  readonly set: number;
  readonly reached: number;
  readonly partly: number;
  readonly open: number;
  readonly dropped: number;
}

/** The values of one time that an instrument was administered. */
export interface MeasuredValues {
  readonly on: LocalDate;
  readonly scores: { readonly [scale: Id]: number };
  /** Version of the instrument; another version breaks the series. */
  readonly version?: string;
}

/** A person's values on one instrument. */
export interface MeasureNow {
  readonly instrument: Id;
  readonly person: Ref;
  readonly first: MeasuredValues;
  readonly latest: MeasuredValues;
  /** Points in the unbroken series. */
  readonly points: number;
  /** Times the series was broken by another version of the instrument. */
  readonly breaks: number;
  /** How each scale has moved, where the instrument says what a change is. */
  readonly change: { readonly [scale: Id]: ChangeClass };
  /** The band that the latest value of each scale lies in. */
  readonly bands: { readonly [scale: Id]: Id };
}

/** The goals that may be seen, and how many stand how; undefined when goals may not be seen at all. Pure. */
export function goalsOf(look: Look): GoalsNow | undefined {
  const information = classOf(look.program, 'goals');
  if (!look.sight.sees(information)) return undefined;
  const goals: GoalNow[] = [];
  for (const goal in look.facts.goals) {
    const row = look.facts.goals[goal];
    if (row === undefined) continue;
    const { owner, ...rest } = row;
    if (owner !== undefined && !look.sight.sees(information, [owner])) continue;
    const told = { goal, ...rest };
    goals.push(owner === undefined || !look.people ? told : withMore(told, { owner }));
  }
  const count = (status: GoalNow['status']): number => goals.filter((goal) => goal.status === status).length;
  const dropped = count('dropped');
  const counts = { reached: count('reached'), partly: count('partly'), open: count('open'), dropped };
  return { goals, set: goals.length - dropped, ...counts };
}

/** Every person's measured values, as far as they may be seen. Pure. */
export function measuresOf(look: Look): readonly MeasureNow[] {
  const found: MeasureNow[] = [];
  for (const instrument in look.facts.measures) {
    const term = look.program.terms.instruments[instrument];
    const classes = informationsOfInstrument(look.program, instrument);
    const people = classOf(look.program, 'people');
    for (const person in look.facts.measures[instrument]) {
      const series = look.facts.measures[instrument]?.[person];
      if (term === undefined || series === undefined) continue;
      const whom = [person];
      if (!look.sight.seesAll(classes, whom) || !look.sight.sees(people, whom)) continue;
      const { first, latest, points, breaks } = series;
      const { change, bands } = scalesRead(term, series);
      found.push({
        instrument,
        person,
        first: told(first),
        latest: told(latest),
        points,
        breaks,
        change,
        bands,
      });
    }
  }
  return found;
}

function told({ on, scores, version }: MeasurePoint): MeasuredValues {
  return version === undefined ? { on, scores } : { on, scores, version };
}

function scalesRead(
  term: InstrumentTerm,
  series: Parameters<typeof changeClass>[0],
): Pick<MeasureNow, 'change' | 'bands'> {
  const change: { [scale: Id]: ChangeClass } = {};
  const bands: { [scale: Id]: Id } = {};
  for (const id in term.scales) {
    const scale = term.scales[id];
    const moved = changeClass(series, id, scale);
    if (moved !== undefined) change[id] = moved;
    const value = series.latest.scores[id];
    if (value === undefined) continue;
    const band = bandOf(scale, value);
    if (band !== undefined) bands[id] = band;
  }
  return { change, bands };
}

/** The first band of a scale that a value lies in. */
function bandOf(scale: ScaleTerm | undefined, value: number): Id | undefined {
  const bands = scale?.bands;
  for (const band in bands) if (valueIn(bands[band] ?? {}, value)) return band;
  return undefined;
}
