import type { Names } from '../render/names.js';
import type { Deed } from './action.js';
import type { Element } from './element.js';
import type { Meaning } from './variables.js';

/** What stories and findings are told with in one language. */
export interface StoryWords {
  /** What happens, as a sentence. `waited`: what time is waited for. */
  readonly deed: (deed: Deed, names: Names, waited?: Meaning) => string;
  /** An element as the subject of a sentence: `steget ”Planeringsmöte”`. */
  readonly element: (element: Element, names: Names) => string;
  /** What can never happen to it: `kan aldrig göras`. */
  readonly never: (kind: Element['kind']) => string;
  /** What a variable stands for: `svaret i ”Familjens svar”`. */
  readonly thing: (meaning: Meaning, names: Names) => string;
  /** The only way out that is left is administrative. */
  readonly onlyAdministrative: string;
}
