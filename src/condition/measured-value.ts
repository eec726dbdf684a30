import type { MeasureSeries } from './case-facts.js';
import type { ChangeClass, Id, MeasureCriterion } from './condition.js';
import { own } from './own.js';
import type { InstrumentTerm, Terms } from './terms.js';

/** A scale of an instrument as conditions see it. */
export type ScaleTerm = InstrumentTerm['scales'][Id];

/** The scale that a criterion asks about: the one it names, else the instrument's first. Pure. */
export function scaleAsked(
  value: MeasureCriterion,
  terms: Terms,
): { readonly id: Id | undefined; readonly scale: ScaleTerm | undefined } {
  const scales = terms.instruments[value.instrument]?.scales ?? {};
  const id = value.scale ?? Object.keys(scales)[0];
  return { id, scale: id === undefined ? undefined : own(scales, id) };
}

/** Whether a value lies in a half-open stretch `[from, below)`. Pure. */
export function valueIn(
  stretch: { readonly from?: number; readonly below?: number },
  value: number,
): boolean {
  return (
    (stretch.from === undefined || value >= stretch.from) &&
    (stretch.below === undefined || value < stretch.below)
  );
}

/**
 * How the value has moved between the first and the latest point of an unbroken series, or `undefined` when that cannot be
 * said: fewer than two points, a score is missing, or the scale says no reliable change. Pure. A change of exactly the
 * reliable change counts.
 */
export function changeClass(
  series: MeasureSeries,
  scaleId: Id,
  scale: ScaleTerm | undefined,
): ChangeClass | undefined {
  const first = own(series.first.scores, scaleId);
  const latest = own(series.latest.scores, scaleId);
  const needed = scale?.reliableChange;
  if (scale === undefined || needed === undefined || series.points < 2) return undefined;
  if (first === undefined || latest === undefined) return undefined;
  const gain = scale.better === 'higher' ? latest - first : first - latest;
  if (gain >= needed && gain > 0) return 'improved';
  return -gain >= needed && gain < 0 ? 'worsened' : 'unchanged';
}
