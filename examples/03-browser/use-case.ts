import {
  type AcceptedForm,
  type CaseState,
  type CompiledPathway,
  type Entry,
  fold,
  type Instant,
  type Overview,
  overview,
  type Reason,
  type Refusal,
  record,
  type Viewer,
} from 'insats';
import { useMemo, useReducer } from 'react';

/** What was answered to the latest entry. */
export type CaseAnswer =
  | {
      readonly outcome: 'accepted';
      readonly entry: Entry;
      readonly noted: boolean;
      readonly deviations: readonly Reason[];
    }
  | { readonly outcome: 'refused'; readonly entry: Entry; readonly refusal: Refusal };

/** An entry without what the page fills in itself. Without `happened` it has happened now, to the second. */
export type NewEntry = Entry extends infer E
  ? E extends Entry
    ? Omit<E, 'id' | 'recordedAt' | 'by' | 'happened'> & { readonly happened?: string }
    : never
  : never;

/** One case on a page: how it stands, what was answered last, and ways to record. */
export interface CaseOnPage {
  readonly overview: Overview;
  readonly answer: CaseAnswer | undefined;
  /** How many answers there have been: a new one is told even when it says the same. */
  readonly answers: number;
  readonly record: (entry: NewEntry) => void;
  /** Records what was refused, in a form that was offered. */
  readonly recordAs: (refused: Entry, form: AcceptedForm) => void;
}

/** What the hook is given. */
export interface CaseOptions {
  readonly viewer: Viewer & { readonly ref: string };
  /** What time it is. Called when something is recorded, never while the page is drawn. */
  readonly clock: () => Instant;
  /** Ids of new entries. */
  readonly newId: () => string;
}

interface Held {
  readonly journal: readonly Entry[];
  readonly state: CaseState;
  readonly now: Instant;
  readonly answer: CaseAnswer | undefined;
  readonly answers: number;
}

/** Holds a case in the page with the pure core: no server, no timer. Begin with a journal, and keep what `record` gives. */
export function useCase(
  compiled: CompiledPathway,
  journal: readonly Entry[],
  options: CaseOptions,
): CaseOnPage {
  const { viewer, clock, newId } = options;
  const [held, take] = useReducer(
    (before: Held, entry: Entry) => recorded(compiled, before, entry),
    undefined,
    (): Held => ({ journal, state: fold(compiled, journal), now: clock(), answer: undefined, answers: 0 }),
  );
  const { state, now, answer, answers } = held;
  const shown = useMemo(() => overview(compiled, state, { now, viewer }), [compiled, state, now, viewer]);
  return {
    overview: shown,
    answer,
    answers,
    record: (entry) => {
      const at = clock();
      take({ happened: at, ...entry, id: newId(), recordedAt: at, by: viewer } as Entry);
    },
    recordAs: (refused, form) => take({ ...refused, ...form, id: newId(), recordedAt: clock() } as Entry),
  };
}

/** The same for the same entry, so that React may call it twice. */
function recorded(compiled: CompiledPathway, before: Held, entry: Entry): Held {
  const { journal, state, answers } = before;
  const came = record(compiled, state, entry, { history: journal });
  const told = { now: entry.recordedAt, answers: answers + 1 };
  if (came.outcome === 'refused')
    return { ...before, ...told, answer: { outcome: 'refused', entry, refusal: came.refusal } };
  if (came.outcome !== 'accepted') return before;
  const { deviations, standing } = came;
  return {
    ...told,
    journal: [...journal, came.entry],
    state: came.state,
    answer: { outcome: 'accepted', entry, noted: standing === 'noted', deviations },
  };
}
