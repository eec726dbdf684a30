/** What one room under `src` may use. Its own files are always allowed. */
export interface Room {
  /** What the room holds, in a few words. */
  readonly holds: string;
  /** Rooms that it may import, type-only imports counted too. */
  readonly imports: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
  /** Whether it may use Node's modules, the clock, chance, timers and the console. */
  readonly touchesHost?: boolean;
}

const upToWords = ['diagnostics', 'calendar', 'words'];
const upToDefinition = [...upToWords, 'condition', 'definition'];
const upToVariant = [...upToDefinition, 'diff', 'variant'];
const upToEntry = [...upToDefinition, 'entry'];
const upToCase = [...upToEntry, 'machine', 'journal', 'case'];

/** The rooms of `src` in the order of the walk: the one place that says what may import what. */
export const roomTable: Readonly<Record<string, Room>> = {
  diagnostics: { holds: 'the shape of a finding: code, place, sentence', imports: [], packages: [] },
  calendar: {
    holds: 'local dates, durations, working days, holidays',
    imports: ['diagnostics'],
    packages: ['temporal-polyfill'],
  },
  words: { holds: 'texts in the languages of a pathway', imports: ['diagnostics', 'calendar'], packages: [] },
  condition: { holds: 'the closed vocabulary of conditions', imports: upToWords, packages: [] },
  definition: {
    holds: 'a pathway as frozen plain data: schema, checks, hashes',
    imports: [...upToWords, 'condition'],
    packages: ['zod'],
  },
  diff: { holds: 'what differs in meaning between two pathways', imports: upToDefinition, packages: [] },
  variant: {
    holds: 'a definition that extends another: merged, with the tie kept',
    imports: [...upToDefinition, 'diff'],
    packages: [],
  },
  yaml: { holds: 'text in, data with places out', imports: upToVariant, packages: ['yaml'] },
  entry: { holds: 'the shape of what is recorded in a case', imports: upToDefinition, packages: ['zod'] },
  machine: {
    holds: 'definition in, XState machine out; knows no journal',
    imports: upToEntry,
    packages: ['xstate', 'immer'],
  },
  journal: {
    holds: 'the order of entries, corrections, the fold',
    imports: [...upToEntry, 'machine'],
    packages: ['zod'],
  },
  case: {
    holds: 'the door for entries, overview, explanation, visibility',
    imports: [...upToEntry, 'machine', 'journal'],
    packages: [],
  },
  migration: {
    holds: 'open cases under a new version: planned, proved, carried over',
    imports: [...upToCase, 'diff'],
    packages: [],
  },
  mapping: {
    holds: 'how cases go over, as YAML that people edit',
    imports: [...upToEntry, 'yaml', 'journal', 'migration'],
    packages: [],
  },
  render: { holds: 'values to text and pictures', imports: [...upToCase, 'diff'], packages: [] },
  draw: {
    holds: 'pathways as pictures and pages',
    imports: [...upToDefinition, 'machine', 'render'],
    packages: [],
  },
  store: {
    holds: 'the ports of a store, their contract, the chain of a journal',
    imports: ['diagnostics', 'calendar', 'condition', 'definition'],
    packages: [],
  },
  sql: {
    holds: 'the store in PostgreSQL and PGlite',
    imports: ['diagnostics', 'calendar', 'store'],
    packages: ['@electric-sql/pglite', 'pg'],
    touchesHost: true,
  },
  seal: {
    holds: 'stored texts sealed with a key for each case',
    imports: ['diagnostics', 'store'],
    packages: [],
    touchesHost: true,
  },
  runtime: {
    holds: 'the only room that waits: cases over a store',
    imports: [...upToCase, 'migration', 'variant', 'store'],
    packages: ['eventemitter3'],
  },
  testing: { holds: 'given, when, then, for authors and hosts', imports: upToCase, packages: [] },
  verify: {
    holds: 'what will go wrong in cases of a pathway, as stories',
    imports: [...upToCase, 'render', 'testing'],
    packages: [],
  },
  scenario: {
    holds: 'tests in the words of authors, read from text and run',
    imports: [...upToCase, 'variant', 'yaml', 'testing'],
    packages: ['zod'],
  },
  cli: {
    holds: 'arguments to text and exit code; imported by nobody',
    imports: [
      ...upToCase,
      'diff',
      'variant',
      'yaml',
      'migration',
      'mapping',
      'render',
      'draw',
      'store',
      'sql',
      'seal',
      'runtime',
      'testing',
      'verify',
      'scenario',
    ],
    packages: ['commander'],
    touchesHost: true,
  },
};

/** Files outside `cli` that may touch the host: the default clock of the runtime. */
export const hostFiles: readonly string[] = ['src/runtime/system-clock.ts'];

/** The table as CONTRIBUTING.md quotes it. */
export function roomTableMarkdown(table: Readonly<Record<string, Room>> = roomTable): string {
  const names = (list: readonly string[]): string =>
    list.length === 0 ? '–' : list.map((name) => `\`${name}\``).join(', ');
  const rows = Object.entries(table).map(([name, room]) => {
    const packages = [...room.packages, ...(room.touchesHost ? ['node:*'] : [])];
    return `| \`${name}\` | ${room.holds} | ${names(room.imports)} | ${names(packages)} |`;
  });
  return ['| Room | Holds | May import | Packages |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
