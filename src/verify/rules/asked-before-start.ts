import type { BehaviourRule } from '../checking.js';
import { neverFound } from '../never-found.js';
import { inBoth } from '../story.js';

/** A way in asks for what can only exist once the case has started. */
export const askedBeforeStart: BehaviourRule = {
  code: 'asked-before-start',
  severity: 'error',
  title: { sv: 'Starten kräver något som kommer senare', en: 'The start asks for what comes later' },
  check: (checking) =>
    checking.nevers.flatMap((never) => {
      if (never.why !== 'before-start') return [];
      const meaning = checking.model.variables[never.variable]?.meaning;
      const thing = inBoth(checking.model.program, (words, names) =>
        meaning === undefined ? '' : words.thing(meaning, names),
      );
      return [
        neverFound(
          checking,
          never.elements[0],
          {
            sv: `den kräver ${thing.sv}, som inte kan finnas förrän insatsen har börjat.`,
            en: `it asks for ${thing.en}, which cannot exist before the intervention has begun.`,
          },
          {
            sv: 'Flytta kravet till den fas eller det steg som kommer efter, eller fråga efter ett kriterium som någon bekräftar före starten.',
            en: 'Move the demand to the phase or step that comes after, or ask for a criterion that someone confirms before the start.',
          },
          { data: { thing: meaning?.kind ?? '' } },
        ),
      ];
    }),
};
