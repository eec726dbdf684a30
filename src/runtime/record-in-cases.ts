import type { CaseEntry } from '../case/for-cases.js';
import type { Recorded, Refusal } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import { isTable } from '../diagnostics/misuse.js';
import type { Entry } from '../entry/entry.js';
import { type Stepped, stepEntry, unstepped } from './case-step.js';
import { currentCase } from './current-case.js';
import { needsHistory } from './record-in-case.js';
import { type Running, saved, trying } from './running.js';

/** What came of entries that were recorded together. */
export type RecordedTogether =
  | {
      readonly outcome: 'recorded';
      /** In the order of the entries: each is accepted, or was recorded already. */
      readonly cases: readonly { readonly case: Ref; readonly recorded: Recorded }[];
    }
  | {
      readonly outcome: 'refused';
      readonly refused: readonly { readonly case: Ref; readonly entry: string; readonly refusal: Refusal }[];
    };

/** Records entries of several cases, all or none. */
export function recordInCases(running: Running, entries: readonly CaseEntry[]): Promise<RecordedTogether> {
  const first = entries[0]?.case ?? '';
  return trying(first, async () => {
    const steps = new Map<Ref, Stepped>();
    const tried: { readonly case: Ref; readonly entry: string; readonly recorded: Recorded }[] = [];
    for (const { case: id, entry } of entries) {
      const before = steps.get(id) ?? unstepped(await currentCase(running, id));
      const { recorded, stepped } = await stepEntry(running.host, before, entry);
      if (recorded.outcome === 'needs-history') throw needsHistory(id);
      steps.set(id, stepped);
      tried.push({ case: id, entry: entryId(entry), recorded });
    }
    const refused = tried.flatMap(({ case: id, entry, recorded }) =>
      recorded.outcome === 'refused' ? [{ case: id, entry, refusal: recorded.refusal }] : [],
    );
    if (refused.length > 0) return { outcome: 'refused', refused };
    const changed = [...steps.values()].filter((one) => one.entries.length > 0);
    if (!(await saved(running, changed))) return undefined;
    return { outcome: 'recorded', cases: tried.map(({ case: id, recorded }) => ({ case: id, recorded })) };
  });
}

/** The id of what was given as an entry; the door has refused what is none. */
const entryId = (entry: Entry): string => (isTable(entry) && typeof entry.id === 'string' ? entry.id : '');
