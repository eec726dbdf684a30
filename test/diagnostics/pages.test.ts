import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codes } from './all-faults.js';
import { diagnosticPagesModule } from './render-explained.js';
import { indexPage, page } from './render-page.js';

const folder = fileURLToPath(new URL('../../docs/reference/diagnostics/', import.meta.url));

const explained = fileURLToPath(new URL('../../src/cli/diagnostic-pages.ts', import.meta.url));

/** `UPDATE_PAGES=1 npx vitest run test/diagnostics/pages` writes the pages from the faults. */
const pages = new Map([
  ['index.md', indexPage()],
  ...codes.map((kind) => [`${kind.code}.md`, page(kind)] as const),
]);

if (process.env.UPDATE_PAGES === '1') {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(folder + name, text);
  writeFileSync(explained, diagnosticPagesModule());
}

test('every code has a page and every page a code', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])('%s is what the faults say', (name, text) => {
  expect(readFileSync(folder + name, 'utf8')).toBe(text);
});

test('`insats explain` says what the pages say', () => {
  expect(readFileSync(explained, 'utf8')).toBe(diagnosticPagesModule());
});
