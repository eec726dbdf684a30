import type { Ref, StepRow, Tally } from '../condition/case-facts.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { standingOf } from '../machine/standing-rules.js';
import { leastFindings } from '../machine/totals.js';
import { asIfApproved } from './approvals.js';
import type { Draft } from './draft.js';
import { informationsOfCount } from './information-classes.js';
import type { Look } from './look.js';

/** How far a step has come, in times and in hours, of how much is wanted. */
export interface StepProgress {
  readonly times: { readonly done: number; readonly from?: number; readonly to?: number };
  /** Only when a rule counts hours. */
  readonly hours?: { readonly done: number; readonly from?: number; readonly to?: number };
  /** Persons it remains for, in a step that is per person. */
  readonly for?: readonly Ref[];
  /** Rules that ask for more than has been done: `must` ones, and `usual` ones. */
  readonly lacking: readonly Rule[];
  /** Rules that make it come back: `every` and `dose`. */
  readonly recurring: readonly Rule[];
  /** It has been done as often as it asks, and nothing hinders that it is done again. */
  readonly again: boolean;
  /** Nothing is left of it to do: it has been done as often as it may, or it is done once and for all. */
  readonly finished: boolean;
}

const nothing: Tally = { count: 0, minutes: 0 };
const none: readonly Rule[] = [];

/** Whether the viewer may see how far a step has come: also what counts as it without being it. Pure. */
export function seesProgress({ program, sight }: Look, step: ProgramStep): boolean {
  return sight.seesAll(informationsOfCount(program, step.id));
}

/** A step of which it may not be seen how far it has come: that it may be done is all there is to say, whatever has been done. */
function unseenProgress(look: Look, step: ProgramStep, recurring: readonly Rule[]): StepProgress {
  return {
    times: { done: 0 },
    ...(step.per === undefined ? {} : { for: personsOf(look, step, step.per) }),
    lacking: [],
    recurring,
    again: false,
    finished: false,
  };
}

/**
 * How far a step has come, as far as it may be seen. Pure. What waits for approval is not left to do, and does not count yet. A meeting or a measurement may be repeated until its `times` is full; a task, a plan and an
 * answer are finished once they have been done as often as they ask. Whatever is lacking, or comes back, is not finished.
 */
export function progressOf(look: Look, step: ProgramStep): StepProgress {
  const { program, facts, on } = look;
  const standing = standingOf(program, facts, step.amounts, on);
  const recurring = standingOf(program, facts, step.recurring, on);
  if (!seesProgress(look, step)) return unseenProgress(look, step, recurring);
  const assumed = asIfApproved(facts, step);
  const found = leastFindings(program, assumed, step, on);
  const lacking = found.length === 0 ? none : found.flatMap(({ of }) => of ?? []);
  const row = assumed.steps[step.id] ?? nothing;
  const counts = facts.steps[step.id] ?? nothing;
  const comesBack = recurring.length > 0 || mayRepeat(step);
  const full = isFull(standing, row);
  const remaining = step.per === undefined ? undefined : remainingOf(look, step, row, standing, comesBack);
  const hours = standing.some(({ kind }) => kind === 'hours');
  const open =
    remaining === undefined
      ? !full && (row.count < step.least || comesBack || lacking.length > 0)
      : remaining.length > 0;
  const progress: Draft<StepProgress> = {
    times: counted(counts.count, standing, 'times'),
    lacking,
    recurring,
    again: row.count >= step.least && lacking.length === 0 && recurring.length === 0,
    finished: !open,
  };
  if (hours) progress.hours = counted(counts.minutes / 60, standing, 'hours');
  if (remaining !== undefined) progress.for = remaining;
  return progress;
}

/** Persons that a step which is per person is left for. */
function remainingOf(
  look: Look,
  step: ProgramStep,
  row: StepRow | Tally,
  standing: readonly Rule[],
  comesBack: boolean,
): readonly Ref[] {
  const lines = 'per' in row ? row.per : undefined;
  return personsOf(look, step, step.per ?? '').filter((person) => {
    const tally = lines?.[person] ?? nothing;
    return !isFull(standing, tally) && (comesBack || tally.count < step.least);
  });
}

/** Persons who do a step that is per person: those who hold its role, with an open line when its phase is kept for them. */
function personsOf(look: Look, step: ProgramStep, role: string): readonly Ref[] {
  const holders = look.holders(role);
  const phase = step.phase === undefined ? undefined : look.program.phases.get(step.phase);
  if (phase?.per !== role) return holders;
  const lines = look.facts.phases[phase.id]?.lines;
  return holders.filter((person) => lines?.[person]?.status === 'open');
}

function mayRepeat(step: ProgramStep): boolean {
  return step.entry === 'held' || step.entry === 'measured';
}

function isFull(rules: readonly Rule[], tally: Tally): boolean {
  return rules.some(
    ({ spec: { times, hours } }) =>
      (times?.to !== undefined && tally.count >= times.to) ||
      (hours?.to !== undefined && tally.minutes >= hours.to * 60),
  );
}

/** How many there are, with the narrowest range that the rules ask for. */
function counted(done: number, rules: readonly Rule[], kind: 'times' | 'hours'): StepProgress['times'] {
  const range: { done: number; from?: number; to?: number } = { done };
  for (const { spec } of rules) {
    const { from, to } = spec[kind] ?? {};
    if (from !== undefined) range.from = Math.max(from, range.from ?? from);
    if (to !== undefined) range.to = Math.min(to, range.to ?? to);
  }
  return range;
}
