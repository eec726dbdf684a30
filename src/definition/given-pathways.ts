import { checkGiven, isTable } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { checkPathway } from './check-pathway.js';

/**
 * What `work` comes to with pathways that a host gave. When it cannot be done, the error says what is wrong with them, and not
 * what the work stumbled on. Pure when `work` is.
 *
 * @param done - what could not be done, in the middle of a sentence: `compiled`
 * @throws PathwayError `invalid-argument` when one is no pathway at all; `pathway-has-errors` when one has errors
 */
export function withPathways<T>(pathways: readonly unknown[], done: string, work: () => T): T {
  for (const pathway of pathways) askPathway(pathway);
  try {
    return work();
  } catch (error) {
    throw error instanceof PathwayError ? error : whyNot(pathways, done, error);
  }
}

/**
 * Asks for a pathway, by the parts that one that has been read always has. Pure.
 *
 * @throws PathwayError `invalid-argument`
 */
export function askPathway(pathway: unknown): void {
  const parts = ['roles', 'starts', 'phases', 'outcomes'];
  const whole =
    isTable(pathway) && typeof pathway.pathway === 'string' && parts.every((part) => isTable(pathway[part]));
  checkGiven(whole, 'The definition', pathway, 'what pathwayFrom or readPathway returned');
}

/** Errors of their authors, or that one is no plain data. */
function whyNot(pathways: readonly unknown[], done: string, error: unknown): PathwayError {
  const errors = pathways
    .flatMap((pathway) => checkPathway(pathway).findings.map(({ diagnostic }) => diagnostic))
    .filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const why = first?.message.en ?? (error instanceof Error ? error.message : String(error));
  return new PathwayError(
    first === undefined ? 'invalid-argument' : 'pathway-has-errors',
    `This cannot be ${done}: ${why} Give what pathwayFrom or readPathway returned.`,
    { errors: errors.map(({ code, path }) => ({ code, path })) },
  );
}
