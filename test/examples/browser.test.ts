/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inRoot } from '../docs/markdown.js';
import { chromiumPath, inChromium, openBrowser } from '../draw/browser.js';
import { contrastOf } from './contrast.js';

interface Bundler {
  readonly buildPage: (folder: string, tsconfig: string) => Promise<string>;
}

describe.skipIf(chromiumPath === undefined)(`the page of a case ${inChromium}`, () => {
  let folder = '';
  let file = '';
  let browser: Browser;
  let page: Page;
  let said: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'insats-page-'));
    const path = pathToFileURL(inRoot('examples/03-browser/build.mjs')).href;
    const { buildPage } = (await import(/* @vite-ignore */ path)) as Bundler;
    file = await buildPage(folder, inRoot('tsconfig.json'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('h1');
  });
  afterEach(async () => {
    expect(said).toEqual([]);
    await page.close();
  });

  const focused = () =>
    page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.innerText.replaceAll(/\s+/g, ' ') ?? '',
    );
  /** Presses Tab until what has the focus says so; fails when it comes round to the start. */
  const tabTo = async (text: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(text)) return;
    }
    throw new Error(`The keyboard does not reach ${text}`);
  };
  const press = async (text: string): Promise<void> => {
    await tabTo(text);
    await page.keyboard.press('Enter');
  };
  const part = (id: string) => page.locator(`#${id}`).innerText();
  const answer = () => page.locator('[role=status]').innerText();

  test('shows what is late, what is next, the consents and the ways out', async () => {
    expect(await page.title()).toBe('Familjeteamet – Läget 4 mars 2026');
    expect(await part('late')).toContain('Sista dag var 2 mars 2026, 2 dagar sedan.');
    expect(await part('next')).toContain('Gemensamt hembesök');
    expect(await part('consents')).toContain('Erik: ja, 21 januari 2026');
    expect(await part('ways-out')).toContain('Föräldrarna avstår från det gemensamma arbetet');
    expect(await page.locator('#blocked').count()).toBe(0);
  });

  test('is recorded in by keyboard alone: a meeting is held, and is late no more', async () => {
    await press('Registrera Avstämning');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('happened');
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const value = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
      if (value === 'familjebehandlare-1') break;
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(await answer()).toContain('Sparat: Avstämning');
    expect(await focused()).toContain('Sparat');
    expect(await page.locator('#late').count()).toBe(0);
    expect(await part('next')).toContain('Senast 18 mars 2026, om 14 dagar.');
  });

  test('refuses with what is missing, takes the other form, and never locks anybody out', async () => {
    await press('Erik tar tillbaka sitt ja');
    expect(await part('consents')).toContain('Gäller inte.');
    expect(await part('blocked')).toContain('Sekretessmedgivande: saknas från Erik.');
    await press('Registrera ändå Gemensamt hembesök');
    await press('Spara');
    expect(await answer()).toMatch(/Inget har sparats\..*Familjebehandlare och förälder saknas\./s);
    await press('Anteckna ändå');
    expect(await answer()).toContain('Antecknat, utan verkan: Gemensamt hembesök.');
    await press('Skriftligt ja från Erik');
    expect(await part('consents')).toContain('Gäller.');
    expect(await page.locator('#blocked').count()).toBe(0);
  });

  test('goes back from a form with Escape, to where it was opened', async () => {
    await press('Registrera Gemensamt hembesök');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('Registrera Gemensamt hembesök');
    expect(await page.locator('form:visible').count()).toBe(0);
  });

  test('speaks English, answers included', async () => {
    await press('English');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await press('Erik withdraws the yes');
    await press('Record anyway Joint home visit');
    await press('Save');
    const text = await page.locator('body').innerText();
    expect(text).toContain('Nothing has been saved.');
    expect(text.replace('Svenska', '')).not.toMatch(/[åäö]|foralder-\d|boendestod/i);
  });

  test('has landmarks, headings in order, a name for everything, and one place that is read aloud', async () => {
    const found = await page.evaluate(() => ({
      landmarks: ['header', 'nav[aria-label]', 'main', '[role=status][aria-live=polite]'].map(
        (selector) => document.querySelectorAll(selector).length,
      ),
      levels: [...document.querySelectorAll('h1,h2,h3')].map(({ tagName }) => Number(tagName[1])),
      nameless: [...document.querySelectorAll('input,button')].filter(
        (one) => !(one.closest('label') ?? one).textContent?.trim(),
      ).length,
      unlabelled: [...document.querySelectorAll('section,form')].filter(
        (one) => !one.hasAttribute('aria-labelledby') && !one.hasAttribute('aria-label'),
      ).length,
      low: [...document.querySelectorAll('button')].filter(
        (one) => one.offsetParent !== null && one.getBoundingClientRect().height < 44,
      ).length,
    }));
    expect(found).toMatchObject({ landmarks: [1, 1, 1, 1], nameless: 0, unlabelled: 0, low: 0 });
    expect(found.levels[0]).toBe(1);
    for (const [at, level] of found.levels.entries())
      expect(level - (found.levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('has 4.5 to 1 between text and ground, also in answers, and fits a telephone', async () => {
    await press('Erik tar tillbaka sitt ja');
    await press('Registrera ändå Gemensamt hembesök');
    await press('Spara');
    const pairs = await page.evaluate(() => {
      const groundOf = (of: Element): string => {
        for (let one: Element | null = of; one !== null; one = one.parentElement) {
          const colour = getComputedStyle(one).backgroundColor;
          if (!/rgba\(.*, 0\)/.test(colour)) return colour;
        }
        return 'rgb(255, 255, 255)';
      };
      return [...document.querySelectorAll('h1,h2,h3,p,li,label,legend,button')].map(
        (one) => [getComputedStyle(one).color, groundOf(one)] as const,
      );
    });
    expect(pairs.length).toBeGreaterThan(30);
    for (const [ink, ground] of pairs)
      expect(contrastOf(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
