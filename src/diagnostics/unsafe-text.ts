/**
 * Characters no reader sees and that can make a text show as another, as inclusive ranges of code units: C0 and C1
 * controls but tab, line feed and carriage return, direction marks, overrides and isolates, line and paragraph
 * separators, a byte-order mark inside the text.
 */
const unsafeRanges: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];

/**
 * Where the first invisible control character of `text`, or half of a character, stands and what it is (`U+202E`). Pure;
 * linear in the text.
 */
export function unsafeCharacter(
  text: string,
): { readonly at: number; readonly character: string } | undefined {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (isLowHalf(text.charCodeAt(at + 1)) && unit >= 0xd800 && unit <= 0xdbff) {
      at++;
    } else if (
      (unit >= 0xd800 && unit <= 0xdfff) ||
      unsafeRanges.some(([from, to]) => unit >= from && unit <= to)
    ) {
      return { at, character: `U+${unit.toString(16).toUpperCase().padStart(4, '0')}` };
    }
  }
  return undefined;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Keys that mean something to the language the library is written in; never allowed as names. */
export const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
