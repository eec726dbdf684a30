import type { Pathway } from '../definition/pathway.js';
import type { PathwayChange } from '../diff/change.js';
import { workChanges } from '../diff/work-changes.js';

/** A part that both a newer parent and the variant have changed. The variant's word stands. */
export interface Overlap {
  readonly inParent: PathwayChange;
  readonly own: PathwayChange;
}

/**
 * What a newer parent has changed where the variant has its own word, so that the change does not reach it. Pure.
 *
 * @param parent - what the variant is built on
 * @param newer - the newer version of it
 */
export function overlapsOf(variant: Pathway, parent: Pathway, newer: Pathway): readonly Overlap[] {
  const own = workChanges(parent, variant);
  return workChanges(parent, newer).flatMap((inParent) => {
    const same = own.find((change) => isAboutSame(change, inParent));
    return same === undefined ? [] : [{ inParent, own: same }];
  });
}

/** The same rule, the same key of an element, or something in an element that the variant has taken away or added whole. */
function isAboutSame(own: PathwayChange, inParent: PathwayChange): boolean {
  const isSameElement = own.element.type === inParent.element.type && own.element.id === inParent.element.id;
  if (own.rule !== undefined && inParent.rule !== undefined) return own.rule.id === inParent.rule.id;
  if (!isSameElement) return false;
  const isWhole = ({ rule, field }: PathwayChange): boolean => rule === undefined && field === undefined;
  return isWhole(own) || isWhole(inParent) || (own.rule === inParent.rule && own.field === inParent.field);
}
