import type { BehaviourRule, Checking, Found } from '../checking.js';
import type { DeadEnd } from '../dead-ends.js';
import { inBoth, storyOf } from '../story.js';
import { witnessOf } from '../witness.js';

/** A case can come to where no outcome can follow. */
export const deadEnd: BehaviourRule = {
  code: 'dead-end',
  severity: 'error',
  title: { sv: 'Ett ärende kan fastna utan avslut', en: 'A case can get stuck without an outcome' },
  check(checking) {
    // What can never come about is told as such; that it then also bars every outcome from the start is not told again.
    const found = checking.explored.deadEnds;
    const told = checking.nevers.length > 0 ? found.filter(({ atOnce }) => !atOnce) : found;
    const seen = new Set<string>();
    return told.flatMap((end) => {
      const last = end.way
        .slice(1)
        .map(({ key }) => key)
        .join();
      if (seen.has(last)) return [];
      seen.add(last);
      return [foundOf(checking, end)];
    });
  },
};

function foundOf(checking: Checking, { start, way }: DeadEnd): Found {
  const { compiled, model } = checking;
  const { program } = model;
  const outcomes = model.outcomes.map(({ id }) => id);
  const { journal, confirmed } = witnessOf(compiled, model, way, { refused: outcomes });
  const hasAdministrative = Object.values(program.pathway.outcomes).some(
    (one) => one.administrative === true,
  );
  const last = way.at(-1)?.deed;
  return {
    path: ['outcomes'],
    data: { start, way: way.map(({ key }) => key), outcomes },
    message: {
      sv: 'Ett ärende kan komma dit där inget avslut längre går att nå.',
      en: 'A case can come to where no outcome can be reached any more.',
    },
    story: inBoth(program, (words, names) =>
      [
        storyOf(model, way, words, names),
        { sv: 'Därefter finns inget som avslutar ärendet.', en: 'After that nothing closes the case.' }[
          names.lang
        ],
        hasAdministrative ? words.onlyAdministrative : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    change: {
      sv: `Lägg till ett avslut som gäller då${last?.kind === 'answer' || last?.kind === 'refuse' ? ', till exempel att familjen har tackat nej' : ''}, eller ändra vad något av avsluten kräver.`,
      en: `Add an outcome that holds then${last?.kind === 'answer' || last?.kind === 'refuse' ? ', for example that the family has declined' : ''}, or change what one of the outcomes asks for.`,
    },
    journal,
    confirmed,
  };
}
