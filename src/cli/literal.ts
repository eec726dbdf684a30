/** Columns of a line of generated code. */
const lineWidth = 110;

/**
 * Plain data as a TypeScript literal, laid out as the formatter of this repository does. Pure, deterministic: keys in the
 * order of the data, single quotes, trailing commas; objects always broken, arrays of short texts on one line.
 *
 * @param indent - columns that the literal's own line is indented by; default 0
 * @param lead - columns before the literal on its first line; default `indent`
 */
export function literal(value: unknown, indent: number = 0, lead: number = indent): string {
  if (Array.isArray(value)) return arrayLiteral(value, indent, lead);
  if (typeof value === 'object' && value !== null) return objectLiteral(value, indent);
  return typeof value === 'string' ? quoted(value) : String(value);
}

function objectLiteral(value: object, indent: number): string {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const inner = indent + 2;
  const lines = entries.map(([key, item]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
    const text = literal(item, inner, inner + name.length + 2);
    const isLong =
      typeof item === 'string' && name.length > 2 && inner + name.length + 2 + text.length + 1 > lineWidth;
    return isLong ? `${pad(inner)}${name}:\n${pad(inner + 2)}${text},` : `${pad(inner)}${name}: ${text},`;
  });
  return `{\n${lines.join('\n')}\n${pad(indent)}}`;
}

function arrayLiteral(items: readonly unknown[], indent: number, lead: number): string {
  if (items.length === 0) return '[]';
  const isFlat = items.every((item) => typeof item !== 'object' || item === null);
  const flat = `[${items.map((item) => literal(item)).join(', ')}]`;
  if (isFlat && lead + flat.length + 1 <= lineWidth) return flat;
  const inner = indent + 2;
  return `[\n${items.map((item) => `${pad(inner)}${literal(item, inner)},`).join('\n')}\n${pad(indent)}]`;
}

/** In single quotes, or in double ones when that needs fewer escapes. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  if (singles > doubles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function pad(columns: number): string {
  return ' '.repeat(columns);
}
