import { describe, expect, test } from 'vitest';
import type { Entry, EntryKind } from '../../src/entry/entry.js';
import { comparePlaces, placeOf } from '../../src/journal/order.js';

const zone = 'Europe/Stockholm';

function entry(
  kind: EntryKind,
  happened: string,
  recordedAt = '2026-03-10T10:00:00Z',
  id: string = kind,
): Entry {
  return { id, kind, happened, recordedAt, by: { role: 'chef' } } as unknown as Entry;
}

function order(...entries: readonly Entry[]): readonly string[] {
  return entries
    .map((one) => placeOf(one, zone))
    .sort(comparePlaces)
    .map(({ id }) => id);
}

describe('entries stand in the order of', () => {
  test('the local day, not the day in UTC', () => {
    const lateEvening = entry('held', '2026-03-02T23:30:00+01:00');
    const afterMidnight = entry('done', '2026-03-02T23:30:00Z');
    expect(placeOf(lateEvening, zone).on).toBe('2026-03-02');
    expect(placeOf(afterMidnight, zone).on).toBe('2026-03-03');
    expect(order(afterMidnight, lateEvening)).toEqual(['held', 'done']);
  });

  test('within a day: endings without a time, who is who, the start, what has a time, the rest, the closings', () => {
    const day = '2026-03-02';
    const shuffled = [
      entry('closed', day),
      entry('held', day),
      entry('done', `${day}T08:00:00Z`),
      entry('started', day),
      entry('joined', day),
      entry('consent-withdrawn', day),
    ];
    expect(order(...shuffled)).toEqual(['consent-withdrawn', 'joined', 'started', 'done', 'held', 'closed']);
  });

  test.each<[EntryKind, number]>([
    ['consent-withdrawn', 0],
    ['consent-refused', 0],
    ['left', 1],
    ['joined', 1],
    ['confirmed', 1],
    ['started', 2],
    ['held', 4],
    ['consent-given', 1],
    ['assigned', 4],
    ['measured', 4],
    ['opened', 4],
    ['ended', 4],
    ['closed', 5],
  ])('%s without a time: slot %i; with one: 3', (kind, slot) => {
    expect(placeOf(entry(kind, '2026-03-02'), zone).slot).toBe(slot);
    expect(placeOf(entry(kind, '2026-03-02T08:00:00Z'), zone).slot).toBe(3);
  });

  test('the time, then when it was recorded, then the id', () => {
    const at = '2026-03-02T08:00:00Z';
    const early = entry('held', '2026-03-02T07:59:59Z', '2026-03-10T10:00:00Z', 'z');
    const first = entry('held', at, '2026-03-09T10:00:00Z', 'y');
    const a = entry('held', at, '2026-03-10T10:00:00Z', 'a');
    const b = entry('held', '2026-03-02T09:00:00+01:00', '2026-03-10T10:00:00Z', 'b');
    expect(order(b, a, first, early)).toEqual(['z', 'y', 'a', 'b']);
  });
});
