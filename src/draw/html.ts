import { type Attribute, element, escaped } from './svg.js';

/** An element of HTML: as in SVG, but an empty one keeps its end tag. Pure. `content` is markup already. */
export function tag(
  name: string,
  attributes: { readonly [name: string]: Attribute },
  ...content: readonly string[]
): string {
  const written = element(name, attributes, ...content);
  return written.endsWith('/>') ? `${written.slice(0, -2)}></${name}>` : written;
}

/** An element with a text in it, escaped. Pure. */
export function textTag(
  name: string,
  text: string,
  attributes: { readonly [name: string]: Attribute } = {},
): string {
  return tag(name, attributes, escaped(text));
}
