import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The end of the name of tests that need a disk of their own: `npm test` lets these be left out where none can be made. */
export const onSmallDisk = 'on a small disk';

/** A file system of its own, so small that it can be filled. In memory, with the same errors as any other. */
export interface SmallDisk {
  readonly folder: string;
  /** Bytes that are left. */
  readonly free: () => number;
  /** Leaves so many bytes and no more. */
  readonly fill: (leaving: number) => void;
  /** Makes room again. */
  readonly clear: () => void;
  readonly remove: () => void;
}

/** Makes one of so many megabytes; undefined where this process may not mount. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'insats-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  // Whoever runs PostgreSQL has to be let in.
  chmodSync(folder, 0o777);
  const ballast = join(folder, 'ballast');
  const free = (): number => {
    const { bfree, bsize } = statfsSync(folder);
    return bfree * bsize;
  };
  return {
    folder,
    free,
    fill: (leaving) => fillUp(ballast, () => free() - leaving),
    clear: () => rmSync(ballast, { force: true }),
    remove: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillUp(file: string, missing: () => number): void {
  const block = Buffer.alloc(65_536);
  const opened = openSync(file, 'a');
  try {
    for (let left = missing(); left > 0; left = missing())
      writeSync(opened, block, 0, Math.min(left, block.length));
  } catch (error) {
    // Somebody else has taken the rest: it is full.
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(opened);
  }
}

/** Whether a small disk can be made here. `INSATS_SMALL_DISK=none` shows what a machine without it sees. */
export function canMakeSmallDisk(): boolean {
  if (process.env.INSATS_SMALL_DISK === 'none') return false;
  const disk = smallDisk(1);
  disk?.remove();
  if (disk === undefined)
    console.warn('No small disk can be mounted here: what a full disk does is not tested (it needs root).');
  return disk !== undefined;
}
