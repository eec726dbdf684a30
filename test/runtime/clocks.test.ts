import { expect, test } from 'vitest';
import type { Entry } from '../../src/entry/entry.js';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { entry, hostOf, joined, smallHost, started, visit } from './small-host.js';

const coded = (code: string) => expect.objectContaining({ name: 'PathwayError', code });

test('an entry recorded more than a day after the clock of the host is not taken; up to a day it is', async () => {
  const host = smallHost();
  host.set('2026-03-02T21:00:00Z');
  const cases = caseRuntime(hostOf(host));
  await cases.open('fall-1', 'prov.liten');
  await cases.record('fall-1', joined);
  await cases.record('fall-1', started);
  const ahead = visit('e-3', '2026-03-03', '2026-03-03T21:00:01Z');
  await expect(cases.record('fall-1', ahead)).rejects.toEqual(coded('recorded-ahead'));
  await expect(cases.recordTogether([{ case: 'fall-1', entry: ahead }])).rejects.toEqual(
    coded('recorded-ahead'),
  );
  expect(await cases.journal('fall-1')).toHaveLength(2);
  const near = { ...ahead, recordedAt: '2026-03-03T21:00:00Z' };
  expect(await cases.record('fall-1', near)).toMatchObject({ outcome: 'accepted' });
  expect(await cases.record('fall-1', { ...near, recordedAt: '2027-01-01T00:00:00Z' })).toMatchObject({
    outcome: 'already-recorded',
  });
  host.set('2026-03-05T00:00:00Z');
  expect(await cases.record('fall-1', visit('e-4', '2026-03-05'))).toMatchObject({ outcome: 'accepted' });
});

test('the clock is asked about once a day, not once for each entry', async () => {
  let asked = 0;
  const now = () => {
    asked += 1;
    return '2026-03-02T21:00:00Z';
  };
  const cases = caseRuntime(hostOf(smallHost({ now })));
  await cases.open('fall-1', 'prov.liten');
  for (const one of [joined, started, visit('e-3', '2026-03-02')]) await cases.record('fall-1', one);
  expect(asked).toBe(1);
});

test('without a clock of its own a host goes by that of its store: no worker is early because its machine is', async () => {
  let stored = '2026-03-16T12:00:00Z';
  const store = { ...memoryStore(), now: async () => stored };
  const { now: _, ...host } = hostOf(smallHost({ store }));
  const cases = caseRuntime(host);
  await cases.open('fall-1', 'prov.liten');
  for (const one of [joined, started]) await cases.record('fall-1', one);
  expect(await cases.wake()).toEqual([]);
  stored = '2026-03-17T12:00:00Z';
  expect(await cases.wake()).toEqual(['fall-1']);
});

test('a worker whose clock is a day ahead tells a limit a day early, once; who meets it in time takes it back', async () => {
  const host = smallHost();
  const cases = caseRuntime(hostOf(host));
  const told: string[] = [];
  cases.events.on('notice', ({ notice }) => void told.push(`notice ${notice.rule}`));
  cases.events.on('cleared', ({ notice }) => void told.push(`cleared ${notice.rule}`));
  await cases.open('fall-1', 'prov.liten');
  for (const one of [joined, started]) await cases.record('fall-1', one);
  host.set('2026-03-17T08:00:00Z');
  await cases.wake();
  expect(told).toEqual(['notice besok.due']);
  host.set('2026-03-16T08:00:00Z');
  expect(await cases.wake()).toEqual([]);
  expect(await cases.record('fall-1', visit('e-3', '2026-03-16'))).toMatchObject({ outcome: 'accepted' });
  expect(told).toEqual(['notice besok.due', 'cleared besok.due']);
  host.set('2026-03-17T08:00:00Z');
  await cases.wake();
  expect(told).toHaveLength(2);
});

test('a correction by a clock that is behind an earlier correction is refused as superseded; later it is taken', async () => {
  const host = smallHost();
  host.set('2026-03-05T20:00:00Z');
  const cases = caseRuntime(hostOf(host));
  await cases.open('fall-1', 'prov.liten');
  for (const one of [joined, started, visit('e-3', '2026-03-04')]) await cases.record('fall-1', one);
  const corrected = (id: string, recordedAt: string): Entry => {
    const { id: _, recordedAt: __, by: ___, ...rest } = visit('e-3', '2026-03-03');
    return entry(id, '2026-03-05', { kind: 'correction', of: 'e-3', entry: rest, recordedAt });
  };
  const ahead = corrected('k-1', '2026-03-06T12:00:00Z');
  expect(await cases.record('fall-1', ahead)).toMatchObject({ outcome: 'accepted' });
  const right = await cases.record('fall-1', corrected('k-2', '2026-03-05T20:00:00Z'));
  expect(right).toMatchObject({ outcome: 'refused', refusal: { code: 'superseded' } });
  host.set('2026-03-06T13:00:00Z');
  const later = corrected('k-2', '2026-03-06T13:00:00Z');
  expect(await cases.record('fall-1', later)).toMatchObject({ outcome: 'accepted' });
});
