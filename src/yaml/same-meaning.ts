import { type CST, Parser, parse } from 'yaml';

/** Whether two texts say the same, as plain data with the keys in the same order. Pure; both are YAML without aliases. */
export function sameValue(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Every comment of a text, sorted: with `#`, without the white space around it. Pure. */
export function commentsOf(text: string): readonly string[] {
  const comments: string[] = [];
  const waiting: unknown[] = [...new Parser().parse(text)];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const { type, source } = one as Partial<CST.SourceToken>;
    if (type === 'comment') comments.push((source ?? '').trim());
    else waiting.push(...Object.values(one).flat());
  }
  return comments.sort();
}

function plain(text: string): string {
  return JSON.stringify(parse(text, { logLevel: 'error' }));
}
