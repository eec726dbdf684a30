import type { LocalDate } from '../calendar/local-date.js';
import type { Pathway } from '../definition/pathway.js';

/** The day on which the cases of a check start: the first that the pathway is valid, else a Monday in January 2026. Pure. */
export function firstDay({ validFrom }: Pathway): LocalDate {
  return validFrom ?? '2026-01-05';
}
