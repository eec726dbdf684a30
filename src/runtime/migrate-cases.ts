import type { EventEmitter } from 'eventemitter3';
import { nextWakeAt } from '../case/next-wake.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions, hasFunctions, isTable, isWholeWithin } from '../diagnostics/misuse.js';
import type { DefinitionPin } from '../entry/definition-change.js';
import type { Entry, Recorder } from '../entry/entry.js';
import type { CaseState } from '../journal/case-state.js';
import { isSamePin } from '../journal/definition-changes.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import { changeDefinition, undoChange } from '../migration/change-definition.js';
import { joinedMapping } from '../migration/mapping.js';
import type { PlannedCase } from '../migration/plan-case.js';
import { type MigrationPlan, planMigration } from '../migration/plan-migration.js';
import { type CaseHost, timeOf, type WholeHost, wholeHost } from './case-host.js';
import type { Stepped } from './case-step.js';
import { emitAll } from './emit.js';
import { entriesOf, type Loaded, loadCase } from './held-case.js';
import { noticeChanges } from './notice-changes.js';
import { trying } from './running.js';
import type { CaseEvent, RuntimeEvents } from './runtime-events.js';
import { saveCases } from './save-cases.js';

/** Who decides that cases go over, why, and which of them. */
export interface MigrateOptions {
  readonly by: Recorder;
  /** Why: kept in the journal of every case. */
  readonly reason: string;
  /** These cases of the plan. Default: all of them. */
  readonly ids?: readonly Ref[];
  /** Only look, and write nothing. Default: false. */
  readonly dryRun?: boolean;
  /** Most cases that are written by this call; the rest is left for the next one. Default: all. */
  readonly batch?: number;
  /** Who is told in this process, after each save: `cases.events` of a runtime. The outbox is told whatever is given. Default: nobody. */
  readonly events?: EventEmitter<RuntimeEvents>;
}

/** What came of a call. */
export interface MigratedCases {
  /** Cases that went over, or would. */
  readonly migrated: readonly Ref[];
  /** Cases that follow the new definition already: from an earlier call, or opened under it. */
  readonly already: readonly Ref[];
  /** Cases that were not touched, as they stand now: each with its class and why. */
  readonly left: readonly PlannedCase[];
  /** Cases for the next call, when `batch` was reached. */
  readonly remaining: readonly Ref[];
}

/**
 * Lets the cases of a plan go over to its new definition, one save each. Every case is planned anew as it stands when its turn
 * comes: only what is `automatic` then is written. May be broken off at any case and called again, with the same result; a second
 * call changes nothing. A case that a runtime saves meanwhile, in this process or another, is planned and saved anew.
 *
 * @throws PathwayError `invalid-argument`; `unknown-definition`, `wrong-hash` when the definitions of the plan are not those of the
 *   host; `unknown-case`, `case-erased`, `case-busy`, `store-failed`: what was saved before stays, and the call may be made again
 */
export async function migrateCases(
  host: CaseHost,
  plan: MigrationPlan,
  options: MigrateOptions,
): Promise<MigratedCases> {
  const whole = wholeHost(host, 'migrateCases');
  checkMigrate(plan, options);
  const to = await definitionOf(whole, plan.to);
  const ids = options.ids ?? plan.cases.map(({ id }) => id);
  const result = {
    migrated: [] as Ref[],
    already: [] as Ref[],
    left: [] as PlannedCase[],
    remaining: [] as Ref[],
  };
  for (const id of new Set(ids)) {
    if (result.migrated.length >= (options.batch ?? Number.POSITIVE_INFINITY)) {
      result.remaining.push(id);
      continue;
    }
    const planned = await migrateOne(whole, { plan, to, options }, id);
    if (planned.class === 'automatic') result.migrated.push(id);
    else if (planned.why.some(({ code }) => code === 'already')) result.already.push(id);
    else result.left.push(planned);
  }
  return result;
}

function checkMigrate(plan: MigrationPlan, options: MigrateOptions): void {
  checkOptions(options, 'migrateCases', "{ by: { role: 'chef' }, reason: '…' }", [
    'by',
    'reason',
    'ids',
    'dryRun',
    'batch',
    'events',
  ]);
  checkGiven(isTable(plan) && Array.isArray(plan.cases), 'The plan', plan, 'what planMigration returned');
  const { ids, batch, reason } = options;
  const isWhy = typeof reason === 'string' && reason.trim() !== '';
  checkGiven(isWhy, 'The reason', reason, 'a text that says why the cases go over');
  checkGiven(ids === undefined || Array.isArray(ids), 'The cases', ids, 'a list of ids');
  const isBatch = batch === undefined || isWholeWithin(batch, 1, 1_000_000);
  checkGiven(isBatch, 'The batch', batch, 'a whole number from 1 to 1000000');
  checkEvents(options.events);
}

function checkEvents(events: unknown): void {
  const isEmitter = events === undefined || hasFunctions(events, ['emit', 'on']);
  checkGiven(isEmitter, 'Who is told', events, 'the events of a runtime: cases.events');
}

