import type { Program } from '../definition/program.js';
import { renamesBetween } from '../diff/renames.js';
import type { TimerPolicy } from '../entry/definition-change.js';
import {
  type CarriedTable,
  type Carrying,
  carriedTables,
  timerPolicies,
} from '../entry/definition-change.js';
import { idsIn } from '../journal/carried-ids.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { type MigrationWhy, why } from './why.js';

/**
 * What becomes of what a case holds when its definition changes. What has the same id in both needs no word; what stands nowhere
 * and is still in use asks for a choice.
 */
export type MigrationMapping = Carrying & {
  /** What the case lets go of though it is in use, as a choice names it: `role mentor`, `phase provtid`. */
  readonly drops?: readonly string[];
};

/** The mapping that two definitions give by themselves: what is the same under another id, by its title or all that it says. Pure. */
export function suggestedMapping(from: CompiledPathway, to: CompiledPathway): MigrationMapping {
  const tables: { [table: string]: { [from: string]: string } } = {};
  for (const rename of renamesBetween(from.pathway, to.pathway)) {
    const table = tableOf[rename.type];
    if (table !== undefined) tables[table] = { ...tables[table], [rename.from.id]: rename.to.id };
  }
  return tables;
}

const tableOf: { readonly [type: string]: CarriedTable | undefined } = {
  phase: 'phases',
  step: 'steps',
  role: 'roles',
  consent: 'consents',
  criterion: 'criteria',
  outcome: 'outcomes',
  start: 'starts',
  instrument: 'instruments',
  pause: 'pauses',
  agency: 'agencies',
  information: 'information',
};

/** One mapping over another: what the later says holds. Pure. */
export function joinedMapping(first: MigrationMapping, second: MigrationMapping = {}): MigrationMapping {
  const joined: { [table: string]: unknown } = {};
  for (const table of [...carriedTables, 'moves'] as const) {
    const both = { ...first[table], ...second[table] };
    if (Object.keys(both).length > 0) joined[table] = both;
  }
  const drops = [...new Set([...(first.drops ?? []), ...(second.drops ?? [])])];
  return { ...joined, ...(drops.length === 0 ? {} : { drops }) };
}

/** Ids of the new definition that something gone may become: those that nothing of the old one is. Any phase may be moved to. Pure. */
export function freeIds(
  from: Program,
  to: Program,
  table: CarriedTable | 'moves',
  mapping: MigrationMapping,
): readonly string[] {
  if (table === 'moves') return idsIn(to, 'phases');
  const own = mapping[table] ?? {};
  const taken = new Set([
    ...idsIn(from, table).filter((id) => !Object.hasOwn(own, id)),
    ...Object.values(own),
  ]);
  return idsIn(to, table).filter((id) => !taken.has(id));
}

/** What an entry keeps of a mapping. Pure. */
export function carryingOf({ drops: _, ...carrying }: MigrationMapping): Carrying {
  return carrying;
}

/**
 * Whether it may be chosen what becomes of the clock of a rule: of a `due` only. A cadence, a dose, a length, a window and a
 * schedule go on from the day that they were counted from, by the new rule. Pure.
 */
export function hasPolicies(to: Program, rule: string): boolean {
  return to.rule.get(rule)?.spec.due !== undefined;
}

/** Ids in a mapping, and rules in a table of timers, that the definitions do not have; two ids that would become one. Pure. */
export function mappingFaults(
  from: CompiledPathway,
  to: CompiledPathway,
  mapping: MigrationMapping,
  timers: { readonly [rule: string]: TimerPolicy },
): readonly MigrationWhy[] {
  const [old, fresh] = [insideOf(from).program, insideOf(to).program];
  const faults: MigrationWhy[] = [];
  for (const name of [...carriedTables, 'moves'] as const) {
    const table = name === 'moves' ? 'phases' : name;
    const pairs = Object.entries(mapping[name] ?? {});
    for (const [source, target] of pairs) {
      if (!idsIn(old, table).includes(source)) faults.push(why('unknown-in-mapping', `${name}.${source}`));
      if (!idsIn(fresh, table).includes(target)) faults.push(why('unknown-in-mapping', `${name}: ${target}`));
      const isTaken = pairs.some(([other, same]) => other !== source && same === target);
      const stays =
        name !== 'moves' && idsIn(old, table).includes(target) && mapping[name]?.[target] === undefined;
      if (name !== 'moves' && (isTaken || stays)) faults.push(why('two-in-one', `${name}: ${target}`));
    }
  }
  for (const [rule, policy] of Object.entries(timers)) {
    if (!fresh.rule.has(rule)) faults.push(why('unknown-in-mapping', `timers.${rule}`));
    else if (!hasPolicies(fresh, rule)) faults.push(why('no-deadline', rule));
    if (!timerPolicies.includes(policy))
      faults.push(why('unknown-in-mapping', `timers.${rule}: ${String(policy)}`));
  }
  return faults;
}
