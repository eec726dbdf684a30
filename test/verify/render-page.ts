import { compilePathway } from '../../src/machine/compile-pathway.js';
import { abstractions } from '../../src/verify/abstractions.js';
import type { BehaviourRule } from '../../src/verify/checking.js';
import { behaviourRules } from '../../src/verify/rules.js';
import type { BehaviourFinding } from '../../src/verify/verification.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';
import { type BehaviourFault, behaviourFaults } from './faults.js';

/** The page of a rule: what is wrong, and for each face of it why, the wrong text, its story, and the right text. */
export function page({ code, severity, title }: BehaviourRule): string {
  const rows = behaviourFaults.filter((one) => one.code === code);
  const strength = severity === 'error' ? 'Error' : 'Warning';
  const head = `---\ntype: reference\n---\n\n# ${code}\n\n${strength}. ${title.en} (*${title.sv}*).\n`;
  return head + rows.map((row, at) => section(row, at, rows.length)).join('');
}

function section({ why, wrong, right }: BehaviourFault, at: number, of: number): string {
  const number = of === 1 ? '' : ` ${at + 1}`;
  const told = findingsOf(wrong).map(tellFinding).join('\n');
  return `\n${why}\n\n## Wrong${number}\n\n${block(wrong)}\n\n${told}\n## Right${number}\n\n${block(right)}\n`;
}

function findingsOf(text: string): readonly BehaviourFinding[] {
  const { pathway } = readPathway(completed(text));
  return pathway === undefined ? [] : verifyPathway(compilePathway(pathway)).findings;
}

function tellFinding({ message, story, change, journal }: BehaviourFinding): string {
  const shown =
    journal.length === 0
      ? 'No journal shows it.'
      : `The journal that shows it, as the machine took it: ${journal.map(({ kind }) => `\`${kind}\``).join(', ')}.`;
  return `> ${message.sv}\n>\n> ${story.sv}\n>\n> ${change.sv}\n\n> ${message.en}\n>\n> ${story.en}\n>\n> ${change.en}\n\n${shown}\n`;
}

function block(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``;
}

/** The list of all rules, and what the check leaves out. */
export function indexPage(): string {
  const rows = [...behaviourRules]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      ({ code, severity, title }) => `| [${code}](${code}.md) | ${severity} | ${title.en} | ${title.sv} |`,
    );
  return `---
type: reference
---

# What verify finds

\`insats check\` reads a definition. \`insats verify\`, and \`verifyPathway\` of \`insats/verify\`, try how its cases can go. Each
finding has a code, a strength, its place, a story in Swedish and English, and what to change. Where a journal can show it,
the finding has the shortest one found, and the real machine has taken it entry by entry.

The examples are parts of a definition: the parts that they do not show stand as in \`test/diagnostics/base-pathway.ts\`.

| Code | Strength | What | På svenska |
| --- | --- | --- | --- |
${rows.join('\n')}

A strength may be lower than the table says: times that clash are an error only when every rule in the clash is a \`must\`.
No finding is derived from another: what waits for something that can never come about is not told again.

## What is simplified

The result says so itself (\`abstractions\`), in both languages:

${abstractions.map(({ en }) => `- ${en}`).join('\n')}

## How far it looks

Every situation that a case can come to is looked at, however many they are: they are held together in a decision diagram, with
one level for each thing that a condition reads, and not one by one. What has nothing to do with each other then adds up instead
of multiplying. From all of them, those that lead to an outcome are taken away; what is left is a dead end. The result says how
many situations there are, how large the diagram grew (\`nodes\`), and whether a bound (2,000,000 unless \`nodes\` says otherwise)
was reached: then \`complete\` is false and there may be more to find. [How it grows](growth.md) is measured.

That nothing is lost by it is tested: on random small pathways, and on every example here, a search situation by situation finds
the same number of situations, the same that can happen, and the same dead ends as near.

The verdicts agree with the known soundness of more than thirty small workflow nets of the literature, rebuilt as pathways in
\`test/verify/nets.ts\`, each with its source, and with a search of each net's whole reachability graph. So do eleven nets with loops (\`test/verify/loop-nets.ts\`): a place is a
phase that may be run again, a transition a step that may be done any number of times. A net in which a place holds several tokens
is not expressed: a phase is open or not.

The shipped definitions are verified without findings, all of them in a second or two together and the slowest in less than half a
second (\`npx vitest run test/verify/definitions\`). Broken on purpose in eight ways that an author could (a step that waits for
itself, a deadline before what comes first, a role that must come and may not …), 298 of 298 are found by verify, and 34 of them
by \`insats check\` too; of 25 whose other outcomes were taken away, 10: in the rest every case could still be closed
(\`test/verify/broken-definitions.ts\`).
`;
}
