import { colourPaint, noPaint, type Paint } from '../render/paint.js';
import { pageWidth } from '../render/wrap.js';
import type { Lang } from '../words/text.js';
import type { Io } from './io.js';

/** What every command is told about how to write. */
export interface Settings {
  readonly lang: Lang;
  readonly width: number;
  readonly paint: Paint;
  /** Folder to look for the parents of variants in. */
  readonly parents?: string;
}

/** Options that every command has, and where parents are looked for by those that read a pathway. */
export interface CommonOptions {
  readonly lang?: Lang;
  readonly color?: boolean;
  readonly parents?: string;
}

/**
 * Language: the option, else `INSATS_LANG`, else Swedish. Colour: only on a terminal, unless `NO_COLOR` or `--no-color`
 * says no. Width: the terminal's, 40 to 100 columns; 80 elsewhere.
 */
export function settingsOf(options: CommonOptions, io: Io): Settings {
  const { INSATS_LANG, NO_COLOR = '', TERM } = io.env;
  const isColourful = io.isTerminal && NO_COLOR === '' && TERM !== 'dumb' && options.color !== false;
  return {
    lang: options.lang ?? (INSATS_LANG?.toLowerCase().startsWith('en') === true ? 'en' : 'sv'),
    width: Math.min(100, Math.max(40, io.columns ?? pageWidth)),
    paint: isColourful ? colourPaint : noPaint,
    ...(options.parents === undefined ? {} : { parents: options.parents }),
  };
}
