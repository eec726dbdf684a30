import type { DataPath, Diagnostic } from './diagnostic.js';

/** A sentence in both languages. */
export interface Sentence {
  readonly sv: string;
  readonly en: string;
}

/** What a sentence is made of. Plain JSON. */
export type FindingData = { readonly [key: string]: unknown };

/** A kind of finding: declared once, beside the check that raises it. A released code is never renamed. */
export interface Declared<D extends FindingData = FindingData> {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  /** What is wrong, in a few words. */
  readonly title: Sentence;
  /** The only place where the sentence is written. Pure. */
  explain(data: D): Sentence;
}

/** A diagnostic and what its place means: the thing at the path, or the key that names it. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly at: 'value' | 'key';
  /** Whether each related place means the thing or its key; the same for all. */
  readonly relatedAt?: 'value' | 'key';
}

/** A finding of a declared kind at a place in the data. Pure. */
export function finding<D extends FindingData>(
  kind: Declared<D>,
  path: DataPath,
  data: D,
  place: { readonly at?: 'value' | 'key'; readonly related?: readonly DataPath[] } = {},
): Finding {
  const { at = 'value', related } = place;
  const diagnostic: Diagnostic = {
    code: kind.code,
    severity: kind.severity,
    data,
    path,
    ...(related === undefined ? {} : { related: related.map((other) => ({ path: other })) }),
    message: kind.explain(data),
  };
  return { diagnostic, at };
}

/** Declares a kind of error. */
export function errorCode<D extends FindingData>(
  code: string,
  title: Sentence,
  explain: (data: D) => Sentence,
): Declared<D> {
  return { code, severity: 'error', title, explain };
}

/** Declares a kind of warning. */
export function warningCode<D extends FindingData>(
  code: string,
  title: Sentence,
  explain: (data: D) => Sentence,
): Declared<D> {
  return { code, severity: 'warning', title, explain };
}
