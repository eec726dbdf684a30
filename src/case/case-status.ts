import type { LocalDate } from '../calendar/local-date.js';
import type { PhaseRow, Ref } from '../condition/case-facts.js';
import type { Id, PhaseStatus } from '../condition/condition.js';
import { phaseRow } from '../machine/phase-row.js';
import type { Draft } from './draft.js';
import { informationOfStep } from './information-classes.js';
import type { Look } from './look.js';

/** Where the case stands; `withheld` when the viewer may not see it. Dates are local. */
export type CaseStatus =
  | { readonly code: 'withheld' | 'none' }
  | { readonly code: 'open'; readonly since: LocalDate; readonly start: Id }
  | {
      readonly code: 'paused';
      readonly since: LocalDate;
      readonly start: Id;
      readonly ground: Id;
      /** Planned last day of the pause. */
      readonly until?: LocalDate;
      readonly review?: LocalDate;
    }
  | { readonly code: 'closed'; readonly since: LocalDate; readonly start: Id; readonly outcome: Id };

/** A phase as it stands. */
export interface PhaseNow {
  readonly phase: Id;
  readonly status: PhaseStatus;
  readonly opened?: LocalDate;
  readonly ended?: LocalDate;
  /** How many times it has been opened. */
  readonly runs: number;
  /** Each person's own line, in a phase kept per person; missing when persons may not be seen. */
  readonly lines?: readonly PersonLine[];
  /** Required steps that were not done when it was left, and still are not. */
  readonly leftUndone: readonly Id[];
}

/** One person's line in a phase that is kept per person. */
export interface PersonLine {
  readonly person: Ref;
  readonly status: PhaseStatus;
  readonly opened?: LocalDate;
  readonly ended?: LocalDate;
}

/** Where the case stands. Pure. */
export function statusOf({ facts, sight }: Look): CaseStatus {
  if (!sight.sees('general')) return { code: 'withheld' };
  const { start, closed } = facts;
  if (start === undefined) return { code: 'none' };
  if (facts.status === 'closed' && closed !== undefined)
    return { code: 'closed', since: closed.on, start: start.way, outcome: closed.outcome };
  const pause = facts.status === 'paused' ? facts.pauses.at(-1) : undefined;
  if (pause === undefined) return { code: 'open', since: start.on, start: start.way };
  return {
    code: 'paused',
    since: pause.from,
    start: start.way,
    ground: pause.ground,
    ...(pause.ends === undefined ? {} : { until: pause.ends }),
    ...(pause.review === undefined ? {} : { review: pause.review }),
  };
}

/** Every phase as it stands, in the order of the definition. Pure. */
export function phasesOf(look: Look): readonly PhaseNow[] {
  if (!look.sight.sees('general')) return [];
  const phases: PhaseNow[] = [];
  for (const phase of look.program.phases.keys()) phases.push(phaseNow(look, phase));
  return phases;
}

function phaseNow(look: Look, phase: Id): PhaseNow {
  const row = phaseRow(look.facts, phase);
  const { status, opened, ended, runs, lines } = row;
  const line: Draft<Partial<PhaseNow>> = { phase, status };
  if (opened !== undefined) line.opened = opened;
  if (ended !== undefined) line.ended = ended;
  line.runs = runs;
  if (look.people && lines !== undefined) line.lines = linesOf(lines);
  return Object.assign(line, { phase, status, runs, leftUndone: leftUndone(look, row) });
}

function linesOf(lines: NonNullable<PhaseRow['lines']>): readonly PersonLine[] {
  return Object.entries(lines).map(([person, line]) => ({ person, ...line }));
}

/** Required steps left undone that have not been done since, as far as they may be seen. */
function leftUndone({ facts, program, sight }: Look, row: PhaseRow): readonly Id[] {
  if (row.leftUndone === undefined) return [];
  return row.leftUndone.filter((id) => {
    const done = (facts.steps[id]?.count ?? 0) >= (program.steps.get(id)?.least ?? 1);
    return !done && sight.sees(informationOfStep(program, id));
  });
}
