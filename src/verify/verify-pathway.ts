import { checkGiven, checkOptions } from '../diagnostics/misuse.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { abstractions } from './abstractions.js';
import type { BehaviourRule, Checking, Found } from './checking.js';
import { deadEndsOf } from './dead-ends.js';
import { elementsOf } from './element.js';
import { excludedIn } from './exclusive.js';
import type { Budget } from './explore.js';
import { modelOf } from './model.js';
import { neversOf } from './never.js';
import { possibleIn } from './possible.js';
import { behaviourRules } from './rules.js';
import type { BehaviourFinding, Verification } from './verification.js';

/** How far `verifyPathway` looks. */
export interface VerifyOptions {
  /** Largest number of situations to look at; whole, 1 or more. Default 5,000, which takes a few seconds at
   * most; a pathway that needs more has many phases that depend on each other. */
  readonly situations?: number;
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
  const budget: Budget = { left: bound, seen: 0 };
  const elements = elementsOf(model);
  const excluded = excludedIn(model, elements, possibleIn(model), budget);
  const possible = possibleIn(model, new Set([...excluded.elements].flatMap(({ actions }) => actions)));
  const deadEnds = deadEndsOf(model, budget);
  let complete = deadEnds.complete && excluded.complete;
  const checking: Checking = {
    compiled,
    model,
    possible,
    nevers: neversOf(model, elements, possible, excluded.elements),
    deadEnds,
    budget,
    stoppedEarly: () => {
      complete = false;
    },
  };
  const findings = behaviourRules.flatMap((rule) => rule.check(checking).map((found) => toldBy(rule, found)));
  return { findings, situations: budget.seen, bound, complete, abstractions };
}

function toldBy({ code, severity }: BehaviourRule, found: Found): BehaviourFinding {
  return { journal: [], confirmed: false, code, ...found, severity: found.severity ?? severity };
}

function boundIn(options: VerifyOptions): number {
  checkOptions(options, 'verifyPathway', '{ situations: 5000 }', ['situations']);
  const { situations = 5000 } = options;
  const isCount = Number.isInteger(situations) && situations >= 1;
  checkGiven(isCount, '`situations`', situations, 'a whole number, 1 or more');
  return situations;
}
