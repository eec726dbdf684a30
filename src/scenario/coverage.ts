import type { Described } from '../definition/pathway.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import type { ScenarioResult } from './run-scenario.js';
import type { Tested } from './tested.js';

/** How much of one kind of thing is tested. */
export interface Share {
  /** How many there are. */
  readonly all: number;
  readonly tested: number;
  /** Ids of those that no scenario tests, in the order of the definition; facts by their id. */
  readonly untested: readonly string[];
}

/** What of a pathway its scenarios test. Plain JSON. */
export type Coverage = { readonly [K in keyof Tested]: Share };

/**
 * What of a pathway is tested by scenarios that passed. Pure. The facts are the `source` ids of what can be tried in a case (rules,
 * steps, phases, outcomes, ways in, consents, criteria) and those that scenarios name; facts that only describe are left out.
 */
export function coverageOf(compiled: CompiledPathway, results: readonly ScenarioResult[]): Coverage {
  const { program } = insideOf(compiled);
  const passed = results.filter(({ passed: is }) => is).map(({ tested }) => tested);
  const share = (kind: keyof Tested, all: readonly string[]): Share => {
    const seen = new Set(passed.flatMap((tested) => tested[kind]));
    const untested = all.filter((id) => !seen.has(id));
    return { all: all.length, tested: all.length - untested.length, untested };
  };
  return {
    phases: share('phases', [...program.phases.keys()]),
    steps: share('steps', [...program.steps.keys()]),
    rules: share(
      'rules',
      program.rules.filter(({ strength }) => strength !== 'may').map(({ id }) => id),
    ),
    outcomes: share('outcomes', Object.keys(program.pathway.outcomes)),
    facts: share('facts', factsOf(compiled)),
  };
}

/** Every fact that something in the pathway which can be tried comes from, in order. */
function factsOf(compiled: CompiledPathway): readonly string[] {
  const { program } = insideOf(compiled);
  const { outcomes, starts, consents, criteria } = program.pathway;
  const own = (table: { readonly [id: string]: Described } | undefined): readonly string[] =>
    Object.values(table ?? {}).flatMap(({ source }) => source ?? []);
  const facts = [
    ...program.rules.flatMap(({ source }) => source),
    ...[...program.steps.values()].flatMap(({ spec }) => spec.source ?? []),
    ...[...program.phases.values()].flatMap(({ spec }) => spec.source ?? []),
    ...[outcomes, starts, consents, criteria].flatMap(own),
  ];
  return [...new Set(facts)].sort(inNumberOrder);
}

function inNumberOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
