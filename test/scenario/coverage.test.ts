import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/scenario/coverage.js';
import { readScenarios } from '../../src/scenario/read-scenarios.js';
import { runScenario } from '../../src/scenario/run-scenario.js';
import { compiledOf, definitions, factsOf } from '../definitions/definition.js';

const root = new URL('../../', import.meta.url);

describe.each(definitions)('the scenarios of $id', ({ id }) => {
  const compiled = compiledOf(id);
  const folder = `definitions/${id}/scenarios`;
  const results = readdirSync(new URL(folder, root))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
      return readScenarios(text, compiled, file).scenarios.map((one) => runScenario(compiled, one));
    });
  const coverage = coverageOf(compiled, results);
  const facts = factsOf(id);
  const tested = new Set(results.flatMap((result) => (result.passed ? result.tested.facts : [])));

  it('test every fact that the text states without reservation, and every criterion', () => {
    const firm = Object.entries(facts).filter(
      ([, { kind, notModelled }]) =>
        notModelled === undefined && kind.split('/').some((one) => one === 'HARD' || one === 'CRIT'),
    );
    expect(firm.map(([fact]) => fact).filter((fact) => !tested.has(fact))).toEqual([]);
    expect(firm.length).toBeGreaterThan(2);
  });

  it('name no fact that the text does not have', () => {
    const named = results.flatMap(({ scenario }) => scenario.checks);
    expect(named.filter((fact) => facts[fact] === undefined)).toEqual([]);
  });

  it('test every phase, step, outcome and rule, and every fact that something can be tried of', () => {
    const untested = Object.values(coverage).flatMap((share) => share.untested);
    expect(untested).toEqual([]);
    expect(coverage.rules.all).toBeGreaterThan(5);
  });
});
