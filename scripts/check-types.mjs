// Type-checks everything with Node's types, and the core once more without them: the core runs anywhere. The bench is no
// part of the package and may let the compiler infer what it exports.
import { spawn } from 'node:child_process';
import { inRoot, root } from './root.mjs';

const tsc = inRoot('node_modules/typescript/bin/tsc');
const check = (project) =>
  new Promise((resolve) => {
    spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: root, stdio: 'inherit' }).on(
      'close',
      resolve,
    );
  });

const statuses = await Promise.all(['tsconfig.json', 'tsconfig.core.json', 'tsconfig.bench.json'].map(check));
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
