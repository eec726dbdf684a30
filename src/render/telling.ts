import type { Overview } from '../case/overview.js';
import type { Names } from './names.js';
import type { OverviewWords } from './overview-words.js';

/** An overview with what its words are made from. */
export interface Telling {
  readonly overview: Overview;
  readonly names: Names;
  readonly words: OverviewWords;
  readonly day: (date: string) => string;
}
