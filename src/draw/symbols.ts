import type { Palette } from './palette.js';
import type { Sign } from './stations.js';
import { element } from './svg.js';

/** A sign, centred; `r` is half its height in pixels. Full when a rule asks for the thing, else an empty ring. Pure. */
export function symbol(
  sign: Sign,
  at: { readonly x: number; readonly y: number; readonly r: number },
  asked: boolean,
  colours: Palette,
): string {
  const { x, y, r } = at;
  const isGate = sign === 'consent' || sign === 'answer';
  const stroke = isGate ? colours.gate : colours.ink;
  const look = {
    fill: asked ? stroke : colours.paper,
    stroke,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  };
  const halo = { fill: colours.paper, stroke: colours.paper, 'stroke-width': 5, 'stroke-linejoin': 'round' };
  const shape = (style: { readonly [name: string]: string | number }): string =>
    shapeOf(sign, x, y, r, style);
  const inside = sign === 'consent' ? tick(x, y, r, asked ? colours.onColour : colours.gate) : '';
  return `${shape(halo)}${shape(look)}${inside}`;
}

function shapeOf(
  sign: Sign,
  x: number,
  y: number,
  r: number,
  style: { readonly [name: string]: string | number },
): string {
  switch (sign) {
    case 'meeting':
      return element('circle', { cx: x, cy: y, r, ...style });
    case 'task':
      return element('rect', {
        x: x - r * 0.88,
        y: y - r * 0.88,
        width: r * 1.76,
        height: r * 1.76,
        ...style,
      });
    case 'plan':
      return element('path', {
        d: `M${n(x - r * 0.8)} ${n(y - r)}h${n(r)}l${n(r * 0.6)} ${n(r * 0.6)}v${n(r * 1.4)}h${n(-r * 1.6)}z`,
        ...style,
      });
    case 'measure':
      return element('path', {
        d: `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y + r * 0.85)}H${n(x - r)}z`,
        ...style,
      });
    case 'answer':
    case 'consent':
      return element('path', {
        d: `M${n(x)} ${n(y - r * 1.25)}L${n(x + r * 1.25)} ${n(y)}L${n(x)} ${n(y + r * 1.25)}L${n(x - r * 1.25)} ${n(y)}z`,
        ...style,
      });
  }
}

/** The mark in the gate of a consent. */
function tick(x: number, y: number, r: number, stroke: string): string {
  return element('path', {
    d: `M${n(x - r * 0.45)} ${n(y)}l${n(r * 0.32)} ${n(r * 0.36)}l${n(r * 0.58)} ${n(-r * 0.7)}`,
    fill: 'none',
    stroke,
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** A bolt for what is urgent, centred. Pure. */
export function bolt(x: number, y: number, r: number, fill: string): string {
  return element('path', {
    d: `M${n(x + r * 0.25)} ${n(y - r)}L${n(x - r * 0.65)} ${n(y + r * 0.15)}H${n(x - r * 0.05)}L${n(x - r * 0.25)} ${n(y + r)}L${n(x + r * 0.65)} ${n(y - r * 0.2)}H${n(x + r * 0.05)}z`,
    fill,
  });
}

/** A number in a path: at most two decimals. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
