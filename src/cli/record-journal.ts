import { record } from '../case/record.js';
import type { Refusal } from '../case/recorded.js';
import type { Entry } from '../entry/entry.js';
import { type CaseState, openCase } from '../journal/case-state.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';

/** An entry that the door refused, and what became of it. */
export interface RefusedEntry {
  readonly entry: Entry;
  readonly refusal: Refusal;
}

/** What recording a journal came to. */
export interface RecordedJournal {
  readonly state: CaseState;
  /** The entries as they were stored. */
  readonly stored: readonly Entry[];
  readonly refused: readonly RefusedEntry[];
}

/** Records entries one by one through the door, as a host does, with the history when it is asked for. Pure. */
export function recordJournal(compiled: CompiledPathway, entries: readonly Entry[]): RecordedJournal {
  let state = openCase(compiled);
  const stored: Entry[] = [];
  const refused: RefusedEntry[] = [];
  for (const entry of entries) {
    const first = record(compiled, state, entry);
    const result =
      first.outcome === 'needs-history' ? record(compiled, state, entry, { history: stored }) : first;
    if (result.outcome === 'refused') refused.push({ entry, refusal: result.refusal });
    if (result.outcome !== 'accepted') continue;
    state = result.state;
    stored.push(result.entry);
  }
  return { state, stored, refused };
}
