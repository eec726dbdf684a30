import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { behaviourHash, textHash } from '../../src/definition/hash.js';
import type { Pathway } from '../../src/definition/pathway.js';
import type { DataPath } from '../../src/diagnostics/diagnostic.js';
import type { ChangeKind, PathwayChange, PathwayChangeClass } from '../../src/diff/change.js';
import { diffPathways } from '../../src/diff/diff-pathways.js';
import { definitionFolders, shipped } from '../render/definitions.js';
import { muchMutatedFrom, mutatedFrom } from './mutations.js';

const definitions: readonly (readonly [string, Pathway])[] = definitionFolders.map((folder) => [
  folder,
  shipped(folder).pathway,
]);

/** The mutations are shared out, so that a run takes as long however many definitions there are. */
const runs = { numRuns: Math.max(2, Math.ceil(60 / definitions.length)), includeErrorInReport: true };

const backKind: { readonly [kind in ChangeKind]: ChangeKind } = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
  renamed: 'renamed',
};
const backClass: { readonly [found in PathwayChangeClass]: PathwayChangeClass } = {
  softer: 'stricter',
  stricter: 'softer',
  label: 'label',
  structure: 'structure',
  other: 'other',
};

/** A change without what has only one direction, as one line. */
function line({ kind, class: found, field, before, after }: PathwayChange): string {
  return JSON.stringify([kind, found, field, before, after]);
}

function turned(change: PathwayChange): string {
  const { kind, class: found, field, before, after } = change;
  return JSON.stringify([backKind[kind], backClass[found], field, after, before]);
}

const isAround = (a: DataPath, b: DataPath): boolean => a.every((part, at) => b[at] === part);

function covers({ before, after }: PathwayChange, at: DataPath): boolean {
  return [before, after].some(
    (side) => side !== undefined && (isAround(side.path, at) || isAround(at, side.path)),
  );
}

describe.each(definitions)('two versions of %s', (_, pathway) => {
  test('the same definition has no changes, whatever the order of its keys', () => {
    expect(diffPathways(pathway, pathway)).toEqual([]);
    expect(diffPathways(pathway, reversed(pathway) as Pathway)).toEqual([]);
  });

  test('every changed place is in a change', () => {
    fc.assert(
      fc.property(mutatedFrom(pathway), ({ pathway: other, at }) => {
        const changes = diffPathways(pathway, other);
        fc.pre(textHash(pathway) !== textHash(other));
        expect(changes.filter((change) => covers(change, at)).length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('only label changes exactly when the behaviour is the same', () => {
    fc.assert(
      fc.property(muchMutatedFrom(pathway), (other) => {
        const isSame = behaviourHash(pathway) === behaviourHash(other);
        const changes = diffPathways(pathway, other);
        expect(changes.every((change) => change.class === 'label')).toBe(isSame);
        expect(changes.length === 0).toBe(textHash(pathway) === textHash(other));
      }),
      runs,
    );
  });

  test('the way back mirrors the way there', () => {
    fc.assert(
      fc.property(muchMutatedFrom(pathway), (other) => {
        const there = diffPathways(pathway, other).map(line).sort();
        const back = diffPathways(other, pathway).map(turned).sort();
        expect(back).toEqual(there);
      }),
      runs,
    );
  });
});

describe('two different pathways', () => {
  // Each with itself and the next few: both ways are compared in one test.
  const pairs = definitions.flatMap(([one, a], place) =>
    [...definitions, ...definitions].slice(place, place + 6).map(([other, b]) => [one, other, a, b] as const),
  );
  test.each(pairs)('%s and %s mirror each other', (_one, _other, a, b) => {
    const there = diffPathways(a, b).map(line).sort();
    expect(diffPathways(b, a).map(turned).sort()).toEqual(there);
    expect(there.length === 0).toBe(a === b);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
