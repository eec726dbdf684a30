import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureSentence } from '../../src/scenario/failure.js';
import { readScenarios } from '../../src/scenario/read-scenarios.js';
import { runScenario } from '../../src/scenario/run-scenario.js';
import { compiledOf } from '../definitions/definition.js';
import { codeBlocks, inRoot, pages, textOf, wordOf } from './markdown.js';
import { remadeScenarios, scenarioParts } from './scenario-tables.js';

const page = 'docs/reference/scenarios.md';

// `UPDATE_DOCS=1 npx vitest run test/docs/scenarios` writes the made parts anew.
test('the page about scenarios has the tables of the JSON Schema', () => {
  const text = textOf(page);
  const made = remadeScenarios(text);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(inRoot(page), made);
  else expect(text).toBe(made);
  const missing = Object.keys(scenarioParts()).filter((name) => !text.includes(`<!-- made: ${name} -->`));
  expect(missing).toEqual([]);
});

const shown = pages()
  .flatMap((path) => codeBlocks(path))
  .filter(
    (block) =>
      block.language === 'yaml' &&
      block.words.includes('scenario') &&
      // One that is a file of the page is run by the command that the page shows.
      wordOf(block, 'file') === undefined,
  );

test('scenarios are shown', () => {
  expect(shown.length).toBeGreaterThan(0);
});

test.each(shown.map((block) => [`${block.page}:${block.line}`, block] as const))(
  'the scenarios at %s are read and hold',
  (_at, { code }) => {
    const id = /^pathway: (\S+)$/m.exec(code)?.[1] ?? '';
    const compiled = compiledOf(id);
    const { scenarios, diagnostics } = readScenarios(code, compiled);
    expect(diagnostics).toEqual([]);
    const failures = scenarios.flatMap((one) => runScenario(compiled, one).failures);
    expect(failures.map((one) => failureSentence(one).en)).toEqual([]);
  },
);
