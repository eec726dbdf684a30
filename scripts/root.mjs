// Where the repository stands, for the other scripts.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of a path that is given from the root of the repository. */
export const inRoot = (path) => join(root, path);

const { exports } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** The doors of the package, by what package.json says: what its users import, `index` being the package itself. */
export const doors = Object.keys(exports)
  .map((name) => (name === '.' ? 'index' : name.slice(2)))
  .filter((name) => !/[/.*]/.test(name));
