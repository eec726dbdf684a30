import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roomTable } from './room-table.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts: Record<string, string>;
  readonly exports: Record<string, unknown>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
  readonly peerDependenciesMeta: Record<string, object>;
}

interface Lock {
  readonly packages: Record<string, { readonly integrity?: string; readonly version?: string }>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;

describe('the lock', () => {
  test('pins every package by its content and names no download address', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  test('carries the version of package.json', () => {
    expect(lock.packages['']?.version).toBe(manifest.version);
  });
});

describe('the dependencies', () => {
  test('are the packages that the rooms may import', () => {
    const used = Object.entries(roomTable).flatMap(([, room]) => room.packages);
    // commander is bundled into the command, so users do not install it; a peer is the host's own choice.
    const apart = ['commander', ...Object.keys(manifest.peerDependencies)];
    const expected = [...new Set(used)].filter((name) => !apart.includes(name)).sort();
    expect(Object.keys(manifest.dependencies).sort()).toEqual(expected);
  });

  test('are optional when the host brings them', () => {
    expect(Object.keys(manifest.peerDependenciesMeta).sort()).toEqual(
      Object.keys(manifest.peerDependencies).sort(),
    );
  });

  test('are each explained in docs/explanation/dependencies.md, and nothing else is', () => {
    const explained = [...read('docs/explanation/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name]) => name,
    );
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(explained.sort()).toEqual(declared.sort());
  });

  test('for development are pinned exactly', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    );
    expect(loose).toEqual([]);
  });
});

test('the changelog has a section for what is not released yet', () => {
  expect(read('CHANGELOG.md')).toMatch(/^## Unreleased$/m);
});
