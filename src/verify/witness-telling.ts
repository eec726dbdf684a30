import type { TestCase } from '../testing/test-case.js';
import type { Cast } from './cast.js';
import type { Model } from './model.js';

/** What a witness is told with. */
export interface Telling {
  readonly model: Model;
  readonly cast: Cast;
  readonly told: TestCase;
  /** Entries that did not count as the way takes them to, and choices that could not be told: codes. */
  readonly doubts: string[];
}
