import { own } from '../condition/own.js';
import type { Program } from '../definition/program.js';
import type { CarriedTable, Carrying } from '../entry/definition-change.js';

/** What ids of the earlier definition are called in the later one. */
export interface CarriedIds {
  /** The id in the later definition; `undefined` when it has no such thing. */
  readonly of: (table: CarriedTable, id: string) => string | undefined;
  /** The same, or the id as it was. */
  readonly named: (table: CarriedTable, id: string) => string;
  /** The rule under the id that it has in the later definition; it may not be there. */
  readonly rule: (rule: string) => string;
}

/** What a mapping calls the ids of one definition in another. Pure. */
export function carriedIds(from: Program, to: Program, mapping: Carrying): CarriedIds {
  const named: CarriedIds['named'] = (table, id) => own(mapping[table] ?? {}, id) ?? id;
  return {
    named,
    of: (table, id) => {
      const name = named(table, id);
      return isKnownIn(to, table, name) ? name : undefined;
    },
    rule: (rule) => {
      const element = from.rule.get(rule)?.element;
      const table = element === undefined ? undefined : tableOf[element.type];
      if (element === undefined || table === undefined || !rule.startsWith(`${element.id}.`)) return rule;
      return `${named(table, element.id)}${rule.slice(element.id.length)}`;
    },
  };
}

const tableOf: { readonly [type: string]: CarriedTable | undefined } = {
  step: 'steps',
  phase: 'phases',
  role: 'roles',
  start: 'starts',
  outcome: 'outcomes',
  pause: 'pauses',
};

/** The ids of a definition in one table. Pure. */
export function idsIn(program: Program, table: CarriedTable): readonly string[] {
  if (table === 'steps') return [...program.steps.keys()];
  if (table === 'phases') return [...program.phases.keys()];
  return Object.keys(program.pathway[table] ?? {});
}

function isKnownIn(program: Program, table: CarriedTable, id: string): boolean {
  if (table === 'steps') return program.steps.has(id);
  if (table === 'phases') return program.phases.has(id);
  return (table === 'information' && id === 'general') || Object.hasOwn(program.pathway[table] ?? {}, id);
}
