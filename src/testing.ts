/**
 * Cases in tests, told in the words of the work, with a clock that is moved by hand; scenarios, read and run; matchers and made-up
 * stories; what every store must do. Needs no test framework.
 *
 * @module insats/testing
 */

export type { Sentence } from './diagnostics/declared.js';
export type { Diagnostic, Span } from './diagnostics/diagnostic.js';
export { type CaseMatchers, caseMatchers, type MatcherAnswer } from './scenario/case-matchers.js';
export { type Coverage, coverageOf, type Share } from './scenario/coverage.js';
export { type Failure, failureSentence } from './scenario/failure.js';
export { readScenarios, type ScenariosResult } from './scenario/read-scenarios.js';
export { runScenario, type ScenarioResult } from './scenario/run-scenario.js';
export type {
  Happening,
  LookAtCase,
  Member,
  Placed,
  Scenario,
  Wanted,
  WantedNames,
} from './scenario/scenario.js';
export { type StoryOptions, storyOf } from './scenario/story-of.js';
export type { Tested } from './scenario/tested.js';
export type { VerbName } from './scenario/verbs.js';
export { ContractBroken, type ContractCase } from './store/contract/contract-case.js';
export { type SaveFault, withFaults } from './store/contract/faults.js';
export { caseStoreContract, type Made, storeContract } from './store/contract/store-contract.js';
export type { EntryVerbs, FieldsOf } from './testing/entry-verbs.js';
export type { LastRecorded } from './testing/last-recorded.js';
export { type MovableClock, movableClock } from './testing/movable-clock.js';
export { type TestCase, type TestCaseOptions, testCase } from './testing/test-case.js';
