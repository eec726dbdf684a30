import { PathwayError, type PathwayErrorCode } from './pathway-error.js';

/** A value in a message to developers, short and on one line. Pure; never throws, whatever the value. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Whether a value is an object with keys: no list, and not null. Pure. */
export function isTable(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Asks that what a host gave is what the function takes. Pure.
 *
 * @param what - what was given: `The viewer`
 * @param expected - what it should have been: `an object with a role: { role: 'chef' }`
 * @throws PathwayError `code` (default `invalid-argument`) that says what was given and what was expected
 */
export function checkGiven(
  isRight: boolean,
  what: string,
  value: unknown,
  expected: string,
  code: PathwayErrorCode = 'invalid-argument',
): void {
  if (!isRight) throw new PathwayError(code, `${what} is ${shown(value)}; expected ${expected}.`, { what });
}

/**
 * Asks that the options of a function are an object. Pure.
 *
 * @throws PathwayError `invalid-argument`
 */
export function checkOptions(options: unknown, of: string, expected: string): void {
  checkGiven(
    isTable(options),
    `What was given as the options of ${of}`,
    options,
    `an object such as ${expected}`,
  );
}
