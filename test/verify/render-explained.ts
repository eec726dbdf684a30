import { literal } from '../../src/cli/literal.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { behaviourRules } from '../../src/verify/rules.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';
import { behaviourFaults } from './faults.js';
import { whyBehaviour } from './why.js';

/** The module that `insats explain` reads of what verify finds: the first row of each code, in both languages. */
export function behaviourPagesModule(): string {
  const pages = Object.fromEntries(behaviourRules.map(({ code }) => [code, pageOf(code)]));
  return `// Made from the rows of test/verify by \`UPDATE_PAGES=1 npx vitest run test/verify/pages\`: do not edit.
// It is long because it is a list: one page for each code.
import type { CodePages } from './code-page.js';

/** What \`insats explain\` says of what verify finds. */
export const behaviourPages: CodePages = ${literal(pages)};
`;
}

function pageOf(code: string): object {
  const row = behaviourFaults.find((one) => one.code === code);
  const why = whyBehaviour[code];
  if (row === undefined || why === undefined) throw new Error(`Nothing shows or explains ${code}.`);
  const { pathway } = readPathway(completed(row.wrong));
  const found = pathway && verifyPathway(compilePathway(pathway)).findings.find((one) => one.code === code);
  if (found === undefined) throw new Error(`Nothing shows what ${code} says.`);
  const { message, story, change } = found;
  const said = { sv: `${message.sv} ${story.sv}`, en: `${message.en} ${story.en}` };
  return { why, said, change, wrong: linesOf(row.wrong), right: linesOf(row.right) };
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}
