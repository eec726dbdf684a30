import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.js';
import type { Lang } from '../words/text.js';
import type { CheckedFile } from './checked-file.js';
import { codeRooms } from './code-rooms.js';

/**
 * Findings as a log of the Static Analysis Results Interchange Format, for programs that collect findings. Pure.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function asSarif(checked: readonly CheckedFile[], lang: Lang): string {
  const codes = [
    ...new Set(checked.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))),
  ].sort();
  const results = checked.flatMap(({ file, diagnostics }) =>
    diagnostics.map((one) => result(file.path, one, codes, lang)),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'insats', rules: codes.map((code) => rule(code, lang)) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function rule(code: string, lang: Lang): object {
  const known = codeRooms.flatMap((room) => room.codes).find((one) => one.code === code);
  const { title, page, severity } = known ?? {};
  return {
    id: code,
    ...(title === undefined ? {} : { shortDescription: { text: title[lang] } }),
    ...(page === undefined ? {} : { fullDescription: { text: page.why[lang] } }),
    ...(severity === undefined ? {} : { defaultConfiguration: { level: severity } }),
  };
}

function result(path: string, found: Diagnostic, codes: readonly string[], lang: Lang): object {
  const related = (found.related ?? []).flatMap(({ span }) =>
    span === undefined ? [] : [place(span.file ?? path, span)],
  );
  return {
    ruleId: found.code,
    ruleIndex: codes.indexOf(found.code),
    level: found.severity,
    message: { text: found.message[lang] },
    locations: [place(path, found.span)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  };
}

function place(path: string, span: Span | undefined): object {
  const artifactLocation = { uri: uriOf(path) };
  if (span === undefined) return { physicalLocation: { artifactLocation } };
  const region = {
    startLine: span.line,
    startColumn: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
  };
  return { physicalLocation: { artifactLocation, region } };
}

function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
