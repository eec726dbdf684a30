import type { CaseFacts, StandingRow } from '../condition/case-facts.js';
import { withKey } from '../condition/with-more.js';
import type { Program } from '../definition/program.js';
import { withBreaches } from './breaches.js';
import { type OtherRows, otherRows } from './changed.js';
import { copyOfFacts, type FactsCopy } from './facts-copy.js';
import type { Judgement } from './finding.js';
import { judge } from './judge.js';
import type { EntryEvent, MachineEvent, OwnEvent } from './machine-event.js';
import { ownChange } from './own-changes.js';
import { cursorOf } from './phase-move.js';
import { phaseRow } from './phase-row.js';
import { reduce, resume } from './reduce.js';
import { leavePhase, openPhase } from './reduce-phase.js';

/** What one event changes: the new facts, and what the machine does next by itself. */
export interface Applied {
  readonly facts: CaseFacts;
  readonly own: OwnEvent | undefined;
  /** The rows that are others in the new facts. */
  readonly rows: OtherRows;
}

/** The case before anything has happened. */
export const noFacts: CaseFacts = {
  at: '',
  status: 'none',
  phases: {},
  steps: {},
  criteria: {},
  consents: {},
  goals: {},
  measures: {},
  people: {},
  pauses: [],
  extensions: {},
  disclosures: [],
  breaches: [],
  standings: {},
};

/** Applies one event to the facts of a case (semantics 2). Pure and total: what does not count is kept as noted. */
export function applyEvent(
  program: Program,
  facts: CaseFacts,
  event: MachineEvent,
  judged?: Judgement,
): Applied {
  const copy = copyOfFacts(facts);
  change(program, copy, facts, event, judged);
  const changed = isSame(facts, copy) ? facts : copy;
  const rows = otherRows(facts, changed);
  const next = withBreaches(program, facts, changed, event, rows);
  return { facts: next, own: follow(program, facts, next, event), rows };
}

/** Whether an event has changed nothing: each field is the very same. */
function isSame(before: CaseFacts, after: CaseFacts): boolean {
  for (const field in after) {
    if (after[field as keyof CaseFacts] !== before[field as keyof CaseFacts]) return false;
  }
  return true;
}

function change(
  program: Program,
  copy: FactsCopy,
  before: CaseFacts,
  event: MachineEvent,
  judged: Judgement | undefined,
): void {
  if ('entry' in event) changeByEntry(program, copy, before, event, judged ?? judge(program, before, event));
  else if ('own' in event) changeByItself(program, copy, before, event);
  else copy.at = event.at;
}

function changeByEntry(
  program: Program,
  copy: FactsCopy,
  before: CaseFacts,
  event: EntryEvent,
  judgement: Judgement,
): void {
  const { entry, on } = event;
  if (on > before.at) copy.at = on;
  if (judgement.standing !== 'noted') reduce(copy, entry, on, program, before);
  if (judgement.standing === 'counts' && judgement.setAside.length === 0) return;
  const rules = [...judgement.findings.map((finding) => finding.rule), ...judgement.setAside];
  const standing = judgement.standing === 'counts' ? 'overridden' : judgement.standing;
  const row: StandingRow =
    'step' in entry ? { standing, rules, on, step: entry.step } : { standing, rules, on };
  copy.standings = withKey(before.standings, entry.id, row);
}

function changeByItself(program: Program, copy: FactsCopy, before: CaseFacts, event: OwnEvent): void {
  const [phase = '', kind] = event.type.split('.');
  if (event.type === 'case.resumed') resume(copy, event.on);
  if (kind === 'opened') openPhase(program, copy, phase, event.on, event.own);
  if (kind === 'ended') leavePhase(program, copy, before, { phase, on: event.on });
}

/** What the machine does next by itself: one own change. */
function follow(
  program: Program,
  before: CaseFacts,
  after: CaseFacts,
  event: MachineEvent,
): OwnEvent | undefined {
  return before === after ? undefined : ownChange(program, after, after.at, causeOf(event));
}

/** What the chart shows besides: the ordered phases that have come to another step, the first that is not done. Pure. */
export function movesOf(
  program: Program,
  before: CaseFacts,
  after: CaseFacts,
  event: MachineEvent,
): readonly OwnEvent[] {
  const events: OwnEvent[] = [];
  const on = after.at;
  for (const phase of before === after ? [] : program.phases.values()) {
    if (phase.order === undefined || phaseRow(after, phase.id).status !== 'open') continue;
    const shown =
      phaseRow(before, phase.id).status === 'open' ? cursorOf(program, before, phase, on) : phase.order[0];
    const step = cursorOf(program, after, phase, on);
    if (step !== undefined && step !== shown)
      events.push({ type: `${phase.id}.moved`, on, own: causeOf(event), step });
  }
  return events;
}

/** What an own change is put down to: the entry that caused it, or time. */
function causeOf(event: MachineEvent): string {
  if ('entry' in event) return event.entry.id;
  return 'own' in event ? event.own : 'clock';
}
