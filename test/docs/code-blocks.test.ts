import { beforeAll, describe, expect, test } from 'vitest';
import { codeBlocks, pages } from './markdown.js';
import { notWritten, runShown, shownCommands } from './sh-pages.js';
import { printedBy, tsPages, typeErrors } from './ts-pages.js';
import { diagnosticsOf, pagesWithYaml, strayExcerpts, yamlBlocks } from './yaml-pages.js';

/** What a block may be, so that none escapes a check by a slip in its fence. */
const languages = ['ts', 'js', 'yaml', 'sh', 'json', 'text', 'jsonl'];

test('every block is of a known language', () => {
  const strange = pages()
    .flatMap((page) => codeBlocks(page))
    .filter(({ language }) => !languages.includes(language));
  expect(strange.map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([]);
});

describe('the code', () => {
  const all = tsPages();
  let errors: readonly string[] = [];
  beforeAll(() => {
    errors = typeErrors(all);
  }, 120_000);

  test('compiles on every page', () => {
    expect(errors).toEqual([]);
  });

  test.each(all.map((page) => [page.page, page] as const))(
    'of %s prints what the page says',
    async (_name, page) => {
      expect(await printedBy(page)).toEqual(page.shown);
    },
    60_000,
  );
});

describe('YAML', () => {
  test('beside a definition is an excerpt of it', () => {
    expect(strayExcerpts()).toEqual([]);
  });

  test.each(pagesWithYaml())('of %s is read as the page says', { timeout: 60_000 }, (page) => {
    for (const one of yamlBlocks(page)) {
      const { block, wrong } = one;
      const found = diagnosticsOf(one).filter(({ severity }) => wrong.length > 0 || severity === 'error');
      const told = found.map(({ code, path }) => (wrong.length > 0 ? code : `${code} at ${path.join('.')}`));
      expect(told.sort(), `${page}:${block.line}`).toEqual([...wrong].sort());
    }
  });
});

test('every block of JSON is JSON', () => {
  const blocks = pages().flatMap((page) => codeBlocks(page));
  for (const { language, code } of blocks) {
    if (language === 'json') JSON.parse(code);
    if (language === 'jsonl') for (const line of code.trim().split('\n')) JSON.parse(line);
  }
});

describe('the command', () => {
  test.each(shownCommands().map((shown) => [shown.at, shown.line, shown] as const))(
    'of %s does what the page says: %s',
    async (_at, _line, shown) => {
      const { status, out, err, written } = await runShown(shown);
      expect({ status, err }).toEqual({ status: shown.status, err: '' });
      if (shown.output === undefined) expect(`${out}${written}`).not.toBe('');
      else expect(notWritten(shown.output, out), out).toEqual([]);
    },
    20_000,
  );
});
