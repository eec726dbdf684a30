import type { LocalDate } from '../calendar/local-date.js';
import type { StepRow } from './case-facts.js';

/**
 * How many times a step has counted on or after a day; 0 while there is no such day. Pure. Only the dates that a case keeps
 * are seen: the latest 40.
 */
export function countedSince(row: StepRow | undefined, since: LocalDate | undefined): number {
  if (row === undefined || since === undefined) return 0;
  const { recent = [] } = row;
  let times = 0;
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const on = recent[index];
    if (on === undefined || on < since) break;
    times += 1;
  }
  return times;
}
