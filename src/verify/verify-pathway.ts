import { checkGiven, checkOptions } from '../diagnostics/misuse.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { abstractions } from './abstractions.js';
import type { BehaviourRule, Checking, Found } from './checking.js';
import { elementsOf } from './element.js';
import { exploredIn } from './explored.js';
import { modelOf } from './model.js';
import { neversOf } from './never.js';
import { possibleIn } from './possible.js';
import { behaviourRules } from './rules.js';
import type { BehaviourFinding, Verification } from './verification.js';

/** How far `verifyPathway` looks. */
export interface VerifyOptions {
  /** How large the picture of all situations may grow, in nodes; whole, 1 or more. Default 2,000,000, which takes some seconds
   * and some hundred megabytes at most. */
  readonly nodes?: number;
}

/**
 * Looks for what will go wrong in cases of a pathway, however they go: dead ends, phases left running, what can never come about,
 * times that clash. Pure and deterministic. Its conditions are abstracted (see `abstractions` in the result); the story of each
 * finding is recorded by the real machine where a journal can show it.
 *
 * @returns the findings, none derived from another, and how far it looked: when the bound was reached, `complete` is false
 * @throws PathwayError `not-compiled`; `invalid-argument` when the options are none
 */
export function verifyPathway(compiled: CompiledPathway, options: VerifyOptions = {}): Verification {
  const { program } = insideOf(compiled);
  const bound = boundIn(options);
  const model = modelOf(program);
  const elements = elementsOf(model);
  const explored = exploredIn(model, elements, possibleIn(model), bound);
  const { space, excluded } = explored;
  const possible = possibleIn(model, new Set([...excluded].flatMap(({ actions }) => actions)));
  let { complete } = explored;
  const checking: Checking = {
    compiled,
    model,
    possible,
    nevers: neversOf(model, elements, possible, excluded),
    explored,
    stoppedEarly: () => {
      complete = false;
    },
  };
  const findings = behaviourRules.flatMap((rule) => rule.check(checking).map((found) => toldBy(rule, found)));
  return {
    findings,
    situations: space?.count(space.reached) ?? 0,
    nodes: space?.diagrams.made() ?? bound,
    bound,
    complete,
    abstractions,
  };
}

function toldBy({ code, severity }: BehaviourRule, found: Found): BehaviourFinding {
  return { journal: [], confirmed: false, code, ...found, severity: found.severity ?? severity };
}

function boundIn(options: VerifyOptions): number {
  checkOptions(options, 'verifyPathway', '{ nodes: 2000000 }', ['nodes']);
  const { nodes = 2_000_000 } = options;
  const isCount = Number.isInteger(nodes) && nodes >= 1;
  checkGiven(isCount, '`nodes`', nodes, 'a whole number, 1 or more');
  return nodes;
}
