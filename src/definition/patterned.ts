/** What a schema says of a text beside its type: the pattern it matches, and what editors say of a text that does not. */
export type Patterned = {
  readonly pattern: string;
  /** Read by yaml-language-server, which else would show the pattern. */
  readonly patternErrorMessage: string;
};

/**
 * A pattern for editors, and in both languages what to write. Pure.
 *
 * @param sv - what to write, as a whole sentence
 */
export function patterned(pattern: string, sv: string, en: string): Patterned {
  return { pattern, patternErrorMessage: `${sv} / ${en}` };
}
