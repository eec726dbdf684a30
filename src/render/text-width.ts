/** Characters that take no column of their own: combining marks, zero-width spaces and joiners, variation selectors. */
const zeroWidth = /\p{Mn}|\p{Me}|[\u200b\u200c\u2060]|\u200d|[\ufe00-\ufe0f]/u;

/** Characters that take two columns in a terminal: East Asian wide and full-width ones, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Letters of Europe with the dashes and quotation marks of their texts: a column each. */
const plain = /^[ -\u02ff\u2010-\u2027]*$/;

/** Columns that a text takes in a terminal; a tab counts as one. Pure. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The longest beginning of a text that takes at most `width` columns. Pure; never cuts a character in two. */
export function fittingPart(text: string, width: number): string {
  let used = 0;
  let part = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    part += character;
  }
  return part;
}

/** The text with spaces after it up to `width` columns; longer texts are left as they are. Pure. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
