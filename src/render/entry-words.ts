import type { Entry, EntryKind } from '../entry/entry.js';
import type { Names } from './names.js';

/** An entry of one kind. */
export type EntryOfKind<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;

/** One sentence for each kind of entry, in one language; without capital and full stop. */
export type EntryWords = { readonly [K in EntryKind]: (entry: EntryOfKind<K>, names: Names) => string };
