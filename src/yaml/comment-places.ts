import { type CST, Parser } from 'yaml';

/**
 * The tokens of a text, with every comment in the collection that it is indented as. The parser leaves a comment that stands
 * further out in the collection before it, when one further in stands above it.
 */
export function tokensWithPlacedComments(text: string): readonly CST.Token[] {
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) if (token.type === 'document' && token.value) place(token.value);
  return tokens;
}

function place(token: CST.Token): void {
  if (token.type !== 'block-map' && token.type !== 'block-seq') return;
  const items = token.items as CST.CollectionItem[];
  for (let at = items.length - 1; at >= 0; at--) {
    const value = items[at]?.value;
    if (!value) continue;
    place(value);
    const further = commentsFurtherOut(value);
    if (further.length === 0) continue;
    const next = items[at + 1];
    if (next === undefined) items.push({ start: [...further] });
    else next.start.unshift(...further);
  }
}

/** Takes what stands at the end of a collection from the first comment that is further out than it. */
function commentsFurtherOut(token: CST.Token): readonly CST.SourceToken[] {
  if (token.type !== 'block-map' && token.type !== 'block-seq') return [];
  const last = token.items.at(-1);
  if (last === undefined || last.key || last.sep || last.value) return [];
  const first = last.start.findIndex(({ type, indent }) => type === 'comment' && indent < token.indent);
  if (first < 0) return [];
  const line = last.start.slice(0, first).findLastIndex(({ type }) => type === 'newline') + 1;
  const taken = last.start.splice(line);
  if (last.start.every(({ type }) => type !== 'comment')) token.items.pop();
  return taken;
}
