import type { BehaviourRule } from '../checking.js';
import { neverFound } from '../never-found.js';

/** What something asks for cannot be true at the same time. */
export const contradictoryDemand: BehaviourRule = {
  code: 'contradictory-demand',
  severity: 'error',
  title: { sv: 'Krav som säger emot varandra', en: 'Demands that contradict each other' },
  check: (checking) =>
    checking.nevers.flatMap((never) => {
      const [element] = never.elements;
      if (never.why !== 'contradiction' || element === undefined || element.kind === 'completion') return [];
      return [
        neverFound(
          checking,
          element,
          {
            sv: 'det som krävs kan inte gälla samtidigt.',
            en: 'what is asked for cannot hold at the same time.',
          },
          {
            sv: 'Ta bort något av kraven, eller skriv dem som alternativ med `any`.',
            en: 'Remove one of the demands, or write them as alternatives with `any`.',
          },
        ),
      ];
    }),
};
