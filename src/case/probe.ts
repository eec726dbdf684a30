import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Condition, Id } from '../condition/condition.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry, EntryFields, EntryKind } from '../entry/entry.js';
import type { Finding } from '../machine/finding.js';
import { judgeGates } from '../machine/judge-step.js';
import type { Look } from './look.js';
import { conditionOf } from './reason.js';

/** An entry that is only asked about: what would the door say of it? It is judged and never recorded. Pure. */
export function probe<K extends EntryKind>(
  kind: K,
  fields: EntryFields[K],
  on: string,
): Extract<Entry, { kind: K }> {
  const base = { id: '', kind, happened: on, recordedAt: '', by: nobody };
  return Object.assign(base, fields) as unknown as Extract<Entry, { kind: K }>;
}

const nobody = { role: '' };

/**
 * What stands against doing a step now, whoever takes part and wherever: its `needs`, the order of its phase, standing
 * conditions that stop it, and a dose that is full. Pure; exactly what the door would find.
 */
export function gateFindings(look: Look, step: ProgramStep): readonly Finding[] {
  if (!hasGates(step)) return [];
  const { program, facts, on } = look;
  return judgeGates(program, facts, stepProbe(look, step), on);
}

/** Whether any rule could stand against the step; the same for every case. */
function hasGates({ admit, clocks, orders, stoppedBy }: ProgramStep): boolean {
  return orders.length > 0 || stoppedBy.length > 0 || admit.some(isGate) || clocks.some(isGate);
}

function isGate(rule: Rule): boolean {
  if (rule.element.type === 'option') return false;
  const { kind } = rule;
  return kind === 'needs' || kind === 'order' || kind === 'throughout' || kind === 'dose';
}

function stepProbe(
  { holders, on }: Look,
  step: ProgramStep,
): Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }> {
  const about: Ref = step.per === undefined ? '' : (holders(step.per)[0] ?? '');
  const [option = ''] = step.options.keys();
  if (step.entry === 'measured') return probe('measured', { step: step.id, about, notAdministered: '-' }, on);
  if (step.entry === 'answered') return probe('answered', { step: step.id, option, about }, on);
  if (step.entry === 'done') return probe('done', { step: step.id, about }, on);
  return probe('held', { step: step.id, present: [], about }, on);
}

/** Whether one of the findings can never be met in this case: it asks for a way in that the case did not come by. Pure. */
export function isOutOfReach(facts: CaseFacts, findings: readonly Finding[]): boolean {
  return findings.some(({ of, weight }) => {
    const condition = of === undefined || weight === 'usual' ? undefined : conditionOf(of);
    return condition !== undefined && neverHolds(facts, condition);
  });
}

function neverHolds(facts: CaseFacts, condition: Condition): boolean {
  if ('start' in condition) return cameAnotherWay(facts, condition.start);
  if ('all' in condition) return condition.all.some((part) => neverHolds(facts, part));
  return 'any' in condition && condition.any.every((part) => neverHolds(facts, part));
}

function cameAnotherWay(facts: CaseFacts, way: Id): boolean {
  return facts.start !== undefined && facts.start.way !== way;
}
