import type { LocalDate } from '../calendar/local-date.js';
import { standingOf } from '../case/record-with-history.js';
import type { StandingChange } from '../case/recorded.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Carrying } from '../entry/definition-change.js';
import type { Entry } from '../entry/entry.js';
import { effectiveEntries } from '../journal/effective.js';
import { fold } from '../journal/fold.js';
import { type CompiledPathway, type Inside, insideOf } from '../machine/compile-pathway.js';
import { judge } from '../machine/judge.js';
import { phaseRow } from '../machine/phase-row.js';
import { translated } from './translated.js';

/** What a replay of a journal under the new definition says. */
export interface Proof {
  /** Entries that would stand otherwise. They are not judged anew: this is what the new version would have said. */
  readonly standings: readonly StandingChange[];
  /** Phases that the case is to be in and could not have come to. */
  readonly unreached: readonly string[];
}

/** Replays a journal under the new definition up to a day. Pure. */
export function replayed(
  to: CompiledPathway,
  entries: readonly Entry[],
  mapping: Carrying,
  day: LocalDate,
  { before, after }: { readonly before: CaseFacts; readonly after: CaseFacts },
): Proof {
  const inside = insideOf(to);
  const { zone } = inside.program;
  const replay = [...earlierMappings(entries), mapping].reduce(translated, withoutChanges(entries));
  const { facts } = fold(to, replay, { until: day });
  const standings = effectiveEntries(replay, zone).flatMap(({ entry: { id } }): StandingChange[] => {
    const change = { id, before: standingOf(before, id), after: standingOf(facts, id) };
    return change.before === change.after ? [] : [change];
  });
  const open = [...inside.program.phases.keys()].filter((id) => phaseRow(after, id).status === 'open');
  return { standings, unreached: open.filter((id) => !isReached(inside, facts, id, day)) };
}

/** What changes of definition before this one called things, in order. */
function earlierMappings(entries: readonly Entry[]): readonly Carrying[] {
  return entries.flatMap((entry) => (entry.kind === 'definition-changed' ? (entry.mapping ?? []) : []));
}

function withoutChanges(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ kind }) => kind !== 'definition-changed');
}

/** Whether a phase is open in the replay, or could be opened on the day. What is a `must` against it may be a deviation: a person decided. */
function isReached(inside: Inside, facts: CaseFacts, phase: string, day: LocalDate): boolean {
  if (phaseRow(facts, phase).status === 'open') return true;
  const per = inside.program.phases.get(phase)?.per;
  const people = Object.keys(facts.people);
  const tried = per === undefined ? [undefined] : people;
  return tried.some((about) => {
    const entry: Entry = {
      id: 'proof',
      kind: 'opened',
      phase,
      happened: day,
      recordedAt: `${day}T23:00:00Z`,
      by: { role: 'proof' },
      ...(about === undefined ? {} : { about }),
    };
    const { findings } = judge(inside.program, facts, { type: `${phase}.opened`, on: day, entry });
    return findings.every(({ weight }) => weight !== 'bar');
  });
}
