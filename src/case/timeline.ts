import type { Instant } from '../calendar/instant.js';
import { localDateOf } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id, PhaseStatus } from '../condition/condition.js';
import type { Program } from '../definition/program.js';
import { checkOptions } from '../diagnostics/misuse.js';
import type { Entry, EntryKind, Recorder } from '../entry/entry.js';
import { checkJournal, type Effective, journalView } from '../journal/effective.js';
import { type Eras, erasOf } from '../journal/eras.js';
import { dayOf, type FoldOptions, foldKeys, stepAcross, wakeUntil } from '../journal/fold.js';
import { noFacts } from '../machine/apply-event.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { phaseRow } from '../machine/phase-row.js';
import { classOf, informationOfArtefact, informationOfStep } from './information-classes.js';
import { aimsOf, type Objection, withObjections } from './objections.js';
import { standingOf } from './record-with-history.js';
import type { Standing } from './recorded.js';
import { checkViewer, type Sight, sightOf, type Viewer } from './visibility.js';

/** What an entry, or the passing of time, moved in the case. */
export interface Move {
  /** A phase, or `case`. */
  readonly of: Id;
  readonly to: PhaseStatus | CaseFacts['status'];
}

/** One line of what happened. */
export interface TimelineRow {
  readonly on: LocalDate;
  /** Missing on rows that time alone made. */
  readonly entry?: Entry;
  readonly kind: EntryKind | 'clock';
  readonly standing: Standing | 'withdrawn';
  /** Ids of rules and structural codes that were not met. */
  readonly rules: readonly string[];
  readonly by?: Recorder;
  readonly recordedAt?: Instant;
  /** Recorded on a later day than it happened. */
  readonly late: boolean;
  /** Id of the correction or withdrawal that changed it. */
  readonly changedBy?: string;
  readonly moves: readonly Move[];
  /** What persons have objected to what it says; missing when nobody has. */
  readonly objections?: readonly Objection[];
}

/** What a timeline is made of and for whom. */
export interface TimelineOptions extends FoldOptions {
  readonly viewer: Viewer;
}

/**
 * What happened, in order, as the viewer may see it: each entry with how it stands, who recorded it, what it
 * moved, and whether it was corrected or withdrawn. Pure. What the viewer may not see is absent.
 *
 * @throws PathwayError `not-compiled`, `broken-journal`, `invalid-now`; `invalid-argument` when the options or the viewer are none
 */
export function timeline(
  compiled: CompiledPathway,
  entries: readonly Entry[],
  options: TimelineOptions,
): readonly TimelineRow[] {
  const inside = insideOf(compiled);
  checkOptions(options, 'timeline', "{ viewer: { role: 'chef' } }", ['viewer', ...foldKeys]);
  checkViewer(options.viewer);
  const { program } = inside;
  if (options.known !== undefined) dayOf(options.known, program.zone);
  const until = options.until === undefined ? undefined : dayOf(options.until, program.zone);
  checkJournal(entries);
  const view = journalView(entries, program.zone, options.known);
  const inTime = (item: Effective): boolean => until === undefined || item.place.on <= until;
  const eras = erasOf(compiled, entries, view.changes);
  const { rows, facts } = walk(eras, view.standing.filter(inTime), until);
  const withdrawn = view.withdrawn.filter(inTime).map((item) => ({
    row: rowOf(eras.inside(item.place.era ?? 0).program, item, 'withdrawn', noFacts, []),
    program: eras.inside(item.place.era ?? 0).program,
  }));
  const sight = sightOf(program, facts, options.viewer, until ?? facts.at);
  const told = [...rows, ...withdrawn].map((one, at) => ({ ...one, at }));
  const byId = new Map(told.map((one) => [one.row.entry?.id ?? '', one]));
  const aims = aimsOf(entries);
  for (const [change, id] of aims) {
    const target = byId.get(id);
    if (target !== undefined) byId.set(change, target);
  }
  const seen = told
    .filter((one) => isSeen(sight, one, byId))
    .sort((a, b) => (a.row.on === b.row.on ? a.at - b.at : a.row.on < b.row.on ? -1 : 1))
    .map((one) => withoutHidden(one.program, sight, one.row));
  return withObjections(seen, aims);
}

/** A row without the artefacts that the viewer may not know of. */
function withoutHidden(program: Program, sight: Sight, row: TimelineRow): TimelineRow {
  const { entry } = row;
  if (entry === undefined || !('artefacts' in entry) || entry.artefacts === undefined) return row;
  const { artefacts, ...rest } = entry;
  const seen = Object.entries(artefacts).filter(([artefact]) =>
    informationOfArtefact(program, entry.step, artefact).every((one) => sight.sees(one, peopleIn(entry))),
  );
  return { ...row, entry: seen.length === 0 ? rest : { ...rest, artefacts: Object.fromEntries(seen) } };
}

