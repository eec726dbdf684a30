// `npm run verify:growth`: how the time of `verifyPathway` grows with the steps of a pathway and its phases side by side. Writes
// docs/reference/verification/growth.md. `--minutes 6` at most (default); shapes that are left are said to be.
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inRoot } from './root.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' } } });
const minutes = Number(values.minutes ?? 6);
const bundle = inRoot('.tmp/verify-growth.mjs');
await build({
  stdin: {
    contents: `export { compilePathway } from './src/machine/compile-pathway.js';
export { verifyPathway } from './src/verify/verify-pathway.js';
export { generatedPathway } from './test/verify/generated.js';`,
    resolveDir: inRoot('.'),
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
const { compilePathway, verifyPathway, generatedPathway } = await import(pathToFileURL(bundle).href);

const started = Date.now();
const rows = [];
for (const tied of [false, true])
  for (const steps of [10, 30, 60, 120, 250, 500])
    for (const phases of [1, 2, 4, 8, 12]) rows.push(measured({ steps, phases, tied }));

function measured(shape) {
  if (shape.phases > shape.steps || Date.now() - started > minutes * 60_000) return { shape };
  const compiled = compilePathway(generatedPathway(shape));
  const before = process.cpuUsage();
  const { nodes, complete, findings } = verifyPathway(compiled);
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  console.log(shape, Math.round(ms), nodes, complete, findings.length);
  return { shape, ms, nodes, complete, findings: findings.length };
}

const thousands = (count) => `${Math.max(1, Math.round(count / 1000))}k`;

const cell = ({ ms, nodes, complete, findings }) =>
  ms === undefined
    ? 'left out'
    : `${ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`}, ${thousands(nodes)}${complete ? '' : ' (bound)'}${findings === 0 ? '' : `, ${findings} found`}`;

function table(tied) {
  const own = rows.filter(({ shape }) => shape.tied === tied);
  const steps = [...new Set(own.map(({ shape }) => shape.steps))];
  const lines = steps.map((count) => {
    const cells = own.filter(({ shape }) => shape.steps === count).map(cell);
    return `| ${count} | ${cells.join(' | ')} |`;
  });
  return `| Steps | 1 phase | 2 phases | 4 phases | 8 phases | 12 phases |\n| --- | --- | --- | --- | --- | --- |\n${lines.join('\n')}`;
}

const [cpu] = cpus();
writeFileSync(
  inRoot('docs/reference/verification/growth.md'),
  `---
type: reference
---

# How verify grows

Written by \`npm run verify:growth\`. Pathways are generated (\`test/verify/generated.ts\`): so many steps in all, in so many phases
side by side. Each cell is the time on the processor of one \`verifyPathway\`, cold or warm as it came, and the nodes of the diagram that
holds every situation, in thousands.

- Date: ${new Date().toISOString().slice(0, 10)}
- Command: \`npm run verify:growth${values.minutes === undefined ? '' : ` -- --minutes ${values.minutes}`}\`
- Machine: ${availableParallelism()} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, shared with other work
- Versions: Node ${process.versions.node}

## Phases that do not depend on each other

Their situations multiply, but the diagram only adds up; a consent that all of them ask for does not tie them together.

${table(false)}

## Phases that ask how the one before them stands

Where it says *bound*, 2,000,000 nodes did not suffice and the result says \`complete: false\`.

${table(true)}
`,
);
