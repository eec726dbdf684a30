/** A change of the tables of the store, there and back. */
export interface Migration {
  /** Rising: `0001-cases`. Never renamed once released. */
  readonly id: string;
  /** Why it is there. */
  readonly why: string;
  readonly up: string;
  readonly down: string;
}