/** A row, and the definition that its entry was recorded under: that one says what it tells of. */
interface Told {
  readonly row: TimelineRow;
  readonly program: Program;
}

function walk(
  eras: Eras,
  items: readonly Effective[],
  until: LocalDate | undefined,
): { readonly rows: readonly Told[]; readonly facts: CaseFacts } {
  const rows: Told[] = [];
  let facts = noFacts;
  let inside = eras.inside(0);
  const wake = (day: LocalDate): void => {
    const { program } = inside;
    const woken = wakeUntil(inside, facts, day);
    if (woken !== facts) {
      const moves = movesBetween(program, facts, woken);
      const row = { on: woken.at, kind: 'clock', standing: 'counts', rules: [], late: false, moves } as const;
      rows.push({ row, program });
    }
    facts = woken;
  };
  for (const item of items) {
    wake(item.place.on);
    inside = eras.inside(item.place.era ?? 0);
    const { program } = inside;
    const after = stepAcross(eras, facts, item);
    const row = rowOf(
      program,
      item,
      standingOf(after, item.entry.id),
      after,
      movesBetween(program, facts, after),
    );
    rows.push({ row, program });
    facts = after;
  }
  if (until !== undefined) wake(until);
  return { rows, facts };
}

function rowOf(
  program: Program,
  item: Effective,
  standing: TimelineRow['standing'],
  facts: CaseFacts,
  moves: readonly Move[],
): TimelineRow {
  const { entry, place, changedBy } = item;
  return {
    on: place.on,
    entry,
    kind: entry.kind,
    standing,
    rules: facts.standings[entry.id]?.rules ?? [],
    by: entry.by,
    recordedAt: entry.recordedAt,
    late: localDateOf(entry.recordedAt, program.zone) > place.on,
    ...(changedBy === undefined ? {} : { changedBy }),
    moves,
  };
}

function movesBetween(program: Program, before: CaseFacts, after: CaseFacts): readonly Move[] {
  const moves: Move[] = before.status === after.status ? [] : [{ of: 'case', to: after.status }];
  for (const phase of program.phases.keys()) {
    const { status } = phaseRow(after, phase);
    if (status !== phaseRow(before, phase).status) moves.push({ of: phase, to: status });
  }
  return moves;
}

function isSeen(sight: Sight, { row: { entry }, program }: Told, byId: ReadonlyMap<string, Told>): boolean {
  if (entry === undefined) return sight.any;
  if (entry.kind === 'objected') return isObjectionSeen(sight, entry, program, byId);
  return informationsOfEntry(program, entry).every((information) => sight.sees(information, peopleIn(entry)));
}

/** An objection tells of what it is to: it is seen with that entry; with one that is not there, by those who see everything. */
function isObjectionSeen(
  sight: Sight,
  { of, person }: Extract<Entry, { kind: 'objected' }>,
  program: Program,
  byId: ReadonlyMap<string, Told>,
): boolean {
  const target = byId.get(of);
  if (target === undefined || target.row.entry?.kind === 'objected') return sight.all;
  const classes = [program, target.program].map((one) => classOf(one, 'people'));
  return classes.every((one) => sight.sees(one, [person])) && isSeen(sight, target, byId);
}

/** The information class that an entry belongs to. */
export function informationOfEntry(program: Program, entry: Entry): Id {
  if ('step' in entry) return informationOfStep(program, entry.step);
  if (entry.kind === 'confirmed') return program.terms.criteria[entry.criterion]?.information ?? 'general';
  if (entry.kind === 'disclosed') return entry.information;
  if (entry.kind === 'goal-set' || entry.kind === 'goal-status') return classOf(program, 'goals');
  if ('consent' in entry) return classOf(program, 'consents');
  return 'person' in entry ? classOf(program, 'people') : 'general';
}

/** Every information class that an entry tells of: its own, that of the artefact that has come, that of what was measured. */
function informationsOfEntry(program: Program, entry: Entry): readonly Id[] {
  if (entry.kind === 'attached') return informationOfArtefact(program, entry.step, entry.artefact);
  const own = informationOfEntry(program, entry);
  const spec = entry.kind === 'measured' ? program.steps.get(entry.step)?.spec : undefined;
  const measured = spec !== undefined && 'measure' in spec ? spec.measure.instrument : undefined;
  const values = measured === undefined ? undefined : program.terms.instruments[measured]?.information;
  return values === undefined ? [own] : [own, values];
}

/** The persons an entry is about, for what is seen by consent. */
function peopleIn(entry: Entry): readonly Ref[] {
  if (!('about' in entry) || entry.about === undefined) return [];
  return typeof entry.about === 'string' ? [entry.about] : entry.about;
}
