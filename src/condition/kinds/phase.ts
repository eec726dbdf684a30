import { clauseWords } from '../../words/lists.js';
import { phrasebooks } from '../../words/phrasebooks.js';
import { type Behaviour, timeless, type ValueOf } from '../behaviour.js';
import type { Id, PhaseStatus } from '../condition.js';
import type { Lift } from '../explained.js';
import { phaseName } from '../names.js';
import { own } from '../own.js';

/** Every phase named stands as asked (one status, or one of several). A phase nobody has touched is waiting. */
export const phase: Behaviour<ValueOf<'phase'>> = {
  evaluate(value, facts) {
    for (const id in value) {
      const wanted = value[id];
      const status = own(facts.phases, id)?.status ?? 'waiting';
      if (
        wanted !== undefined &&
        status !== wanted &&
        !(typeof wanted !== 'string' && wanted.includes(status))
      )
        return false;
    }
    return true;
  },
  changesAt: timeless,
  explain(value, facts, _terms, _at, toward) {
    const found = Object.keys(value).map((id): [Id, PhaseStatus] => [
      id,
      own(facts.phases, id)?.status ?? 'waiting',
    ]);
    return {
      wanted: { ...value },
      found: Object.fromEntries(found),
      about: [],
      information: 'general',
      lifts: found.flatMap(([id, status]) => phaseLifts(id, status, wantedStatuses(value[id] ?? [], toward))),
    };
  },
  describe(value, terms, lang, negated) {
    const sentences = Object.entries(value).map(([id, named]) =>
      phrasebooks[lang].phaseStands(
        phaseName(id, terms, lang),
        typeof named === 'string' ? [named] : named,
        negated,
      ),
    );
    return clauseWords(sentences, lang, negated ? 'or' : 'and');
  },
  references: (value, path) => Object.keys(value).map((id) => ({ kind: 'phase', id, path: [...path, id] })),
};

const statuses: readonly PhaseStatus[] = ['waiting', 'open', 'completed', 'ended', 'skipped'];

function wantedStatuses(
  named: PhaseStatus | readonly PhaseStatus[],
  toward: boolean,
): readonly PhaseStatus[] {
  const list = typeof named === 'string' ? [named] : named;
  return toward ? list : statuses.filter((status) => !list.includes(status));
}

/** The next decision about the phase on the way to one of the statuses. */
function phaseLifts(id: Id, status: PhaseStatus, wanted: readonly PhaseStatus[]): readonly Lift[] {
  if (wanted.includes(status)) return [];
  const ending = wanted.includes('completed') || wanted.includes('ended');
  if (status === 'open') return ending ? [{ record: 'ended', of: id }] : [];
  return [
    ...(wanted.includes('open') || ending ? [{ record: 'opened', of: id }] : []),
    ...(wanted.includes('skipped') && status === 'waiting' ? [{ record: 'skipped', of: id }] : []),
  ];
}
