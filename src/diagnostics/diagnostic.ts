/** Where something stands in a text: 1-based lines and columns, the end exclusive. */
export interface Span {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in the data of a definition, from the root: `['phases', 'planering', 'must', 0, 'with']`. */
export type DataPath = readonly (string | number)[];

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly path: DataPath;
  readonly span?: Span;
  /** Id of the definition that it stands in, when it is another one: the parent of a local variant. */
  readonly pathway?: string;
}

/** A finding about a definition, as data. The sentence is derived from `code` and `data` and is never branched on. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What the sentence is made of: ids, expected and found values, `nearest` known name. Plain JSON. */
  readonly data: { readonly [key: string]: unknown };
  readonly path: DataPath;
  /** Present when the definition was read from text. */
  readonly span?: Span;
  readonly related?: readonly RelatedPlace[];
  /** The sentence in Swedish and English. */
  readonly message: { readonly sv: string; readonly en: string };
}
