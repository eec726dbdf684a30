const deepest = 128;

/**
 * Plain JSON data as one text: keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes
 * them (RFC 8785). Two values have the same text exactly when they are the same data. Pure.
 *
 * @throws TypeError for anything that is not plain JSON (functions, `undefined`, maps, `NaN`, own `toJSON`), for half of a
 *   character, and below 128 levels; never a text for data it has not understood
 */
export function canonicalJson(value: unknown): string {
  return written(value, 0);
}

function written(value: unknown, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writtenText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object' || depth >= deepest) throw new TypeError(`not plain JSON: ${typeof value}`);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (member) => written(member, depth + 1)).join(',')}]`;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype)
    throw new TypeError('not plain JSON: an object of a class');
  if (Object.getOwnPropertySymbols(value).length > 0) throw new TypeError('not plain JSON: a symbol');
  const keys = Object.keys(value).sort();
  const fields = keys.map((key) => {
    const member = (value as { readonly [key: string]: unknown })[key];
    return `${writtenText(key)}:${written(member, depth + 1)}`;
  });
  return `{${fields.join(',')}}`;
}

function writtenText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('not plain JSON: half of a character');
  return JSON.stringify(text);
}
