import type { BehaviourRule } from '../checking.js';
import { neverFound } from '../never-found.js';
import { inBoth } from '../story.js';

/** Things wait for each other, or one waits for itself. */
export const waitingCircle: BehaviourRule = {
  code: 'waiting-circle',
  severity: 'error',
  title: { sv: 'Sådant som väntar på varandra', en: 'Things that wait for each other' },
  check: (checking) =>
    checking.nevers.flatMap((never) => {
      const [element, ...others] = never.elements;
      if (never.why !== 'circle' || element === undefined) return [];
      const circle = inBoth(checking.model.program, (words, names) =>
        [element, ...others, element]
          .map((one) => words.element(one, names))
          .join(names.lang === 'sv' ? ' väntar på ' : ' waits for '),
      );
      const alone = others.length === 0;
      return [
        neverFound(
          checking,
          element,
          alone
            ? {
                sv: 'det som krävs kan först finnas efteråt.',
                en: 'what is asked for can only exist afterwards.',
              }
            : {
                sv: `allt detta väntar på varandra: ${circle.sv}.`,
                en: `all of this waits for each other: ${circle.en}.`,
              },
          {
            sv: 'Låt något i kedjan bli möjligt utan det andra.',
            en: 'Let something in the chain become possible without the rest.',
          },
          { data: { circle: never.elements.map(({ kind, id }) => `${kind} ${id}`) }, others },
        ),
      ];
    }),
};
