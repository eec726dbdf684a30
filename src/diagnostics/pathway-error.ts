/** The codes of host misuse. */
export type PathwayErrorCode =
  | 'not-compiled'
  | 'wrong-pathway'
  | 'wrong-version'
  | 'wrong-hash'
  | 'broken-state'
  | 'broken-snapshot'
  | 'invalid-now'
  | 'invalid-argument'
  | 'pathway-has-errors'
  | 'unknown-format'
  | 'unknown-definition'
  | 'duplicate-definition'
  | 'wrong-history'
  | 'broken-journal'
  | 'unknown-case'
  | 'case-erased'
  | 'case-busy'
  | 'recorded-ahead'
  | 'store-failed';

/** Thrown when a host misuses the library; never for what an author or a social worker did. Branch on `code`. */
export class PathwayError extends Error {
  readonly code: PathwayErrorCode;
  readonly data: { readonly [key: string]: unknown };
  constructor(code: PathwayErrorCode, message: string, data: { readonly [key: string]: unknown } = {}) {
    super(message);
    this.name = 'PathwayError';
    this.code = code;
    this.data = data;
  }
}
