import type { CaseFacts } from '../condition/case-facts.js';
import type { Described } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import type { LastRecorded } from '../testing/last-recorded.js';
import { isKeys } from './reading.js';
import type { Happening, LookAtCase, Scenario, WantedNames } from './scenario.js';
import { namesWanted, wantedNames } from './wanted-names.js';

/** What of a pathway a scenario tests: ids, each once. */
export interface Tested {
  readonly phases: readonly string[];
  readonly steps: readonly string[];
  readonly rules: readonly string[];
  readonly outcomes: readonly string[];
  /** Facts of the source texts. */
  readonly facts: readonly string[];
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/**
 * What a scenario tests. Pure. A rule: it is named in what is expected. A step: something is recorded of it that counts. A phase: it is
 * opened. An outcome: the case is closed with it. A fact: the scenario names it under `checks`, or it is the source of a rule
 * that is tested, or of a step, phase, outcome, way in, consent or criterion that comes about.
 */
export function testedBy(
  program: Program,
  scenario: Scenario,
  recorded: readonly LastRecorded[],
  facts?: CaseFacts,
): Tested {
  const counted = recorded.filter(({ standing }) => standing === 'counts' || standing === 'deviates');
  const entries = counted.map(({ entry }) => entry as unknown as { readonly [field: string]: unknown });
  const named = (field: string): readonly string[] =>
    unique(entries.flatMap((entry) => (typeof entry[field] === 'string' ? [entry[field]] : [])));
  const steps = named('step').filter((step) => program.steps.has(step));
  const phases = [...program.phases.keys()].filter((id) => (facts?.phases[id]?.runs ?? 0) > 0);
  const outcomes = named('outcome');
  const rules = rulesNamed(program, scenario);
  const { pathway } = program;
  const sources = [
    ...scenario.checks,
    ...rules.flatMap((id) => program.rule.get(id)?.source ?? []),
    ...steps.flatMap((id) => program.steps.get(id)?.spec.source ?? []),
    ...phases.flatMap((id) => program.phases.get(id)?.spec.source ?? []),
    ...sourcesOf(pathway.outcomes, outcomes),
    ...sourcesOf(pathway.starts, named('start')),
    ...sourcesOf(pathway.consents, named('consent')),
    ...sourcesOf(pathway.criteria, named('criterion')),
  ];
  return { phases, steps, rules, outcomes, facts: unique(sources) };
}

function sourcesOf(
  table: { readonly [id: string]: Described } | undefined,
  ids: readonly string[],
): readonly string[] {
  return ids.flatMap((id) => table?.[id]?.source ?? []);
}

/** The rules that a scenario expects something of. */
function rulesNamed(program: Program, { parts, changing }: Scenario): readonly string[] {
  if (changing !== undefined) return [];
  const names = parts.flatMap((part) => (part.kind === 'look' ? namedInLook(part) : namedInLine(part)));
  return unique(names).filter((name) => program.rule.has(name));
}

function namedInLine({ refused, deviates, override, fields, verb, of }: Happening): readonly string[] {
  const lists = [refused, deviates].flatMap((list: WantedNames | undefined) =>
    list === undefined ? [] : namesWanted(list),
  );
  return [
    ...lists,
    ...(override?.rules ?? []),
    ...Object.keys(fields.unless ?? {}),
    ...(verb === 'extends' ? [of] : []),
  ];
}

const ruleLists: ReadonlySet<string> = new Set([
  'overdue',
  'unusual',
  'soon',
  'clocks',
  'breaches',
  'notices',
  'toDecide',
]);

function namedInLook({ wanted }: LookAtCase): readonly string[] {
  return wanted.flatMap(({ key, want }) => {
    if (ruleLists.has(key)) return everyName(want);
    if (key === 'due' && isKeys(want)) return Object.keys(want);
    if ((key === 'blocked' || key === 'told') && isKeys(want)) return Object.values(want).flatMap(everyName);
    if (key !== 'definition' || !isKeys(want)) return [];
    return ['deadlines', 'clocks', 'orders'].flatMap((list) =>
      want[list] === undefined ? [] : everyName(want[list]),
    );
  });
}

/** Names that are expected to be there, and those that are expected not to be: both are tested. */
function everyName(want: unknown): readonly string[] {
  const names = wantedNames(want);
  return [...namesWanted(names), ...(names.without ?? [])];
}
