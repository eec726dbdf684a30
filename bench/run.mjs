// Bundles a bench from source, as it stands, and runs it in a process of its own. Usage: npm run bench [-- --rounds 15],
// npm run bench:store [-- 7]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = 'main', ...rest] =
  process.argv[2] === 'store' ? process.argv.slice(2) : ['main', ...process.argv.slice(2)];
const outDir = `${root}.tmp/bench`;
mkdirSync(outDir, { recursive: true });
await build({
  entry: { [name]: `${root}bench/${name}.ts` },
  outDir,
  format: ['esm'],
  target: 'node20',
  external: [/^[^./]/],
  outExtension: () => ({ js: '.mjs' }),
  config: false,
  clean: false,
  splitting: false,
  silent: true,
});
const { status } = spawnSync(process.execPath, [`${outDir}/${name}.mjs`, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
process.exit(status ?? 1);
