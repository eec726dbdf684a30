// Writes schema/pathway.schema.json, which editors use for completion, from the zod schema of the definition.
// With --check, fails when the file is not what would be written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { inRoot } from './root.mjs';

const source = inRoot('src/definition/json-schema.ts');
const target = inRoot('schema/pathway.schema.json');

if (!existsSync(source)) {
  console.error('src/definition/json-schema.ts is missing: there is no schema to write');
  process.exit(1);
}
await build({
  config: false,
  entry: { 'json-schema': source },
  format: ['esm'],
  outExtension: () => ({ js: '.mjs' }),
  outDir: inRoot('.tmp/schema'),
  silent: true,
});
const { pathwayJsonSchema } = await import(pathToFileURL(inRoot('.tmp/schema/json-schema.mjs')).href);
const text = `${JSON.stringify(pathwayJsonSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  mkdirSync(inRoot('schema'), { recursive: true });
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('schema/pathway.schema.json is out of date: run `npm run schema`');
  process.exit(1);
}
