import type { Program } from '../definition/program.js';
import { type Names, namesOf } from '../render/names.js';
import type { Lang } from '../words/text.js';
import type { Action } from './action.js';
import type { Model } from './model.js';
import { englishStory } from './story-english.js';
import { swedishStory } from './story-swedish.js';
import type { StoryWords } from './story-words.js';
import type { InBoth } from './verification.js';

/** The words of stories in every language. */
export const storyWords: { readonly [L in Lang]: StoryWords } = { sv: swedishStory, en: englishStory };

/** A text made in both languages from the same data. */
export function inBoth(program: Program, say: (words: StoryWords, names: Names) => string): InBoth {
  return {
    sv: say(storyWords.sv, namesOf(program, 'sv')),
    en: say(storyWords.en, namesOf(program, 'en')),
  };
}

/** What happens on a way, one sentence for each thing that is done. Pure. */
export function storyOf(model: Model, way: readonly Action[], words: StoryWords, names: Names): string {
  return way
    .flatMap(({ deed }) => {
      const meaning = deed.kind === 'wait' ? model.variables[deed.variable]?.meaning : undefined;
      return words.deed(deed, names, meaning);
    })
    .join(' ');
}
