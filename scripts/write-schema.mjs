// Writes the JSON Schemas in schema/, which hosts and editors use, of entries, definitions, scenarios and mappings.
// With --check, fails when a file is not what would be written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { inRoot } from './root.mjs';

const schemas = [
  { name: 'entry', source: 'src/entry/json-schema.ts', make: 'entryJsonSchema' },
  { name: 'pathway', source: 'src/definition/json-schema.ts', make: 'pathwayJsonSchema' },
  { name: 'scenario', source: 'src/scenario/json-schema.ts', make: 'scenarioJsonSchema' },
  { name: 'mapping', source: 'src/mapping/json-schema.ts', make: 'mappingJsonSchema' },
];

for (const { source } of schemas) {
  if (existsSync(inRoot(source))) continue;
  console.error(`${source} is missing: there is no schema to write`);
  process.exit(1);
}
await build({
  config: false,
  entry: Object.fromEntries(schemas.map(({ name, source }) => [name, inRoot(source)])),
  format: ['esm'],
  outExtension: () => ({ js: '.mjs' }),
  outDir: inRoot('.tmp/schema'),
  silent: true,
});
for (const { name, make } of schemas) {
  const made = await import(pathToFileURL(inRoot(`.tmp/schema/${name}.mjs`)).href);
  const text = `${JSON.stringify(made[make](), null, 2)}\n`;
  const target = inRoot(`schema/${name}.schema.json`);
  if (!process.argv.includes('--check')) {
    mkdirSync(inRoot('schema'), { recursive: true });
    writeFileSync(target, text);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`schema/${name}.schema.json is out of date: run \`npm run schema\``);
    process.exit(1);
  }
}
