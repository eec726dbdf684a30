import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Lang } from '../words/text.js';
import type { CheckedFile } from './checked-file.js';

/**
 * Findings as workflow commands of GitHub Actions, which shows each at its line; one line each. Pure.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function asGithub(checked: readonly CheckedFile[], lang: Lang): string {
  return checked
    .flatMap(({ file, diagnostics }) => diagnostics.map((one) => command(file.path, one, lang)))
    .join('');
}

function command(path: string, { severity, code, span, message }: Diagnostic, lang: Lang): string {
  const columns =
    span !== undefined && span.line === span.endLine ? { col: span.column, endColumn: span.endColumn } : {};
  const lines = span === undefined ? {} : { line: span.line, endLine: span.endLine };
  const properties = Object.entries({ file: path, ...lines, ...columns, title: code })
    .map(([name, value]) => `${name}=${inProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${inData(message[lang])}\n`;
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
