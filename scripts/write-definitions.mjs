// Writes definitions/*/pathway.ts, the typed definitions that the package ships, from their YAML with `insats types`.
// With --check, fails when a file is not what would be written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { inRoot } from './root.mjs';

await build({
  config: false,
  entry: { types: inRoot('src/cli/run.ts') },
  format: ['esm'],
  outExtension: () => ({ js: '.mjs' }),
  outDir: inRoot('.tmp/types'),
  external: ['commander'],
  silent: true,
});
const { run } = await import(pathToFileURL(inRoot('.tmp/types/types.mjs')).href);

/** What `insats types` writes for a definition. */
async function typedDefinition(folder) {
  let text = '';
  const io = {
    out: (part) => {
      text += part;
    },
    err: (part) => process.stderr.write(part),
    read: (path) => readFile(inRoot(path)),
    list: async (path) => namesIn(inRoot(path)),
    write: () => Promise.reject(new Error('nothing is to be written')),
    env: {},
    isTerminal: false,
  };
  const status = await run(
    ['types', `definitions/${folder}/pathway.yaml`, '--from', '../../src/definition/pathway.js'],
    io,
  );
  if (status !== 0) process.exit(1);
  return text;
}

/** Names in a folder as the command takes them; variants look for their parents there. */
function namesIn(path) {
  if (!existsSync(path)) return undefined;
  return readdirSync(path, { withFileTypes: true }).map((item) =>
    item.isDirectory() ? `${item.name}/` : item.name,
  );
}

let stale = 0;
for (const folder of readdirSync(inRoot('definitions')).sort()) {
  if (!existsSync(inRoot(`definitions/${folder}/pathway.yaml`))) continue;
  const target = inRoot(`definitions/${folder}/pathway.ts`);
  const text = await typedDefinition(folder);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`definitions/${folder}/pathway.ts is out of date: run node scripts/write-definitions.mjs`);
    stale += 1;
  } else writeFileSync(target, text);
}
process.exit(stale === 0 ? 0 : 1);
