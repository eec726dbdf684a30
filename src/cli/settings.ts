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
  const { NO_COLOR = '', TERM } = io.env;
  const isColourful = io.isTerminal && NO_COLOR === '' && TERM !== 'dumb' && options.color !== false;
  return {
    lang: options.lang ?? langOf(io),
    width: Math.min(100, Math.max(40, io.columns ?? pageWidth)),
    paint: isColourful ? colourPaint : noPaint,
    ...(options.parents === undefined ? {} : { parents: options.parents }),
  };
}

function langOf({ env }: Io): Lang {
  return env.INSATS_LANG?.toLowerCase().startsWith('en') === true ? 'en' : 'sv';
}

/** The language of what is said before the arguments have been read: theirs when they name one, else as always. */
export function langAsked(args: readonly string[], io: Io): Lang {
  const found = args.map((arg, at) => (arg === '--lang' ? args[at + 1] : /^--lang=(.*)$/.exec(arg)?.[1]));
  const named = found.find((lang) => lang === 'sv' || lang === 'en');
  return named === 'sv' || named === 'en' ? named : langOf(io);
}
