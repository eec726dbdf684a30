// Imports a TypeScript file of the examples: it is bundled, packages stay outside. Node 20 does not read TypeScript by itself.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The module that a file of the examples is, by its path from the root of the repository. */
export async function load(path) {
  const outfile = `${root}.tmp/${path.replace(/\.ts$/, '.mjs')}`;
  await build({
    entryPoints: [`${root}${path}`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    // As a host would: `insats` is the built package, and no path of this repository.
    tsconfigRaw: {},
    sourcemap: 'inline',
  });
  return import(pathToFileURL(outfile).href);
}
