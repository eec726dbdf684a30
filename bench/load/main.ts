import { spawn } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compilePathway, registry } from 'insats';
import bron from 'insats/definitions/kumla.bron';
import { rebuildCase } from 'insats/runtime';
import { pgClient, sqlStore } from 'insats/sql';
import { everyCase } from 'insats/store';
import pg from 'pg';
import { startPostgres } from '../../test/sql/postgres-server.js';
import { processorMs } from './processor-time.js';
import { table } from './result.js';
import { atRate } from './schedule.js';
import { sender } from './sender.js';
import { sizes } from './sizes.js';
import { beginning, caseId, mixed } from './work.js';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '60' },
    cases: { type: 'string', default: '1000' },
    processes: { type: 'string', default: '2' },
  },
});
const [rate, seconds, cases] = [Number(values.rate), Number(values.seconds), Number(values.cases)];

/** The service of `examples/02-http` in processes of its own. */
async function startService(
  databaseUrl: string,
): Promise<{ readonly url: string; readonly stop: () => void; readonly pid: number | undefined }> {
  const own = { DATABASE_URL: databaseUrl, PORT: '0', PROCESSES: values.processes, NODE_ENV: 'production' };
  const env = { ...process.env, ...own };
  const child = spawn(process.execPath, ['examples/02-http/start.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The service did not start: ${said}`)));
  });
  return { url, stop: () => void child.kill(), pid: child.pid };
}

/** Folds every journal again and compares it with the snapshot of its case. */
async function refold(
  databaseUrl: string,
): Promise<{ readonly cases: number; readonly equal: number; readonly entries: number }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const store = sqlStore(pgClient(pool), { tenant: 'kumla' });
  const host = { store, definitions: registry([compilePathway(bron)]) };
  const count = { cases: 0, equal: 0, entries: 0 };
  for await (const kept of everyCase(store)) {
    if (kept.kind === 'erased') continue;
    count.cases += 1;
    count.entries += kept.case.entries;
    const { outcome } = await rebuildCase(host, kept.case.id, { dryRun: true });
    if (outcome === 'equal') count.equal += 1;
  }
  await pool.end();
  return count;
}

const server = await startPostgres();
try {
  const service = await startService(server.url);
  const { send, close } = sender(service.url, 64);
  const ids = Array.from({ length: cases }, (_, index) => caseId(index));
  let failed = 0;
  const work = ids.values();
  const seeder = async (): Promise<void> => {
    for (const id of work) for (const ask of beginning(id)) if ((await send(ask)) >= 300) failed += 1;
  };
  await Promise.all(Array.from({ length: 8 }, seeder));
  console.log(`${cases} cases with 16 entries each; ${failed} requests of that failed`);
  const before = loadavg()[0];
  await atRate(Math.min(rate, 100), 5, (index) => mixed(1_000_000 + index, cases), send);
  const timed = { service: service.pid, PostgreSQL: server.pid() };
  const used = Object.values(timed).map(processorMs);
  const ownUsed = process.cpuUsage();
  const { took, seconds: lasted } = await atRate(rate, seconds, (index) => mixed(index, cases), send);
  const { user, system } = process.cpuUsage(ownUsed);
  const each = Object.entries(timed).map(
    ([name, pid], at) => [name, processorMs(pid) - (used[at] ?? 0)] as const,
  );
  const cpu = [...each, ['the one who asks', (user + system) / 1000] as const]
    .map(([name, ms]) => `${name} ${(ms / took.length).toFixed(2)}`)
    .join(', ');
  close();
  service.stop();
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  console.log(
    `${processor}, Node ${process.version}; load of the machine before ${before?.toFixed(1)}, after ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(
    `${took.length} requests in ${lasted.toFixed(1)} s: ${(took.length / lasted).toFixed(0)} a second; milliseconds of processor for each: ${cpu}\n\n${table(took)}\n`,
  );
  const folded = await refold(server.url);
  console.log(
    `${folded.cases} cases with ${folded.entries} entries folded again: ${folded.equal} equal to their snapshots`,
  );
  console.log(`\n${await sizes(server.url)}`);
  const isWhole = folded.equal === folded.cases && folded.cases === cases;
  process.exitCode = isWhole && took.every(({ status }) => status > 0 && status < 500) ? 0 : 1;
} finally {
  await server.remove();
}
