// Builds dist with tsup. With --if-stale, does nothing when no source changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from './root.mjs';

const stamp = inRoot('.tmp/build-stamp');

/** Hash of everything that decides what dist contains. */
function sourceHash() {
  const hash = createHash('sha256');
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts'];
  files.push('scripts/write-declarations.mjs');
  for (const folder of ['src', 'definitions']) {
    if (!existsSync(inRoot(folder))) continue;
    for (const name of readdirSync(inRoot(folder), { recursive: true })) {
      if (/\.(ts|json|ya?ml)$/.test(name)) files.push(join(folder, name));
    }
  }
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}

const hash = sourceHash();
const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(inRoot('dist'));
if (!fresh || !process.argv.includes('--if-stale')) {
  rmSync(stamp, { force: true });
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const { writeDeclarations } = await import('./write-declarations.mjs');
  writeDeclarations();
  const tsup = inRoot('node_modules/tsup/dist/cli-default.js');
  const { status } = spawnSync(process.execPath, [tsup, '--silent'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(inRoot('.tmp'), { recursive: true });
  writeFileSync(stamp, hash);
}
