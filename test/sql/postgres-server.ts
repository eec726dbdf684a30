import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL of its own, in a folder that goes away with it. */
export interface PostgresServer {
  /** How `pg` and other processes reach it. */
  readonly url: string;
  /** Its process; undefined while it is stopped. */
  readonly pid: () => number | undefined;
  readonly stop: (how?: 'fast' | 'immediate') => Promise<void>;
  readonly start: () => Promise<void>;
  /** Whom its process runs as, when that is somebody else. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** Whether its process has not ended. */
  readonly isRunning: () => boolean;
  /** Stops it and takes its folder away. */
  readonly remove: () => Promise<void>;
}

/** The end of the name of tests that need PostgreSQL: `npm test` lets these be left out, and only where there is none. */
export const onPostgres = 'on PostgreSQL';

/**
 * Where PostgreSQL is installed; undefined when it is not. `INSATS_POSTGRES=none` shows what a machine without it sees.
 */
export function postgresFolder(): string | undefined {
  if (process.env.INSATS_POSTGRES === 'none') return undefined;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  const found = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const own = found.status === 0 ? [found.stdout.trim()] : [];
  return [...folders, ...own].find((folder) => existsSync(join(folder, 'postgres')));
}

if (postgresFolder() === undefined)
  console.warn(
    'No PostgreSQL here: what needs several sessions is not tested. Install it (apt-get install postgresql).',
  );

/** Starts a PostgreSQL that only this machine reaches, by a socket in its own folder. It may not be root, so then it is `postgres`. */
export async function startPostgres(
  settings: readonly string[] = [],
  { within = tmpdir() }: { readonly within?: string } = {},
): Promise<PostgresServer> {
  const bin = postgresFolder();
  if (bin === undefined) throw new Error('PostgreSQL is not installed here');
  const folder = mkdtempSync(join(within, 'insats-pg-'));
  const owner = process.getuid?.() === 0 ? accountOf('postgres') : undefined;
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'insats', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    stdio: 'ignore',
    cwd: folder,
    ...owner,
  });
  const url = `postgresql://insats@localhost/postgres?host=${encodeURIComponent(folder)}`;
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const given = ['-D', data, '-k', folder, '-h', '', '-c', 'max_connections=100'];
    server = spawn(join(bin, 'postgres'), [...given, ...settings.flatMap((one) => ['-c', one])], {
      stdio: 'ignore',
      cwd: folder,
      ...owner,
    });
    await answering(url);
  };
  const isRunning = (): boolean => server?.exitCode === null && server.signalCode === null;
  const stop = async (how: 'fast' | 'immediate' = 'immediate'): Promise<void> => {
    const running = server;
    if (running === undefined || !isRunning()) return;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await ended;
  };
  const remove = async (): Promise<void> => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { url, owner, pid: () => server?.pid, start, stop, isRunning, remove };
}

function accountOf(name: string): { readonly uid: number; readonly gid: number } {
  const number = (flag: string): number =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8' }).trim());
  return { uid: number('-u'), gid: number('-g') };
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if (tries > 300) throw error;
      await new Promise((done) => setTimeout(done, 50));
    } finally {
      await client.end().catch(() => {});
    }
  }
}
