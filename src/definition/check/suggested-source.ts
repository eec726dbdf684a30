/** How a source could be written: `KON04`, `kon 4`, `KON–04` as `KON-04` or `KON-4`; undefined when it cannot be told. Pure. */
export function suggestedSource(id: string): string | undefined {
  const [, prefix, number] = /^([a-z]{2,4}|[A-Z]{2,12})[\s_.‐-―-]*(\d{1,4})$/.exec(id.trim()) ?? [];
  return prefix === undefined ? undefined : `${prefix.toUpperCase()}-${number}`;
}
