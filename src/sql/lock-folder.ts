import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { PathwayError } from '../diagnostics/pathway-error.js';

/** Who holds a folder: enough to tell a process that lives from another one that was given its number since. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in ticks of the machine; missing where the machine does not tell. */
  readonly since?: string;
}

/**
 * Keeps a folder for this process, by a lock file in it; makes the folder when it is not there. A lock that a dead
 * process of this machine left behind is taken over.
 *
 * @returns what gives the folder free
 * @throws PathwayError `store-failed` when a living process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const lock = `${folder}/insats.lock`;
  const self = await holder();
  await takingTurns(`${folder}/insats.lock.turn`, async () => {
    const other = await readHolder(lock);
    if (other !== undefined && (await isAlive(other))) throw held(folder, other);
    const draft = `${lock}.${self.pid}`;
    await writeFile(draft, JSON.stringify(self));
    await rename(draft, lock);
  });
  return async () => {
    if (sameHolder(await readHolder(lock), self)) await rm(lock, { force: true });
  };
}

function held(folder: string, { pid, host }: Holder): PathwayError {
  return new PathwayError(
    'store-failed',
    `The folder ${JSON.stringify(folder)} is open in another process (${pid} on ${host}). A database in a folder is for one process: close it there, or use PostgreSQL. If that process is dead (it may have run on another machine, or in another container), delete insats.lock in the folder.`,
    { folder, pid, host, retry: false },
  );
}

async function holder(): Promise<Holder> {
  const since = await startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(since === undefined ? {} : { since }) };
}

async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(lock, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function sameHolder(one: Holder | undefined, other: Holder): boolean {
  return one?.pid === other.pid && one.host === other.host && one.since === other.since;
}

/** A process of another machine counts as living: nobody here can tell. */
async function isAlive(other: Holder): Promise<boolean> {
  if (other.host !== hostname()) return true;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const since = await startOf(other.pid);
  return since === undefined || other.since === undefined || since === other.since;
}

/** When a process started, as Linux tells it: the 22nd field of its status line, behind the name in parentheses. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    return line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .at(19);
  } catch {
    return undefined;
  }
}

/** Longest that anybody needs to look at a lock and take it, in milliseconds: whoever has had the turn for longer is dead. */
const longestTurn = 5000;

/** Does something while no other process does it: who makes the folder has the turn. */
async function takingTurns(turn: string, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await mkdir(turn);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = await stat(turn).then(
        ({ mtimeMs }) => mtimeMs,
        () => undefined,
      );
      if (since !== undefined && Date.now() - since > longestTurn)
        await rm(turn, { recursive: true, force: true });
      await new Promise((done) => setTimeout(done, 20));
    }
  }
  try {
    await work();
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
}
