import { watch } from 'node:fs';

/** How long to wait for more changes, in milliseconds: an editor writes a file in several steps. */
const settled = 100;

/**
 * Calls `changed` a moment after something has changed in one of the folders. Ends, with nothing left open, when the process is
 * told to stop (Ctrl-C).
 */
export function watchFolders(folders: readonly string[], changed: () => void): Promise<void> {
  return new Promise((resolve) => {
    let waiting: NodeJS.Timeout | undefined;
    const soon = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(changed, settled);
    };
    const watchers = folders.map((folder) => watch(folder === '' ? '.' : folder, soon));
    const stop = (): void => {
      clearTimeout(waiting);
      for (const watcher of watchers) watcher.close();
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
