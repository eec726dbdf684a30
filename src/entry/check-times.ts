import { type Instant, instantToEpochMs, localDateOf } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { EntryIssue } from './check-entry.js';
import type { Entry } from './entry.js';

/**
 * Whether what an entry tells happened no later than it was recorded, in the zone `zone`; in a correction, what it corrects
 * to as well. Pure. A date is compared with the local day of the recording, an instant with its moment. At most one issue.
 *
 * @throws RangeError when `zone` is no zone, or the entry has not been checked
 */
export function checkTimes(entry: Entry, zone: string): readonly EntryIssue[] {
  if (isAfter(entry.happened, entry.recordedAt, zone)) return [late(['happened'])];
  if (entry.kind !== 'correction') return [];
  const { happened } = entry.entry;
  return typeof happened === 'string' && isAfter(happened, entry.recordedAt, zone)
    ? [late(['entry', 'happened'])]
    : [];
}

function isAfter(happened: LocalDate | Instant, recordedAt: Instant, zone: string): boolean {
  return happened.length === 10
    ? happened > localDateOf(recordedAt, zone)
    : instantToEpochMs(happened) > instantToEpochMs(recordedAt);
}

function late(path: EntryIssue['path']): EntryIssue {
  return { path, code: 'happened-after-recorded', data: {} };
}
