import type { Face } from './fit-text.js';

/** The value of an attribute; what is undefined is left out. */
export type Attribute = string | number | undefined;

/** One element as text, on one line; attributes in the order given, values escaped. Pure. `content` is markup already. */
export function element(
  name: string,
  attributes: { readonly [name: string]: Attribute },
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(shown(value))}"`]))
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A text that can stand in an element or an attribute. Pure. What XML has no room for (control characters) is left out. */
export function escaped(text: string): string {
  return text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A number with at most two decimals, so that drawings are the same on every machine. */
function shown(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 100) / 100);
}

/** One line of text with its baseline at `y`. Pure. */
export function line(
  text: string,
  x: number,
  y: number,
  face: Face & {
    readonly fill: string;
    readonly anchor?: 'start' | 'middle' | 'end';
    /** Colour of an edge around the letters, where lines pass behind them. */
    readonly halo?: string;
  },
): string {
  const { size, bold, fill, anchor, halo } = face;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor,
      fill,
      ...haloOf(halo),
    },
    escaped(text),
  );
}

function haloOf(halo: string | undefined): { readonly [name: string]: Attribute } {
  if (halo === undefined) return {};
  return { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

/** A path through points, as its `d`. Pure. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${shown(x)} ${shown(y)}`).join('');
}
