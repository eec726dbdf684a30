import { castDraft, type Draft, Immer } from 'immer';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, StepRow, Tally } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import type { FactsCopy } from './facts-copy.js';
import { missKind } from './judge-missed.js';
import { noTimes, withoutKept } from './reduce-step.js';

const immer = new Immer({ autoFreeze: false });

type MissedEntry = Extract<Entry, { kind: 'missed' }>;

/**
 * Counts a planned occasion that did not take place, as missed or as postponed by rule. The steps that it also counts as are
 * excused with it, and the bookings of those steps are used up.
 */
export function countMissed(
  copy: FactsCopy,
  entry: MissedEntry,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
): void {
  const step = program.steps.get(entry.step);
  const also = step?.alsoAs ?? [];
  copy.steps = immer.produce(before.steps, (steps: Steps) => {
    const row = rowIn(steps, entry.step);
    if (step !== undefined && missKind(step, entry.reason) === 'postponed') {
      row.postponed = (row.postponed ?? 0) + 1;
      if (step.spec.exceptions?.[entry.reason] !== undefined) {
        excuse(row, entry, on, step);
        for (const id of also) excuse(rowIn(steps, id), entry, on, program.steps.get(id));
      }
    } else row.missed = (row.missed ?? 0) + 1;
    for (const id of [entry.step, ...also]) {
      const { bookings } = steps[id] ?? {};
      if (bookings !== undefined) rowIn(steps, id).bookings = castDraft(withoutKept(bookings, entry, on));
    }
  });
}

type Steps = Draft<CaseFacts['steps']>;

/** The row of a step in a draft, made when it is missing. */
function rowIn(steps: Steps, step: string): Draft<StepRow> {
  steps[step] ??= castDraft({ ...noTimes });
  return steps[step] as Draft<StepRow>;
}

/** Keeps a day whose window asks for nothing: of the person it was about, in a step that is per person. */
function excuse(
  row: Draft<StepRow>,
  { about }: MissedEntry,
  on: LocalDate,
  step: ProgramStep | undefined,
): void {
  const most = step?.keepsDates ?? 0;
  if (most === 0) return;
  const days = (tally: Tally): LocalDate[] => [...(tally.excused ?? []), on].slice(-most);
  if (step?.per === undefined || about === undefined) row.excused = days(row);
  else {
    const own = row.per?.[about] ?? noTimes;
    row.per = castDraft({ ...row.per, [about]: { ...own, excused: days(own) } });
  }
}
