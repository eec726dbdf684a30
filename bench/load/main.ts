import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compilePathway, registry } from 'insats';
import bron from 'insats/definitions/kumla.bron';
import { rebuildCase } from 'insats/runtime';
import { pgClient, sqlStore } from 'insats/sql';
import { everyCase } from 'insats/store';
import pg from 'pg';
import { startPostgres } from '../../test/sql/postgres-server.js';
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
  },
});
const [rate, seconds, cases] = [Number(values.rate), Number(values.seconds), Number(values.cases)];

/** The service of `examples/02-http` in a process of its own. */
async function startService(
  databaseUrl: string,
): Promise<{ readonly url: string; readonly stop: () => void; readonly cpuMs: () => number }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', NODE_ENV: 'production' };
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
  return { url, stop: () => void child.kill(), cpuMs: () => cpuMsOf(child.pid) };
}

/** Processor time that a process has used, in milliseconds; 0 where the system does not say. */
function cpuMsOf(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
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
  const used = service.cpuMs();
  const { took, seconds: lasted } = await atRate(rate, seconds, (index) => mixed(index, cases), send);
  const cpu = (service.cpuMs() - used) / took.length;
  close();
  service.stop();
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  console.log(
    `${processor}, Node ${process.version}; load of the machine before ${before?.toFixed(1)}, after ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(
    `${took.length} requests in ${lasted.toFixed(1)} s: ${(took.length / lasted).toFixed(0)} a second; the service used ${cpu.toFixed(2)} ms of processor for each\n\n${table(took)}\n`,
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
