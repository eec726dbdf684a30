import type { Sentence } from '../diagnostics/declared.js';

/** Thrown when the command is called in a way it cannot answer; ends it with status 2. */
export class UsageError extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.name = 'UsageError';
    this.sentence = sentence;
  }
}
