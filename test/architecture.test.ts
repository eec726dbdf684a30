import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { architectureBreaches, type Rules } from './architecture-rules.js';
import { hostFiles, type Room, roomTable, roomTableMarkdown } from './room-table.js';

const root = new URL('../', import.meta.url);

function sourcesOfTheRepository(): Map<string, string> {
  const names = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  const paths = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
}

/** Folders under `test` that hold at least one test file. */
function foldersWithTests(): string[] {
  const names = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' });
  const tests = names.filter((name) => /[\\/].*\.test\.ts$/.test(name));
  return [...new Set(tests.map((name) => name.split(/[\\/]/)[0] ?? ''))];
}

describe('the source', () => {
  test('keeps to the room table', () => {
    const rules = { rooms: roomTable, hostFiles, testFolders: foldersWithTests() };
    expect(architectureBreaches(sourcesOfTheRepository(), rules)).toEqual([]);
  });

  test('has no room that imports a room below itself in the table', () => {
    const order = Object.keys(roomTable);
    for (const [name, { imports }] of Object.entries(roomTable)) {
      for (const imported of imports) {
        expect(order.indexOf(imported), `${name} imports ${imported}`).toBeGreaterThanOrEqual(0);
        expect(order.indexOf(imported), `${name} imports ${imported}`).toBeLessThan(order.indexOf(name));
      }
    }
  });

  test('is described by the same table in CONTRIBUTING.md', () => {
    const guide = new URL('CONTRIBUTING.md', root);
    const text = existsSync(guide) ? readFileSync(guide, 'utf8') : roomTableMarkdown();
    expect(text).toContain(roomTableMarkdown());
  });
});

describe('the checker finds', () => {
  const room = (imports: string[], packages: string[] = []): Room => ({ holds: '', imports, packages });
  const rules: Rules = {
    rooms: {
      low: room([]),
      high: room(['low'], ['zod']),
      cli: { ...room(['low', 'high']), touchesHost: true },
    },
    hostFiles: ['src/high/system-clock.ts'],
    testFolders: ['low', 'high', 'cli'],
  };
  const base = { 'src/low/a.ts': 'export const a = 1;', 'src/high/b.ts': 'export const b = 1;' };
  const breaches = (files: Record<string, string>, other: Partial<Rules> = {}): string[] =>
    architectureBreaches(new Map(Object.entries({ ...base, ...files })), { ...rules, ...other });

  test('nothing in a sound layout', () => {
    const sound = {
      'src/index.ts': `export { c } from './high/c.js';`,
      'src/high/c.ts': `import { a } from '../low/a.js';\nimport { z } from 'zod';\nimport './b.js';\nexport const c = [a, z];`,
      'src/cli/main.ts': `import fs from 'node:fs';\nconsole.log(fs, Date.now(), process.argv);`,
      'src/high/system-clock.ts': 'export const now = (): number => Date.now();',
    };
    expect(breaches(sound)).toEqual([]);
  });

  test.each([
    ['a plain import', `import { b } from '../high/b.js';`],
    ['a type-only import', `import type { b } from '../high/b.js';`],
    ['a re-export', `export { b } from '../high/b.js';`],
    ['a dynamic import', `export const later = import('../high/b.js');`],
    ['an import inside a type', `export type B = typeof import('../high/b.js').b;`],
    ['a required file', `const b = require('../high/b.js');`],
  ])('a direction that is not listed: %s', (_, text) => {
    expect(breaches({ 'src/low/c.ts': text })).toContain(
      'src/low/c.ts: `low` may not import `high` (../high/b.js)',
    );
  });

  test('a cycle between files, type-only imports counted', () => {
    const files = {
      'src/low/p.ts': `import { q } from './q.js';\nexport const p = q;`,
      'src/low/q.ts': `export { r as q } from './r.js';`,
      'src/low/r.ts': `import type { p } from './p.js';\nexport const r: typeof p = 1;`,
    };
    expect(breaches(files)).toEqual(['cycle: src/low/p.ts -> src/low/q.ts -> src/low/r.ts -> src/low/p.ts']);
  });

  test('a file that imports itself', () => {
    expect(breaches({ 'src/low/p.ts': `import './p.js';` })).toEqual(['cycle: src/low/p.ts -> src/low/p.ts']);
  });

  test.each(['types', 'utils', 'helpers', 'common', 'constants', 'index'])('a file named %s', (name) => {
    const path = `src/low/${name}.ts`;
    expect(breaches({ [path]: '' })).toEqual([`${path}: a file is named after its subject, not \`${name}\``]);
  });

  test('a room that imports a door', () => {
    const files = {
      'src/index.ts': `export { a } from './low/a.js';`,
      'src/high/c.ts': `import '../index.js';`,
    };
    expect(breaches(files)).toEqual(['src/high/c.ts: imports the door `src/index.ts`']);
  });

  test('a door that imports a door or a package', () => {
    const files = { 'src/index.ts': '', 'src/yaml.ts': `export * from './index.js';\nexport * from 'zod';` };
    expect(breaches(files)).toEqual([
      'src/yaml.ts: imports the door `src/index.ts`',
      'src/yaml.ts: a door imports rooms only, not `zod`',
    ]);
  });

  test.each(['zod', 'zod/v4', '@scope/name/deep'])('a package outside its rooms: %s', (name) => {
    expect(breaches({ 'src/low/c.ts': `import '${name}';` })).toEqual([
      `src/low/c.ts: \`low\` may not import the package \`${name}\``,
    ]);
  });

  test("Node's modules outside the cli", () => {
    expect(breaches({ 'src/low/c.ts': `import 'node:fs';` })).toEqual([
      'src/low/c.ts: `node:fs` is for the cli only',
    ]);
  });

  test.each([
    ['Date.now', 'Date.now()'],
    ['new Date()', 'new Date()'],
    ['Date()', 'Date()'],
    ['Math.random', 'Math.random()'],
    ['Temporal.Now', 'Temporal.Now.instant()'],
    ['console', 'console.log(1)'],
    ['process', 'process.env'],
    ['setTimeout', 'setTimeout(f, 1)'],
    ['setInterval', '[setInterval]'],
    ['globalThis', 'globalThis.x'],
    ['crypto', '({ crypto })'],
  ])('a use of the host: %s', (name, text) => {
    expect(breaches({ 'src/low/c.ts': `\nexport const x = ${text};` })).toEqual([
      `src/low/c.ts:2: \`${name}\` belongs to the host; take it as an argument`,
    ]);
  });

  test.each([
    ['a given instant', 'new Date(ms)'],
    ['a member of that name', 'step.process.console'],
    ['a key of that name', '({ process: 1 })'],
    ['an argument of that name', '(process: number) => process + 1'],
  ])('nothing in %s', (_, text) => {
    expect(breaches({ 'src/low/c.ts': `export const x = ${text};` })).toEqual([]);
  });

  test('a path that names no file, or leads out of src', () => {
    const text = `import './none.js';\nimport './a';\nimport '../../scripts/root.mjs';`;
    expect(breaches({ 'src/low/c.ts': text })).toEqual([
      'src/low/c.ts: `./none.js` names no file of src',
      'src/low/c.ts: `./a` names no file of src',
      'src/low/c.ts: `../../scripts/root.mjs` leads out of src',
    ]);
  });

  test('a folder that is no room, and a room without tests', () => {
    expect(breaches({ 'src/attic/c.ts': '' }, { testFolders: ['high', 'attic'] })).toEqual([
      'src/attic/c.ts: `attic` is not in the room table',
      'test/low/ is missing: every room has tests',
    ]);
  });
});
