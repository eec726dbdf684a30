import type { Pathway } from '../definition/pathway.js';
import type { DataPath, Span } from '../diagnostics/diagnostic.js';
import { compilePathway } from '../machine/compile-pathway.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import type { BehaviourFinding } from '../verify/verification.js';
import { type VerifyOptions, verifyPathway } from '../verify/verify-pathway.js';
import { placesIn, spanIn } from '../yaml/read-pathway.js';
import { definitionPaths } from './definition-path.js';
import type { Io } from './io.js';
import { readDefinitionFile } from './read-definition.js';
import { readText, type TextFile } from './read-text.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';
import { type Verified, verifySummary, verifyText } from './verify-text.js';

/** What `insats verify` is told. */
export interface VerifyCommandOptions {
  /** Default `text`. */
  readonly format?: 'text' | 'json';
  /** How large the picture of all situations may grow in each file; a whole number as text. */
  readonly nodes?: string;
}

/**
 * `insats verify FILE…`: status 0 when nothing is found, 1 when something is (a warning too, or a mistake in the text), or not
 * everything could be looked at.
 *
 * @throws UsageError when a file cannot be read, or the bound is no number
 */
export async function verifyCommand(
  paths: readonly string[],
  options: VerifyCommandOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const bound = boundOf(options.nodes);
  const verified: Verified[] = [];
  for (const path of await definitionPaths(io, paths))
    verified.push(await verifiedFile(await readText(io, path), bound, settings, io));
  if (options.format === 'json') io.out(asJson(verified));
  else io.out(asText(verified, settings));
  return verified.every(isSound) ? 0 : 1;
}

function isSound(file: Verified): boolean {
  return 'verification' in file && file.verification.findings.length === 0 && file.verification.complete;
}

function boundOf(text: string | undefined): VerifyOptions {
  if (text === undefined) return {};
  if (/^[1-9]\d{0,8}$/.test(text)) return { nodes: Number(text) };
  throw new UsageError({
    sv: `--nodes ska vara ett helt tal, 1 eller mer: ${text}`,
    en: `--nodes is to be a whole number, 1 or more: ${text}`,
  });
}

async function verifiedFile(
  file: TextFile,
  options: VerifyOptions,
  settings: Settings,
  io: Io,
): Promise<Verified> {
  const { path } = file;
  if ('notText' in file) return { path, diagnostics: [file.notText] };
  const { pathway, diagnostics } = await readDefinitionFile(file, settings, io);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (pathway === undefined) return { path, text: file.text, diagnostics: errors };
  const verification = verifyPathway(compilePathway(pathway), options);
  const placed = (finding: BehaviourFinding): BehaviourFinding => placedIn(pathway, finding);
  return {
    path,
    text: file.text,
    verification: { ...verification, findings: verification.findings.map(placed) },
  };
}

/** A finding with its places; what comes from the parent of a variant is told at `extends`, and there. */
function placedIn(pathway: Pathway, finding: BehaviourFinding): BehaviourFinding {
  const { span, inParent } = placesIn(pathway, finding.path);
  const related = [
    ...(inParent === undefined ? [] : [{ path: finding.path, span: inParent }]),
    ...(finding.related ?? []).map((one) => ({ ...one, ...spanAt(pathway, one.path) })),
  ];
  const hasRelated = finding.related !== undefined || related.length > 0;
  return { ...finding, ...(span === undefined ? {} : { span }), ...(hasRelated ? { related } : {}) };
}

function spanAt(pathway: Pathway, path: DataPath): { readonly span?: Span } {
  const span = spanIn(pathway, path, 'key');
  return span === undefined ? {} : { span };
}

function asText(verified: readonly Verified[], settings: Settings): string {
  const parts = verified.map((file) =>
    'verification' in file
      ? verifyText(file, settings)
      : renderDiagnostics(file.diagnostics, {
          ...settings,
          file: file.path,
          ...(file.text === undefined ? {} : { text: file.text }),
        }),
  );
  return `${parts.join('')}${verifySummary(verified, settings)}`;
}

/** The findings for other programs: `format_version` 1. */
function asJson(verified: readonly Verified[]): string {
  const files = verified.map((file) =>
    'verification' in file
      ? { file: file.path, sound: isSound(file), ...file.verification }
      : { file: file.path, sound: false, diagnostics: file.diagnostics },
  );
  return `${JSON.stringify({ format_version: 1, sound: verified.every(isSound), files }, undefined, 2)}\n`;
}
