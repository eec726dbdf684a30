import { expect, test } from 'vitest';
import type { Ref } from '../../src/condition/case-facts.js';
import type { Entry } from '../../src/entry/entry.js';
import { registry } from '../../src/machine/registry.js';
import { planMigration } from '../../src/migration/plan-migration.js';
import type { CaseHost } from '../../src/runtime/case-host.js';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { migrateCases, undoMigration } from '../../src/runtime/migrate-cases.js';
import { publishedDefinitions, publishPathway } from '../../src/runtime/published.js';
import { readEvents } from '../../src/runtime/read-events.js';
import { rebuildCase } from '../../src/runtime/rebuild-case.js';
import { withFaults } from '../../src/store/contract/faults.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { begun, entry, first, second, visit, working } from '../migration/two-versions.js';

const decided = { by: { role: 'chef' }, reason: 'Nämnden beslutade den nya versionen' };
const mapping = { steps: { besok: 'hembesok' } };

async function hostWith(cases: { readonly [id: Ref]: readonly Entry[] }, given: Partial<CaseHost> = {}) {
  const store = memoryStore(() => Date.parse('2026-03-10T12:00:00Z'));
  const definitions = registry([first, second]);
  let now = '2026-03-10T12:00:00Z';
  const host = { store, definitions, now: () => now, ...given };
  const runtime = caseRuntime(host);
  for (const [id, journal] of Object.entries(cases)) {
    await runtime.open(id, 'prov.liten', '1.0.0');
    for (const one of journal) await runtime.record(id, one);
  }
  const set = (moment: string) => {
    now = moment;
  };
  return { host, store, runtime, set };
}

async function planned(host: CaseHost, ids: readonly Ref[]) {
  const runtime = caseRuntime(host);
  const cases = [];
  for (const id of ids)
    cases.push({ id, state: (await runtime.load(id)).state, journal: await runtime.journal(id) });
  return planMigration(first, second, cases, { now: '2026-03-10', mapping });
}

const three = { a: working, b: begun, c: [...working, visit('e-5', '2026-03-06')] };
const ids = Object.keys(three);

test('a dry run writes nothing; a run writes what is automatic; a second one nothing more', async () => {
  const { host, store, runtime } = await hostWith(three);
  const plan = await planned(host, ids);
  expect(plan.counts).toEqual({ untouched: 0, automatic: 2, 'needs-choice': 1, refused: 0 });
  const before = JSON.stringify(await store.scan({ limit: 10 }));
  const dry = await migrateCases(host, plan, { ...decided, dryRun: true });
  expect(dry).toMatchObject({ migrated: ['a', 'c'], left: [{ id: 'b', class: 'needs-choice' }] });
  expect(JSON.stringify(await store.scan({ limit: 10 }))).toBe(before);

  expect(await migrateCases(host, plan, decided)).toMatchObject({ migrated: ['a', 'c'], already: [] });
  const after = JSON.stringify(await store.scan({ limit: 10 }));
  expect(await migrateCases(host, plan, decided)).toMatchObject({ migrated: [], already: ['a', 'c'] });
  expect(JSON.stringify(await store.scan({ limit: 10 }))).toBe(after);
  expect((await runtime.load('c')).state.pin.version).toBe('2.0.0');
  expect((await runtime.load('b')).state.pin.version).toBe('1.0.0');
  expect(await runtime.open('a', 'prov.liten', '1.0.0')).toMatchObject({ outcome: 'already-open' });
});

test('the change is in the journal and in the outbox, with who decided, why and what was dropped', async () => {
  const { host, store, runtime } = await hostWith(three);
  await migrateCases(host, await planned(host, ids), { ...decided, ids: ['c'] });
  const change = (await runtime.journal('c')).at(-1);
  expect(change).toMatchObject({
    ...{ kind: 'definition-changed', happened: '2026-03-10', by: { role: 'chef' }, reason: decided.reason },
    ...{ mapping, dropped: ['phase prov'], from: { version: '1.0.0' }, to: { version: '2.0.0' } },
  });
  const { events } = await readEvents(store.outbox, { limit: 100 });
  const told = events.filter(({ case: id, name }) => id === 'c' && name === 'migrated');
  expect(told).toMatchObject([
    { event: { entry: { id: change?.id }, from: { version: '1.0.0' }, to: { version: '2.0.0' } } },
  ]);
});

test('who is given is told in this process too, after each save, of the change and of taking it back; a fault there stops nothing', async () => {
  const { host, runtime } = await hostWith(three);
  const plan = await planned(host, ids);
  const told: string[] = [];
  runtime.events.on('migrated', ({ case: id, to }) => {
    told.push(`${id} ${to.version}`);
    throw new Error('fel hos den som lyssnar');
  });
  runtime.events.on('failed', ({ of }) => void told.push(`failed ${of}`));
  await migrateCases(host, plan, { ...decided, dryRun: true, events: runtime.events });
  expect(told).toEqual([]);
  await migrateCases(host, plan, { ...decided, events: runtime.events });
  expect(told).toEqual(['a 2.0.0', 'failed migrated', 'c 2.0.0', 'failed migrated']);
  await undoMigration(host, 'a', { ...decided, events: runtime.events });
  expect(told.slice(4)).toEqual(['a 1.0.0', 'failed migrated']);
  const none = JSON.parse('{}');
  await expect(migrateCases(host, plan, { ...decided, events: none })).rejects.toMatchObject({
    code: 'invalid-argument',
  });
});

