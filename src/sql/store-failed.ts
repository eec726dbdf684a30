import { PathwayError } from '../diagnostics/pathway-error.js';

/** What a database says of itself in an error: the SQLSTATE, or Node's own code when there was no answer. */
function codeOf(error: unknown): string {
  const code: unknown = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/**
 * Whether an error says that somebody else was quicker: the transaction was undone, and may be tried again from the start.
 *
 * @see PostgreSQL, appendix A: 23505 unique_violation, 40001 serialization_failure, 40P01 deadlock_detected
 */
export function isConflict(error: unknown): boolean {
  return ['23505', '40001', '40P01'].includes(codeOf(error));
}

/**
 * Classes of SQLSTATE, and codes of Node, after which the same call may succeed later. A full disk is 53100, and also XX000 when it
 * meets the server at something of its own.
 */
const passing = /^(08|40|53|57|58|XX000)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;

/**
 * Whether the same call may succeed later. A server that is not there can't be connected to, whatever the machine calls that: one
 * that has been stopped leaves no socket behind (`ENOENT`).
 */
function mayPass(error: unknown): boolean {
  const code = codeOf(error);
  const call: unknown = (error as { readonly syscall?: unknown } | null)?.syscall;
  return code === '' || call === 'connect' || passing.test(code);
}

/**
 * Waits for a database, and says in one way that it failed.
 *
 * @throws PathwayError `store-failed`, with the database's own error as `cause`, its `code`, and whether to `retry` later
 */
export async function orFailed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PathwayError) throw error;
    const code = codeOf(error);
    const said = error instanceof Error ? error.message : String(error);
    const isPassing = mayPass(error);
    const failed = new PathwayError(
      'store-failed',
      `The store did not answer as it should${code === '' ? '' : ` (${code})`}: ${said}. ${isPassing ? 'Try again later; what was saved before is kept.' : 'What was saved before is kept.'}`,
      { code, retry: isPassing },
    );
    failed.cause = error;
    throw failed;
  }
}
