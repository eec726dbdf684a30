import { Option } from 'commander';

/** Where the parents of local variants are looked for, beside the places that always are. */
export function parentsOption(): Option {
  return new Option('--parents <folder>', 'folder to look for the parents of local variants in too');
}
