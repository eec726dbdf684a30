import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file that is not there yet, and the folders to it. Rejects with code `EEXIST` when it is there. */
export async function createFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

/**
 * Puts a text in the place of a file's own, all or nothing: it is written beside the file, then given its name. A file that
 * could not be replaced stands as it was. Its rights stay.
 */
export async function replaceFile(named: string, text: string): Promise<void> {
  const path = await realpath(named);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const { mode } = await stat(path);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
