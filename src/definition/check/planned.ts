/** A key that a later version of the language will read, where it may stand, and its construct in the design. */
export interface Planned {
  readonly key: string;
  /** Sorts of element it will stand on. */
  readonly on: readonly ('pathway' | 'phase' | 'step' | 'role' | 'rule' | 'team')[];
  readonly construct: string;
}

/** Keys of constructs that are planned; the reader answers `not-yet`. See docs/reference/planned-constructs.md. */
export const planned: readonly Planned[] = [{ key: 'subMeetings', on: ['step'], construct: 'C06' }];
