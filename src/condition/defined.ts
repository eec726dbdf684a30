/** The fields that have a value, for data that is shown. Pure. */
export function defined(fields: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const kept: { [key: string]: unknown } = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept;
}
