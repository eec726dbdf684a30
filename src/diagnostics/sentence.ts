import type { Sentence } from './declared.js';

/** What an author wrote where one value was expected, as text: a list is `[…]`, a table `{…}`, whatever is in it. */
export function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** An author's id or key as it stands in a sentence. Long words are cut. */
export function quoted(word: unknown): string {
  const text = written(word);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

/** Words as a list in a sentence: `a`, `b` eller `c`. */
export function orList(words: readonly string[], more: number = 0): Sentence {
  const shown = words.map(quoted);
  if (more > 0)
    return { sv: `${shown.join(', ')} (och ${more} till)`, en: `${shown.join(', ')} (and ${more} more)` };
  const head = shown.slice(0, -1).join(', ');
  const last = shown.at(-1) ?? '';
  return head === '' ? { sv: last, en: last } : { sv: `${head} eller ${last}`, en: `${head} or ${last}` };
}

/** What an unknown word may have meant: the nearest name, or what there is to choose from. */
export type Choice = {
  readonly nearest?: string | undefined;
  readonly known?: readonly string[];
  readonly more?: number;
  /** What makes an unknown key of a text that was meant otherwise. */
  readonly slip?: KeySlip | undefined;
};

/** A key that is no key: a space or a colon is missing in it, a comma in a text began it, or a step stands beside `steps`. */
export type KeySlip = { readonly kind: 'space' | 'colon' | 'comma' | 'step'; readonly write?: string };

const keySlips: { readonly [K in KeySlip['kind']]: (write: string) => Sentence } = {
  space: (write) => ({
    sv: ` Mellanslag saknas efter kolon: skriv ${quoted(write)}.`,
    en: ` A space is missing after the colon: write ${quoted(write)}.`,
  }),
  colon: (write) => ({
    sv: ` Kolon saknas: skriv ${quoted(write)}.`,
    en: ` A colon is missing: write ${quoted(write)}.`,
  }),
  comma: () => ({
    sv: ' Hör det till texten före kommat? Text med komma i sig behöver citattecken.',
    en: ' Does it belong to the text before the comma? Text with a comma in it needs quotation marks.',
  }),
  step: () => ({
    sv: ' Det ser ut som ett steg: flytta in det under `steps`.',
    en: ' It looks like a step: move it in under `steps`.',
  }),
};

/** The hint that follows an unknown word: "Menade du …?", or what there is to choose from. Empty when there is nothing. */
export function hint(choice: Choice): Sentence {
  if (choice.slip !== undefined) return keySlips[choice.slip.kind](choice.slip.write ?? '');
  if (choice.nearest !== undefined) {
    return { sv: ` Menade du ${quoted(choice.nearest)}?`, en: ` Did you mean ${quoted(choice.nearest)}?` };
  }
  if (choice.known === undefined) return { sv: '', en: '' };
  if (choice.known.length === 0) return { sv: ' Det finns inga.', en: ' There are none.' };
  const list = orList(choice.known, choice.more);
  return { sv: ` Det som finns är ${list.sv}.`, en: ` What there is: ${list.en}.` };
}
