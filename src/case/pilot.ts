import { beforeDuration } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Id } from '../condition/condition.js';
import type { Look } from './look.js';

/** The end of the trial period of the pathway itself, soon or passed, with the questions that its evaluation asks. */
export interface PilotNow {
  /** Last day of the trial period. */
  readonly until: LocalDate;
  readonly state: 'soon' | 'passed';
  /** Ids of the questions. */
  readonly evaluation: readonly Id[];
}

/**
 * The trial period when it ends within a month, or has ended; undefined without an end, in a closed case, and for a viewer who may
 * not see how the case stands. Pure.
 */
export function pilotOf({ facts, program, sight, on }: Look): PilotNow | undefined {
  const { until, evaluation = {} } = program.pathway.pilot ?? {};
  if (until === undefined || facts.status === 'closed' || !sight.sees('general')) return undefined;
  if (on < beforeDuration(until, 'P1M')) return undefined;
  return {
    until: until,
    state: on > until ? 'passed' : 'soon',
    evaluation: Object.keys(evaluation),
  };
}
