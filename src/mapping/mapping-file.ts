import type { Pathway } from '../definition/pathway.js';
import type { Sentence } from '../diagnostics/declared.js';
import { type CarriedTable, carriedTables } from '../entry/definition-change.js';
import type { MigrationOptions } from '../migration/plan-migration.js';

/** What people have decided about cases that go over to another definition: what `planMigration` is given beside the day. Plain JSON. */
export type MigrationDecisions = Required<Pick<MigrationOptions, 'mapping' | 'timers' | 'choices'>>;

/** Tables of a mapping file in which an id stands for another. */
export type MappedTable = CarriedTable | 'moves';

/** Those tables, in the order of the file. */
export const mappedTables: readonly MappedTable[] = [...carriedTables, 'moves'];

/** What a mapping file may say of all cases, and of a single one. */
export const decisionKeys: readonly string[] = [...mappedTables, 'drops', 'timers'];

/** What may stand in a mapping file. */
export const fileKeys: readonly string[] = ['from', 'to', ...decisionKeys, 'cases'];

/** The table of a definition that the ids of a mapped table stand in. Pure. */
export function idsOf(table: MappedTable): CarriedTable {
  return table === 'moves' ? 'phases' : table;
}

/** What may be let go though it is in use: the kinds that `drops` names, and where their ids stand. `proof` is a phase of the new version. */
export const dropKinds: {
  readonly [kind: string]: { readonly in: CarriedTable; readonly side: 'old' | 'new' } | undefined;
} = {
  phase: { in: 'phases', side: 'old' },
  role: { in: 'roles', side: 'old' },
  consent: { in: 'consents', side: 'old' },
  booking: { in: 'steps', side: 'old' },
  pause: { in: 'pauses', side: 'old' },
  proof: { in: 'phases', side: 'new' },
};

/** What the things in a table are called: `bland stegen`, `among the steps`. */
export const tableWords: { readonly [T in CarriedTable]: Sentence } = {
  phases: { sv: 'faserna', en: 'the phases' },
  steps: { sv: 'stegen', en: 'the steps' },
  roles: { sv: 'rollerna', en: 'the roles' },
  consents: { sv: 'samtyckena', en: 'the consents' },
  criteria: { sv: 'kriterierna', en: 'the criteria' },
  outcomes: { sv: 'avsluten', en: 'the outcomes' },
  starts: { sv: 'ingångarna', en: 'the starts' },
  instruments: { sv: 'instrumenten', en: 'the instruments' },
  pauses: { sv: 'grunderna för paus', en: 'the grounds for a pause' },
  agencies: { sv: 'verksamheterna', en: 'the agencies' },
  information: { sv: 'informationsklasserna', en: 'the information classes' },
};

/** A definition as a mapping file names it: `exempelstad.stodsamtal@1.0.0`. Pure. */
export function versionName({ pathway, version }: Pick<Pathway, 'pathway' | 'version'>): string {
  return `${pathway}@${version}`;
}
