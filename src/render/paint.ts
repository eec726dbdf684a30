/** How pieces of text are marked in a terminal. Marks only ever stand beside words that say the same. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain = (text: string): string => text;

/** No marks at all: what is written to files, pipes and tests. */
export const noPaint: Paint = { error: plain, warning: plain, good: plain, strong: plain, faint: plain };

/** Marks by ANSI colours: red, yellow, green, bold and dim. */
export const colourPaint: Paint = {
  error: marked(31, 39),
  warning: marked(33, 39),
  good: marked(32, 39),
  strong: marked(1, 22),
  faint: marked(2, 22),
};

function marked(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
