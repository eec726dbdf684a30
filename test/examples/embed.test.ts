import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Overview } from '../../src/case/overview.js';
import type { Entry } from '../../src/entry/entry.js';
import { codeBlocks, inRoot, textOf } from '../docs/markdown.js';

interface Example {
  readonly main: (folder: string, entries: readonly Entry[], print: (line: string) => void) => void;
  readonly recordIn: (folder: string, entry: Entry) => { readonly outcome: string };
}

const folderOfExample = 'examples/01-embed';
const entries = JSON.parse(textOf(`${folderOfExample}/entries.json`)) as readonly Entry[];
const example = (await import(
  /* @vite-ignore */ pathToFileURL(inRoot(`${folderOfExample}/main.mjs`)).href
)) as Example;

describe('a host with files of its own', () => {
  let cases = '';
  let before = '';
  beforeEach(() => {
    cases = mkdtempSync(join(tmpdir(), 'insats-'));
  });
  afterEach(() => rmSync(cases, { recursive: true, force: true }));

  const folder = (): string => join(cases, 'family-1');
  const lines = (name: string): readonly string[] =>
    readFileSync(join(folder(), name), 'utf8').trimEnd().split('\n');
  const run = (): readonly string[] => {
    const printed: string[] = [];
    example.main(folder(), entries, (line) => printed.push(line));
    return printed;
  };
  const outcomes = (printed: readonly string[]): readonly string[] =>
    printed.slice(0, entries.length).map((line) => line.split(': ')[1] ?? '');

  test('prints what its README shows', () => {
    const shown = codeBlocks(`${folderOfExample}/README.md`).find(({ language }) => language === 'text');
    expect(run()).toEqual(shown?.code.trimEnd().split('\n'));
  });

  test('keeps the accepted entries in its journal, and the state beside it', () => {
    run();
    expect(lines('journal.jsonl').map((line) => (JSON.parse(line) as Entry).id)).toEqual([
      'e-01',
      'e-02',
      'e-03',
      'e-04',
      'e-06',
      'e-07',
    ]);
    expect(readdirSync(folder()).sort()).toEqual(['journal.jsonl', 'state.json']);
    const stored = lines('journal.jsonl').map((line) => JSON.parse(line) as Entry);
    expect(stored.find(({ kind }) => kind === 'started')?.admitted).toEqual({
      rules: ['skolans-behov.tidigt-skede'],
    });
  });

  test('continues the same case when it is run again', () => {
    const first = run();
    const journal = lines('journal.jsonl');
    const second = run();
    expect(outcomes(second)).toEqual(
      outcomes(first).map((one) => (one === 'accepted' ? 'already-recorded' : one)),
    );
    expect(second.slice(entries.length)).toEqual(first.slice(entries.length));
    expect(lines('journal.jsonl')).toEqual(journal);
  });

  test.each([
    ['is lost', (state: string) => rmSync(state)],
    ['was not written after the last entry', (state: string) => writeFileSync(state, before)],
  ])('makes the state from the journal when it %s', (_when, spoil) => {
    for (const entry of entries.slice(0, -1)) example.recordIn(folder(), entry);
    before = readFileSync(join(folder(), 'state.json'), 'utf8');
    const first = run();
    const { state } = JSON.parse(readFileSync(join(folder(), 'state.json'), 'utf8')) as {
      readonly state: object;
    };
    spoil(join(folder(), 'state.json'));
    expect(run().slice(entries.length)).toEqual(first.slice(entries.length));
    const again = {
      ...entries[0],
      id: 'e-08',
      happened: '2026-03-14',
      recordedAt: '2026-03-14T09:00:00+01:00',
    } as Entry;
    expect(example.recordIn(folder(), again).outcome).toBe('accepted');
    expect(Object.keys(state)).toContain('facts');
  });

  test('goes on after a crash in the middle of a line', () => {
    run();
    const whole = lines('journal.jsonl');
    appendFileSync(join(folder(), 'journal.jsonl'), '{"id":"e-08","kind":"hel');
    run();
    expect(lines('journal.jsonl')).toEqual(whole);
  });
});

describe('the same in thirty lines', () => {
  const file = `${folderOfExample}/thirty-lines.mjs`;

  test('is no longer than that, and records and refuses as the larger one does, however often', async () => {
    expect(textOf(file).trimEnd().split('\n').length).toBeLessThanOrEqual(30);
    const small = (await import(/* @vite-ignore */ pathToFileURL(inRoot(file)).href)) as {
      readonly recordIn: (file: string, entry: Entry) => { readonly outcome: string };
      readonly overviewOf: (file: string, now: string, viewer: object) => Overview;
    };
    const place = mkdtempSync(join(tmpdir(), 'insats-'));
    try {
      const journal = join(place, 'family-1.json');
      const run = (): readonly string[] => entries.map((entry) => small.recordIn(journal, entry).outcome);
      const accepted = ['accepted', 'accepted', 'accepted', 'accepted', 'refused', 'accepted', 'accepted'];
      expect(run()).toEqual(accepted);
      expect(run()).toEqual(
        accepted.map((outcome) => (outcome === 'accepted' ? 'already-recorded' : outcome)),
      );
      const { next } = small.overviewOf(journal, '2026-03-20', { role: 'socialtjanst' });
      expect(next.map(({ step }) => step)).toEqual(['mote-1']);
      expect(readdirSync(place)).toEqual(['family-1.json']);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
