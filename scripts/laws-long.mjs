// `npm run laws:long`: the laws of test/laws on many more random histories than the tests try, one at a time, in as many processes
// as the machine has cores. Runs add up in test/laws/long-runs.json for as long as nothing that decides has changed; their sum is
// written to docs/reference/laws.md, with what of the histories is not as wanted. Ends with 1 when a law is breached, or when
// anything is not as wanted: too few entries that count, are late or change others, or a phase, step or way never reached.
// `--runs 100000` histories in all, over every run that counts, `--minutes 10` at most (default: no limit),
// `--seed 1` the first (default: the one after the last).
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { foundIn, foundOver, pageOf, runsSoFar, withRun } from './laws-ledger.mjs';
import { inRoot } from './root.mjs';

const bundle = inRoot('.tmp/laws-long/laws/long-run.mjs');
const root = pathToFileURL(`${inRoot('.')}/`).href;
const ledger = inRoot('test/laws/long-runs.json');

if (process.send === undefined) await lead();
else await work();

/** A worker: each message names a pathway and seeds, and is answered with what was found. */
async function work() {
  const { longRun } = await import(pathToFileURL(bundle).href);
  process.on('message', ({ pathway, first, count, deadline }) => {
    const part = longRun(pathway, first, count, deadline ?? Number.POSITIVE_INFINITY);
    process.send({ ...part, first });
  });
  process.send('ready');
}

async function lead() {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, minutes: { type: 'string' } },
  });
  await bundled();
  const { pathwayNames, pathwayNamed } = await import(pathToFileURL(bundle).href);
  const decides = decidingHash(pathwayNames.map(pathwayNamed));
  const before = runsSoFar(ledger, decides);
  const wanted = Number(values.runs ?? 100_000);
  const left = wanted - before.runs.reduce((sum, run) => sum + run.histories, 0);
  const seed = Number(values.seed ?? before.next);
  const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
  const started = Date.now();
  const deadline = minutes === undefined ? undefined : started + minutes * 60_000;
  const parts = await shared(portions(pathwayNames, left, seed), deadline);
  const took = (Date.now() - started) / 60_000;
  const limit = minutes === undefined ? '' : ` --minutes ${minutes}`;
  const command = `npm run laws:long -- --runs ${wanted} --seed ${seed}${limit}`;
  const after = withRun(before, { command, minutes: took, found: foundIn(pathwayNames, parts) }, parts);
  writeFileSync(ledger, `${JSON.stringify(after, undefined, 1)}\n`);
  const text = pageOf(after, wanted);
  writeFileSync(inRoot('docs/reference/laws.md'), text);
  console.log(text);
  for (const breach of parts.flatMap((part) => part.breaches).slice(0, 5)) console.error(breach);
  const wrong = foundOver(after.runs).flatMap(({ pathway, histories, short, breaches }) => [
    ...(breaches === 0 ? [] : [`${pathway}: ${breaches} breaches of a law`]),
    ...short.map((what) => `${pathway}, ${histories} histories: ${what}`),
  ]);
  for (const line of wrong) console.error(line);
  process.exit(wrong.length === 0 ? 0 : 1);
}

/** The laws as one file for Node, beside the definitions that it reads. */
async function bundled() {
  mkdirSync(inRoot('.tmp/laws-long/laws'), { recursive: true });
  await build({
    entryPoints: [inRoot('test/laws/long-run.ts')],
    outfile: bundle,
    absWorkingDir: inRoot('.'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [
      {
        name: 'root',
        setup: (plugin) =>
          plugin.onLoad({ filter: /test.definition-files\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: readFileSync(path, 'utf8').replace(
              "new URL('../', import.meta.url)",
              `new URL('${root}')`,
            ),
          })),
      },
    ],
  });
}

/** A hash of all that decides what is found: the laws and what they import, the definitions, and what else is run. */
function decidingHash(pathways) {
  const hash = createHash('sha256');
  hash.update(readFileSync(bundle, 'utf8').replaceAll(root, ''));
  for (const pathway of pathways) hash.update(JSON.stringify(pathway));
  for (const name of ['xstate', 'immer', 'zod', 'yaml', 'temporal-polyfill'])
    hash.update(JSON.parse(readFileSync(inRoot(`node_modules/${name}/package.json`), 'utf8')).version);
  return hash.digest('hex').slice(0, 16);
}

/** Small portions, so that the processes end together; the pathways in turn, so that a limit in time is fair to all. */
function portions(pathways, runs, seed) {
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
