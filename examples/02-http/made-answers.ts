import type { CaseState, CompiledPathway, Instant, Lang, Viewer } from 'insats';
import type { HeldCase } from 'insats/runtime';

/** What has been made of one state of a case, by one definition. */
interface Made {
  readonly compiled: CompiledPathway;
  readonly answers: Map<string, string>;
}

/** A runtime gives the same state for as long as nobody has saved the case, and forgets it; what was made of it goes with it. */
const made = new WeakMap<CaseState, Made>();

/** Who looks, in which language, and when. */
export interface Look {
  readonly viewer: Viewer;
  readonly lang: Lang;
  readonly now: Instant;
}

/** Most answers that are kept of one state. */
const most = 20;

/**
 * A text about a case as somebody sees it, made once: for the same state, definition, viewer, language and quarter of an hour. A day
 * begins at a quarter of an hour in every time zone, so the text is of the right day.
 *
 * @param make - a pure function of the case, who looks and the day
 */
export function madeOnce(
  { state, compiled }: HeldCase,
  { viewer, lang, now }: Look,
  make: () => string,
): string {
  const known = made.get(state);
  const { answers } = known?.compiled === compiled ? known : { answers: new Map<string, string>() };
  const key = JSON.stringify([viewer, lang, Math.floor(Date.parse(now) / 900_000)]);
  const answer = answers.get(key) ?? make();
  if (answers.size >= most) answers.clear();
  answers.set(key, answer);
  made.set(state, { compiled, answers });
  return answer;
}
