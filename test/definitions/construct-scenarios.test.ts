import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/scenario/read-scenarios.js';
import { runScenario } from '../../src/scenario/run-scenario.js';
import { constructOf, textOf } from './definition.js';

const root = 'examples/constructs';

/** Files of scenarios beside the small definitions that show one construct. */
const files = readdirSync(root).flatMap((folder) => {
  const beside = `${root}/${folder}/scenarios`;
  return existsSync(beside) ? readdirSync(beside).map((file) => ({ folder, file: `${beside}/${file}` })) : [];
});

describe.each(files)('$file', ({ folder, file }) => {
  const compiled = constructOf(folder);
  const { scenarios, diagnostics } = readScenarios(textOf(file), compiled, file);

  it('is read without a finding', () => {
    expect(diagnostics.map(({ span, message }) => `${span?.line}: ${message.en}`)).toEqual([]);
  });

  it.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))('$id holds', ({ scenario }) => {
    expect(
      runScenario(compiled, scenario).failures.map(({ key, words }) => `${key}: ${words.found.en}`),
    ).toEqual([]);
  });
});
