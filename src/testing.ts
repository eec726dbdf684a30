/**
 * Cases in tests, told in the words of the work, with a clock that is moved by hand. Needs no test framework.
 *
 * @module insats/testing
 */
export type { EntryVerbs, FieldsOf } from './testing/entry-verbs.js';
export type { LastRecorded } from './testing/last-recorded.js';
export { type MovableClock, movableClock } from './testing/movable-clock.js';
export { type TestCase, type TestCaseOptions, testCase } from './testing/test-case.js';
