import { expect, test } from 'vitest';
import { checkTimes } from '../../src/entry/check-times.js';
import type { Entry } from '../../src/entry/entry.js';
import { fullEntries, shortEntry } from './samples.js';

const zone = 'Europe/Stockholm';
const recorded = (happened: string, recordedAt: string) => ({ ...shortEntry, happened, recordedAt }) as Entry;
const late = (path: string[]) => [{ path, code: 'happened-after-recorded', data: {} }];

test.each([
  ['the same day', '2026-03-02', '2026-03-02T12:00:00Z', true],
  ['the next day', '2026-03-03', '2026-03-02T12:00:00Z', false],
  ['past midnight in the zone, not in UTC', '2026-03-03', '2026-03-02T23:00:00Z', true],
  ['just before midnight in the zone', '2026-03-03', '2026-03-02T22:59:59Z', false],
  ['the same moment with another offset', '2026-03-02T13:00:00+01:00', '2026-03-02T12:00:00Z', true],
  ['a moment later', '2026-03-02T13:00:01+01:00', '2026-03-02T12:00:00Z', false],
])('%s', (_what, happened, recordedAt, ok) => {
  expect(checkTimes(recorded(happened, recordedAt), zone)).toEqual(ok ? [] : late(['happened']));
});

test('a correction may not correct to a day after it', () => {
  const correction = fullEntries.find((entry) => entry.kind === 'correction')!;
  expect(checkTimes(correction, zone)).toEqual([]);
  const entry = { kind: 'resumed', happened: '2026-03-03' };
  expect(checkTimes({ ...correction, entry } as Entry, zone)).toEqual(late(['entry', 'happened']));
});
