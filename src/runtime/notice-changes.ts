import { type Instant, instantToEpochMs } from '../calendar/instant.js';
import { type Notice, notices } from '../case/notices.js';
import type { CaseState } from '../journal/case-state.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import type { Told } from './held-case.js';

/** What is to be told now that has not been, and what late truth has taken back. */
export interface NoticeChanges {
  readonly told: Told;
  readonly fresh: readonly Notice[];
  readonly cleared: readonly Notice[];
}

/** Before every day that insats can write: all notices of a case lie after it. */
const firstDay = '1900-01-01';

/** The notices of a case up to a moment, beside those that have been told. Never looks at less of the past than before. Pure. */
export function noticeChanges(
  compiled: CompiledPathway,
  state: CaseState,
  told: Told,
  moment: Instant,
): NoticeChanges {
  const until = laterOf(told.until, moment);
  const found = notices(compiled, state, firstDay, until);
  const keysNow = new Set(found.map(({ key }) => key));
  const keysBefore = new Set(told.notices.map(({ key }) => key));
  return {
    told: { notices: found, until },
    fresh: found.filter(({ key }) => !keysBefore.has(key)),
    cleared: told.notices.filter(({ key }) => !keysNow.has(key)),
  };
}

function laterOf(told: Instant | undefined, moment: Instant): Instant {
  return told === undefined || instantToEpochMs(told) < instantToEpochMs(moment) ? moment : told;
}
