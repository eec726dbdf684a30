import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/draw/draw-chart.js';
import { drawMap } from '../../src/draw/draw-map.js';
import { type Palette, palettes } from '../../src/draw/palette.js';
import { shippedPathways } from './pictures.js';
import { textBoxes } from './text-boxes.js';

/** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('contrast is counted as the standard says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(palettes))('in the theme %s', (theme, colours: Palette) => {
  const grounds = [colours.paper, colours.card];

  test('every colour that a text is set in has 4.5 to 1 on paper and cards', () => {
    const used = new Set(
      shippedPathways.flatMap(([, pathway]) =>
        [drawMap, drawChart].flatMap((draw) =>
          textBoxes(draw(pathway, { theme: theme as 'light' | 'dark' })).map(({ fill }) => fill),
        ),
      ),
    );
    expect(used.size).toBeGreaterThan(2);
    for (const fill of used)
      for (const ground of grounds)
        expect(contrast(fill, ground), `${fill} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('every sign has 3 to 1 on what it stands on', () => {
    const signs = [colours.ink, colours.gate, colours.phase, colours.urgent, colours.muted];
    for (const sign of signs)
      for (const ground of grounds)
        expect(contrast(sign, ground), `${sign} on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.onColour, colours.gate)).toBeGreaterThanOrEqual(3);
    // The open bar is told from the paper by its edge.
    expect(contrast(colours.phase, colours.phaseSoft)).toBeGreaterThanOrEqual(3);
    // Signs on bars have an edge of paper around them.
    expect(contrast(colours.paper, colours.phase)).toBeGreaterThanOrEqual(3);
  });
});
