import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawChart } from '../../src/draw/draw-chart.js';
import { drawMap } from '../../src/draw/draw-map.js';
import { chromiumPath, inChromium, listenTo, openBrowser } from './browser.js';
import { allPathways, hardPathways } from './pictures.js';
import { overlaps, type TextBox, textBoxes } from './text-boxes.js';

/** What the browser measured of a picture. */
interface Measured {
  readonly boxes: readonly TextBox[];
  /** Elements that reach outside the viewBox. */
  readonly outside: readonly string[];
  readonly size: readonly [width: number, height: number];
}

/** Shows a picture alone on a page and measures every text and every mark with getBBox. */
async function measure(page: Page, svg: string): Promise<Measured> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><body style="margin:0">${svg}</body>`);
  return page.evaluate(() => {
    const root = document.querySelector('svg') as SVGSVGElement;
    const { width, height } = root.viewBox.baseVal;
    const boxOf = (node: SVGGraphicsElement) => {
      const { x, y, width: w, height: h } = node.getBBox();
      // The em box is taller than the letters: what is compared is from the top of capitals to the foot of descenders.
      const size = node.tagName === 'text' ? h : 0;
      return {
        text: node.textContent ?? '',
        left: x,
        right: x + w,
        top: y + size * 0.14,
        bottom: y + h - size * 0.02,
        fill: '',
      };
    };
    const marks = [...root.querySelectorAll<SVGGraphicsElement>('text, rect, path, circle')];
    const outside = marks
      .filter((node) => node.closest('linearGradient') === null)
      .filter((node) => {
        const { left, right, top, bottom } = boxOf(node);
        return left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5;
      })
      .map((node) => node.outerHTML.slice(0, 120));
    const boxes = [...root.querySelectorAll<SVGGraphicsElement>('text')].map(boxOf);
    return { boxes, outside, size: [width, height] as const };
  });
}

describe.skipIf(chromiumPath === undefined)(`pictures ${inChromium}`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1480, height: 900 } });
  });
  afterAll(() => browser?.close());

  describe.each([...allPathways, ...hardPathways])('%s', (name, pathway) => {
    test.each(['sv', 'en'] as const)('in %s: no text on another, nothing outside', async (lang) => {
      for (const draw of [drawMap, drawChart]) {
        const svg = draw(pathway, { lang });
        const { boxes, outside } = await measure(page, svg);
        expect(boxes.length).toBeGreaterThan(8);
        expect(overlaps(boxes)).toEqual([]);
        expect(outside).toEqual([]);
        // The width table is what the layout trusts. Hinting of small sizes makes some letters a little wider than the font says.
        const planned = textBoxes(svg);
        const wider = boxes.filter((box, at) => {
          const plan = planned[at];
          return plan === undefined || box.right - box.left > (plan.right - plan.left) * 1.03 + 1.5;
        });
        if (name !== 'hostile labels') expect(wider).toEqual([]);
      }
    });
  });

  test('a picture of its own is well-formed XML, in both themes, and asks for nothing', async () => {
    const own = await browser.newPage();
    const heard = await listenTo(own);
    await own.setContent('<!doctype html>');
    for (const [, pathway] of [...allPathways, ...hardPathways]) {
      const wrong = await own.evaluate(
        (texts) =>
          texts.filter(
            (text) =>
              new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') !== null,
          ).length,
        [drawMap(pathway), drawMap(pathway, { theme: 'dark', lang: 'en' }), drawChart(pathway)],
      );
      expect(wrong).toBe(0);
    }
    expect(heard).toEqual({ said: [], asked: [] });
    await own.close();
  });
});
