import type { Finding } from '../diagnostics/declared.js';
import type { DataPath, Diagnostic, Span } from '../diagnostics/diagnostic.js';
import { readYaml } from './read-yaml.js';
import { sourceOf } from './source.js';

/** A text that has been read as plain data, with the place of every part. */
export interface TextRead {
  /** What the text says; missing when it could not be read as YAML at all. */
  readonly value?: unknown;
  /** Places that were refused; nothing stands there in `value`. */
  readonly holes: readonly DataPath[];
  /** What is wrong with the text as YAML, each with its place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a place, or the key that names it, stands. */
  readonly spanOf: (path: DataPath, at: 'value' | 'key') => Span;
  /** A finding about the data, with its place in the text. */
  readonly diagnosticOf: (finding: Finding) => Diagnostic;
}

/**
 * Reads YAML as plain data, as `readPathway` does and within the same limits, for whoever knows what the data should be. Pure;
 * never throws, whatever the text.
 *
 * @param file - the name to show in places; not opened
 */
export function readInText(text: unknown, file?: string): TextRead {
  const source = sourceOf(typeof text === 'string' ? text : '', file);
  const { data, findings } = readYaml(text);
  const spanOf = (path: DataPath, at: 'value' | 'key'): Span =>
    data === undefined ? source.span(0, 0) : source.span(...data.extentOf(path, at));
  const withRelated = (diagnostic: Diagnostic): Diagnostic => {
    const { related } = diagnostic;
    if (related === undefined) return diagnostic;
    return { ...diagnostic, related: related.map((one) => ({ ...one, span: spanOf(one.path, 'key') })) };
  };
  return {
    ...(data === undefined ? {} : { value: data.value }),
    holes: data?.holes ?? [],
    diagnostics: findings.map(({ finding, from, to }) => ({
      ...withRelated(finding.diagnostic),
      span: source.span(from, to),
    })),
    spanOf,
    diagnosticOf: ({ diagnostic, at }) => ({ ...withRelated(diagnostic), span: spanOf(diagnostic.path, at) }),
  };
}

/** Diagnostics in the order of the text. Pure. */
export function inTextOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => (a.span?.line ?? 0) - (b.span?.line ?? 0) || (a.span?.column ?? 0) - (b.span?.column ?? 0),
  );
}
