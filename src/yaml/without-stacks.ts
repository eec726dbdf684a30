/**
 * What `work` gives, while V8 writes no stacks down: the parser makes an error object of each slip in a text, and their stacks,
 * which nobody sees, take most of the time that a hostile text takes. Elsewhere, and where the limit may not be set, the same
 * without that. Errors that `work` throws have no stack; it must not wait for anything.
 */
export function withoutStacks<T>(work: () => T): T {
  const before: unknown = Reflect.get(Error, 'stackTraceLimit');
  if (typeof before !== 'number') return work();
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return work();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', before);
  }
}
