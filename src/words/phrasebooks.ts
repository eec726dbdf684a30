import { english } from './english.js';
import type { Phrasebook } from './phrasebook.js';
import { swedish } from './swedish.js';
import type { Lang } from './text.js';

/** The sentences of every language. */
export const phrasebooks: { readonly [L in Lang]: Phrasebook } = { sv: swedish, en: english };
