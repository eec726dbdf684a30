import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../../src/sql/migrate.js';
import { pgClient } from '../../../src/sql/pg-client.js';
import { openPglite } from '../../../src/sql/pglite-client.js';
import { sqlStore } from '../../../src/sql/sql-store.js';
import { type PostgresServer, startPostgres } from '../postgres-server.js';
import { type Disturbed, disturbing, type Hosts } from './disturbed.js';
import { type SmallDisk, smallDisk } from './small-disk.js';

/** How a run is set. */
export interface FullDisk {
  readonly fillings: number;
  readonly processes: number;
  readonly peaceMs: number;
}

const made = (megabytes: number): SmallDisk => {
  const disk = smallDisk(megabytes);
  if (disk === undefined) throw new Error('No disk could be mounted here.');
  return disk;
};

/** The disk of the tables is full and that of the log of transactions is not: the server refuses, and stays. */
export async function fullTables({ fillings, processes, peaceMs }: FullDisk): Promise<Disturbed> {
  const disk = made(24);
  const server = await startPostgres();
  try {
    const place = join(disk.folder, 'tables');
    mkdirSync(place);
    if (server.owner !== undefined) chownSync(place, server.owner.uid, server.owner.gid);
    const admin = new pg.Client(server.url);
    await admin.connect();
    await admin.query(`create tablespace small location '${place}'`);
    await admin.query('create database cases tablespace small');
    await admin.end();
    const url = server.url.replace('/postgres?', '/cases?');
    return await disturbed(url, { fillings, processes, peaceMs }, async (_, hosts) => {
      disk.fill(0);
      await hosts.failing(2);
      disk.clear();
    });
  } finally {
    await server.remove();
    disk.remove();
  }
}

/** All of the server is on the disk that is full: it can't write its log, ends, and is started when there is room. */
export async function fullServer({ fillings, processes, peaceMs }: FullDisk): Promise<Disturbed> {
  const disk = made(160);
  const server = await startPostgres(['max_wal_size=32MB', 'min_wal_size=32MB'], { within: disk.folder });
  try {
    return await disturbed(server.url, { fillings, processes, peaceMs }, async (_, hosts) => {
      disk.fill(0);
      await exhaustLog(server);
      await hosts.failing(2);
      disk.clear();
      await back(server);
    });
  } finally {
    await server.remove();
    disk.remove();
  }
}

/** Waits until the server has recovered by itself, or starts it when it has ended. */
async function back(server: PostgresServer): Promise<void> {
  for (;;) {
    if (!server.isRunning()) return server.start();
    const client = new pg.Client(server.url);
    client.on('error', () => {});
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Writes to the log of transactions, as anybody on the server may, until there is no more to be had. */
async function exhaustLog(server: PostgresServer): Promise<void> {
  const client = new pg.Client(server.url);
  client.on('error', () => {});
  try {
    await client.connect();
    for (let megabytes = 0; megabytes < 200 && server.isRunning(); megabytes += 1)
      await client.query(`select pg_logical_emit_message(false, 'x', repeat('x', 1000000))`);
  } catch {
    // The server has ended, which is what was wanted.
  } finally {
    await client.end().catch(() => {});
  }
}

async function disturbed(
  url: string,
  { fillings, processes, peaceMs }: FullDisk,
  disturb: (nr: number, hosts: Hosts) => Promise<void>,
): Promise<Disturbed> {
  const pool = new pg.Pool({ connectionString: url });
  pool.on('error', () => {});
  try {
    await migrate(pgClient(pool));
    const storeOf = async () => ({
      store: sqlStore(pgClient(pool), { tenant: 'full' }),
      close: async () => {},
    });
    const given = { at: { url }, tenant: 'full', processes, disturbances: fillings, peaceMs };
    return await disturbing({ ...given, disturb, storeOf });
  } finally {
    await pool.end();
  }
}

/** A folder of PGlite on a disk that is full; every other time its log of transactions, too, so that it ends within the process. */
export async function fullFolder({ fillings, peaceMs }: FullDisk): Promise<Disturbed> {
  const disk = made(112);
  const folder = join(disk.folder, 'cases');
  const opened = async () => {
    const client = await openPglite(folder);
    return { store: sqlStore(client, { tenant: 'full' }), close: client.close };
  };
  try {
    const first = await openPglite(folder);
    await migrate(first);
    await first.close();
    return await disturbing({
      ...{ at: { folder }, tenant: 'full', processes: 1, disturbances: fillings, peaceMs },
      disturb: async (nr, hosts) => {
        disk.fill(0);
        if (nr % 2 === 0) hosts.tell('log');
        await hosts.failing(3);
        disk.clear();
      },
      storeOf: opened,
    });
  } finally {
    disk.remove();
  }
}
