import { nearest } from './nearest.js';
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

/** Whether a value is an object that has these functions: a port, as a host gives it. Pure. */
export function hasFunctions(value: unknown, names: readonly string[]): boolean {
  return isTable(value) && names.every((name) => typeof value[name] === 'function');
}

/** Whether a value is a whole number within bounds, both included. Pure. */
export function isWholeWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
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
 * Asks that the options of a function are an object with no other keys than it reads: a misspelt one would pass for one that
 * was left out. Pure.
 *
 * @param of - the function
 * @param expected - options as they could be
 * @throws PathwayError `invalid-argument`, with the nearest known key
 */
export function checkOptions(options: unknown, of: string, expected: string, keys: readonly string[]): void {
  checkGiven(
    isTable(options),
    `What was given as the options of ${of}`,
    options,
    `an object such as ${expected}`,
  );
  for (const key in options as object) if (!keys.includes(key)) throw unknownOption(key, of, keys);
}

function unknownOption(key: string, of: string, keys: readonly string[]): PathwayError {
  const near = nearest(key, keys);
  const listed = keys.map((known) => `\`${known}\``).join(', ');
  const hint = near === undefined ? `It knows ${listed}.` : `Did you mean \`${near}\`?`;
  return new PathwayError('invalid-argument', `The options of ${of} have no ${shown(key)}. ${hint}`, {
    key,
    keys,
  });
}
