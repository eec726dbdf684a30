/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = [
  process.env.INSATS_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where Chromium is on this machine; undefined when it has none. `INSATS_CHROMIUM` names another place, or `none` to see what
 * a machine without it sees.
 */
export const chromiumPath: string | undefined =
  process.env.INSATS_CHROMIUM === 'none'
    ? undefined
    : places.find((path) => path !== undefined && existsSync(path));

/** The name of tests that need Chromium: `npm test` lets these alone be skipped, and only where there is none. */
export const inChromium = 'in Chromium';

if (chromiumPath === undefined)
  console.warn(
    'No Chromium here: what is drawn is not measured in a browser. Install it (apt-get install chromium).',
  );

/** Starts the machine's Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
}

/** What a page said and asked for while it was open: messages, errors, and requests that left the page. */
export interface Heard {
  readonly said: string[];
  readonly asked: string[];
}

/** Listens to a page. Every request but the page's own is refused and written down. */
export async function listenTo(page: Page): Promise<Heard> {
  const heard: Heard = { said: [], asked: [] };
  page.on('console', (message) => heard.said.push(message.text()));
  page.on('pageerror', (error) => heard.said.push(error.message));
  await page.route('**/*', (route) => {
    if (route.request().isNavigationRequest() && route.request().url().startsWith('file:'))
      return route.continue();
    heard.asked.push(route.request().url());
    return route.abort();
  });
  return heard;
}
