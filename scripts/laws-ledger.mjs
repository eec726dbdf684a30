// What the long runs of the laws have found, and the page that tells it. A run counts for as long as nothing that decides has changed.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { inRoot } from './root.mjs';

/** The runs that still count, and the seed that comes after them. */
export function runsSoFar(file, decides) {
  const stored = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return stored?.decides === decides ? stored : { decides, next: 1, runs: [] };
}

/** The ledger with one run more. */
export function withRun({ decides, next, runs }, { command, minutes, found }, parts) {
  const seeds = {
    from: Math.min(...parts.map(({ first }) => first)),
    to: Math.max(...parts.map(({ first, histories }) => first + histories - 1)),
  };
  const run = {
    date: new Date().toISOString().slice(0, 10),
    command,
    seeds,
    minutes: Number(minutes.toFixed(1)),
    histories: sumOf(found, ({ histories }) => histories),
    entries: sumOf(found, ({ figures }) => figures.stored),
    machine: machineNow(),
    found,
  };
  return { decides, next: Math.max(next, seeds.to + 1), runs: [...runs, run] };
}

const sumOf = (list, of) => list.reduce((total, one) => total + of(one), 0);

/** The parts of each pathway as one; what no part reached is missing. */
export function foundIn(pathways, parts) {
  return pathways.map((pathway) => {
    const own = parts.filter((part) => part.pathway === pathway);
    return merged(
      pathway,
      own.map((part) => ({ ...part, breaches: part.breaches.length })),
    );
  });
}

/** What all runs found, by pathway, with what is not as wanted. */
export function foundOver(runs) {
  const pathways = (runs[0]?.found ?? []).map(({ pathway }) => pathway);
  return pathways.map((pathway) => {
    const own = runs.flatMap(({ found }) => found.filter((one) => one.pathway === pathway));
    const one = merged(pathway, own);
    const shares = sharesOf(one.figures);
    const short = [
      ...one.figures.missing.map((what) => `never reached: ${what}`),
      ...(shares.count >= 60 ? [] : [`too few count: ${percent(shares.count)}`]),
      ...(shares.late >= 20 ? [] : [`too few are late: ${percent(shares.late)}`]),
      ...(shares.changes >= 5 ? [] : [`too few change others: ${percent(shares.changes)}`]),
    ];
    return { ...one, shares, short };
  });
}

const counted = ['stored', 'counts', 'deviates', 'noted', 'late', 'changes'];

function merged(pathway, own) {
  const met = own.filter(({ histories }) => histories > 0);
  const looked = {};
  for (const one of own)
    for (const [what, count] of Object.entries(one.looked)) looked[what] = (looked[what] ?? 0) + count;
  const missing = (met[0]?.figures.missing ?? []).filter((what) =>
    met.every(({ figures }) => figures.missing.includes(what)),
  );
  const figures = Object.fromEntries(counted.map((name) => [name, sumOf(own, (one) => one.figures[name])]));
  return {
    pathway,
    histories: sumOf(own, ({ histories }) => histories),
    figures: { ...figures, missing },
    looked,
    breaches: sumOf(own, ({ breaches }) => breaches),
  };
}

const percent = (value) => `${value.toFixed(1)} %`;

function sharesOf({ stored, counts, deviates, noted, late, changes }) {
  const share = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    count: share(counts, counts + deviates + noted),
    late: share(late, stored),
    changes: share(changes, stored),
  };
}

function machineNow() {
  const versionOf = (name) =>
    JSON.parse(readFileSync(inRoot(`node_modules/${name}/package.json`), 'utf8')).version;
  const memory = Math.round(totalmem() / 2 ** 30);
  const packages = ['xstate', 'immer', 'zod'].map((name) => `${name} ${versionOf(name)}`).join(', ');
  return `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GB, ${process.platform} ${process.arch}; Node ${process.versions.node}, ${packages}`;
}

/** The page that tells what all runs have found. */
export function pageOf({ decides, runs }, wanted) {
  const found = foundOver(runs);
  const total = sumOf(runs, ({ histories }) => histories);
  const looks = new Map();
  for (const { looked } of found)
    for (const [what, count] of Object.entries(looked)) looks.set(what, (looks.get(what) ?? 0) + count);
  return [
    '---',
    'type: reference',
    '---',
    '',
    '# The laws on random histories: the long runs',
    '',
    'Written by `npm run laws:long`. The laws are those of `test/laws/laws.ts`; every test run tries them on some 1,200 histories,',
    'these runs on as many as stand below. Each history sets out for one phase, step, way in or way out, in turn, and a run in which',
    'one of them is never reached fails. Each tenth history is looked at in every place. The others are looked at in some, drawn from',
    'the seed: half as many as in a test run, and the raw actors and the public `transition()` follow eight events in a row instead',
    'of all. Runs add up for as long as nothing that decides has changed: the laws, the sources, the definitions, the packages.',
    '',
    `- Histories: ${total} of ${wanted} wanted${total < wanted ? ', as many as fitted in the time' : ''}; ${sumOf(runs, ({ entries }) => entries)} entries`,
    `- Breaches of a law: ${sumOf(found, ({ breaches }) => breaches)}`,
    `- Hash of all that decides: ${decides}`,
    '',
    '| Date | Command | Seeds of each pathway | Histories | Minutes | Machine |',
    '| --- | --- | --- | --- | --- | --- |',
    ...runs.map(
      (run) =>
        `| ${run.date} | \`${run.command}\` | ${run.seeds.from}–${run.seeds.to} | ${run.histories} | ${run.minutes} | ${run.machine} |`,
    ),
    '',
    '| Pathway | Histories | Entries | Count | Late | Corrections and withdrawals | Not as wanted | Breaches |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...found.map(
      (one) =>
        `| ${one.pathway} | ${one.histories} | ${one.figures.stored} | ${percent(one.shares.count)} | ${percent(one.shares.late)} | ${percent(one.shares.changes)} | ${one.short.join('; ') || '–'} | ${one.breaches} |`,
    ),
    '',
    '| Looked at | Times |',
    '| --- | --- |',
    ...[...looks].map(([what, count]) => `| ${what} | ${count} |`),
    '',
  ].join('\n');
}
