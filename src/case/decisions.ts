import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { withMore } from '../condition/with-more.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import { judgeEnded, judgeOpened, judgeStarted, mostRuns, runsRule } from '../machine/judge-decision.js';
import { lineStatus } from '../machine/phase-move.js';
import { phaseRow } from '../machine/phase-row.js';
import { type Blocked, blockedOf, judgedOf } from './blocked.js';
import type { SeenCriterion } from './criterion.js';
import type { Draft } from './draft.js';
import type { Look } from './look.js';
import { isOutOfReach, probe } from './probe.js';

/** A decision that can be taken now. Closing the case stands among the ways out. */
export interface NextDecision {
  /** The kind of entry that records it: a way in, a phase opened or completed, the pause ended, what was done approved. */
  readonly record: 'started' | 'opened' | 'ended' | 'resumed' | 'approved';
  readonly start?: Id;
  readonly phase?: Id;
  /** What is to be approved: its step, and the id of its entry. It can also be sent back. */
  readonly step?: Id;
  readonly of?: string;
  /** Roles that can take it, where a rule says. */
  readonly by?: readonly Id[];
  /** Persons it can be taken for, in a phase kept per person; missing when persons may not be seen. */
  readonly for?: readonly Ref[];
  /** The phase has been run before. */
  readonly again?: true;
  /** `usual` rules that deciding it now would deviate from. */
  readonly deviations: readonly SeenCriterion[];
}

/** A way in. */
export interface WayIn {
  readonly start: Id;
  readonly open: boolean;
  readonly criteria: readonly SeenCriterion[];
  readonly deviations: readonly SeenCriterion[];
}

/** Decisions about phases as they stand: those that can be taken, and those that would be refused. */
export interface DecisionsNow {
  readonly decisions: readonly NextDecision[];
  readonly blocked: readonly Blocked[];
}

/** The ways in of a case that has not started. Pure. */
export function waysInOf(look: Look): readonly WayIn[] {
  const { program, facts, on, sight } = look;
  if (facts.status !== 'none' || !sight.sees('general')) return [];
  return [...program.starts.keys()].map((start) => {
    const judged = judgedOf(look, judgeStarted(program, facts, probe('started', { start }, on), on));
    return { start, open: judged.criteria.length === 0, ...judged };
  });
}

/**
 * Which phases can be opened or completed now, and which cannot and why, in the order of the definition; in a pause, only
 * that it can be ended. Pure. A phase that belongs to another way in is left out.
 */
export function decisionsNow(look: Look): DecisionsNow {
  const { facts, program, sight } = look;
  const decisions: NextDecision[] = [];
  const blocked: Blocked[] = [];
  if (!sight.sees('general')) return { decisions, blocked };
  if (facts.status === 'paused') decisions.push({ record: 'resumed', deviations: [] });
  if (facts.status !== 'open') return { decisions, blocked };
  for (const phase of program.phases.values()) {
    for (const record of ['ended', 'opened'] as const) {
      const people = peopleFor(look, phase, record);
      if (people?.length !== 0) sort(look, phase, record, people, { decisions, blocked });
    }
  }
  return { decisions, blocked };
}

/** Persons a decision can concern; `undefined` in a phase that is not kept per person, none when it cannot be taken at all. */
function peopleFor(look: Look, phase: ProgramPhase, record: 'opened' | 'ended'): readonly Ref[] | undefined {
  const { facts, on, program } = look;
  const wanted = record === 'ended' ? 'open' : 'waiting';
  if (phase.per !== undefined)
    return look.holders(phase.per).filter((person) => lineStatus(facts, phase.id, person) === wanted);
  const { status, runs } = phaseRow(facts, phase.id);
  const rerun =
    record === 'opened' &&
    (status === 'completed' || status === 'ended') &&
    runs < mostRuns(runsRule(program, facts, phase, on));
  return status === wanted || rerun ? undefined : [];
}

function sort(
  look: Look,
  phase: ProgramPhase,
  record: 'opened' | 'ended',
  people: readonly Ref[] | undefined,
  into: { readonly decisions: NextDecision[]; readonly blocked: Blocked[] },
): void {
  const { facts, on, program } = look;
  const findings = findingsOf(program, look, phase, record, people?.[0], on);
  if (record === 'opened' && isOutOfReach(facts, findings)) return;
  const { criteria, deviations } = judgedOf(look, findings);
  const line: Draft<Pick<NextDecision, 'record' | 'phase' | 'for'>> = {
    record,
    phase: phase.id,
  };
  if (look.people && people !== undefined) line.for = people;
  const again = record === 'opened' && phaseRow(facts, phase.id).runs > 0 && phase.per === undefined;
  if (criteria.length === 0)
    into.decisions.push(withMore(line, again ? { again, deviations } : { deviations }));
  else into.blocked.push(blockedOf(line, criteria));
}

function findingsOf(
  program: Program,
  { facts }: Look,
  phase: ProgramPhase,
  record: 'opened' | 'ended',
  about: Ref | undefined,
  on: string,
): ReturnType<typeof judgeOpened> {
  const fields = about === undefined ? { phase: phase.id } : { phase: phase.id, about };
  return record === 'opened'
    ? judgeOpened(program, facts, probe('opened', fields, on), on)
    : judgeEnded(program, facts, probe('ended', fields, on), on);
}
