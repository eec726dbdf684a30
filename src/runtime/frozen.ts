/**
 * The same data, which nobody can change any more. A part that is frozen is taken to be frozen all through: a state that was made
 * from a frozen one shares most of it.
 */
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const part of Object.values(data)) frozen(part);
  return data;
}
