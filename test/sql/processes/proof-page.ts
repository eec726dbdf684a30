/** One line of the page: what was tried, and what came of it. */
export interface ProofRow {
  readonly what: string;
  readonly wanted: number;
  readonly done: number;
  readonly lost: number;
  readonly doubled: number;
  readonly broken: number;
  readonly events: number;
  readonly told: string;
}

const columns = ['what', 'wanted', 'done', 'lost', 'doubled', 'broken', 'events', 'told'] as const;

/** A run with its lines, as the page keeps it. */
interface Run {
  /** Date, command, minutes, code, machine and versions, in one sentence. */
  readonly about: string;
  readonly rows: readonly ProofRow[];
}

const head = `---
type: reference
---

# The store under trouble: the latest long runs

Written by \`npm run store:long\`. A run replaces the lines of what it tried, or adds to them with \`--add\`; \`--only\` names what is
tried. Every test run tries a little of each.

After each try every entry that was acknowledged must stand in its journal once (else it is *lost* or *doubled*), the chain must
verify and the snapshot be what the journal folds to (else the case is *broken*), and the outbox must hold one event for each entry.
A passed deadline that was not told once counts among the events.

| Tried | How |
| --- | --- |
| kills | A process that records is killed with SIGKILL at a random point and started again, until it has been killed often enough. |
| racing entries | Four processes record in the same four cases as fast as they can. |
| restarts | Three processes record, open cases and wake what is due without a break, while the server is stopped (\`fast\` and \`immediate\` in turn) and started. A call that fails must fail with \`store-failed\` and \`retry\`; the process makes the same call again, and must go on by itself. Each passed deadline must be told once. |
| full disk | The same, on a file system of its own (\`tmpfs\`) that is filled to the last byte, and cleared when every process has met it: under the tables alone (the server refuses and stays), under the whole server with its log used up (the server ends, and is started when there is room), under a folder of PGlite, whose log is used up every other time. |
| clocks that differ | Processes whose clocks differ from the right one by up to a day record and wake what is due, while three months pass. No notice may be told twice, none be left out, none told that the case does not have. |
`;

/** The page with the lines of a run in it: in place of earlier lines of the same, or beside them. */
export function withRun(page: string, run: Run, isAdded: boolean): string {
  const own = new Set(run.rows.map(({ what }) => what));
  const kept = runsIn(page)
    .map(({ about, rows }) => ({ about, rows: isAdded ? rows : rows.filter(({ what }) => !own.has(what)) }))
    .filter(({ rows }) => rows.length > 0);
  const runs = [...kept, run];
  return [
    head,
    '| Tried | Wanted | Done | Lost | Doubled | Broken | Events missing or doubled | Also | Run |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...runs.flatMap(({ rows }, at) =>
      rows.map((row) => `| ${columns.map((column) => row[column]).join(' | ')} | ${at + 1} |`),
    ),
    '',
    'The runs:',
    '',
    ...runs.map(({ about }, at) => `${at + 1}. ${about}`),
    '',
  ].join('\n');
}

/** The runs that a page has. */
function runsIn(page: string): readonly Run[] {
  const abouts = [...page.matchAll(/^\d+\. (.+)$/gm)].map(([, about = '']) => about);
  const rows = [...page.matchAll(/^\| (.+ \| \d+ \| .*) \| (\d+) \|$/gm)].map(([, cells = '', run = '']) => ({
    run: Number(run),
    row: rowOf(cells.split(' | ')),
  }));
  return abouts.map((about, at) => ({
    about,
    rows: rows.filter(({ run }) => run === at + 1).map(({ row }) => row),
  }));
}

function rowOf([
  what = '',
  wanted,
  done,
  lost,
  doubled,
  broken,
  events,
  ...told
]: readonly string[]): ProofRow {
  const numbers = {
    wanted: Number(wanted),
    done: Number(done),
    lost: Number(lost),
    doubled: Number(doubled),
  };
  return { what, ...numbers, broken: Number(broken), events: Number(events), told: told.join(' | ') };
}
