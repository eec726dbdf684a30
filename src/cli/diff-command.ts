import { behaviourHash } from '../definition/hash.js';
import { versionMeant } from '../definition/versions.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { ChangeSide, PathwayChange } from '../diff/change.js';
import { diffPathways } from '../diff/diff-pathways.js';
import { isVariantOf, workChanges } from '../diff/work-changes.js';
import { sayChanges } from '../render/change-sentences.js';
import { type DefinitionFile, definitionIn } from './definition-file.js';
import { diffText } from './diff-text.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { upstreamCommand } from './upstream-command.js';

/** What `insats diff` is told. */
export interface DiffOptions {
  /** Default `text`. */
  readonly format?: 'text' | 'json';
  /** The first is a local variant, the second a newer version of its parent. */
  readonly upstream?: boolean;
}

/**
 * `insats diff BEFORE AFTER`: what differs by meaning. Status 0 when nothing does, 1 when something does, and 2 when one of
 * them cannot be compared: it has errors, which are then told.
 *
 * @throws UsageError when a file cannot be read
 */
export async function diffCommand(
  paths: readonly [before: string, after: string],
  options: DiffOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  if (options.upstream === true) return upstreamCommand(paths, options.format ?? 'text', settings, io);
  const before = await definitionIn(paths[0], settings, io);
  const after = await definitionIn(paths[1], settings, io);
  if (before === undefined || after === undefined) return 2;
  const changes = isVariantOf(after.pathway, before.pathway)
    ? workChanges(before.pathway, after.pathway)
    : diffPathways(before.pathway, after.pathway);
  io.out(
    options.format === 'json' ? asJson(before, after, changes) : diffText(before, after, changes, settings),
  );
  return changes.length === 0 ? 0 : 1;
}

/** The changes for other programs: `format_version` 1. */
function asJson(before: DefinitionFile, after: DefinitionFile, changes: readonly PathwayChange[]): string {
  const [sv, en] = (['sv', 'en'] as const).map((lang) =>
    sayChanges(before.pathway, after.pathway, changes, lang),
  );
  const told = changes.map((change, at) => ({
    ...change,
    ...(change.before === undefined ? {} : { before: placed(change.before, before) }),
    ...(change.after === undefined ? {} : { after: placed(change.after, after) }),
    message: {
      sv: `${sv?.[at]?.place}: ${sv?.[at]?.what}`,
      en: `${en?.[at]?.place}: ${en?.[at]?.what}`,
    },
  }));
  const meant = versionMeant(before.pathway, after.pathway);
  const result = {
    format_version: 1,
    same: changes.length === 0,
    same_behaviour: behaviourHash(before.pathway) === behaviourHash(after.pathway),
    ...(meant === undefined ? {} : { version_meant: meant }),
    before: headOf(before),
    after: headOf(after),
    changes: told,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function headOf({ file, pathway }: DefinitionFile) {
  return {
    file,
    pathway: pathway.pathway,
    version: pathway.version,
    behaviour_hash: behaviourHash(pathway),
  };
}

function placed(side: ChangeSide, { spanOf }: DefinitionFile): ChangeSide & { readonly span: Span } {
  return { ...side, span: spanOf(side.path) };
}
