// Type-checks everything with Node's types, and the core once more without them: the core runs anywhere. The bench is no
// part of the package and may let the compiler infer what it exports; of its program only the bench's own files are checked
// here, since what they import is checked with everything.
import { spawn } from 'node:child_process';
import ts from 'typescript';
import { inRoot, root } from './root.mjs';

const tsc = inRoot('node_modules/typescript/bin/tsc');
const check = (project) =>
  new Promise((resolve) => {
    spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: root, stdio: 'inherit' }).on(
      'close',
      resolve,
    );
  });

/** Faults of the files that a project names, and none of what they import. */
function faultsIn(project) {
  const { config, error } = ts.readConfigFile(inRoot(project), ts.sys.readFile);
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, inRoot('.'));
  const program = ts.createProgram(fileNames, options);
  const own = fileNames.map((name) => program.getSourceFile(name));
  const found = own.flatMap((file) => ts.getPreEmitDiagnostics(program, file));
  return [...(error === undefined ? [] : [error]), ...errors, ...found];
}

const others = Promise.all(['tsconfig.json', 'tsconfig.core.json'].map(check));
const faults = faultsIn('tsconfig.bench.json');
const host = {
  getCurrentDirectory: () => inRoot('.').replace(/[/\\]$/, ''),
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};
if (faults.length > 0) console.error(ts.formatDiagnostics(faults, host));
const statuses = await others;
process.exit(faults.length === 0 && statuses.every((status) => status === 0) ? 0 : 1);
