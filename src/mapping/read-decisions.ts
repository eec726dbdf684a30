import { own } from '../condition/own.js';
import * as code from '../definition/check/structure-codes.js';
import type { Program } from '../definition/program.js';
import { finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { type CarriedTable, type TimerPolicy, timerPolicies } from '../entry/definition-change.js';
import { idsIn } from '../journal/carried-ids.js';
import type { MigrationMapping } from '../migration/mapping.js';
import {
  mappingBadDrop,
  mappingTwoInOne,
  mappingUnknownDeadline,
  mappingUnknownNew,
  mappingUnknownOld,
} from './mapping-codes.js';
import { dropKinds, idsOf, type MappedTable, mappedTables } from './mapping-file.js';
import { type Keys, keysAt, listAt, type Reading, textAt, where, withNearest } from './reading.js';

/** What is said of all cases, or of one. */
export interface Decided {
  readonly mapping: MigrationMapping;
  readonly timers: { readonly [rule: string]: TimerPolicy };
}

type Ids = { readonly [from: string]: string };

/**
 * Reads the tables, `drops` and `timers` at a place. What is wrong is told in the reading and left out.
 *
 * @param shared - what is said of all cases, when this is about one
 */
export function readDecisions(
  reading: Reading,
  said: Keys,
  path: DataPath,
  shared: MigrationMapping = {},
): Decided {
  const mapping: { [key: string]: unknown } = {};
  for (const table of mappedTables) {
    const ids = readIds(reading, said[table], [...path, table], table, shared[table] ?? {});
    if (Object.keys(ids).length > 0) mapping[table] = ids;
  }
  const drops = readDrops(reading, said.drops, [...path, 'drops']);
  if (drops.length > 0) mapping.drops = drops;
  return { mapping, timers: readTimers(reading, said.timers, [...path, 'timers']) };
}

function readIds(reading: Reading, value: unknown, path: DataPath, table: MappedTable, shared: Ids): Ids {
  if (value === null || value === undefined) return {};
  const ids: { [from: string]: string } = {};
  for (const [from, target] of Object.entries(keysAt(reading, value, path) ?? {})) {
    const place = [...path, from];
    const isOld = isKnown(reading, 'old', idsOf(table), from, place, 'key');
    const to = textAt(reading, target, place);
    const isNew = to !== undefined && isKnown(reading, 'new', idsOf(table), to, place, 'value');
    if (!isOld || !isNew) continue;
    ids[from] = to;
  }
  if (table !== 'moves') tellTwoInOne(reading, { ...shared, ...ids }, ids, path, table);
  return ids;
}

/** Two ids that would become one: another of the mapping, or one that keeps its name. */
function tellTwoInOne(reading: Reading, all: Ids, ids: Ids, path: DataPath, table: CarriedTable): void {
  const order = Object.keys(all);
  const stays = new Set(idsIn(reading.old, table).filter((id) => !Object.hasOwn(all, id)));
  for (const [id, to] of Object.entries(ids)) {
    const other = stays.has(to) ? to : order.slice(0, order.indexOf(id)).find((one) => all[one] === to);
    if (other === undefined) continue;
    reading.findings.push(finding(mappingTwoInOne, [...path, id], { id, other, to }));
  }
}

function isKnown(
  { old, fresh, findings }: Reading,
  side: 'old' | 'new',
  table: CarriedTable,
  id: string,
  path: DataPath,
  at: 'key' | 'value',
): boolean {
  const program: Program = side === 'old' ? old : fresh;
  const known = idsIn(program, table);
  if (known.includes(id)) return true;
  const { version } = program.pathway;
  const kind = side === 'old' ? mappingUnknownOld : mappingUnknownNew;
  findings.push(finding(kind, path, { id, in: table, version, ...withNearest(id, known) }, { at }));
  return false;
}

function readDrops(reading: Reading, value: unknown, path: DataPath): readonly string[] {
  if (value === null || value === undefined) return [];
  const drops = listAt(reading, value, path).flatMap((item, at): string[] => {
    const place = [...path, at];
    const drop = textAt(reading, item, place);
    return drop !== undefined && isDrop(reading, drop, place) ? [drop] : [];
  });
  return [...new Set(drops)];
}

function isDrop(reading: Reading, drop: string, path: DataPath): boolean {
  const [name = '', id = '', ...rest] = drop.split(' ');
  const kind = own(dropKinds, name);
  if (kind === undefined || id === '' || rest.length > 0) {
    const known = Object.keys(dropKinds);
    reading.findings.push(finding(mappingBadDrop, path, { value: drop, known }));
    return false;
  }
  return isKnown(reading, kind.side, kind.in, id, path, 'value');
}

function readTimers(reading: Reading, value: unknown, path: DataPath): Decided['timers'] {
  if (value === null || value === undefined) return {};
  const timers: { [rule: string]: TimerPolicy } = {};
  const deadlines = reading.fresh.rules.flatMap(({ id, spec }) => (spec.due === undefined ? [] : [id]));
  for (const [rule, said] of Object.entries(keysAt(reading, value, path) ?? {})) {
    const place = [...path, rule];
    if (!deadlines.includes(rule)) {
      const { version } = reading.fresh.pathway;
      const data = { id: rule, version, ...withNearest(rule, deadlines) };
      reading.findings.push(finding(mappingUnknownDeadline, place, data, { at: 'key' }));
    }
    const word = textAt(reading, said, place);
    const policy = timerPolicies.find((one) => one === word);
    if (policy !== undefined) timers[rule] = policy;
    else if (word !== undefined) tellPolicy(reading, word, place);
  }
  return timers;
}

function tellPolicy(reading: Reading, value: string, path: DataPath): void {
  const { nearest } = withNearest(value, timerPolicies);
  const meant = nearest === undefined ? {} : { nearest };
  const data = { ...where(path), value, known: timerPolicies, more: 0, ...meant };
  reading.findings.push(finding(code.unknownValue, path, data));
}
