import type { BehaviourRule } from '../checking.js';
import { neverFound } from '../never-found.js';
import { inBoth } from '../story.js';

/** Something asks for what nothing in the pathway can give. */
export const nothingGives: BehaviourRule = {
  code: 'nothing-gives',
  severity: 'error',
  title: { sv: 'Det som krävs kan inte uppstå', en: 'What is asked for cannot come about' },
  check: (checking) =>
    checking.nevers.flatMap((never) => {
      if (never.why !== 'no-source' || never.elements[0].kind === 'completion') return [];
      const meaning = checking.model.variables[never.variable]?.meaning;
      const thing = inBoth(checking.model.program, (words, names) =>
        meaning === undefined ? '' : words.thing(meaning, names),
      );
      return [
        neverFound(
          checking,
          never.elements[0],
          {
            sv: `kravet gäller ${thing.sv}, och inget i insatsen kan göra att det uppfylls.`,
            en: `the demand concerns ${thing.en}, and nothing in the pathway can meet it.`,
          },
          {
            sv: 'Lägg till det som saknas, eller ändra kravet.',
            en: 'Add what is missing, or change the demand.',
          },
          { data: { thing: meaning?.kind ?? '' } },
        ),
      ];
    }),
};
