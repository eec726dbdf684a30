import type { Reason } from '../case/reason.js';
import type { Recorded, Refusal, Standing, StandingChange } from '../case/recorded.js';
import type { Entry } from '../entry/entry.js';

/** What came of the latest entry. */
export interface LastRecorded {
  readonly outcome: Recorded['outcome'];
  /** The entry as it was offered; as it was stored, when it was accepted. */
  readonly entry: Entry;
  /** Missing unless it was accepted. */
  readonly standing?: Standing;
  /** Rules it does not meet and that did not stop it; none unless it was accepted. */
  readonly deviations: readonly Reason[];
  /** Earlier entries that stand otherwise since. */
  readonly changed: readonly StandingChange[];
  /** Missing unless it was refused. */
  readonly refusal?: Refusal;
}

/** What the door's answer about an entry came to. Pure. */
export function told(recorded: Recorded, entry: Entry): LastRecorded {
  const { outcome } = recorded;
  if (outcome === 'accepted') {
    const { standing, deviations, changed } = recorded;
    return { outcome, entry: recorded.entry, standing, deviations, changed };
  }
  const nothing = { outcome, entry, deviations: [], changed: [] };
  return outcome === 'refused' ? { ...nothing, refusal: recorded.refusal } : nothing;
}

/** What a test that fails is told of a refusal: the entry, the code, every reason, and a time that would do. Pure. */
export function refusedSentence(
  { entry }: LastRecorded,
  { accepted, code, reasons, issues }: Refusal,
): string {
  const why = [
    ...reasons.map(({ rule, found }) => `${rule} ${JSON.stringify(found)}`),
    ...issues.map((issue) => `${issue.path.join('.')} ${issue.code}`),
    ...accepted.flatMap((form) =>
      'happened' in form ? [`without a time it comes before what has one; give it ${form.happened}`] : [],
    ),
  ];
  return `\`${entry.id}\` (${entry.kind}, ${entry.happened}) was refused: ${code}${why.length === 0 ? '' : `; ${why.join('; ')}`}`;
}
