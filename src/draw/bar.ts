import type { Drawing } from './drawing.js';
import type { PhaseTime } from './phase-times.js';
import { element } from './svg.js';
import { isFollowed, type TimeScale } from './time-scale.js';

/** Height of a bar in pixels. */
export const barHeight = 22;

/** How a bar ends. */
export type BarEnd = 'limit' | 'soft' | 'open';

/** A bar as it is drawn: its stretch in pixels and the shape of its end. */
export interface Bar {
  readonly from: number;
  /** Where full colour ends. */
  readonly sure: number;
  readonly to: number;
  readonly end: BarEnd;
  readonly softStart: boolean;
  /** Where stops may stand. */
  readonly stops: number;
}

/** The stretch of a phase. Pure. A phase that nothing waits for and whose length is not given goes on to the open edge. */
export function barOf(
  time: Pick<PhaseTime, 'length' | 'start' | 'end' | 'softStart'>,
  times: readonly PhaseTime[],
  scale: TimeScale,
): Bar {
  const { length, start, end, softStart } = time;
  const from = scale.x(start);
  if (length.kind === 'known') {
    const over = length.spec.about !== undefined && length.spec.to === undefined ? 1.25 : 1;
    const to = scale.x(start + (end - start) * over);
    return {
      from,
      sure: scale.x(start + length.sure),
      to,
      end: length.crisp ? 'limit' : 'soft',
      softStart,
      stops: scale.x(end),
    };
  }
  const goesOn = !isFollowed(time, times);
  const to = goesOn ? scale.open : scale.x(end);
  const sure = length.kind === 'least' ? scale.x(start + length.sure) : from;
  return { from, sure, to, end: 'open', softStart, stops: to - (goesOn ? 40 : 16) };
}

/** A bar as markup; `id` names its gradient and is unique in the picture. Pure. */
export function drawBar(bar: Bar, y: number, id: string, look: BarLook): string {
  const { colour, soft, behind } = look;
  const shape = outline(bar, y);
  const fill = gradient(bar, id, colour, soft);
  const shadows = behind
    ? [8, 4].map((by) =>
        element('path', {
          d: outline(bar, y - by),
          fill: look.paper,
          stroke: colour,
          'stroke-width': 1.2,
          opacity: 0.75,
        }),
      )
    : [];
  const edge = bar.end === 'open' ? { stroke: colour, 'stroke-width': 1.5 } : { stroke: 'none' };
  return [
    fill,
    ...shadows,
    element('path', { d: shape, fill: look.paper }),
    element('path', { d: shape, fill: `url(#${id})`, ...edge }),
    bar.end === 'limit' ? limitMark(bar.to, y, colour) : '',
  ].join('');
}

/** How a bar is coloured. */
export interface BarLook {
  readonly colour: string;
  readonly soft: string;
  readonly paper: string;
  /** Drawn as several, one behind the other: a line for each person. */
  readonly behind: boolean;
}

/** The look of a phase's bar. Pure. */
export function barLook({ urgent, phase }: PhaseTime, { colours }: Drawing): BarLook {
  return {
    colour: urgent ? colours.urgent : colours.phase,
    soft: colours.phaseSoft,
    paper: colours.paper,
    behind: phase.per !== undefined,
  };
}

/** Full colour, then fading over the part that the text leaves open; one light colour where it gives no length. */
function gradient({ from, sure, to, end, softStart }: Bar, id: string, colour: string, soft: string): string {
  const width = Math.max(1, to - from);
  const stop = (offset: number, fill: string, opacity: number): string =>
    element('stop', {
      offset: Math.min(1, Math.max(0, offset)),
      'stop-color': fill,
      'stop-opacity': opacity,
    });
  const rise = Math.min(0.3, 40 / width);
  const opening = softStart ? [stop(0, colour, 0.12), stop(rise, colour, 1)] : [stop(0, colour, 1)];
  const at = Math.max(softStart ? rise : 0, (sure - from) / width);
  const stops =
    end === 'open' && sure <= from
      ? [stop(0, soft, 1), stop(0.75, soft, 1), stop(1, soft, 0)]
      : end === 'limit'
        ? [...opening, stop(1, colour, 1)]
        : [...opening, stop(at, colour, 1), stop(1, colour, 0.08)];
  return element('linearGradient', { id, x1: 0, x2: 1, y1: 0, y2: 0 }, ...stops);
}

/** Round at the beginning; straight, tapering or torn open at the end. */
function outline({ from, to, end }: Bar, y: number): string {
  const r = Math.min(6, (to - from) / 2);
  const h = barHeight;
  const head = `M${n(to - (end === 'soft' ? 0 : 0))} ${n(y)}H${n(from + r)}a${n(r)} ${n(r)} 0 0 0 ${n(-r)} ${n(r)}v${n(h - 2 * r)}a${n(r)} ${n(r)} 0 0 0 ${n(r)} ${n(r)}`;
  if (end !== 'open') return `${head}H${n(to)}z`;
  const tooth = h / 4;
  return `${head}H${n(to)}l-6 ${n(-tooth)}l6 ${n(-tooth)}l-6 ${n(-tooth)}z`;
}

/** The post of a time limit. */
function limitMark(x: number, y: number, colour: string): string {
  return element('path', {
    d: `M${n(x)} ${n(y - 5)}v${n(barHeight + 10)}`,
    stroke: colour,
    'stroke-width': 3,
    fill: 'none',
  });
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
