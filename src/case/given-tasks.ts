import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { classOf, informationsOfCount } from './information-classes.js';
import type { Look } from './look.js';

/** A task that has been given and not been taken up since. It is never late: it is taken up next time. */
export interface TaskOut {
  readonly step: Id;
  readonly task: Id;
  /** The day it was given. */
  readonly since: LocalDate;
  /** The person it was given about; missing when persons may not be seen. */
  readonly about?: Ref;
  /** Roles that do it. */
  readonly by: readonly Id[];
  /** Occasions since then at which it was not taken up. */
  readonly passed: number;
}

/** The tasks that are out, step by step, as far as they may be seen. Pure. */
export function tasksOutIn({ facts, program, sight }: Look): readonly TaskOut[] {
  if (facts.status !== 'open' && facts.status !== 'paused') return [];
  const people = classOf(program, 'people');
  const out: TaskOut[] = [];
  for (const { id: step, spec } of program.steps.values()) {
    const tasks = facts.steps[step]?.tasks;
    if (tasks === undefined || tasks.length === 0) continue;
    // A meeting that counts as this one may have given it, or passed it by.
    const classes = informationsOfCount(program, step);
    for (const { task, on, about, passed = 0 } of tasks) {
      const whom = about === undefined ? [] : [about];
      if (!sight.seesAll(classes, whom)) continue;
      const named = about === undefined || !sight.sees(people, whom) ? {} : { about };
      out.push({ step, task, since: on, ...named, by: spec.tasks?.[task]?.by ?? [], passed });
    }
  }
  return out;
}
