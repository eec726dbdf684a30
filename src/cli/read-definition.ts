import type { Pathway } from '../definition/pathway.js';
import { type Declared, finding } from '../diagnostics/declared.js';
import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.js';
import { variantCycle } from '../variant/codes.js';
import type { PathwayResult } from '../variant/pathway-from.js';
import { readInText } from '../yaml/in-text.js';
import { readPathway } from '../yaml/read-pathway.js';
import { candidatesFor, extendedBy, namedIn, type ReadFile, type Tie } from './find-parents.js';
import type { Io } from './io.js';
import { parentHasErrors } from './parent-codes.js';
import type { TextFile } from './read-text.js';
import type { Settings } from './settings.js';

/** A definition that was read from a file, with the parents that were found for it. */
export interface DefinitionRead extends PathwayResult {
  /** Every version of the parent that was found, when it is a variant. */
  readonly parents: readonly Pathway[];
}

/** Reads the definition in a file; a local variant with the parent that is found for it. */
export async function readDefinitionFile(
  file: TextFile,
  settings: Settings,
  io: Io,
): Promise<DefinitionRead> {
  if ('notText' in file) return { diagnostics: [file.notText], parents: [] };
  return readOnParents(file, [], settings, io);
}

async function readOnParents(
  file: ReadFile,
  chain: readonly string[],
  settings: Settings,
  io: Io,
): Promise<DefinitionRead> {
  const tie = extendedBy(file);
  if (tie === undefined) return { ...readPathway(file.text, file.path), parents: [] };
  const { files, lookedIn } = await candidatesFor(file.path, tie, settings, io);
  const longer = [...chain, nameOf(namedIn(file))];
  if (longer.includes(nameOf(tie)))
    return { diagnostics: [aboutTie(file, variantCycle, { chain: [...longer, nameOf(tie)] })], parents: [] };
  const parents: Pathway[] = [];
  for (const one of files) {
    const read = await readOnParents(one, longer, settings, io);
    if (read.pathway !== undefined) parents.push(read.pathway);
    else if (one.version === tie.version)
      return {
        diagnostics: [circleBack(file, read.diagnostics) ?? broken(file, one, read.diagnostics)],
        parents,
      };
  }
  return { ...readPathway(file.text, file.path, { parents, lookedIn }), parents };
}

function nameOf(tie: Tie | undefined): string {
  return tie === undefined ? '?' : `${tie.pathway} ${tie.version}`;
}

function aboutTie<D extends { readonly [key: string]: unknown }>(
  { text, path }: ReadFile,
  kind: Declared<D>,
  data: D,
): Diagnostic {
  return readInText(text, path).diagnosticOf(finding(kind, ['extends'], data, { at: 'key' }));
}

/** That the parents lead back to this very file, said of it and not of the last of them. */
function circleBack(file: ReadFile, diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  const own = nameOf(namedIn(file));
  const found = diagnostics.find(({ code }) => code === variantCycle.code)?.data.chain;
  if (!Array.isArray(found) || found.at(-1) !== own) return undefined;
  return aboutTie(file, variantCycle, { chain: found.slice(found.indexOf(own)).map(String) });
}

/** That the parent has errors, with the place of each. */
function broken(file: ReadFile, tie: Tie, diagnostics: readonly Diagnostic[]): Diagnostic {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const { pathway, version } = tie;
  const related = errors.map(
    ({ path, span }): RelatedPlace => ({ path, pathway, ...(span === undefined ? {} : { span }) }),
  );
  return { ...aboutTie(file, parentHasErrors, { pathway, version, count: errors.length }), related };
}
