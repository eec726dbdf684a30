/** Columns that remarks are broken at. */
const width = 80;

/** Words that YAML reads as something other than text. */
const notText: ReadonlySet<string> = new Set(['null', 'true', 'false']);

/** A text as YAML: in quotation marks unless it is plainly a word. Pure. */
export function word(text: string): string {
  const isPlain = /^[a-z][a-z0-9]*([-. ][a-z0-9]+)*$/i.test(text) && !notText.has(text.toLowerCase());
  return isPlain ? text : JSON.stringify(text);
}

/** A key with a value, as YAML. Pure. */
export function keyed(key: string, value: string): string {
  return `${word(key)}: ${value}`;
}

/** A line with a remark after it. Pure. */
export function aside(line: string, text: string): string {
  return text === '' ? line : `${line} # ${oneLine(text)}`;
}

/** A text as remarks, broken at 80 columns. Pure. */
export function remark(text: string, indent: string = ''): readonly string[] {
  const lines: string[] = [];
  let line = `${indent}#`;
  for (const one of oneLine(text).split(' ')) {
    if (line.length + 1 + one.length > width && line.length > indent.length + 1) {
      lines.push(line);
      line = `${indent}#`;
    }
    line += ` ${one}`;
  }
  return [...lines, line];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
