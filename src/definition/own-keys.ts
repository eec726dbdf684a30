/** What a definition says of itself and not of the work: a variant says it anew, or it is not said. */
export const ownKeys: ReadonlySet<string> = new Set([
  'pathway',
  'version',
  'status',
  'validFrom',
  'validUntil',
  'pilot',
  'extends',
  'leavesOut',
]);
