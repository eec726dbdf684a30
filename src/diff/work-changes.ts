import type { Pathway } from '../definition/pathway.js';
import type { PathwayChange } from './change.js';
import { diffPathways } from './diff-pathways.js';

/** What a definition says of itself: a variant differs from its parent in these by being another definition. */
const ofItself: ReadonlySet<string> = new Set([
  'pathway',
  'version',
  'status',
  'title',
  'extends',
  'validFrom',
  'validUntil',
]);

/** Whether a definition is a local variant of another, whatever version of it. Pure. */
export function isVariantOf(variant: Pathway, parent: Pathway): boolean {
  return variant.extends?.pathway === parent.pathway;
}

/**
 * What differs in the work that two definitions describe: all but what each says of itself (id, version, status, title, validity,
 * pilot, the texts it comes from). Pure.
 *
 * @throws PathwayError as `diffPathways`
 */
export function workChanges(before: Pathway, after: Pathway): readonly PathwayChange[] {
  return diffPathways(before, after).filter(
    ({ element, rule, field = '' }) =>
      !['pilot', 'question', 'text'].includes(element.type) &&
      !(element.type === 'pathway' && rule === undefined && ofItself.has(field)),
  );
}
