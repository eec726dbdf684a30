import type { PathwayChangeClass } from '../diff/change.js';
import type { ElementType } from '../diff/elements.js';

/** The words of one language for what differs between two definitions. */
export interface ChangeWords {
  /** A type of element as a noun with a capital: `Fasen`. */
  readonly types: { readonly [type in ElementType]: string };
  /** What a key is called: `title` is `rubriken`. A key that is not here is shown as it is. */
  readonly fields: { readonly [field: string]: string };
  /** Words of the language as people say them: `law` is `lag`. */
  readonly values: { readonly [value: string]: string };
  readonly classes: { readonly [found in PathwayChangeClass]: string };
  readonly cameElement: string;
  readonly wentElement: string;
  readonly moved: (from: string, to: string) => string;
  /** Where a step stands that is in no phase. */
  readonly noPhase: string;
  readonly renamed: (from: string, to: string) => string;
  readonly cameRule: string;
  readonly wentRule: string;
  readonly reordered: string;
  readonly silent: string;
  readonly yes: string;
  readonly no: string;
  readonly weakensLaw: string;
}
