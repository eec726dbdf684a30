import type { CaseFacts } from '../condition/case-facts.js';
import { type Entry, entryNature } from '../entry/entry.js';
import { eventOf } from '../journal/fold.js';
import type { Inside } from '../machine/compile-pathway.js';
import type { Judgement } from '../machine/finding.js';
import type { EntryEvent } from '../machine/machine-event.js';

/** An entry judged at the door: with its stamp when it is a decision that is admitted. */
export interface AtDoor {
  readonly event: EntryEvent;
  readonly judgement: Judgement;
  readonly admitted: boolean;
}

/** Judges an entry as the door does: what would be kept as noted is not admitted unless it is offered as noted. */
export function judgeAtDoor(inside: Inside, facts: CaseFacts, entry: Entry, on: string): AtDoor {
  const event = eventOf(entry, on) as EntryEvent;
  const judgement = strict(inside.judged(facts, event));
  const admitted = judgement.standing !== 'noted' || entry.as === 'noted';
  if (!admitted || entryNature[entry.kind] !== 'decision' || entry.as === 'noted')
    return { event, judgement, admitted };
  const rules = judgement.findings.map((finding) => finding.rule);
  return { event: { ...event, entry: { ...entry, admitted: { rules } } as Entry }, judgement, admitted };
}

/** A judgement with what weighs more at the door than in the fold. */
function strict(judgement: Judgement): Judgement {
  if (!judgement.findings.some((finding) => finding.atDoor === 'bar')) return judgement;
  const findings = judgement.findings.map(({ atDoor, ...finding }) =>
    atDoor === undefined ? finding : { ...finding, weight: atDoor },
  );
  return { ...judgement, standing: 'noted', findings };
}
