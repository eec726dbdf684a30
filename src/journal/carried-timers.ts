import { limitOf } from '../calendar/limit.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, ExtensionRow } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { TimerPolicy } from '../entry/definition-change.js';
import { allLimits, type Limit } from '../machine/limits.js';
import type { CarriedIds } from './carried-ids.js';

/** A deadline that runs on the day of a change of definition: its last day before and after. */
export interface CarriedTimer {
  /** The rule, by its id in the new definition; in the old one when it is gone. */
  readonly rule: string;
  readonly about?: string;
  readonly policy: TimerPolicy;
  /** Missing when it did not run before. */
  readonly before?: LocalDate;
  /** Missing when it does not run any more. */
  readonly after?: LocalDate;
}

/** A case before a change of definition and after it, on the day of the change. */
export interface Around {
  readonly from: Program;
  readonly to: Program;
  readonly before: CaseFacts;
  readonly after: CaseFacts;
  readonly ids: CarriedIds;
  readonly day: LocalDate;
}

/** What a policy makes of a deadline: a last day of its own for it, from the day it is counted from now. Pure. */
export function timedFacts(around: Around, timers: { readonly [rule: string]: TimerPolicy }): CaseFacts {
  const extensions: { [rule: string]: readonly ExtensionRow[] } = {};
  for (const limit of allLimits(around.to, around.after, around.day)) {
    const policy = timers[limit.rule.id] ?? 'keep-remaining';
    const until = policy === 'keep-remaining' ? undefined : lastDay(around, limit, policy);
    if (until === undefined) continue;
    const { id } = limit.rule;
    const own = limit.about === undefined ? {} : { about: limit.about };
    const row = { anchor: limit.from, until, ground: 'definition-changed', on: around.day, ...own };
    extensions[id] = [...(extensions[id] ?? around.after.extensions[id] ?? []), row];
  }
  if (Object.keys(extensions).length === 0) return around.after;
  return { ...around.after, extensions: { ...around.after.extensions, ...extensions } };
}

function lastDay(around: Around, limit: Limit, policy: TimerPolicy): LocalDate | undefined {
  const { due } = limit.rule.spec;
  if (due === undefined) return undefined;
  if (policy === 'keep-end') return earlierOf(around, limit)?.due;
  return limitOf(around.day, due.within, { rollOver: due.rollOver ?? limit.rule.basis === 'law' }).due;
}

/** The clock of the same rule before the change. */
function earlierOf({ from, before, ids, day }: Around, { rule, about }: Limit): Limit | undefined {
  return allLimits(from, before, day).find(
    (limit) => ids.rule(limit.rule.id) === rule.id && limit.about === about,
  );
}

/** Every deadline that runs before a change or after it, with both last days; those that stay as they are left out. Pure. */
export function changedTimers(
  around: Around,
  timers: { readonly [rule: string]: TimerPolicy },
): readonly CarriedTimer[] {
  const { from, to, before, after, ids, day } = around;
  const rows = new Map<string, { rule: string; about?: string; before?: LocalDate; after?: LocalDate }>();
  const rowOf = (rule: string, about: string | undefined): { before?: LocalDate; after?: LocalDate } => {
    const key = JSON.stringify([rule, about]);
    const row = rows.get(key) ?? { rule, ...(about === undefined ? {} : { about }) };
    rows.set(key, row);
    return row;
  };
  for (const { rule, about, due } of allLimits(from, before, day))
    rowOf(ids.rule(rule.id), about).before ??= due;
  for (const { rule, about, due } of allLimits(to, after, day)) rowOf(rule.id, about).after ??= due;
  return [...rows.values()]
    .filter((row) => row.before !== row.after)
    .map((row) => ({ ...row, policy: timers[row.rule] ?? 'keep-remaining' }));
}
