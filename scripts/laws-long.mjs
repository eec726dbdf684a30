// `npm run laws:long`: the laws of test/laws on many more random histories than the tests try, one at a time, in as many processes
// as the machine has cores. Writes what was found to docs/reference/laws.md; ends with 1 when a law is breached.
// `--runs 100000` histories in all, `--seed 1` the first, `--minutes 10` at most (default: no limit).
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inRoot } from './root.mjs';

const bundle = inRoot('.tmp/laws-long/laws/long-run.mjs');

if (process.send === undefined) await lead();
else await work();

/** A worker: each message names a pathway and seeds, and is answered with what was found. */
async function work() {
  const { longRun } = await import(pathToFileURL(bundle).href);
  process.on('message', ({ pathway, first, count, deadline }) => {
    process.send(longRun(pathway, first, count, deadline ?? Number.POSITIVE_INFINITY));
  });
  process.send('ready');
}

async function lead() {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, minutes: { type: 'string' } },
  });
  const wanted = { runs: Number(values.runs ?? 100_000), seed: Number(values.seed ?? 1) };
  const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
  await bundled();
  const { pathwayNames } = await import(pathToFileURL(bundle).href);
  const deadline = minutes === undefined ? undefined : Date.now() + minutes * 60_000;
  const started = Date.now();
  const parts = await shared(portions(pathwayNames, wanted), deadline);
  const found = summed(pathwayNames, parts);
  const text = page(found, wanted, minutes, (Date.now() - started) / 60_000);
  writeFileSync(inRoot('docs/reference/laws.md'), text);
  console.log(text);
  const breaches = parts.flatMap((part) => part.breaches);
  for (const breach of breaches.slice(0, 5)) console.error(breach);
  process.exit(breaches.length === 0 && found.every(({ short }) => short.length === 0) ? 0 : 1);
}

/** The laws as one file for Node, beside the definitions that it reads. */
async function bundled() {
  mkdirSync(inRoot('.tmp/laws-long/laws'), { recursive: true });
  const entry = inRoot('test/laws/long-run.ts');
  const definitions = pathToFileURL(inRoot('definitions/')).href;
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [
      {
        name: 'definitions',
        setup: (plugin) =>
          plugin.onLoad({ filter: /test.laws.pathways\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: readFileSync(path, 'utf8').replace('../../definitions/', definitions),
          })),
      },
    ],
  });
}

/** Small portions, so that the processes end together; the pathways in turn, so that a limit in time is fair to all. */
function portions(pathways, { runs, seed }) {
  const each = Math.ceil(runs / pathways.length);
  const size = 50;
  const all = [];
  for (let from = 0; from < each; from += size) {
    for (const pathway of pathways)
      all.push({ pathway, first: seed + from, count: Math.min(size, each - from) });
  }
  return all;
}

function shared(waiting, deadline) {
  const parts = [];
  const workers = Array.from({ length: Math.min(availableParallelism(), waiting.length) }, () => {
    const child = fork(fileURLToPath(import.meta.url));
    return new Promise((done, failed) => {
      child.on('message', (answer) => {
        if (answer !== 'ready') parts.push(answer);
        const next = deadline !== undefined && Date.now() > deadline ? undefined : waiting.shift();
        if (next === undefined) child.kill();
        else child.send({ ...next, deadline });
      });
      child.on('error', failed);
      child.on('exit', (code, signal) =>
        signal === 'SIGTERM' ? done() : failed(new Error(`a worker ended with ${code}`)),
      );
    });
  });
  return Promise.all(workers).then(() => parts);
}

/** The parts of each pathway as one; what no part reached is missing. */
function summed(pathways, parts) {
  return pathways.map((pathway) => {
    const own = parts.filter((part) => part.pathway === pathway);
    const sum = (of) => own.reduce((total, part) => total + of(part), 0);
    const looked = {};
    for (const part of own)
      for (const [what, count] of Object.entries(part.looked)) looked[what] = (looked[what] ?? 0) + count;
    const missing = (own[0]?.figures.missing ?? []).filter((one) =>
      own.every(({ figures }) => figures.missing.includes(one)),
    );
    const figure = (name) => sum(({ figures }) => figures[name]);
    const stored = figure('stored');
    const standing = figure('counts') + figure('deviates') + figure('noted');
    const share = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);
    const shares = {
      count: share(figure('counts'), standing),
      late: share(figure('late'), stored),
      changes: share(figure('changes'), stored),
    };
    const short = [
      ...missing.map((one) => `never reached: ${one}`),
      ...(shares.count >= 60 ? [] : ['too few count']),
      ...(shares.late >= 20 ? [] : ['too few are late']),
      ...(shares.changes >= 5 ? [] : ['too few change others']),
    ];
    const breaches = own.flatMap((part) => part.breaches).length;
    return { pathway, histories: sum((part) => part.histories), stored, shares, looked, short, breaches };
  });
}

function page(found, { runs, seed }, minutes, took) {
  const total = found.reduce((sum, { histories }) => sum + histories, 0);
  const stored = found.reduce((sum, one) => sum + one.stored, 0);
  const breaches = found.reduce((sum, one) => sum + one.breaches, 0);
  const versionOf = (name) =>
    JSON.parse(readFileSync(inRoot(`node_modules/${name}/package.json`), 'utf8')).version;
  const limit = minutes === undefined ? '' : ` --minutes ${minutes}`;
  const looks = new Map();
  for (const { looked } of found)
    for (const [what, count] of Object.entries(looked)) looks.set(what, (looks.get(what) ?? 0) + count);
  const percent = (value) => `${value.toFixed(1)} %`;
  return [
    '---',
    'type: reference',
    '---',
    '',
    '# The laws on random histories: the latest long run',
    '',
    'Written by `npm run laws:long`. The laws are those of `test/laws/laws.ts`; every test run tries them on 1,000 histories, this',
    'one on as many as stand below. Each tenth history is looked at in every place, the others in some, drawn from the seed.',
    '',
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Command: \`npm run laws:long -- --runs ${runs} --seed ${seed}${limit}\``,
    `- Histories: ${total} of ${runs} wanted${total < runs ? ', as many as fitted in the time' : ''}; ${stored} entries; ${took.toFixed(1)} minutes`,
    `- Breaches of a law: ${breaches}`,
    `- Machine: ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`,
    `- Versions: Node ${process.versions.node}, xstate ${versionOf('xstate')}, immer ${versionOf('immer')}, zod ${versionOf('zod')}`,
    '',
    '| Pathway | Histories | Entries | Count | Late | Corrections and withdrawals | Not as wanted | Breaches |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...found.map(
      (one) =>
        `| ${one.pathway} | ${one.histories} | ${one.stored} | ${percent(one.shares.count)} | ${percent(one.shares.late)} | ${percent(one.shares.changes)} | ${one.short.join('; ') || '–'} | ${one.breaches} |`,
    ),
    '',
    '| Looked at | Times |',
    '| --- | --- |',
    ...[...looks].map(([what, count]) => `| ${what} | ${count} |`),
    '',
  ].join('\n');
}