test('in a migrated case the runtime takes what is late, what is new, and rebuilds', async () => {
  const { host, store, runtime, set } = await hostWith(three);
  await migrateCases(host, await planned(host, ids), decided);
  set('2026-03-12T20:00:00Z');
  const late = { ...visit('e-8', '2026-03-05'), recordedAt: '2026-03-12T08:00:00Z' };
  expect(await runtime.record('c', late)).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  const fresh = entry('e-9', '2026-03-12', { kind: 'held', step: 'samtal', present: ['foralder-1'] });
  expect(await runtime.record('c', fresh)).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  expect((await runtime.load('c')).state.facts.steps).toMatchObject({ hembesok: { count: 2 } });
  expect(await rebuildCase(host, 'c')).toEqual({ outcome: 'equal' });
  const kept = await store.load('c');
  if (kept?.kind !== 'case') throw new Error('There is no case.');
  const { revision, ...rest } = kept.case;
  await store.save([{ expected: revision, case: { ...rest, snapshot: '{}' }, rows: [], events: [] }]);
  expect(await rebuildCase(host, 'c')).toEqual({ outcome: 'rebuilt', why: 'unreadable' });
  expect((await runtime.load('c')).state.facts.steps).toMatchObject({ hembesok: { count: 2 } });
});

test('broken off at every case and called again, the result is the same', async () => {
  const whole = await hostWith(three);
  await migrateCases(whole.host, await planned(whole.host, ids), decided);
  const wanted = await Promise.all(ids.map(async (id) => (await whole.runtime.load(id)).state));
  for (const saves of [1, 2]) {
    for (const fault of ['fails-before', 'fails-after', 'conflict'] as const) {
      const { host, store, runtime } = await hostWith(three);
      const plan = await planned(host, ids);
      const faulty = withFaults(store, (save) => (save === saves ? fault : undefined));
      await migrateCases({ ...host, store: faulty }, plan, decided).catch(() => undefined);
      await migrateCases(host, plan, decided);
      const found = await Promise.all(ids.map(async (id) => (await runtime.load(id)).state));
      expect(found, `${fault} at save ${saves}`).toEqual(wanted);
    }
  }
});

test('in batches, each call goes on where the one before it stopped', async () => {
  const { host } = await hostWith(three);
  const plan = await planned(host, ids);
  const one = await migrateCases(host, plan, { ...decided, batch: 1 });
  expect(one).toMatchObject({ migrated: ['a'], remaining: ['b', 'c'] });
  expect(await migrateCases(host, plan, { ...decided, batch: 1, ids: one.remaining })).toMatchObject({
    migrated: ['c'],
  });
});

test('what is recorded while cases go over is not lost: the case is planned anew', async () => {
  const { host, store, runtime } = await hostWith(three);
  const plan = await planned(host, ids);
  let isDone = false;
  const racing = {
    ...store,
    save: async (...given: Parameters<typeof store.save>) => {
      if (!isDone) {
        isDone = true;
        await runtime.record('a', visit('e-7', '2026-03-08'));
      }
      return store.save(...given);
    },
  };
  expect(await migrateCases({ ...host, store: racing }, plan, decided)).toMatchObject({
    migrated: ['a', 'c'],
  });
  const { state } = await runtime.load('a');
  expect(state.facts.steps).toMatchObject({ hembesok: { count: 1 } });
  expect((await runtime.journal('a')).map(({ id }) => id)).toEqual([
    ...['e-1', 'e-2', 'e-3', 'e-4', 'e-7', 'definition-changed-6'],
  ]);
});

test('a change is taken back until the next entry, and may be made again', async () => {
  const { host, runtime, set } = await hostWith(three);
  const before = (await runtime.load('a')).state;
  const plan = await planned(host, ids);
  await migrateCases(host, plan, { ...decided, ids: ['a', 'c'] });
  const undo = { by: { role: 'chef' }, reason: 'Fel version' };
  expect(await undoMigration(host, 'a', undo)).toEqual({ outcome: 'undone' });
  const { state } = await runtime.load('a');
  expect([state.pin, state.facts]).toEqual([before.pin, before.facts]);
  expect(await undoMigration(host, 'a', undo)).toEqual({ outcome: 'not-changed' });
  await runtime.record('a', visit('e-7', '2026-03-08'));
  expect(await migrateCases(host, plan, { ...decided, ids: ['a'] })).toMatchObject({ migrated: ['a'] });
  set('2026-03-12T20:00:00Z');
  await runtime.record('c', entry('e-9', '2026-03-12', { kind: 'goal-set', goal: 'lugn' }));
  expect(await undoMigration(host, 'c', undo)).toEqual({ outcome: 'too-late' });
});

test('a changed behaviour under the same version is refused loudly', async () => {
  const { host, store } = await hostWith(three);
  const plan = await planned(host, ids);
  const changed = { ...second.pathway, outcomes: { klar: {} } };
  await publishPathway(store.definitions, second.pathway);
  await expect(publishPathway(store.definitions, changed)).rejects.toMatchObject({
    code: 'duplicate-definition',
  });
  await publishPathway(store.definitions, first.pathway);
  const otherPlan = { ...plan, to: { ...plan.to, hash: 'another' } };
  await expect(migrateCases(host, otherPlan, decided)).rejects.toMatchObject({ code: 'wrong-hash' });
  const published = { ...host, definitions: publishedDefinitions(store.definitions) };
  expect(await migrateCases(published, plan, decided)).toMatchObject({ migrated: ['a', 'c'] });
  await expect(migrateCases(host, plan, { ...decided, reason: ' ' })).rejects.toMatchObject({
    code: 'invalid-argument',
  });
});
