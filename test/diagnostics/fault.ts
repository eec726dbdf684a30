/** One way to get a diagnostic, and the same text done right. Texts are completed by the base pathway unless `whole`. */
export interface Fault {
  readonly code: string;
  /** Why it is a fault, for the page. */
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  /** What is found in `wrong`, exactly: `line:column-line:column`, path, data. */
  readonly found: readonly {
    readonly code?: string;
    readonly at: string;
    readonly path: readonly (string | number)[];
    readonly data: { readonly [key: string]: unknown };
  }[];
  /** The texts stand alone. */
  readonly whole?: true;
  /**
   * The texts are local variants, and stand alone: of the base pathway with each of these parts laid into it (`''` is the base
   * itself).
   */
  readonly parents?: readonly string[];
  /** The texts are scenarios of the base pathway, and stand alone. */
  readonly scenario?: true;
  /** The texts say how cases go from the base pathway to its next version, and stand alone. */
  readonly mapping?: true;
}

/** The data of a row, told in words on the page: no text gives the diagnostic, or only one too long to show. */
export interface FaultOfData {
  readonly code: string;
  readonly why: string;
  readonly make: () => unknown;
  readonly found: readonly {
    readonly path: readonly (string | number)[];
    readonly data: { readonly [key: string]: unknown };
  }[];
}
