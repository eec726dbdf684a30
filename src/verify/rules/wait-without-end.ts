import type { BehaviourRule } from '../checking.js';
import { neverFound } from '../never-found.js';

/** A phase that can open can never be completed: it can only be stopped. */
export const waitWithoutEnd: BehaviourRule = {
  code: 'wait-without-end',
  severity: 'error',
  title: { sv: 'En fas som aldrig kan slutföras', en: 'A phase that can never be completed' },
  check: (checking) =>
    checking.nevers.flatMap((never) => {
      const [element] = never.elements;
      const isOwn = never.why === 'contradiction' || never.why === 'no-source';
      if (!isOwn || element === undefined || element.kind !== 'completion') return [];
      return [
        neverFound(
          checking,
          element,
          {
            sv: 'den väntar på något som aldrig kan komma, och kan bara avbrytas.',
            en: 'it waits for what can never come, and can only be stopped.',
          },
          {
            sv: 'Ändra vad som krävs under `ends`, eller lägg till det som fasen väntar på.',
            en: 'Change what is asked under `ends`, or add what the phase waits for.',
          },
        ),
      ];
    }),
};
