import type { Pathway } from '../definition/pathway.js';
import { isVariantOf, workChanges } from '../diff/work-changes.js';
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
  const said = sayChanges(parent, pathway, changes, lang);
  const none: Block = { kind: 'paragraph', text: labels.sameAsParent };
  return section(
    labels.sections.variant,
    said.length === 0
      ? [none]
      : said.map(({ place, what }): Block => ({ kind: 'item', text: `${place}: ${lowered(what)}` })),
  );
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
