import type { Pathway } from '../definition/pathway.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PathwayChange } from '../diff/change.js';
import { workChanges } from '../diff/work-changes.js';
import { type Overlap, overlapsOf } from '../variant/upstream.js';
import { readPathway, spanIn } from '../yaml/read-pathway.js';
import type { DefinitionFile } from './definition-file.js';

/** What a newer parent means for a local variant. */
export interface Upstream {
  readonly variant: DefinitionFile;
  readonly parent: Pathway;
  readonly newer: Pathway;
  /** The variant as it would be on the newer parent; missing when that has errors. */
  readonly after?: DefinitionFile;
  /** What would be otherwise in the variant. */
  readonly reaches: readonly PathwayChange[];
  readonly overlaps: readonly Overlap[];
  /** What would be wrong, such as a rule of law that the variant then weakens. */
  readonly errors: readonly Diagnostic[];
}

/** Reads a variant on a newer parent, and tells what that means for it. Pure. */
export function upstreamOf(variant: DefinitionFile, parent: Pathway, newer: Pathway, text: string): Upstream {
  const { pathway, diagnostics } = readPathway(text, variant.file, { parents: [newer], anyVersion: true });
  const after: DefinitionFile | undefined =
    pathway === undefined
      ? undefined
      : { ...variant, pathway, spanOf: (path) => spanIn(pathway, path, 'key') ?? variant.spanOf(path) };
  return {
    variant,
    parent,
    newer,
    ...(after === undefined ? {} : { after }),
    reaches: after === undefined ? [] : workChanges(variant.pathway, after.pathway),
    overlaps: overlapsOf(variant.pathway, parent, newer),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}
