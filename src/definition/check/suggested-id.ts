import { idPattern } from '../id-schema.js';

/** How an id could be written: «Möte 1» as `mote-1`; undefined when nothing is left of it. Pure. */
export function suggestedId(id: string): string | undefined {
  const plain = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 64);
  return idPattern.test(plain) ? plain : undefined;
}
