/**
 * What `table` itself holds under `key`, or `undefined`. Pure. Keys may come from hosts and authors, so nothing that a
 * plain object inherits (`constructor`, `toString`) is ever taken for a row.
 */
export function own<T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
