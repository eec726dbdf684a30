import { type Instant, instantToEpochMs } from '../calendar/instant.js';
import { offsetAt } from '../calendar/zone-offset.js';
import type { Lang } from './text.js';

/**
 * The time of day that the clocks of `zone` show at a moment, seconds left out: `09.05` in Swedish, `09:05` in English. Pure but
 * for the host's zone data.
 *
 * @throws RangeError when `moment` is no instant or `zone` is no zone
 */
export function timeWords(moment: Instant, zone: string, lang: Lang): string {
  const epochMs = instantToEpochMs(moment);
  const shown = new Date(epochMs + offsetAt(epochMs, zone)).toISOString().slice(11, 16);
  return lang === 'sv' ? shown.replace(':', '.') : shown;
}
