import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { CarriedTable } from '../entry/definition-change.js';
import type { CarriedIds } from '../journal/carried-ids.js';
import { freeIds, type MigrationMapping } from './mapping.js';
import { type MigrationCode, type MigrationWhy, why } from './why.js';

/** What a case has in use now, by table, and what it is called when it has to be let go. */
interface Used {
  readonly in: CarriedTable;
  readonly kind: string;
  readonly code: MigrationCode;
  readonly ids: readonly string[];
}

/** What a case has in use that its new definition does not know: each asks for a choice, unless the mapping lets it go. Pure. */
export function gone(
  facts: CaseFacts,
  [from, to]: readonly [Program, Program],
  ids: CarriedIds,
  mapping: MigrationMapping,
): readonly MigrationWhy[] {
  const { moves = {}, drops = [] } = mapping;
  return inUse(facts).flatMap(({ in: table, kind, code, ids: used }) =>
    [...new Set(used)].flatMap((id) => {
      const drop = `${kind} ${id}`;
      const isMoved = table === 'phases' && Object.hasOwn(moves, id);
      if (ids.of(table, id) !== undefined || isMoved || drops.includes(drop)) return [];
      const options = freeIds(from, to, table === 'phases' ? 'moves' : table, mapping);
      return [why(code, id, { in: table, id, options, drop })];
    }),
  );
}

function inUse(facts: CaseFacts): readonly Used[] {
  const { phases, people, consents, steps, pauses, status } = facts;
  const having = <T>(table: { readonly [id: string]: T }, has: (row: T) => boolean): readonly string[] =>
    Object.entries(table).flatMap(([id, row]) => (has(row) ? [id] : []));
  const held = Object.values(people).flatMap(({ roles }) => roles.filter(({ until }) => until === undefined));
  const pause = status === 'paused' ? pauses.at(-1) : undefined;
  return [
    { in: 'phases', kind: 'phase', code: 'phase-gone', ids: having(phases, (row) => row.status === 'open') },
    { in: 'roles', kind: 'role', code: 'role-gone', ids: held.map(({ role }) => role) },
    {
      in: 'consents',
      kind: 'consent',
      code: 'consent-gone',
      ids: having(consents, (row) => Object.values(row).some(({ state }) => state === 'given')),
    },
    {
      in: 'steps',
      kind: 'booking',
      code: 'booking-gone',
      ids: having(steps, ({ bookings = {} }) => Object.keys(bookings).length > 0),
    },
    { in: 'pauses', kind: 'pause', code: 'pause-gone', ids: pause === undefined ? [] : [pause.ground] },
  ];
}
