import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawMermaid } from '../../src/draw/draw-mermaid.js';
import { chromiumPath, inChromium, openBrowser } from './browser.js';
import { allPathways, hardPathways, hostileLabels, madePathway } from './pictures.js';

test('labels cannot end the text of Mermaid, and the same pathway gives the same bytes', () => {
  const pathway = madePathway(2, 8, Object.values(hostileLabels));
  const text = drawMermaid(pathway);
  expect(text).toBe(drawMermaid(structuredClone(pathway)));
  const labels = [...text.matchAll(/state "([^"]*)"/g)].map(([, label = '']) => label);
  expect(labels.length).toBeGreaterThan(8);
  for (const label of labels) expect(label.replace(/#\d+;/g, '')).not.toMatch(/["#;<>{}[\]%`]/);
});

const bundle = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

describe.skipIf(chromiumPath === undefined)(`Mermaid ${inChromium}`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
    await page.addScriptTag({ content: readFileSync(bundle, 'utf8') });
  });
  afterAll(() => browser?.close());

  /** What Mermaid makes of a text: its kind of diagram and the labels that are drawn, or the error. */
  const read = (text: string): Promise<{ readonly kind: string; readonly drawn: string }> =>
    page.evaluate(async (source) => {
      const { mermaid } = globalThis as unknown as {
        mermaid: {
          initialize(options: object): void;
          parse(text: string): Promise<{ diagramType: string }>;
          render(id: string, text: string): Promise<{ svg: string }>;
        };
      };
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        maxTextSize: 500_000,
        maxEdges: 2000,
      });
      const { diagramType } = await mermaid.parse(source);
      const { svg } = await mermaid.render('drawn', source);
      const holder = document.createElement('div');
      holder.innerHTML = svg;
      return { kind: diagramType, drawn: holder.textContent ?? '' };
    }, text);

  test.each([...allPathways, ...hardPathways])('reads and draws %s', async (_name, pathway) => {
    const { kind, drawn } = await read(drawMermaid(pathway));
    expect(kind).toMatch(/^state/);
    const [first] = Object.values(pathway.outcomes);
    expect(drawn.replace(/\s+/g, '')).toContain((first?.title?.sv ?? '').replace(/\s+/g, ''));
  });

  test('refuses a text that is no diagram', async () => {
    await expect(read('stateDiagram-v2\n  state "Möte as m {\n')).rejects.toThrow();
  });
});
