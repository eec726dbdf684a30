import type { Lang } from '../words/text.js';
import { fontStack } from './font-widths.js';
import { element, escaped } from './svg.js';

/** What stands around the marks of a picture. */
export interface SvgFrame {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly about: string;
  readonly lang: Lang;
  readonly paper: string;
  /** What ids begin with. */
  readonly prefix: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A whole SVG document: one image with a title and a description, on its paper. Pure. */
export function svgDocument(frame: SvgFrame, marks: readonly string[]): string {
  const { title, about, lang, paper, prefix, width, height } = frame;
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang,
      'aria-labelledby': `${prefix}-title ${prefix}-desc`,
      'font-family': fontStack,
      // Letters are as wide as the width table says, not rounded to whole pixels.
      'text-rendering': 'geometricPrecision',
    },
    `\n${element('title', { id: `${prefix}-title` }, escaped(title))}`,
    `\n${element('desc', { id: `${prefix}-desc` }, escaped(about))}`,
    `\n${element('rect', { width, height, fill: paper })}\n`,
    `${marks.filter((mark) => mark !== '').join('\n')}\n`,
  )}\n`;
}
