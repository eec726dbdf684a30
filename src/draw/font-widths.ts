/**
 * Advance widths of Arial, in thousandths of the font size. Liberation Sans and Helvetica have the same ones, so that a
 * drawing measures alike on Windows, Linux and macOS. The numbers are read from the `hmtx` table of Liberation Sans 2.
 */
interface WidthTable {
  /** Characters 32 to 126. */
  readonly ascii: readonly number[];
  /** Characters 160 to 255. */
  readonly latin: readonly number[];
  readonly more: { readonly [character: string]: number };
}

const table = (ascii: string, latin: string, more: WidthTable['more']): WidthTable => ({
  ascii: ascii.split(' ').map(Number),
  latin: latin.split(' ').map(Number),
  more,
});

const regular = table(
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  '278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 552 400 549 333 333 333 576 537 278 333 333 365 556 834 834 834 611 667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 556 549 611 556 556 556 556 500 556 500',
  {
    '–': 556,
    '—': 1000,
    '‘': 222,
    '’': 222,
    '“': 333,
    '”': 333,
    '…': 1000,
    '•': 350,
    '→': 1000,
    '≥': 549,
    '≤': 549,
  },
);

const bold = table(
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
  '278 333 556 556 556 556 280 556 333 737 370 556 584 333 737 552 400 549 333 333 333 576 556 278 333 333 365 556 834 834 834 611 722 722 722 722 722 722 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 556 556 556 556 556 278 278 278 278 611 611 611 611 611 611 611 549 611 611 611 611 611 556 611 556',
  {
    '–': 556,
    '—': 1000,
    '‘': 278,
    '’': 278,
    '“': 500,
    '”': 500,
    '…': 1000,
    '•': 350,
    '→': 1000,
    '≥': 549,
    '≤': 549,
  },
);

/** The fonts that the table holds for, the first that a machine has; the last is a guess. */
export const fontStack: string = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

/** Width of a text in pixels, set in `fontStack` at `size` pixels, without kerning. Pure. What is not in the table counts as wide. */
export function widthOf(text: string, size: number, isBold: boolean = false): number {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const character of text) sum += advance(character, widths);
  return (sum * size) / 1000;
}

/** A letter outside the table is taken to be as wide as the widest common one; a sign of two units (an emoji) wider still. */
function advance(character: string, { ascii, latin, more }: WidthTable): number {
  const code = character.codePointAt(0) ?? 32;
  if (code >= 32 && code <= 126) return ascii[code - 32] ?? 1000;
  if (code >= 160 && code <= 255) return latin[code - 160] ?? 1000;
  if (/\p{M}/u.test(character)) return 0;
  return more[character] ?? (code > 0xffff ? 1400 : 1000);
}
