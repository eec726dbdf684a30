import { finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { NameKind } from './known-names.js';
import { type LookKey, lookFrame, lookShape } from './look-schema.js';
import { dateOf, moveTo } from './moments.js';
import { listsIn } from './read-line.js';
import {
  checkEntry,
  checkName,
  checkNames,
  isKeys,
  isSound,
  type Keys,
  placed,
  type Reading,
  recorderOf,
} from './reading.js';
import type { LookAtCase, Wanted } from './scenario.js';
import { badMoment } from './scenario-codes.js';

/** Whose names stand in a list, and whose names are the keys of a table. */
const namesIn: {
  readonly [K in LookKey]?: { readonly list?: readonly NameKind[]; readonly keys?: readonly NameKind[] };
} = {
  outcome: { list: ['outcome'] },
  phases: { keys: ['phase'] },
  next: { list: ['step'] },
  blocked: { keys: ['step', 'phase', 'outcome', 'start'], list: ['rule'] },
  canStart: { list: ['start'] },
  canOpen: { list: ['phase'] },
  canEnd: { list: ['phase'] },
  canClose: { list: ['outcome'] },
  overdue: { list: ['rule'] },
  unusual: { list: ['rule'] },
  soon: { list: ['rule'] },
  clocks: { list: ['rule'] },
  due: { keys: ['rule'] },
  breaches: { list: ['rule'] },
  notices: { list: ['rule'] },
  told: { keys: ['role'], list: ['rule'] },
  times: { keys: ['step'] },
  minutes: { keys: ['step'] },
  toDecide: { list: ['rule'] },
  toApprove: { list: ['step'] },
  leftUndone: { list: ['step'] },
  consents: { keys: ['consent'] },
  attended: { keys: ['step'] },
  otherCases: { keys: ['rule'] },
  sees: { keys: ['role'], list: ['step', 'consent', 'information'] },
  doesNotSee: { keys: ['role'], list: ['step', 'consent', 'information'] },
};

/** A look at the case under `then`. */
export function readLook(reading: Reading, look: Keys, path: DataPath): LookAtCase {
  const moved = moveTo(reading, look, path);
  const viewer = recorderOf(reading, look.seenBy, [...path, 'seenBy']);
  const wanted = Object.keys(look).flatMap((key): readonly Wanted[] => {
    const place = [...path, key];
    if (key in lookFrame || !(key in lookShape) || !isSound(reading, place)) return [];
    checkWanted(reading, key as LookKey, look[key], place);
    return [{ ...placed(reading, place), key, want: withDates(reading, key, look[key], place) }];
  });
  return {
    kind: 'look',
    ...placed(reading, path),
    on: reading.day,
    ...moved,
    ...(viewer === undefined ? {} : { viewer }),
    wanted,
  };
}

function checkWanted(reading: Reading, key: LookKey, want: unknown, path: DataPath): void {
  if (key === 'definition') checkDefinition(reading, want, path);
  if ((key === 'entries' || key === 'lacking') && isKeys(want))
    for (const name of Object.keys(want)) checkEntry(reading, name, [...path, name], 'key');
  const { list, keys } = namesIn[key] ?? {};
  if (keys !== undefined && isKeys(want)) {
    for (const [name, value] of Object.entries(want)) {
      checkName(reading, keys, name, [...path, name], 'key');
      if (list !== undefined) checkLists(reading, list, value, [...path, name]);
    }
  } else if (list !== undefined) checkLists(reading, list, want, path);
}

function checkLists(reading: Reading, kinds: readonly NameKind[], value: unknown, path: DataPath): void {
  for (const [list, place] of listsIn(value, path)) checkNames(reading, kinds, list, place);
}

const inDefinition: { readonly [key: string]: readonly NameKind[] } = {
  phases: ['phase'],
  team: ['role'],
  deadlines: ['rule'],
  clocks: ['rule'],
  orders: ['rule'],
  errors: ['finding'],
  warnings: ['finding'],
};

function checkDefinition(reading: Reading, want: unknown, path: DataPath): void {
  if (!isKeys(want)) return;
  for (const [key, kinds] of Object.entries(inDefinition))
    checkLists(reading, kinds, want[key], [...path, key]);
}

/** A wish with its moments worked out from the day of the look. */
function withDates(reading: Reading, key: string, want: unknown, path: DataPath): unknown {
  if (key === 'nextWake') return want === 'never' ? want : dated(reading, want, path);
  if (key !== 'due' || !isKeys(want)) return want;
  return Object.fromEntries(
    Object.entries(want).map(([rule, days]) => [
      rule,
      (Array.isArray(days) ? days : [days]).map((day) => dated(reading, day, [...path, rule])),
    ]),
  );
}

function dated(reading: Reading, moment: unknown, path: DataPath): unknown {
  const date = dateOf(moment, reading.day);
  if (date !== undefined) return date;
  reading.findings.push(finding(badMoment, path, { key: String(path.at(-1)), value: String(moment) }));
  return moment;
}
