/**
 * What an author wrote, as it should be written where a list or keys with values are asked for: `enhetschef` as `[enhetschef]`,
 * `[barn, foralder]` under `with` as `{ barn: one, foralder: one }`, `4–6` under `times` as `{ from: 4, to: 6 }`. `undefined` when
 * it cannot be told. Pure.
 */
export function rewritten(expected: string, key: string, value: unknown): string | undefined {
  if (expected === 'list') return isWord(value) ? `[${value}]` : undefined;
  if (expected !== 'keys') return undefined;
  if (key === 'with') return asMembers(value);
  return key === 'times' || key === 'hours' ? asRange(value) : undefined;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\p{L}\d][\p{L}\d.-]{0,63}$/u.test(value);
}

function asMembers(value: unknown): string | undefined {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length === 0 || names.length > 5 || !names.every(isWord)) return undefined;
  return `{ ${names.map((name) => `${name}: one`).join(', ')} }`;
}

function asRange(value: unknown): string | undefined {
  if (typeof value === 'number') return `{ from: ${value} }`;
  if (typeof value !== 'string') return undefined;
  const [, from, to] = /^(\d+)\s*(?:[-–]|till)\s*(\d+)$/.exec(value.trim()) ?? [];
  if (from !== undefined) return `{ from: ${from}, to: ${to} }`;
  const [, bound, number] = /^(minst|högst)\s+(\d+)$/.exec(value.trim().toLowerCase()) ?? [];
  return bound === undefined ? undefined : `{ ${bound === 'minst' ? 'from' : 'to'}: ${number} }`;
}
