import type { CaseFacts } from '../condition/case-facts.js';
import { withMore } from '../condition/with-more.js';
import { type Entry, entryNature } from '../entry/entry.js';
import { eventOf } from '../journal/fold.js';
import type { Inside } from '../machine/compile-pathway.js';
import type { Judgement } from '../machine/finding.js';
import { judgementOf } from '../machine/judge.js';
import type { EntryEvent } from '../machine/machine-event.js';

/** An entry judged at the door: with its stamp when it is a decision that is admitted. */
export interface AtDoor {
  readonly event: EntryEvent;
  /** As the door sees it, where some things weigh more. */
  readonly judgement: Judgement;
  /** As the case takes it when it has passed the door. */
  readonly taken: Judgement;
  readonly admitted: boolean;
}

/** Judges an entry as the door does: what would be kept as noted is not admitted unless it is offered as noted. */
export function judgeAtDoor(inside: Inside, facts: CaseFacts, entry: Entry, on: string): AtDoor {
  const event = eventOf(entry, on) as EntryEvent;
  const found = inside.judged(facts, event);
  const judgement = strict(found);
  const admitted = judgement.standing !== 'noted' || entry.as === 'noted';
  if (!admitted || entryNature[entry.kind] !== 'decision' || entry.as === 'noted')
    return { event, judgement, taken: found, admitted };
  const rules = judgement.findings.map((finding) => finding.rule);
  const stamped = withMore(entry, { admitted: { rules } }) as Entry;
  const taken = judgementOf(inside.program, stamped, found.findings);
  return { event: { ...event, entry: stamped }, judgement, taken, admitted };
}

/** A judgement with what weighs more at the door than in the fold. */
function strict(judgement: Judgement): Judgement {
  if (!judgement.findings.some((finding) => finding.atDoor === 'bar')) return judgement;
  const findings = judgement.findings.map(({ atDoor, ...finding }) =>
    atDoor === undefined ? finding : { ...finding, weight: atDoor },
  );
  return { ...judgement, standing: 'noted', findings };
}
