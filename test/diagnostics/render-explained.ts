import { literal } from '../../src/cli/literal.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { codes, faults, faultsInWords } from './all-faults.js';
import { dataFaults } from './faults/data-faults.js';
import { diagnosticsOf } from './read-fault.js';
import { whyInSwedish } from './why-in-swedish.js';

/** The module that `insats explain` reads: what the pages of the diagnostics say, in both languages. */
export function diagnosticPagesModule(): string {
  const pages = Object.fromEntries(codes.map(({ code }) => [code, pageOf(code)]));
  return `// Made from the faults of test/diagnostics by \`UPDATE_PAGES=1 npx vitest run test/diagnostics/pages\`: do not edit.
// It is long because it is a list: one page for each code.
import type { CodePages } from './code-page.js';

/** What the pages of the diagnostics say. */
export const diagnosticPages: CodePages = ${literal(pages)};
`;
}

function pageOf(code: string): object {
  const fault = faults.find((one) => one.code === code);
  const why = fault?.why ?? faultsInWords.find((one) => one.code === code)?.why ?? '';
  const page = { why: { sv: whyInSwedish[code] ?? '', en: why }, said: saidOf(code) };
  return fault === undefined ? page : { ...page, wrong: linesOf(fault.wrong), right: linesOf(fault.right) };
}

function saidOf(code: string): Diagnostic['message'] {
  const fault = faults.find((one) => one.code === code);
  if (fault !== undefined) return said(code, diagnosticsOf(fault.wrong, fault));
  const data = dataFaults.find((one) => one.code === code);
  if (data !== undefined) return said(code, pathwayFrom(data.make()).diagnostics);
  const text = faultsInWords.find((one) => one.code === code)?.make() as string;
  return said(code, readPathway(text).diagnostics);
}

function said(code: string, diagnostics: readonly Diagnostic[]): Diagnostic['message'] {
  const found = diagnostics.find((one) => one.code === code);
  if (found === undefined) throw new Error(`Nothing shows what ${code} says.`);
  return found.message;
}

/** The lines of an example, with marks for what does not show. */
function linesOf(text: string): readonly string[] {
  return text.replaceAll('\u202e', '<U+202E>').replaceAll('\t', '<tab>').trimEnd().split('\n');
}
