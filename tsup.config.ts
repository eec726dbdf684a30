import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Options } from 'tsup';

/** The doors of the package; the same names stand in `exports` of package.json. */
const doors = [
  'index',
  'yaml',
  'render',
  'draw',
  'xstate',
  'migration',
  'runtime',
  'store',
  'sql',
  'seal',
  'testing',
  'verify',
];

const cliSource = 'src/cli/main.ts';

/** Every door and every shipped definition, as output name and source. */
function libraryEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const door of doors) entries[door] = `src/${door}.ts`;
  const folders = existsSync('definitions') ? readdirSync('definitions') : [];
  for (const folder of folders) entries[`definitions/${folder}`] = `definitions/${folder}/pathway.ts`;
  return Object.fromEntries(Object.entries(entries).filter(([, source]) => existsSync(source)));
}

/** The declarations of the same entries, as scripts/write-declarations.mjs has left them: tsup only bundles them. */
function declarationEntries(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(libraryEntries()).map(([name, source]) => [
      name,
      `.tmp/declarations/${source.replace(/\.ts$/, '.d.ts')}`,
    ]),
  );
}

const library: Options = {
  name: 'library',
  entry: libraryEntries(),
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: { entry: declarationEntries() },
  // Doors must share one copy of each module, or `instanceof PathwayError` fails between them.
  splitting: true,
  treeshake: false,
};

/** Prepended to the command: commander is CommonJS and asks for Node's own modules with `require`. */
function cliBanner(): string {
  const shebang = readFileSync(cliSource, 'utf8').startsWith('#!') ? '' : '#!/usr/bin/env node\n';
  return `${shebang}import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);`;
}

const command = (): Options => ({
  name: 'command',
  entry: { cli: cliSource },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  noExternal: ['commander'],
  splitting: false,
  banner: { js: cliBanner() },
});

const builds: Options[] = [];
if (Object.keys(library.entry as object).length > 0) builds.push(library);
if (existsSync(cliSource)) builds.push(command());

export default builds;
