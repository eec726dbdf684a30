import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TextFile } from './read-text.js';

/** A file that has been checked, and what was found. */
export interface CheckedFile {
  readonly file: TextFile;
  readonly diagnostics: readonly Diagnostic[];
}
