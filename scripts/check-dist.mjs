// Checks the package as its users get it: packed, unpacked in an empty folder that holds only the declared
// dependencies, then imported, required, type-checked and run. Works offline; needs a built dist.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { inRoot, root } from './root.mjs';

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const definitions = existsSync(inRoot('dist/definitions'))
  ? readdirSync(inRoot('dist/definitions')).filter((name) => name.endsWith('.js'))
  : [];
/** What users import: every door in `exports`, and every shipped definition. */
const entryPoints = [
  ...Object.keys(manifest.exports).filter((path) => !path.includes('*') && !path.endsWith('.json')),
  ...definitions.map((name) => `./definitions/${name.slice(0, -'.js'.length)}`),
].map((path) => path.replace(/^\./, 'insats'));

const run = (command, args, cwd = root) => {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
};

const folder = mkdtempSync(join(tmpdir(), 'insats-package-'));
const installed = join(folder, 'node_modules/insats');
const tarball = () =>
  join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );

function packAndInstall() {
  mkdirSync(installed, { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  run('tar', ['-xzf', tarball(), '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(inRoot(`node_modules/${name}`), join(folder, 'node_modules', name), 'junction');
  }
}

function everyExportedFileIsThere() {
  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
  const wanted = [...targets(manifest.exports), ...targets(manifest.bin)].filter(
    (path) => !path.includes('*'),
  );
  const missing = wanted.filter((path) => !existsSync(join(installed, path)));
  assert.deepEqual(missing, [], 'package.json names files that the package does not hold');
}

function publint() {
  run(process.execPath, [inRoot('node_modules/publint/src/cli.js'), 'run', tarball(), '--strict']);
}

function areTheTypesWrong() {
  const subpaths = entryPoints.map((path) => path.replace(/^insats\/?/, '') || '.');
  const attw = inRoot('node_modules/@arethetypeswrong/cli/dist/index.js');
  run(process.execPath, [attw, tarball(), '--profile', 'node16', '--no-color', '--entrypoints', ...subpaths]);
}

function importAndRequireAgree() {
  const script = `
    import assert from 'node:assert/strict';
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    for (const path of ${JSON.stringify(entryPoints)}) {
      const names = (module) => Object.keys(module).filter((name) => name !== '__esModule' && name !== 'module.exports').sort();
      const [imported, required] = [await import(path), require(path)];
      assert.deepEqual(names(required), names(imported), path);
      for (const name of names(imported)) assert.notEqual(imported[name], undefined, path + ' ' + name);
    }
    assert.equal(typeof require('insats/schema/entry.schema.json'), 'object');
    assert.equal(typeof require('insats/schema/pathway.schema.json'), 'object');
    assert.equal(require('insats/package.json').name, 'insats');`;
  writeFileSync(join(folder, 'consumer.mjs'), script);
  run(process.execPath, ['consumer.mjs'], folder);
}

/** The doors share one copy of each module: a class that two doors export is one class. */
function doorsShareTheirModules() {
  const script = `
    const seen = new Map();
    for (const path of ${JSON.stringify(entryPoints)})
      for (const [name, value] of Object.entries(require(path)))
        if (typeof value === 'function') {
          if (seen.has(name) && seen.get(name) !== value) throw new Error(path + ' has its own copy of ' + name);
          seen.set(name, value);
        }`;
  writeFileSync(join(folder, 'shared.cjs'), script);
  run(process.execPath, ['shared.cjs'], folder);
}

/** A strict host can compile against every door, from ESM and from CommonJS, without DOM or Node types. */
function typesHoldForAStrictHost() {
  const names = entryPoints.map(
    (path, index) => `import * as door${index} from '${path}';\nexport { door${index} };`,
  );
  for (const file of ['host.mts', 'host.cts']) writeFileSync(join(folder, file), names.join('\n'));
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  const program = ts.createProgram([join(folder, 'host.mts'), join(folder, 'host.cts')], options);
  const ours = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file || resolve(file.fileName).startsWith(folder));
  const texts = ours.map(
    (found) => `${found.file?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(found.messageText, '\n')}`,
  );
  assert.deepEqual(texts, []);
}

/** XState's types reach a host through the door made for that and through no other. */
function onlyOneDoorNeedsXState() {
  const reach = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)) {
      reach(join(dirname(file), path.replace(/\.(c?)js$/, '.d.$1ts')), seen);
    }
    return seen;
  };
  const declarations = readdirSync(join(installed, 'dist'), { recursive: true }).filter((name) =>
    /\.d\.c?ts$/.test(name),
  );
  const entries = declarations.filter((name) =>
    /^(definitions[/\\][^/\\]+|index|yaml|runtime|testing)\.d\.c?ts$/.test(name),
  );
  const leaks = entries.flatMap((entry) =>
    [...reach(join(installed, 'dist', entry))]
      .filter((file) => /['"]xstate['"/]/.test(readFileSync(file, 'utf8')))
      .map((file) => `${entry} reaches xstate through ${file.slice(installed.length + 1)}`),
  );
  assert.deepEqual(leaks, []);
}

function theCommandRuns() {
  const cli = join(installed, manifest.bin.insats);
  assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  assert.equal(run(process.execPath, [cli, '--version'], folder).trim(), manifest.version);
  assert.match(run(process.execPath, [cli, '--help'], folder), /insats/);
}

const checks = {
  'packs and installs': packAndInstall,
  'every exported file is there': everyExportedFileIsThere,
  'publint finds nothing': publint,
  'types resolve for import and require': areTheTypesWrong,
  'import and require give the same names': importAndRequireAgree,
  'doors share their modules': doorsShareTheirModules,
  'types hold for a strict host': typesHoldForAStrictHost,
  'only one door needs the types of XState': onlyOneDoorNeedsXState,
  'the command runs': theCommandRuns,
};

let failed = 0;
for (const [title, check] of Object.entries(checks)) {
  try {
    check();
    console.log(`ok      ${title}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${title}\n${error.message}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`\npackage checks: ${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
