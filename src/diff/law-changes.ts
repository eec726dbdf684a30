import type { Pathway } from '../definition/pathway.js';
import { programOf } from '../definition/program.js';
import type { PathwayChange } from './change.js';
import { diffPathways } from './diff-pathways.js';
import { renamed, renamesBetween } from './renames.js';
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
  const { pathway } = renamed(before, renamesBetween(before, after));
  const side = sideOf(pathway, (path) => ({ path }));
  const ofLaw = lawPlaces(before);
  return diffPathways(before, after).filter(
    (change) => change.weakensLaw === true || (change.class === 'other' && concernsLaw(change, side, ofLaw)),
  );
}

/** Where rules of law stand in a definition: they are found there under whatever id. */
function lawPlaces(pathway: Pathway): readonly string[] {
  const { rules } = programOf(pathway);
  return rules.filter(({ basis }) => basis === 'law').map(({ path }) => JSON.stringify(path).slice(0, -1));
}

function concernsLaw(
  { rule, element, kind, field, before }: PathwayChange,
  side: Side,
  ofLaw: readonly string[],
): boolean {
  if (kind === 'renamed' && rule === undefined) return false;
  if (kind === 'renamed' && field === 'id') return false;
  const place = JSON.stringify(before?.path ?? []).slice(0, -1);
  if (rule !== undefined && ofLaw.some((law) => place === law || place.startsWith(`${law},`))) return true;
  const around = [...side.elements.values()].find(
    ({ type, id }) => type === element.type && id === element.id,
  );
  if (around === undefined) return false;
  if (rule === undefined) return restsOnLaw(around, side, field);
  return side.rulesOf(around).some(({ id, basis }) => id === rule.id && basis === 'law');
}
