import { withPathways } from '../definition/given-pathways.js';
import type { Pathway } from '../definition/pathway.js';
import { type Program, programOf } from '../definition/program.js';
import { checkGiven, checkOptions } from '../diagnostics/misuse.js';
import type { Lang } from '../words/text.js';
import type { Theme } from './palette.js';

/** How a pathway is written. */
export interface InLanguage {
  /** Language of the labels; default Swedish. */
  readonly lang?: Lang;
}

/** How a picture of a pathway is drawn. */
export interface DrawOptions extends InLanguage {
  /** Colours for bright or dark surroundings; default light. */
  readonly theme?: Theme;
}

/**
 * What is drawn of a pathway that a host gave, in a language and a theme. Pure when `draw` is.
 *
 * @param keys - the options that may be given
 * @throws PathwayError `invalid-argument` when the pathway or the options are none, `pathway-has-errors`
 */
export function drawn(
  pathway: Pathway,
  options: DrawOptions,
  keys: readonly (keyof DrawOptions)[],
  draw: (program: Program, lang: Lang, theme: Theme) => string,
): string {
  checkOptions(options, 'a drawing', "{ lang: 'sv' }", keys);
  const { lang = 'sv', theme = 'light' } = options;
  checkGiven(lang === 'sv' || lang === 'en', '`lang`', lang, "'sv' or 'en'");
  checkGiven(theme === 'light' || theme === 'dark', '`theme`', theme, "'light' or 'dark'");
  return withPathways([pathway], 'drawn', () => draw(programOf(pathway), lang, theme));
}
