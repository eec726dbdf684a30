import type { Pathway } from '../definition/pathway.js';
import type { Finding } from '../diagnostics/declared.js';
import type { DataPath, Diagnostic, RelatedPlace, Span } from '../diagnostics/diagnostic.js';
import type { Origins } from '../variant/origins.js';
import type { ParentOptions } from '../variant/parents.js';
import type { PathwayResult } from '../variant/pathway-from.js';
import { readDefinition } from '../variant/read-variant.js';
import type { TextData } from './data-of.js';
import type { Placed } from './read-tokens.js';
import { readYaml } from './read-yaml.js';
import { type Source, sourceOf } from './source.js';

/**
 * Reads a pathway from YAML. Pure; never throws, whatever the text; bounded in time (at most 256 KiB are read).
 *
 * @param text - the YAML
 * @param file - the name to show in places; not opened
 * @param options - `parents`: what a local variant may be built on; it is merged with the one it extends
 * @returns the pathway, frozen, exactly when no diagnostic is an error; every diagnostic has its place in the text, and
 *   they come in the order of the text. The codes are listed in docs/reference/diagnostics
 */
export function readPathway(text: string, file?: string, options: ParentOptions = {}): PathwayResult {
  const source = sourceOf(typeof text === 'string' ? text : '', file);
  const { data, findings } = readYaml(text);
  const inText = findings.map((one) => placedDiagnostic(one, source, data));
  if (data === undefined) return { diagnostics: sorted(inText) };
  const { pathway, findings: found, merged } = readDefinition(data.value, data.holes, options);
  const inData = found.map((one) => diagnosticOf(one, source, data, merged?.parent));
  const diagnostics = sorted([...inText, ...inData]);
  if (pathway === undefined || inText.length > 0) return { diagnostics };
  places.set(pathway, { source, data, ...merged });
  return { pathway, diagnostics };
}

/** Where the parts of a pathway stand in the text it was read from. */
interface InText {
  readonly source: Source;
  readonly data: TextData;
  readonly parent?: Pathway;
  readonly origins?: Origins;
}

const places = new WeakMap<Pathway, InText>();

/**
 * Where a part of a pathway stands in the text that it was read from: of a variant, in its own text or in that of the parent
 * the part comes from. Pure. `undefined` when it was not read from text.
 */
export function spanIn(pathway: Pathway, path: DataPath, at: 'value' | 'key'): Span | undefined {
  const text = places.get(pathway);
  if (text === undefined) return undefined;
  const { source, data, parent, origins } = text;
  const origin = origins?.of(path);
  if (origin === undefined || parent === undefined) return source.span(...data.extentOf(path, at));
  if (origin.side === 'parent') return spanIn(parent, origin.path, at);
  return source.span(...data.extentOf(origin.path, at));
}

/**
 * Where a part of a pathway is told in the text of the pathway itself: of a variant that leaves it as it is in its parent, at
 * `extends`, and where it stands in the parent. Pure.
 */
export function placesIn(
  pathway: Pathway,
  path: DataPath,
): { readonly span?: Span; readonly inParent?: Span } {
  const text = places.get(pathway);
  const whole = spanIn(pathway, path, 'key');
  if (text?.origins?.of(path).side !== 'parent') return whole === undefined ? {} : { span: whole };
  const span = text.source.span(...text.data.extentOf(['extends'], 'key'));
  return { span, ...(whole === undefined ? {} : { inParent: whole }) };
}

function placedDiagnostic(
  { finding, from, to }: Placed,
  source: Source,
  data: TextData | undefined,
): Diagnostic {
  const { diagnostic } = finding;
  return { ...withRelated(diagnostic, source, data), span: source.span(from, to) };
}

function diagnosticOf(
  { diagnostic, at }: Finding,
  source: Source,
  data: TextData,
  parent: Pathway | undefined,
): Diagnostic {
  const [from, to] = data.extentOf(diagnostic.path, at);
  return { ...withRelated(diagnostic, source, data, parent), span: source.span(from, to) };
}

function withRelated(
  diagnostic: Diagnostic,
  source: Source,
  data: TextData | undefined,
  parent?: Pathway,
): Diagnostic {
  const { related } = diagnostic;
  if (related === undefined || data === undefined) return diagnostic;
  const spanOf = ({ path, pathway }: RelatedPlace): Span | undefined => {
    if (pathway === undefined) return source.span(...data.extentOf(path, 'key'));
    return parent === undefined ? undefined : spanIn(parent, path, 'key');
  };
  const placed = related.map((one) => {
    const span = spanOf(one);
    return span === undefined ? one : { ...one, span };
  });
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
