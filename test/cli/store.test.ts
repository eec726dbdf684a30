import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { publishedDefinitions, publishPathway } from '../../src/runtime/published.js';
import { openPglite } from '../../src/sql/pglite-client.js';
import { sqlStore } from '../../src/sql/sql-store.js';
import { joined, started, timed, visit } from '../runtime/small-host.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'insats-cli-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function insats(...args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const told = { out: '', err: '' };
  const io = {
    ...processIo(),
    env: {},
    isTerminal: false,
    out: (text: string) => {
      told.out += text;
    },
    err: (text: string) => {
      told.err += text;
    },
  };
  const status = await run(args, io);
  return { status, ...told };
}

const inFolder = (...args: readonly string[]) => insats('store', ...args, '--folder', join(folder, 'db'));

test('the tables are made, cases are looked through, a broken one is named, a broken snapshot rebuilt', async () => {
  expect(await inFolder('migrate')).toMatchObject({ status: 0, out: '+ 0001-cases\n' });
  expect((await inFolder('migrate')).out).toBe('Tabellerna är redan som de ska.\n');
  const client = await openPglite(join(folder, 'db'));
  const store = sqlStore(client);
  await publishPathway(store.definitions, timed.pathway);
  const cases = caseRuntime({ store, definitions: publishedDefinitions(store.definitions) });
  for (const id of ['fall-1', 'fall-2', 'fall-3']) {
    await cases.open(id, 'prov.liten');
    for (const one of [joined, started, visit('e-3', '2026-03-05')]) await cases.record(id, one);
  }
  expect((await inFolder('audit')).err).toContain('är öppen i en annan process');
  await client.close();

  const anchors = join(folder, 'ankare.json');
  const whole = await inFolder('audit', '--out', anchors);
  expect(whole).toMatchObject({ status: 0 });
  expect(whole.out).toContain('3 ärenden, 9 registreringar, 0 gallrade; 0 trasiga. Utan sparade ankare');
  expect(JSON.parse(readFileSync(anchors, 'utf8'))).toHaveLength(3);

  const again = await openPglite(join(folder, 'db'));
  await again.script('alter table insats_journal disable trigger all');
  await again.query(`update insats_journal set happened = '2026-03-04' where case_id = 'fall-1' and seq = 3`);
  await again.query(`delete from insats_journal where case_id = 'fall-2' and seq = 3`);
  await again.query(`update insats_case set snapshot = '{' where id = 'fall-3'`);
  await again.close();
  const broken = await inFolder('audit', '--anchors', anchors);
  expect(broken.status).toBe(1);
  expect(broken.out).toBe(
    'fall-1: registrering 3: uppgifterna är inte de som registrerades, eller något före den har ändrats\n' +
      'fall-2: registrering 3: journalen stämmer inte med det sparade ankaret: något har klippts av eller skrivits om\n' +
      '3 ärenden, 8 registreringar, 0 gallrade; 2 trasiga.\n',
  );
  expect((await inFolder('rebuild', '--case', 'fall-1')).out).toContain('fall-1: broken-journal:');
  const dry = await inFolder('rebuild', '--case', 'fall-3', '--dry-run', '--lang', 'en');
  expect(dry).toMatchObject({ status: 1 });
  expect(dry.out).toContain('fall-3: the snapshot could not be read\n');
  expect(await inFolder('rebuild', '--case', 'fall-3')).toMatchObject({ status: 0 });
  expect((await inFolder('rebuild', '--case', 'fall-3')).out).toBe(
    '1 lika, 0 ombyggda, 0 olika, 0 som inte gick att bygga om.\n',
  );
});

test('what is missing is told in a sentence, with status 2', async () => {
  expect(await insats('store', 'audit')).toMatchObject({
    status: 2,
    err: expect.stringContaining('--folder MAPP'),
  });
  const refused = await insats('store', 'audit', '--url', 'postgresql://x@127.0.0.1:1/x');
  expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('ECONNREFUSED') });
  expect(await insats('store', 'audit', '--folder', folder, '--url', 'x')).toMatchObject({ status: 2 });
});
