import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { readEvents } from '../../src/runtime/read-events.js';
import { caseSealer } from '../../src/seal/case-sealer.js';
import { auditStore } from '../../src/store/audit.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { entry, hostOf, joined, smallHost, started, visit } from '../runtime/small-host.js';

const coded = (code: string) => expect.objectContaining({ name: 'PathwayError', code });

describe('a sealed text', () => {
  test('opens as it was, and never looks the same twice', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), async (text, id) => {
        const sealer = caseSealer(memoryStore().keys);
        const [one, other] = [await sealer.seal(id, text), await sealer.seal(id, text)];
        expect(one).not.toBe(other);
        expect(await sealer.open(id, one ?? '')).toBe(text);
      }),
    ));

  test('opens for no other case, and not when a single byte has changed', async () => {
    const { keys } = memoryStore();
    const sealer = caseSealer(keys);
    const text = (await sealer.seal('a', 'hemligt')) ?? '';
    await keys.create('b', (await keys.read('a')) ?? '');
    await expect(sealer.open('b', text)).rejects.toEqual(coded('broken-journal'));
    const bytes = Buffer.from(text, 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(sealer.open('a', changed.toString('base64'))).rejects.toEqual(coded('broken-journal'));
    }
    await expect(sealer.open('a', '')).rejects.toEqual(coded('broken-journal'));
  });

  test('is gone with its key, and no new one is made', async () => {
    const { keys } = memoryStore();
    const sealer = caseSealer(keys);
    const text = (await sealer.seal('a', 'hemligt')) ?? '';
    await keys.destroy('a');
    expect(await sealer.open('a', text)).toBeUndefined();
    expect(await sealer.seal('a', 'mer')).toBeUndefined();
  });
});

describe('a runtime with a sealer', () => {
  const canary = 'kanariefagel-4711';
  async function sealedCase() {
    const store = memoryStore();
    const sealer = caseSealer(store.keys);
    const cases = caseRuntime(hostOf(smallHost({ store, sealer })));
    await cases.open('fall-1', 'prov.liten');
    for (const one of [joined, started]) await cases.record('fall-1', one);
    await cases.record(
      'fall-1',
      entry('e-3', '2026-03-03', { kind: 'goal-set', goal: 'mal-1', note: canary }),
    );
    await cases.record('fall-1', visit('e-4', '2026-03-02', '2026-03-04T09:00:00Z'));
    return { store, sealer, cases };
  }

  test('stores nothing readable, and reads all of it', async () => {
    const { store, sealer, cases } = await sealedCase();
    const stored = JSON.stringify([
      await store.load('fall-1'),
      await store.journal('fall-1'),
      await store.outbox.read({ limit: 99 }),
    ]);
    expect(stored).not.toContain(canary);
    expect(stored).not.toContain('foralder-1');
    expect(JSON.stringify(await cases.journal('fall-1'))).toContain(canary);
    expect((await readEvents(store.outbox, { limit: 99 }, sealer)).events).toHaveLength(5);
    expect((await auditStore(store)).findings).toEqual([]);
  });

  test('answers only that the case is erased when it is', async () => {
    const { store, sealer, cases } = await sealedCase();
    const copy = await store.journal('fall-1');
    await store.erase({ id: 'fall-1', erasedAt: '2031-12-10T09:00:00Z', ground: 'five-years', by: 'chef-1' });
    for (const asked of [
      cases.load('fall-1'),
      cases.journal('fall-1'),
      cases.open('fall-1', 'prov.liten'),
      cases.record('fall-1', visit('e-5', '2026-03-05')),
    ])
      await expect(asked).rejects.toEqual(coded('case-erased'));
    for (const { body } of copy) expect(await sealer.open('fall-1', body ?? '')).toBeUndefined();
    const { events } = await readEvents(store.outbox, { limit: 99 }, sealer);
    expect(events.map(({ name }) => name)).toEqual(['erased']);
    expect(await auditStore(store)).toMatchObject({ erased: 1, rows: 4, findings: [] });
  });
});
