import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPage } from '../../src/draw/draw-page.js';
import { isRepeated } from '../repeated.js';
import { chromiumPath, type Heard, inChromium, listenTo, openBrowser } from './browser.js';
import { allPathways, hardPathways, hostileLabels, madePathway, shippedPathways } from './pictures.js';

/** The text of the family's sheet, one sentence a line. */
function familyText(html: string): string {
  const [, sheet = ''] = /<section id="familj"[^>]*>(.*?)<\/section>/s.exec(html) ?? [];
  return sheet
    .replace(/<\/(?:li|p|h2|h3|strong)>|<ul>|<ol>/g, '.\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;|&#39;/g, '')
    .replace(/[.:]+\s*\.\n/g, '.\n')
    .replace(/\n(?:\.|\s)+/g, '\n');
}

/** Björnsson's LIX: words per sentence and the share of words of more than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+(?:[-–][\p{L}\d]+)*/gu) ?? [];
  const sentences = text.split(/[.!?:\n]+/).filter((part) => /\p{L}/u.test(part));
  const long = words.filter((word) => [...word].length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

test('LIX is counted as it is defined', () => {
  expect(lix('Vi ses igen. Samtalet handlar om skolan.')).toBeCloseTo(7 / 2 + 200 / 7, 5);
});

describe.each(shippedPathways)('%s', (_name, pathway) => {
  const html = drawPage(pathway);

  test('speaks to the family in words that are easy to read: LIX at most 40', () => {
    expect(lix(familyText(html))).toBeLessThanOrEqual(40);
  });

  test('says "du" on the sheet, and no term of the trade beside the titles of the pathway', () => {
    const text = familyText(html);
    expect(text).toMatch(/\bdu\b/i);
    expect(text).not.toMatch(/\b(?:klient|brukare|aktör|insatsen gäller|NOR-|KUM-|must|usual)\b/);
  });

  test('holds every rule with strength, basis and source', () => {
    const rows = html.match(/<tr><td>/g) ?? [];
    const rules = (JSON.stringify(pathway).match(/"(?:must|usual|may)":\[/g) ?? []).length;
    expect(rows.length).toBeGreaterThanOrEqual(rules);
    for (const id of ['kartan', 'familj', 'beskrivningen', 'reglerna']) expect(html).toContain(` id="${id}"`);
  });

  test('is the same twice', () => {
    expect(drawPage(structuredClone(pathway))).toBe(html);
  });
});

test('labels are escaped in every part', () => {
  const html = drawPage(madePathway(3, 12, Object.values(hostileLabels)));
  expect(html).not.toMatch(/<script/);
  expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(8);
});

describe.skipIf(chromiumPath === undefined)(`pages ${inChromium}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'insats-page-'));
  let browser: Browser;
  let page: Page;
  let heard: Heard;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    heard = await listenTo(page);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (html: string, hash = ''): Promise<void> => {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    await page.goto('about:blank');
    await page.goto(`${pathToFileURL(file).href}${hash}`);
  };
  /** Pages of the PDF that the page prints to. */
  const printed = async (): Promise<number> => {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  };

  test.each([...allPathways, ...hardPathways])(
    '%s prints the sheet of the family on one A4 page',
    async (_name, pathway) => {
      for (const lang of isRepeated ? (['sv'] as const) : (['sv', 'en'] as const)) {
        await open(drawPage(pathway, { lang }), '#familj');
        expect(await printed(), lang).toBe(1);
      }
    },
    60_000,
  );

  test('printed whole, the sheet stands on a page of its own among others', async () => {
    await open(drawPage(shippedPathways[0]?.[1] as never));
    expect(await printed()).toBeGreaterThan(3);
  });

  test.each([...shippedPathways, ...hardPathways])(
    '%s has sane landmarks and headings, and fits a telephone',
    async (_name, pathway) => {
      await open(drawPage(pathway));
      const found = await page.evaluate(() => ({
        landmarks: ['header', 'nav', 'main', 'footer'].map(
          (name) => document.querySelectorAll(`body ${name}`).length,
        ),
        levels: [...document.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1])),
        unlabelled: [...document.querySelectorAll('section')].filter(
          (node) => document.getElementById(node.getAttribute('aria-labelledby') ?? '') === null,
        ).length,
        dead: [...document.querySelectorAll('a')].filter(
          (link) => document.querySelector(link.getAttribute('href') ?? '') === null,
        ).length,
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        lang: document.documentElement.lang,
      }));
      expect(found.landmarks).toEqual([1, 1, 1, 1]);
      expect(found.levels.filter((level) => level === 1)).toEqual([1]);
      found.levels.reduce((before, level) => {
        expect(level - before).toBeLessThanOrEqual(1);
        return level;
      }, 0);
      expect({ ...found, landmarks: 0, levels: 0, ids: 0 }).toMatchObject({
        unlabelled: 0,
        dead: 0,
        lang: 'sv',
      });
      expect(new Set(found.ids).size).toBe(found.ids.length);
      await page.setViewportSize({ width: 390, height: 800 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );

  test('the keyboard reaches the links and what scrolls, and each shows where it is', async () => {
    await open(drawPage(shippedPathways[0]?.[1] as never));
    const seen: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const node = document.activeElement as HTMLElement;
          return `${node.tagName} ${getComputedStyle(node).outlineStyle}`;
        }),
      );
    }
    expect(seen).toEqual(['A solid', 'A solid', 'A solid', 'A solid', 'DIV solid', 'A solid', 'DIV solid']);
  });

  test('follows the dark setting on screen, map included, and prints on white', async () => {
    await open(drawPage(shippedPathways[0]?.[1] as never));
    const colours = (): Promise<readonly string[]> =>
      page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector('svg rect') as Element).fill,
        getComputedStyle(document.querySelector('svg text') as Element).fill,
      ]);
    const bright = await colours();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colours();
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const paper = await colours();
    await page.emulateMedia({ colorScheme: null, media: null });
    expect(bright).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 'rgb(77, 91, 104)']);
    expect(dark).toEqual(['rgb(18, 24, 31)', 'rgb(18, 24, 31)', 'rgb(178, 191, 203)']);
    expect(paper).toEqual(bright);
  });

  test('no page said anything in the console or asked for anything', () => {
    expect(heard).toEqual({ said: [], asked: [] });
  });
});
