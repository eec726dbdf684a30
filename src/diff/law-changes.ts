import type { Pathway } from '../definition/pathway.js';
import type { PathwayChange } from './change.js';
import { diffPathways } from './diff-pathways.js';
import { restsOnLaw } from './rests-on-law.js';
import { type Side, sideOf } from './side.js';

/**
 * What of a change from one definition to another the law forbids a local choice to make: a rule of law, a consent or
 * criterion that rests on law, or a role that they name, asks less, rests on something else, or has changed so that nobody can
 * tell. Pure.
 *
 * @throws PathwayError as `diffPathways`
 */
export function lawChanges(before: Pathway, after: Pathway): readonly PathwayChange[] {
  const side = sideOf(before, (path) => ({ path }));
  return diffPathways(before, after).filter(
    (change) => change.weakensLaw === true || (change.class === 'other' && concernsLaw(change, side)),
  );
}

function concernsLaw({ rule, element, kind, field }: PathwayChange, side: Side): boolean {
  if (kind === 'renamed' && rule === undefined) return false;
  const around = [...side.elements.values()].find(
    ({ type, id }) => type === element.type && id === element.id,
  );
  if (around === undefined) return false;
  if (rule === undefined) return restsOnLaw(around, side, field);
  return side.rulesOf(around).some(({ id, basis }) => id === rule.id && basis === 'law');
}
