import { spawn } from 'node:child_process';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import barnutredning from '../../../definitions/lag.barnutredning/pathway.js';
import { compilePathway } from '../../../src/machine/compile-pathway.js';
import { registry } from '../../../src/machine/registry.js';
import { caseRuntime } from '../../../src/runtime/case-runtime.js';
import { readEvents } from '../../../src/runtime/read-events.js';
import { rebuildCase } from '../../../src/runtime/rebuild-case.js';
import { caseSealer } from '../../../src/seal/case-sealer.js';
import { pgClient } from '../../../src/sql/pg-client.js';
import { sqlStore } from '../../../src/sql/sql-store.js';
import { auditStore } from '../../../src/store/audit.js';
import { codeBlocks, inRoot } from '../../docs/markdown.js';
import { onPostgres, type PostgresServer, postgresFolder, startPostgres } from '../../sql/postgres-server.js';

const bundle = inRoot('.tmp/dbos/day.mjs');
const command = /^((?:[A-Z_]+=\w+ )*)node examples\/04-dbos\/start\.mjs (\S+)$/;

/** The commands of the README, each with what it prints according to the block that follows. */
function commands(): readonly { readonly line: string; readonly shown: readonly string[] }[] {
  const blocks = codeBlocks('examples/04-dbos/README.md');
  return blocks.flatMap(({ language, code }, at) => {
    const line = code.trimEnd();
    if (language !== 'sh' || !command.test(line)) return [];
    return [{ line, shown: blocks[at + 1]?.code.trimEnd().split('\n') ?? [] }];
  });
}

/** What a command of the README prints, with the last word of a shell when it was killed. */
async function printed(line: string, databaseUrl: string): Promise<readonly string[]> {
  const [, variables = '', day = ''] = command.exec(line) ?? [];
  const own = Object.fromEntries(
    variables
      .trim()
      .split(' ')
      .map((one) => one.split('=')),
  );
  const env = { ...process.env, ...own, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [bundle, day], { cwd: inRoot('.'), env });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0 && child.signalCode !== 'SIGKILL') throw new Error(`${line}: ${errors}`);
  return `${out}${child.signalCode === 'SIGKILL' ? 'Killed' : ''}`.trimEnd().split('\n');
}

describe.skipIf(postgresFolder() === undefined)(`cases that DBOS wakes ${onPostgres}`, () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    await build({
      entryPoints: [inRoot('test/examples/dbos/day.ts')],
      outfile: bundle,
      ...{ bundle: true, platform: 'node', target: 'node20', format: 'esm' },
      ...{ packages: 'external', logLevel: 'error' },
    });
    server = await startPostgres(['fsync=off']);
    pool = new pg.Pool({ connectionString: server.url });
    pool.on('error', () => {});
  });
  afterAll(async () => {
    await pool.end();
    await server.remove();
  });

  test('each day goes as the README shows, through three deaths of the process', async () => {
    const all = commands();
    expect(all.filter(({ shown }) => shown.at(-1) === 'Killed')).toHaveLength(3);
    for (const { line, shown } of all)
      expect({ line, shown: await printed(line, server.url) }).toEqual({ line, shown });
  });

  test('every notice has come under one key, every entry stands in the journal once, nothing is left over', async () => {
    const store = sqlStore(pgClient(pool));
    const sealer = caseSealer(store.keys);
    const host = { store, definitions: registry([compilePathway(barnutredning)]), sealer };
    const entries = await caseRuntime(host).journal('family-1');
    expect(entries.map(({ id }) => id)).toEqual(['e-01', 'e-02', 'e-03', 'e-04', 'e-05', 'e-06', 'e-07']);
    expect((await auditStore(store)).findings).toEqual([]);
    expect(await rebuildCase(host, 'family-1', { dryRun: true })).toMatchObject({
      outcome: 'equal',
    });

    const { events, next } = await readEvents(store.outbox, { limit: 1000 }, sealer);
    const told = events.flatMap((event) => {
      if (event.name !== 'notice' && event.name !== 'cleared') return [];
      return [`family-1|${event.revision}|${event.number}`];
    });
    const mail = await pool.query<{ readonly key: string }>('select key from host_mail');
    expect(told).toHaveLength(4);
    expect(mail.rows.map(({ key }) => key).sort()).toEqual([...told].sort());
    expect((await pool.query('select position from host_position')).rows).toEqual([{ position: next }]);
  });

  test('DBOS has done all it began, holds the next wake-up, and nothing of what is in the case', async () => {
    const kept = await sqlStore(pgClient(pool)).load('family-1');
    const { wakeAt, revision } = kept?.kind === 'case' ? kept.case : { wakeAt: undefined, revision: 0 };
    const { rows } = await pool.query<{ readonly id: string; readonly status: string }>(
      `select workflow_uuid as id, status from dbos.workflow_status where status <> 'SUCCESS'`,
    );
    expect(rows).toContainEqual({ id: `wake/family-1/${wakeAt}/${revision}`, status: 'DELAYED' });
    expect(rows.filter(({ status }) => status !== 'DELAYED')).toEqual([]);
    const texts = await pool.query(
      `select to_jsonb(i)::text as text from dbos.workflow_input i
       union all select to_jsonb(o)::text from dbos.operation_outputs o`,
    );
    expect(texts.rows.length).toBeGreaterThan(8);
    expect(JSON.stringify(texts.rows)).not.toMatch(/person-|user-|skyddsbedomning|inleds/);
  });
});
