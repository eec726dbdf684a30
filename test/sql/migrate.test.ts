import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate, migrations } from '../../src/sql/migrate.js';
import type { SqlClient } from '../../src/sql/sql-client.js';
import { databases } from './each-database.js';

for (const database of databases) {
  describe.skipIf(database.skipped !== undefined)(`migrations on ${database.name}`, () => {
    let client: SqlClient;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ client, close } = await database.open());
    }, 60_000);
    afterAll(() => close());
    const tables = async () =>
      (await client.query(`select tablename from pg_tables where tablename like 'insats%' order by 1`)).map(
        ({ tablename }) => tablename,
      );

    test('there, back and there again leave the same tables', async () => {
      const ids = migrations.map(({ id }) => id);
      const made = await tables();
      expect(made).toContain('insats_case');
      expect(await migrate(client)).toEqual({ up: [], down: [] });
      expect(await migrate(client, 'none')).toEqual({ up: [], down: [...ids].reverse() });
      expect(await tables()).toEqual(['insats_migration']);
      expect(await migrate(client)).toEqual({ up: ids, down: [] });
      expect(await tables()).toEqual(made);
    });

    test('each change can be taken back and made again', async () => {
      for (const { id } of [...migrations].reverse()) await migrate(client, id);
      await migrate(client);
    });

    test('of several at once one makes the tables', async () => {
      await migrate(client, 'none');
      const done = await Promise.all(Array.from({ length: 4 }, () => migrate(client)));
      expect(done.flatMap(({ up }) => up)).toEqual(migrations.map(({ id }) => id));
    });

    test('of several at once that find nothing at all one makes the tables', async () => {
      await migrate(client, 'none');
      await client.query('drop table insats_migration');
      const done = await Promise.all(Array.from({ length: 6 }, () => migrate(client)));
      expect(done.flatMap(({ up }) => up)).toEqual(migrations.map(({ id }) => id));
    });

    test('a version that is none is refused, and so are tables that are newer than this insats', async () => {
      await expect(migrate(client, '9999-x')).rejects.toMatchObject({ code: 'invalid-argument' });
      await client.query(`insert into insats_migration (id) values ('9999-later')`);
      await expect(migrate(client)).rejects.toMatchObject({ code: 'store-failed', data: { retry: false } });
      await client.query(`delete from insats_migration where id = '9999-later'`);
    });
  });
}
