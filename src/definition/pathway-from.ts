import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { checkPathway } from './check-pathway.js';
import type { Pathway } from './pathway.js';

/** What came of reading a definition: the pathway when there is no error, and everything that was found. */
export interface PathwayResult {
  /** Present exactly when no diagnostic is an error; deeply frozen. */
  readonly pathway?: Pathway;
  /** Errors and warnings in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a definition that the host holds as plain data. Pure; never throws, whatever it is given.
 *
 * @param value - the definition as data: what its YAML or JSON says
 * @returns the pathway, a frozen copy, exactly when no diagnostic is an error; the codes are listed in
 *   docs/reference/diagnostics
 */
export function pathwayFrom(value: unknown): PathwayResult {
  const { pathway, findings } = checkPathway(value);
  const diagnostics = findings.map((one) => one.diagnostic);
  return pathway === undefined ? { diagnostics } : { pathway, diagnostics };
}
