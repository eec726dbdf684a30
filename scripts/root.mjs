// Where the repository stands, for the other scripts.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of a path that is given from the root of the repository. */
export const inRoot = (path) => join(root, path);

/** The doors of the package: what its users import, `index` being the package itself. */
export const doors = ['index', 'yaml', 'render', 'draw', 'xstate', 'runtime', 'testing', 'verify'];
