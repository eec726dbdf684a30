import type { Instant } from '../calendar/instant.js';
import type { Accepted } from '../case/accepted.js';
import { nextWakeAt } from '../case/next-wake.js';
import { record } from '../case/record.js';
import type { Recorded } from '../case/recorded.js';
import type { Entry } from '../entry/entry.js';
import { advance } from '../journal/fold.js';
import type { WholeHost } from './case-host.js';
import { entriesOf, type Loaded } from './held-case.js';
import { noticeChanges } from './notice-changes.js';
import type { CaseEvent } from './runtime-events.js';

/** A case after something has happened in it, not saved yet. */
export interface Stepped {
  readonly before: Loaded;
  readonly after: Loaded;
  /** Entries that came to its journal, in order. */
  readonly entries: readonly Entry[];
  readonly events: readonly CaseEvent[];
}

/** A case to which nothing has happened yet. */
export const unstepped = (before: Loaded): Stepped => ({ before, after: before, entries: [], events: [] });

/** What the door says of an entry, and the case after it. */
export interface SteppedEntry {
  readonly recorded: Recorded;
  /** As it was, when the entry was not accepted. */
  readonly stepped: Stepped;
}

/** An entry at the door of a case, with the journal when the door needs it. Nothing is saved. */
export async function stepEntry(host: WholeHost, stepped: Stepped, entry: Entry): Promise<SteppedEntry> {
  const { compiled, state, id } = stepped.after;
  let recorded = record(compiled, state, entry);
  if (recorded.outcome === 'needs-history') {
    // Somebody may have recorded since the case was loaded: what it was folded from is the history of its state.
    const rows = (await host.store.journal(id)).slice(0, stepped.before.entries);
    const stored = await entriesOf(host, id, rows);
    recorded = record(compiled, state, entry, { history: [...stored, ...stepped.entries] });
  }
  return { recorded, stepped: recorded.outcome === 'accepted' ? withEntry(stepped, recorded) : stepped };
}

function withEntry({ before, after, entries, events }: Stepped, recorded: Accepted): Stepped {
  const { entry, standing, deviations, changed, state, nextWakeAt: wake } = recorded;
  const { told, fresh, cleared } = noticeChanges(after.compiled, state, after.told, entry.recordedAt);
  const about = { case: after.id };
  const wakes = wake === undefined ? {} : { nextWakeAt: wake };
  return {
    before,
    after: { ...after, state, told, nextWakeAt: wake },
    entries: [...entries, entry],
    events: [
      ...events,
      { name: 'recorded', event: { ...about, entry, standing, deviations, changed, ...wakes } },
      ...fresh.map((notice): CaseEvent => ({ name: 'notice', event: { ...about, notice } })),
      ...cleared.map((notice): CaseEvent => ({ name: 'cleared', event: { ...about, notice } })),
    ],
  };
}

/** What time alone does to a case up to a moment. Nothing is saved. */
export function stepTime(before: Loaded, now: Instant): Stepped {
  const { compiled, id } = before;
  const state = advance(compiled, before.state, now);
  const { told, fresh, cleared } = noticeChanges(compiled, state, before.told, now);
  const about = { case: id };
  return {
    before,
    after: { ...before, state, told, nextWakeAt: nextWakeAt(compiled, state, now) },
    entries: [],
    events: [
      ...(state === before.state
        ? []
        : [{ name: 'advanced', event: { ...about, until: now } } satisfies CaseEvent]),
      ...fresh.map((notice): CaseEvent => ({ name: 'notice', event: { ...about, notice } })),
      ...cleared.map((notice): CaseEvent => ({ name: 'cleared', event: { ...about, notice } })),
    ],
  };
}
