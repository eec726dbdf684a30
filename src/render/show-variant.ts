import type { Pathway } from '../definition/pathway.js';
import { isVariantOf, workChanges } from '../diff/work-changes.js';
import { inSentence } from '../words/sentences.js';
import { sayChanges } from './change-sentences.js';
import type { Block } from './page.js';
import { type Showing, section } from './showing.js';

/** What a local variant changes in its parent, place by place; nothing when the parent is not at hand. Pure. */
export function showVariant(
  { program, lang, labels }: Showing,
  parent: Pathway | undefined,
): readonly Block[] {
  const { pathway } = program;
  if (parent === undefined || !isVariantOf(pathway, parent)) return [];
  const changes = workChanges(parent, pathway).filter((change) => change.class !== 'label');
  // A rule that changes in strength and in what it asks is two changes and reads as one.
  const said = new Set(
    sayChanges(parent, pathway, changes, lang).map(({ place, what }) => `${place}: ${inSentence(what)}`),
  );
  const none: Block = { kind: 'paragraph', text: labels.sameAsParent };
  return section(
    labels.sections.variant,
    said.size === 0 ? [none] : [...said].map((text): Block => ({ kind: 'item', text })),
  );
}
