import { checkPathway } from '../definition/check-pathway.js';
import type { PathwayResult } from '../definition/pathway-from.js';
import type { Finding } from '../diagnostics/declared.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TextData } from './data-of.js';
import type { Placed } from './read-tokens.js';
import { readYaml } from './read-yaml.js';
import { type Source, sourceOf } from './source.js';

/**
 * Reads a pathway from YAML. Pure; never throws, whatever the text; bounded in time (at most 256 KiB are read).
 *
 * @param text - the YAML
 * @param file - the name to show in places; not opened
 * @returns the pathway, frozen, exactly when no diagnostic is an error; every diagnostic has its place in the text, and
 *   they come in the order of the text. The codes are listed in docs/reference/diagnostics
 */
export function readPathway(text: string, file?: string): PathwayResult {
  const source = sourceOf(typeof text === 'string' ? text : '', file);
  const { data, findings } = readYaml(text);
  const inText = findings.map((one) => placedDiagnostic(one, source, data));
  if (data === undefined) return { diagnostics: sorted(inText) };
  const checked = checkPathway(data.value, data.holes);
  const inData = checked.findings.map((one) => diagnosticOf(one, source, data));
  const diagnostics = sorted([...inText, ...inData]);
  const { pathway } = checked;
  return pathway === undefined || inText.length > 0 ? { diagnostics } : { pathway, diagnostics };
}

function placedDiagnostic(
  { finding, from, to }: Placed,
  source: Source,
  data: TextData | undefined,
): Diagnostic {
  const { diagnostic } = finding;
  return { ...withRelated(diagnostic, source, data), span: source.span(from, to) };
}

function diagnosticOf({ diagnostic, at }: Finding, source: Source, data: TextData): Diagnostic {
  const [from, to] = data.extentOf(diagnostic.path, at);
  return { ...withRelated(diagnostic, source, data), span: source.span(from, to) };
}

function withRelated(diagnostic: Diagnostic, source: Source, data: TextData | undefined): Diagnostic {
  const { related } = diagnostic;
  if (related === undefined || data === undefined) return diagnostic;
  const placed = related.map((one) => ({ ...one, span: source.span(...data.extentOf(one.path, 'key')) }));
  return { ...diagnostic, related: placed };
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = ({ span }: Diagnostic): readonly number[] => [span?.line ?? 0, span?.column ?? 0];
  return [...diagnostics].sort((a, b) => {
    const [line = 0, column = 0] = place(a);
    const [otherLine = 0, otherColumn = 0] = place(b);
    return line - otherLine || column - otherColumn;
  });
}
