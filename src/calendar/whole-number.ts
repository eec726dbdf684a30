/**
 * Lets 0 and the positive whole numbers through. Pure.
 *
 * @param what - what the number counts, for the message: `times`, `age`
 * @throws RangeError when the value is negative, not whole or no number
 */
export function requireWholeNumber(value: number, what: string): void {
  if (!(Number.isInteger(value) && value >= 0)) {
    throw new RangeError(`${what} must be 0 or a positive whole number: ${value}`);
  }
}
