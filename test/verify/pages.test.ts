import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { behaviourRules } from '../../src/verify/rules.js';
import { behaviourPagesModule } from './render-explained.js';
import { indexPage, page } from './render-page.js';

const folder = fileURLToPath(new URL('../../docs/reference/verification/', import.meta.url));
const ruleFolder = fileURLToPath(new URL('../../src/verify/rules/', import.meta.url));

const explained = fileURLToPath(new URL('../../src/cli/behaviour-pages.ts', import.meta.url));

/** `UPDATE_PAGES=1 npx vitest run test/verify/pages` writes the pages from the rows of `faults.ts`. */
const pages = new Map([
  ['index.md', indexPage()],
  ...behaviourRules.map((rule) => [`${rule.code}.md`, page(rule)] as const),
]);

if (process.env.UPDATE_PAGES === '1') {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(folder + name, text);
  writeFileSync(explained, behaviourPagesModule());
}

test('every rule has a file of its own and a page, and there are no others', () => {
  const codes = behaviourRules.map(({ code }) => code).sort();
  expect(readdirSync(ruleFolder).sort()).toEqual(codes.map((code) => `${code}.ts`));
  // Growth is measured by `npm run verify:growth`.
  expect(readdirSync(folder).sort()).toEqual([...pages.keys(), 'growth.md'].sort());
});

test.each([...pages])('%s is what the rows say', (name, text) => {
  expect(readFileSync(folder + name, 'utf8')).toBe(text);
});

test('`insats explain` says what the rows say', () => {
  expect(readFileSync(explained, 'utf8')).toBe(behaviourPagesModule());
});
