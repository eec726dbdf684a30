// Bundles the page: node examples/03-browser/build.mjs [folder]. Then open page.html in the folder.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Writes the page into a folder: three files, nothing to serve. `tsconfig` says where `insats` is; default: the built package. */
export async function buildPage(folder, tsconfig) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['page.html', 'page.css']) copyFileSync(here(name), join(folder, name));
  await build({
    entryPoints: [here('main.tsx')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(tsconfig === undefined ? { tsconfigRaw: {} } : { tsconfig }),
    logLevel: 'error',
  });
  return join(folder, 'page.html');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(`Open ${await buildPage(process.argv[2] ?? '.tmp/page')}`);