/** The definition that a plan names; never one that behaves otherwise under the same version. */
async function definitionOf({ definitions }: WholeHost, pin: DefinitionPin): Promise<CompiledPathway> {
  const found = await definitions.get(pin.pathway, pin.version);
  return found.pin.hash === pin.hash ? found : definitions.newestFor({ ...found.pin, hash: pin.hash });
}

interface Asked {
  readonly plan: MigrationPlan;
  readonly to: CompiledPathway;
  readonly options: MigrateOptions;
}

function migrateOne(host: WholeHost, asked: Asked, id: Ref): Promise<PlannedCase> {
  return trying(id, async () => {
    const { plan, to, options } = asked;
    const before = await loadCase(host, id);
    const journal = await journalOf(host, before);
    const at = await timeOf(host);
    const { mapping, timers, choices } = plan;
    const one = { id, state: before.state, journal };
    const from = await fromOf(host, plan, before);
    const [planned] = planMigration(from, to, [one], {
      now: at,
      mapping,
      suggest: false,
      timers,
      choices,
    }).cases;
    if (planned === undefined || planned.class !== 'automatic' || options.dryRun === true) return planned;
    const own = choices[id];
    const { by, reason } = options;
    const changed = changeDefinition(before.compiled, to, before.state, journal, {
      by,
      reason,
      at,
      mapping: joinedMapping(mapping, own?.mapping),
      timers: { ...timers, ...own?.timers },
      dropped: planned.dropped,
    });
    return (await isSaved(host, before, changed, options.events)) ? planned : undefined;
  });
}

/** The definition that the plan starts from, with those that the case was under before. */
function fromOf(
  host: WholeHost,
  { from }: MigrationPlan,
  { compiled }: Loaded,
): CompiledPathway | Promise<CompiledPathway> {
  return isSamePin(from, compiled.pin) ? compiled : definitionOf(host, from);
}

async function journalOf(host: WholeHost, { id, entries }: Loaded): Promise<readonly Entry[]> {
  return entriesOf(host, id, (await host.store.journal(id)).slice(0, entries));
}

interface Changed {
  readonly state: CaseState;
  readonly entry: Entry;
  readonly compiled: CompiledPathway;
}

async function isSaved(
  host: WholeHost,
  before: Loaded,
  { state, entry, compiled }: Changed,
  told: EventEmitter<RuntimeEvents> | undefined,
): Promise<boolean> {
  const { id } = before;
  const { told: notices, fresh, cleared } = noticeChanges(compiled, state, before.told, entry.recordedAt);
  const wake = state.facts.at === '' ? undefined : nextWakeAt(compiled, state, entry.recordedAt);
  const pins = { from: storedPin(before.state.pin), to: storedPin(state.pin) };
  const events: readonly CaseEvent[] = [
    {
      name: 'migrated',
      event: { case: id, entry, ...pins, ...(wake === undefined ? {} : { nextWakeAt: wake }) },
    },
    ...fresh.map((notice): CaseEvent => ({ name: 'notice', event: { case: id, notice } })),
    ...cleared.map((notice): CaseEvent => ({ name: 'cleared', event: { case: id, notice } })),
  ];
  const after: Loaded = { ...before, compiled, state, told: notices, nextWakeAt: wake };
  const stepped: Stepped = { before, after, entries: [entry], events };
  if ((await saveCases(host, [stepped])).outcome !== 'saved') return false;
  if (told !== undefined) emitAll(told, events, () => {});
  return true;
}

const storedPin = ({ pathway, version, hash }: DefinitionPin): DefinitionPin => ({ pathway, version, hash });

/** What came of taking the change of a case back. */
export interface UndoneMigration {
  /**
   * - `undone`: the case follows the definition that it came from, as it did
   * - `too-late`: something has been recorded since; change the definition once more instead
   * - `not-changed`: there is no change to take back
   */
  readonly outcome: 'undone' | 'too-late' | 'not-changed';
}

/**
 * Takes the latest change of definition of a case back, until something else has been recorded in it.
 *
 * @throws PathwayError as `migrateCases`
 */
export async function undoMigration(
  host: CaseHost,
  id: Ref,
  options: Pick<MigrateOptions, 'by' | 'reason' | 'events'>,
): Promise<UndoneMigration> {
  const whole = wholeHost(host, 'undoMigration');
  checkOptions(options, 'undoMigration', "{ by: { role: 'chef' }, reason: '…' }", ['by', 'reason', 'events']);
  checkEvents(options.events);
  checkGiven(typeof id === 'string', 'The case', id, 'its id');
  return trying(id, async () => {
    const before = await loadCase(whole, id);
    const journal = await journalOf(whole, before);
    const undone = undoChange(before.compiled, before.state, journal, {
      ...options,
      at: await timeOf(whole),
    });
    if (undone.outcome !== 'undone') return { outcome: undone.outcome };
    const { state, entry } = undone;
    const compiled = await whole.definitions.newestFor(state.pin);
    const changed = { state, entry, compiled };
    return (await isSaved(whole, before, changed, options.events)) ? { outcome: 'undone' } : undefined;
  });
}
