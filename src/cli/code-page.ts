import type { Sentence } from '../diagnostics/declared.js';

/** What the page of a code tells beside its title: why it is a fault, what is said of an example, the example right and wrong. */
export interface CodePage {
  readonly why: Sentence;
  /** What is said of the wrong text. */
  readonly said: Sentence;
  /** What to change in it, where that is not part of what is said. */
  readonly change?: Sentence;
  /** Lines of a text that has the fault; missing when no text shows it. */
  readonly wrong?: readonly string[];
  /** The same lines done right. */
  readonly right?: readonly string[];
}

/** Pages by code. */
export type CodePages = { readonly [code: string]: CodePage };
