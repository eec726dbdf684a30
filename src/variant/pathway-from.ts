import type { Pathway } from '../definition/pathway.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ParentOptions } from './parents.js';
import { readDefinition } from './read-variant.js';

/** What came of reading a definition: the pathway when there is no error, and everything that was found. */
export interface PathwayResult {
  /** Present exactly when no diagnostic is an error; deeply frozen. A local variant is whole: merged with its parent. */
  readonly pathway?: Pathway;
  /** Errors and warnings in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a definition that the host holds as plain data. Pure; never throws, whatever it is given.
 *
 * @param value - the definition as data: what its YAML or JSON says
 * @param options - `parents`: what a local variant may be built on
 * @returns the pathway, a frozen copy, exactly when no diagnostic is an error; the codes are listed in
 *   docs/reference/diagnostics
 */
export function pathwayFrom(value: unknown, options: ParentOptions = {}): PathwayResult {
  const { pathway, findings } = readDefinition(value, [], options);
  const diagnostics = findings.map((one) => one.diagnostic);
  return pathway === undefined ? { diagnostics } : { pathway, diagnostics };
}
