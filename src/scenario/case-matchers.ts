import type { TestCase } from '../testing/test-case.js';
import { failureSentence } from './failure.js';
import type { ScenarioResult } from './run-scenario.js';
import { isWanted } from './wanted-names.js';

/** What a matcher answers: the form that `expect.extend` of Vitest and Jest asks for. */
export interface MatcherAnswer {
  readonly pass: boolean;
  /** Told when the expectation fails; also when it was negated. */
  readonly message: () => string;
}

/** Matchers for cases and scenarios. Functions without state: call them, or give them to `expect.extend`. */
export interface CaseMatchers {
  /** The latest entry was accepted, counts, and deviates from nothing. */
  readonly toCount: (received: TestCase) => MatcherAnswer;
  /** The latest entry was refused by exactly these rules, in this order. */
  readonly toBeRefusedBy: (received: TestCase, ...rules: readonly string[]) => MatcherAnswer;
  /** The latest entry was accepted and deviates from exactly these rules, in this order. */
  readonly toDeviateFrom: (received: TestCase, ...rules: readonly string[]) => MatcherAnswer;
  /** The scenario passed. */
  readonly toHold: (received: ScenarioResult) => MatcherAnswer;
}

/** Matchers that need no test framework: `expect.extend({ ...caseMatchers })`. Pure. */
export const caseMatchers: CaseMatchers = {
  toCount: (received) => {
    const { outcome, standing, deviations } = received.last;
    const pass = outcome === 'accepted' && standing === 'counts' && deviations.length === 0;
    return answer(received, pass, 'count', []);
  },
  toBeRefusedBy: (received, ...rules) => {
    const found = refusedBy(received);
    const pass = received.last.outcome === 'refused' && isWanted(found, { only: rules });
    return answer(received, pass, 'be refused by', rules);
  },
  toDeviateFrom: (received, ...rules) => {
    const found = received.last.deviations.map(({ rule }) => rule);
    const pass = received.last.outcome === 'accepted' && isWanted(found, { only: rules });
    return answer(received, pass, 'deviate from', rules);
  },
  toHold: ({ scenario, passed, failures }) => ({
    pass: passed,
    message: () =>
      passed
        ? `expected the scenario ${scenario.id} not to hold`
        : [
            `expected the scenario ${scenario.id} to hold`,
            ...failures.map((one) => failureSentence(one).en),
          ].join('\n'),
  }),
};

function refusedBy({ last }: TestCase): readonly string[] {
  if (last.refusal === undefined) return [];
  return last.refusal.reasons.length > 0 ? last.refusal.reasons.map(({ rule }) => rule) : [last.refusal.code];
}

function answer(received: TestCase, pass: boolean, verb: string, rules: readonly string[]): MatcherAnswer {
  const { entry, outcome, standing, deviations } = received.last;
  const named = rules.length === 0 && verb !== 'count' ? 'nothing' : rules.join(', ');
  const what = named === '' ? verb : `${verb} ${named}`;
  const found = [...refusedBy(received), ...deviations.map(({ rule }) => rule)].join(', ');
  const became =
    standing === undefined
      ? `was ${outcome}`
      : { counts: 'counts', deviates: 'deviates', noted: 'is noted' }[standing];
  return {
    pass,
    message: () =>
      `expected ${entry.kind} on ${entry.happened} ${pass ? 'not ' : ''}to ${what}; it ${became}${found === '' ? '' : `: ${found}`}`,
  };
}
