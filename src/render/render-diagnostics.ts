import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Lang } from '../words/text.js';
import { codeFrame, linesOf } from './code-frame.js';
import { noPaint, type Paint } from './paint.js';
import { pageWidth, wrap } from './wrap.js';

/** How diagnostics are printed. */
export interface DiagnosticsOptions {
  readonly lang: Lang;
  /** Name of the file, shown before each place. */
  readonly file: string;
  /** The text that was read, for the lines around each finding; without it no lines are shown. */
  readonly text?: string;
  /** Columns of a line; default 80. */
  readonly width?: number;
  /** Default no marks. */
  readonly paint?: Paint;
}

const severities: { readonly [L in Lang]: { readonly [S in Diagnostic['severity']]: string } } = {
  sv: { error: 'fel', warning: 'varning' },
  en: { error: 'error', warning: 'warning' },
};

/**
 * Diagnostics as text for people: place, severity, code and sentence, the line concerned with carets under it, and a
 * blank line after each. Pure; in the order given, which is the order of the text.
 */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: DiagnosticsOptions): string {
  const lines = options.text === undefined ? [] : linesOf(options.text);
  return diagnostics.map((diagnostic) => `${renderOne(diagnostic, lines, options).join('\n')}\n\n`).join('');
}

function renderOne(
  diagnostic: Diagnostic,
  lines: readonly string[],
  options: DiagnosticsOptions,
): readonly string[] {
  const { lang, file, width = pageWidth, paint = noPaint } = options;
  const { span, severity, code } = diagnostic;
  const word = severities[lang][severity];
  const place = span === undefined ? file : `${file}:${span.line}:${span.column}`;
  const [head = '', ...tail] = wrap(`${place} ${word} ${code}: ${diagnostic.message[lang]}`, {
    width,
    rest: '    ',
  });
  const painted = head.replace(` ${word} `, () => ` ${paint[severity](word)} `);
  const frame = span === undefined ? [] : codeFrame(lines, span, { width, paint });
  return [painted, ...tail, ...frame, ...relatedLines(diagnostic, lang, file)];
}

/** Places that belong to the same fault, such as where a name stands for the first time. */
function relatedLines({ related = [] }: Diagnostic, lang: Lang, file: string): readonly string[] {
  const label = lang === 'sv' ? 'se även' : 'see also';
  return related.flatMap(({ span }) =>
    span === undefined ? [] : [`     = ${label} ${span.file ?? file}:${span.line}:${span.column}`],
  );
}
