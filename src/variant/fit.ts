import { isElement } from '../definition/check/where.js';
import type { Pathway } from '../definition/pathway.js';
import { programOf } from '../definition/program.js';
import { keysAt, valueAt } from '../definition/schema-walk.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import { isTable } from '../diagnostics/misuse.js';
import { fewOf, nearest } from '../diagnostics/nearest.js';
import { elementsOf } from '../diff/elements.js';
import { changedRuleNeedsId, nothingToChange } from './codes.js';
import type { Merged } from './merge.js';
import type { Places, Unclear } from './merging.js';
import { keyOf } from './origins.js';

/** Finds what a variant changes in its parent that is not there, and rules of which nobody can tell what they change. Pure. */
export function fitFindings(parent: Pathway, { value, fresh, unclear }: Merged): readonly Finding[] {
  return [
    ...fresh.filter((place) => isNameless(value, place)).map((place) => notThere(parent, place)),
    ...unclear.map((one) => needsId(parent, one)),
  ];
}

/** A new element says what it is called; one that does not was meant to be there. */
function isNameless(value: unknown, { merged }: Places): boolean {
  const written = valueAt(value, merged);
  const isNamed = isElement(merged) && keysAt(merged).includes('title');
  return isNamed && isTable(written) && written.title === undefined;
}

function notThere(parent: Pathway, { own, parent: place }: Places): Finding {
  const id = String(place.at(-1));
  const beside = Object.keys(valueAt(parent, place.slice(0, -1)) ?? {});
  const close = nearest(id, beside);
  const elsewhere = elementsOf(parent).find((element) => element.id === id && element.path.length > 1);
  const choice = close === undefined ? fewOf(beside) : { nearest: close };
  return finding(
    nothingToChange,
    own,
    {
      id,
      parent: parent.pathway,
      ...(elsewhere === undefined ? choice : { elsewhere: elsewhere.path.join('.') }),
    },
    { at: 'key' },
  );
}

function needsId(parent: Pathway, { own, parent: place, kind, id }: Unclear): Finding {
  const rule = programOf(parent).rules.find(({ path }) => keyOf(path) === keyOf(place));
  return finding(changedRuleNeedsId, own, { rule: rule?.id ?? id, kind, id }, { at: 'key' });
}
