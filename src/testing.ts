/**
 * Cases in tests, told in the words of the work, with a clock that is moved by hand. Needs no test framework.
 *
 * @module insats/testing
 */
export { type MovableClock, movableClock } from './testing/movable-clock.js';
export {
  type FieldsOf,
  type LastRecorded,
  type TestCase,
  type TestCaseOptions,
  testCase,
} from './testing/test-case.js';
