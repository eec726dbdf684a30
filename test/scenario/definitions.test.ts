import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../src/scenario/failure.js';
import { readScenarios } from '../../src/scenario/read-scenarios.js';
import { runScenario } from '../../src/scenario/run-scenario.js';
import { compiledOf, definitions, variants } from '../definitions/definition.js';

const root = new URL('../../', import.meta.url);

describe.each([...definitions, ...variants])('$id', ({ id }) => {
  const compiled = compiledOf(id);
  const folder = `definitions/${id}/scenarios`;
  const files = readdirSync(new URL(folder, root)).sort();
  describe.each(files)('%s', (file) => {
    const { scenarios, diagnostics } = readScenarios(
      readFileSync(new URL(`${folder}/${file}`, root), 'utf8'),
      compiled,
      `${folder}/${file}`,
    );
    it('has no mistake', () => {
      expect(diagnostics.map(({ span, message }) => `${span?.line}:${span?.column} ${message.sv}`)).toEqual(
        [],
      );
    });
    it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
      const { failures } = runScenario(compiled, scenario);
      expect(failures.map((one) => `${one.span?.line}: ${failureSentence(one).sv}`)).toEqual([]);
    });
  });
});
