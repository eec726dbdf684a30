/** Plain data as YAML on one line: `{ sv: Bron, en: Bron }`, `[a, b]`. Pure. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, part]) => `${flowYaml(key)}: ${flowYaml(part)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  return typeof value === 'string' && isPlain(value) ? value : JSON.stringify(value);
}

/** Words that YAML reads as the text they are: no sign of its own, and not a number or a truth value; a version has two dots. */
function isPlain(text: string): boolean {
  return (
    (/^[\p{L}][\p{L}\p{N} .–-]*$/u.test(text) || /^\d+\.\d+\.\d+$/.test(text)) &&
    !text.endsWith(' ') &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  );
}
