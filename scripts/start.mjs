// Runs the recorded cases of every shipped definition through the built command.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { inRoot, root } from './root.mjs';

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

/** Every recorded case, as the pathway it follows and the journal that tells it. */
function recordedCases() {
  const folders = existsSync(inRoot('definitions')) ? readdirSync(inRoot('definitions')).sort() : [];
  return folders.flatMap((folder) => {
    const cases = `definitions/${folder}/cases`;
    if (!existsSync(inRoot(cases))) return [];
    const journals = readdirSync(inRoot(cases)).filter((name) => name.endsWith('.json'));
    return journals.sort().map((name) => [`definitions/${folder}/pathway.yaml`, `${cases}/${name}`]);
  });
}

if (node('scripts/build.mjs', '--if-stale') !== 0) process.exit(1);
let failed = 0;
for (const [pathway, journal] of recordedCases()) {
  console.log(`\n$ insats run ${pathway} ${journal}\n`);
  if (node('dist/cli.js', 'run', pathway, journal) !== 0) failed += 1;
}
if (failed > 0) {
  console.error(`\n${failed} recorded case(s) did not run to the end`);
  process.exit(1);
}
