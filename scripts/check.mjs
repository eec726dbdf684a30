// `npm test`: every check of the repository in one run, with a summary at the end. Two lanes of quick checks run
// side by side; the tests use every core, and begin as soon as no lane is waiting. A check's output is shown when it ends.
// Given names, as in `node scripts/check.mjs package tests`, it runs only those checks.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, root } from './root.mjs';

const testResults = inRoot('.tmp/test-results.json');
const node = (...args) => [process.execPath, args];
const lint = inRoot('node_modules/@biomejs/biome/bin/biome');
const vitest = inRoot('node_modules/vitest/vitest.mjs');
const typedoc = inRoot('node_modules/typedoc/bin/typedoc');

/**
 * A lane stops at its first failure: what follows in it needs what went before. The documentation of the API is written anew
 * in the folder that tests of pages look through, so its lane is among the first two: it is over before the tests begin.
 */
const lanes = [
  [['api docs', node(typedoc)]],
  [
    ['build', node('scripts/build.mjs', '--if-stale')],
    ['package', node('scripts/check-dist.mjs')],
    ['api report', node('scripts/api-report.mjs', '--check')],
  ],
  [['types', node('scripts/check-types.mjs')]],
  [['lint', node(lint, 'check', '--error-on-warnings', '--colors=off', '.')]],
  [['schema', node('scripts/write-schema.mjs', '--check')]],
];
const tests = [
  'tests',
  node(vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${testResults}`),
];

const chosen = process.argv.slice(2);
const isChosen = ([name]) => chosen.length === 0 || chosen.includes(name);
const env = { ...process.env, NO_COLOR: '1' };
const summary = [];

function runCheck([name, [command, args]]) {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`\n── ${name} (${seconds} s)${status === 0 ? '' : ' FAILED'}\n${output.trimEnd()}`);
      summary.push({ name, seconds, ok: status === 0 });
      done(status === 0);
    });
  });
}

/** Runs the lanes on two workers, each taking the next lane when it is free; the tests, in a lane of their own, come last. */
async function runLanes() {
  const waiting = [...lanes, [tests]].map((lane) => lane.filter(isChosen)).filter(({ length }) => length > 0);
  const worker = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
      for (const [index, check] of lane.entries()) {
        if (await runCheck(check)) continue;
        for (const [name] of lane.slice(index + 1))
          summary.push({ name, seconds: '-', ok: false, note: 'not run' });
        break;
      }
    }
  };
  await Promise.all([worker(), worker()]);
}

/** What a machine may lack: the group of tests that need it ends so, and is left out there. On a machine of CI only what says so may be. */
const lacks = [
  { ending: ' in Chromium', told: 'Chromium, which is not on this machine (apt-get install chromium)' },
  { ending: ' on PostgreSQL', told: 'PostgreSQL, which is not on this machine (apt-get install postgresql)' },
  // Whether a process may mount is for whoever starts it to say, on a machine of CI too: in a container it seldom may.
  { ending: ' on a small disk', told: 'to mount a small disk, which needs root', alsoInCi: true },
];

/** How many tests were left out because of what the machine lacks; says so for each. */
function leftOut({ testResults: files }) {
  const skipped = files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending');
  const counts = lacks.map(({ ending, told, alsoInCi = false }) => {
    if (process.env.CI === 'true' && !alsoInCi) return 0;
    const count = skipped.filter(({ ancestorTitles: [group = ''] }) => group.endsWith(ending)).length;
    if (count > 0) console.log(`\nNOT TESTED: ${count} tests need ${told}`);
    return count;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Numbers of the tests; none when the run did not get as far as a result. */
function testCounts() {
  if (!existsSync(testResults)) return { passed: 0, failed: 0, skipped: 0 };
  const result = JSON.parse(readFileSync(testResults, 'utf8'));
  const all = result.numPendingTests + (result.numTodoTests ?? 0);
  const unseen = leftOut(result);
  return { passed: result.numPassedTests, failed: result.numFailedTests, skipped: all - unseen };
}

mkdirSync(inRoot('.tmp'), { recursive: true });
rmSync(testResults, { force: true });
const started = performance.now();
await runLanes();

const counts = testCounts();
// A test that is switched off guards nothing, so it fails the run.
if (isChosen(tests)) summary.push({ name: 'no test is skipped', seconds: '-', ok: counts.skipped === 0 });
console.log(`\n── summary (${((performance.now() - started) / 1000).toFixed(1)} s)`);
for (const { name, seconds, ok, note } of summary) {
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${seconds === '-' ? '' : `${seconds} s`}${note ?? ''}`,
  );
}
const checksFailed = summary.filter(({ ok }) => !ok).length;
const passed = counts.passed + summary.length - checksFailed;
console.log(
  `\n${counts.passed} tests and ${summary.length - checksFailed} of ${summary.length} checks passed`,
);
console.log(`${passed} passed, ${counts.failed + checksFailed} failed, ${counts.skipped} skipped`);
process.exit(checksFailed === 0 ? 0 : 1);
