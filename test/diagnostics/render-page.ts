import type { Declared } from '../../src/diagnostics/declared.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { codes, faults, faultsInWords } from './all-faults.js';
import { dataFaults } from './faults/data-faults.js';
import { diagnosticsOf } from './read-fault.js';

/** The page of a code: what is wrong, why, the wrong text with its sentences, the right text. */
export function page(kind: Declared<never>): string {
  const fault = faults.find((one) => one.code === kind.code);
  const inWords = faultsInWords.find((one) => one.code === kind.code);
  const why = fault?.why ?? inWords?.why ?? '';
  const severity = kind.severity === 'error' ? 'Error' : 'Warning';
  const head = `---\ntype: reference\n---\n\n# ${kind.code}\n\n${severity}. ${kind.title.en} (*${kind.title.sv}*).\n\n${why}\n`;
  const sentences = sentencesOf(kind.code);
  if (fault === undefined) return `${head}\n## What is said\n\n${sentences}\n`;
  return `${head}\n## Wrong\n\n${block(fault.wrong)}\n\n${sentences}\n\n## Right\n\n${block(fault.right)}\n`;
}

/** The list of all codes. */
export function indexPage(): string {
  const rows = [...codes]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      ({ code, severity, title }) => `| [${code}](${code}.md) | ${severity} | ${title.en} | ${title.sv} |`,
    );
  return `---
type: reference
---

# Diagnostics

What \`readPathway\`, \`pathwayFrom\`, \`readScenarios\` and \`readMapping\` can find. Codes are stable; sentences are made from code and data and may be reworded.
The examples are parts of a definition: the parts that they do not show stand as in \`test/diagnostics/base-pathway.ts\`.

| Code | Severity | What | På svenska |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function block(text: string): string {
  const visible = text.replaceAll('\u202e', '<U+202E>').replaceAll('\t', '<tab>');
  return `\`\`\`yaml\n${visible}\`\`\``;
}

function sentencesOf(code: string): string {
  const message = messageOf(code);
  return `> ${message.sv}\n>\n> ${message.en}`;
}

function messageOf(code: string): { readonly sv: string; readonly en: string } {
  const fault = faults.find((one) => one.code === code);
  const data = dataFaults.find((one) => one.code === code);
  const text = faultsInWords.find((one) => one.code === code)?.make();
  const found = (): readonly Diagnostic[] => {
    if (fault !== undefined) return diagnosticsOf(fault.wrong, fault);
    return data === undefined
      ? readPathway(text as string).diagnostics
      : pathwayFrom(data.make()).diagnostics;
  };
  return found().find((one) => one.code === code)?.message ?? { sv: '', en: '' };
}
