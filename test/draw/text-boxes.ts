import { widthOf } from '../../src/draw/font-widths.js';

/** One line of text in a picture, and the room that it takes. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Every text of an SVG with its box, by the width table of the drawing itself. */
export function textBoxes(svg: string): readonly TextBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const of = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const text = content.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
    const size = Number(of('font-size'));
    const width = widthOf(text, size, of('font-weight') === '700');
    const shift = { start: 0, middle: 0.5, end: 1 }[of('text-anchor') || 'start'] ?? 0;
    const left = Number(of('x')) - width * shift;
    const y = Number(of('y'));
    return {
      text,
      left,
      right: left + width,
      top: y - size * 0.76,
      bottom: y + size * 0.22,
      fill: of('fill'),
    };
  });
}

/** Pairs of texts that overlap, as `a × b`. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that reach outside the picture. */
export function outside(svg: string, boxes: readonly TextBox[]): readonly string[] {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || top < 0 || right > Number(width) || bottom > Number(height),
    )
    .map(({ text }) => text);
}
