import type { CaseFacts, OccasionRow, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { own } from '../condition/own.js';
import type { ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, noFindings, structural } from './finding.js';

type Held = Extract<Entry, { kind: 'held' }>;

/** Where an entry stands in a meeting that may be held in parts. */
export interface Gathered<E> {
  /** `whole`: with it, no part is left. `begun`: parts are left. `more`: the meeting had been held without it. */
  readonly stage: 'whole' | 'begun' | 'more';
  /** The entry with what earlier parts of the meeting hold. */
  readonly entry: E;
}

/** The parts of a step's meetings that are not optional: a meeting counts when they have been held. Pure. */
export function partsAsked({ spec }: ProgramStep): readonly Id[] {
  return Object.entries(spec.subMeetings ?? {}).flatMap(([part, { optional }]) =>
    optional === true ? [] : [part],
  );
}

/** The parts that an entry tells of: those it names, else every one that is not optional. Pure. */
export function partsTold(step: ProgramStep, { subMeetings }: Held): readonly Id[] {
  return subMeetings === undefined ? partsAsked(step) : Object.keys(subMeetings);
}

/** The name of the occasion that an entry tells of: its own id, or what it shares with the other parts of the meeting. Pure. */
export function occasionNamed({ spec, per }: ProgramStep, entry: Entry): string {
  if (entry.kind !== 'held' || spec.subMeetings === undefined || entry.round === undefined) return entry.id;
  return per === undefined || entry.about === undefined ? entry.round : `${entry.round}/${entry.about}`;
}

/** Everyone who was there, in any of the parts that the entry tells of. Pure. */
export function presentAt({ present, subMeetings }: Held): readonly Ref[] {
  if (subMeetings === undefined && present.every((person, at) => present.indexOf(person) === at))
    return present;
  return [...new Set([...present, ...Object.values(subMeetings ?? {}).flat()])];
}

/** An entry together with the parts of its meeting that have been told of before. Pure. */
export function gathered<E extends Entry>(facts: CaseFacts, step: ProgramStep, entry: E): Gathered<E> {
  if (entry.kind !== 'held' || step.spec.subMeetings === undefined) return { stage: 'whole', entry };
  const row = own(facts.steps[step.id]?.occasions, occasionNamed(step, entry));
  const held = [...(row?.begun?.parts ?? []), ...partsTold(step, entry)];
  const stage =
    row?.on !== undefined
      ? 'more'
      : partsAsked(step).every((part) => held.includes(part))
        ? 'whole'
        : 'begun';
  return { stage, entry: { ...entry, ...together(row?.begun, entry) } };
}

type Added = 'present' | 'minutes' | 'contents' | 'gave' | 'reviewed';

/** What a meeting holds when one more of its parts is added to what has been told of. */
function together(begun: OccasionRow['begun'], entry: Held): Pick<Held, Added> {
  const { minutes, contents, gave, reviewed } = entry;
  const all = <T>(before: readonly T[] = [], now: readonly T[] = []): readonly T[] => [
    ...new Set([...before, ...now]),
  ];
  return {
    present: all(begun?.present, presentAt(entry)),
    ...((begun?.minutes ?? minutes) === undefined ? {} : { minutes: (begun?.minutes ?? 0) + (minutes ?? 0) }),
    ...((begun?.contents ?? contents) === undefined ? {} : { contents: all(begun?.contents, contents) }),
    ...((begun?.gave ?? gave) === undefined ? {} : { gave: all(begun?.gave, gave) }),
    ...((begun?.reviewed ?? reviewed) === undefined ? {} : { reviewed: { ...begun?.reviewed, ...reviewed } }),
  };
}

/** Parts that an entry names and that the step does not have. */
export function partBars({ spec }: ProgramStep, { subMeetings }: Held): readonly Finding[] {
  if (subMeetings === undefined) return noFindings;
  return Object.keys(subMeetings)
    .filter((part) => own(spec.subMeetings, part) === undefined)
    .map((part) => structural('unknown-sub-meeting', 'bar', part));
}

/** The row of a meeting that has begun and of which parts are left. Pure. */
export function begunWith(
  row: OccasionRow | undefined,
  step: ProgramStep,
  entry: Held,
  since: string,
): OccasionRow {
  const { present, minutes, contents, gave, reviewed, about } = gatheredIn(row, entry);
  const parts = [...new Set([...(row?.begun?.parts ?? []), ...partsTold(step, entry)])].sort();
  return {
    ...row,
    ...(about === undefined ? {} : { about }),
    begun: {
      since: row?.begun?.since ?? since,
      parts,
      present,
      ...(minutes === undefined ? {} : { minutes }),
      ...(contents === undefined ? {} : { contents }),
      ...(gave === undefined ? {} : { gave }),
      ...(reviewed === undefined ? {} : { reviewed }),
    },
  };
}

function gatheredIn(row: OccasionRow | undefined, entry: Held): Held {
  return { ...entry, ...together(row?.begun, entry) };
}
