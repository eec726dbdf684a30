import { expect, test } from 'vitest';
import { behaviourHash } from '../../src/definition/hash.js';
import type { Pathway } from '../../src/definition/pathway.js';
import { publishedDefinitions, publishPathway } from '../../src/runtime/published.js';
import { readEvents } from '../../src/runtime/read-events.js';
import { memoryStore } from '../../src/store/memory-store.js';
import type { Outbox } from '../../src/store/outbox.js';
import { timed } from './small-host.js';

const { pathway } = timed;
const version = (number: string): Pathway => ({ ...pathway, version: number });

/** A store with 1.0.0 and 1.2.0, and a version of another insats that this one cannot read. */
async function storeWith(broken: string, data = '{"language":1}') {
  const store = memoryStore();
  await publishPathway(store.definitions, version('1.0.0'));
  await publishPathway(store.definitions, version('1.2.0'));
  const pin = { pathway: pathway.pathway, version: broken, hash: 'f'.repeat(64) };
  await store.definitions.publish({ pin, data });
  return { definitions: publishedDefinitions(store.definitions), pin };
}

test('a version that cannot be run leaves the others alone', async () => {
  const { definitions } = await storeWith('1.1.0');
  expect((await definitions.get(pathway.pathway, '1.0.0')).pin.version).toBe('1.0.0');
  expect((await definitions.get(pathway.pathway)).pin.version).toBe('1.2.0');
  const hash = behaviourHash(pathway);
  expect((await definitions.newestFor({ ...timed.pin, hash })).pathway.version).toBe('1.2.0');
});

test('it fails when it is asked for, by its number, by its behaviour or as the newest', async () => {
  const failed = expect.objectContaining({ code: 'pathway-has-errors' });
  const { definitions, pin } = await storeWith('2.0.0');
  await expect(definitions.get(pathway.pathway, '2.0.0')).rejects.toEqual(failed);
  await expect(definitions.get(pathway.pathway)).rejects.toEqual(failed);
  await expect(definitions.newestFor({ ...timed.pin, ...pin })).rejects.toEqual(failed);
  const torn = await storeWith('2.0.0', '{"language":');
  await expect(torn.definitions.get(pathway.pathway)).rejects.toMatchObject({ code: 'store-failed' });
});

test('events of sealed cases that are read without the sealer are told as such', async () => {
  const row = {
    position: '1',
    case: 'arende-1',
    revision: 1,
    number: 0,
    name: 'recorded',
    body: 'v1.sealed',
  };
  const outbox: Outbox = { read: async () => [row], prune: async () => 0 };
  await expect(readEvents(outbox, { limit: 10 })).rejects.toMatchObject({
    code: 'store-failed',
    message: expect.stringContaining('arende-1'),
  });
});
