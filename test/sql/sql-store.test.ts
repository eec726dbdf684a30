import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SqlClient } from '../../src/sql/sql-client.js';
import { sqlStore } from '../../src/sql/sql-store.js';
import { storeContract } from '../../src/store/contract/store-contract.js';
import { databases } from './each-database.js';

for (const database of databases) {
  describe.skipIf(database.skipped !== undefined)(`the SQL store on ${database.name}`, () => {
    let client: SqlClient;
    let close: () => Promise<void>;
    let tenants = 0;
    beforeAll(async () => {
      ({ client, close } = await database.open());
    }, 60_000);
    afterAll(() => close());
    const make = async () => {
      tenants += 1;
      return { store: sqlStore(client, { tenant: `kommun-${tenants}` }) };
    };

    for (const { name, run } of storeContract(make)) test(name, run);

    test('a claim runs out by the clock of the database', async () => {
      const { store } = await make();
      const pin = { pathway: 'prov.liten', version: '1.0.0', hash: 'a' };
      const one = { id: 'fall-1', pin, entries: 0, head: '', snapshot: '{}', wakeAt: '2026-03-16T23:00:00Z' };
      await store.save([{ expected: 0, case: one, rows: [], events: [] }]);
      const ask = { at: '2026-03-17T00:00:00Z', limit: 1, claimMs: 30 };
      expect(await store.due(ask)).toHaveLength(1);
      expect(await store.due({ ...ask, claimMs: 60_000 })).toHaveLength(0);
      await new Promise((done) => setTimeout(done, 60));
      expect(await store.due(ask)).toHaveLength(1);
    });

    test('a tenant sees nothing of another one', async () => {
      const { store } = await make();
      const { store: other } = await make();
      const pin = { pathway: 'prov.liten', version: '1.0.0', hash: 'a' };
      const one = {
        id: 'fall-1',
        pin,
        entries: 0,
        head: '',
        snapshot: 'mine',
        wakeAt: '2026-03-16T23:00:00Z',
      };
      await store.save([{ expected: 0, case: one, rows: [], events: [{ name: 'opened', body: '{}' }] }]);
      await store.definitions.publish({ pin, data: '{}' });
      await store.keys.create('fall-1', 'k');
      expect(await other.load('fall-1')).toBeUndefined();
      expect(await other.scan({ limit: 9 })).toEqual([]);
      expect(await other.due({ at: '2027-01-01T00:00:00Z', limit: 9, claimMs: 1 })).toEqual([]);
      expect(await other.outbox.read({ limit: 9 })).toEqual([]);
      expect(await other.definitions.list()).toEqual([]);
      expect(await other.keys.read('fall-1')).toBeUndefined();
      expect(await other.save([{ expected: 1, case: one, rows: [], events: [] }])).toMatchObject({
        outcome: 'conflict',
      });
      expect(await other.erase({ id: 'fall-1', erasedAt: 'x', ground: 'x', by: 'x' })).toBeUndefined();
      expect(await store.load('fall-1')).toMatchObject({ kind: 'case', case: { snapshot: 'mine' } });
    });

    test('the database itself refuses to change or delete a row of a journal', async () => {
      for (const statement of [
        `update insats_journal set kind = 'x'`,
        'delete from insats_journal',
        `update insats_journal set body = 'x'`,
        `update insats_journal set body = null, hash = 'x'`,
      ]) {
        await expect(client.query(statement), statement).rejects.toThrow(/insats: a row of a journal/);
      }
    });

    test('events stand in the order of transactions also where their numbers get a digit more', async () => {
      const { store } = await make();
      const pin = { pathway: 'prov.liten', version: '1.0.0', hash: 'a' };
      const one = { id: 'fall-1', pin, entries: 0, head: '', snapshot: '{}' };
      const save = (expected: number) =>
        store.save([{ expected, case: one, rows: [], events: [{ name: `e${expected}`, body: '{}' }] }]);
      const next = async () => Number((await client.query('select pg_current_xact_id()::text as tx'))[0]?.tx);
      let tx = await next();
      while (10 ** Math.ceil(Math.log10(tx + 1)) - tx > 6) tx = await next();
      for (let at = 0; at < 12; at += 1) await save(at);
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await store.outbox.read({ limit: 5, ...(after === undefined ? {} : { after }) });
        seen.push(...page.map(({ name }) => name));
        after = page.at(-1)?.position;
        if (after === undefined) break;
      }
      expect(seen).toEqual(Array.from({ length: 12 }, (_, at) => `e${at}`));
    });

    test('figures of erased cases are kept', async () => {
      const { store } = await make();
      const pin = { pathway: 'prov.liten', version: '1.0.0', hash: 'a' };
      const one = { id: 'fall-1', pin, entries: 0, head: '', snapshot: 'mine' };
      await store.save([{ expected: 0, case: one, rows: [], events: [] }]);
      await store.erase({ id: 'fall-1', erasedAt: 'x', ground: 'x', by: 'x' }, '{"n":1}');
      expect(await store.figures()).toEqual(['{"n":1}']);
    });

    test('the clock of the database is read as an instant', async () => {
      const { store } = await make();
      const now = await store.now();
      expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
      expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });
  });
}
