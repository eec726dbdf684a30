import type { Instant } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import { type Overview, overview } from '../case/overview.js';
import { record } from '../case/record.js';
import type { Recorded } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions, isTable } from '../diagnostics/misuse.js';
import type { Entry, EntryBase, EntryKind, Recorder } from '../entry/entry.js';
import { type CaseState, openCase } from '../journal/case-state.js';
import { advance, type FoldOptions, fold } from '../journal/fold.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import type { AnyIds } from '../machine/compiled-ids.js';
import { type EntryVerbs, entryVerbs } from './entry-verbs.js';
import { type LastRecorded, refusedSentence, told } from './last-recorded.js';
import { minutesAfter, movableClock, timeOn } from './movable-clock.js';

/** How a test case begins. */
export interface TestCaseOptions {
  /** What the clock shows first: a moment, or nine in the morning of a day. */
  readonly start: LocalDate | Instant;
  /** Who records unless `by` says otherwise. Default: the pathway's first role with authority, as user `recorder-1`. */
  readonly by?: Recorder;
  /** What a refusal does: `throw` (default) fails the test at once; `keep` leaves it in `last` and goes on. */
  readonly refusals?: 'throw' | 'keep';
}

/**
 * A case in a test, told in the words of the work. Every verb records one entry through the door (`record`, with history when
 * it asks for it) at the moment the clock shows, five minutes later by `recordedAt`; then the clock goes on one minute. Ids
 * are `e-001`, `e-002` … It changes as it is used and returns itself, so that a story reads as one sentence.
 *
 * It has many verbs, one for each kind of entry, because that is what makes a story readable; none of them holds logic.
 */
export interface TestCase<I extends AnyIds = AnyIds> extends EntryVerbs<TestCase<I>, I> {
  readonly state: CaseState;
  /** All stored entries, in the order they were recorded. */
  readonly journal: readonly Entry[];
  /** @throws Error before anything has been recorded */
  readonly last: LastRecorded;
  /** The moment the clock shows, in UTC. */
  readonly now: Instant;

  /** Moves the clock to nine in the morning of a day, or to a moment. The case is advanced to it. */
  on(moment: LocalDate | Instant): TestCase<I>;
  /** Moves the clock on by a duration: `P3W`. The case is advanced to it. */
  after(duration: string): TestCase<I>;
  /** Moves the clock to a time of the same day: `14:30`. */
  at(time: string): TestCase<I>;

  /** The next entry happened then; it is still recorded now. A day without a time says no more than that: see `someTimeToday`. */
  backdated(happened: LocalDate | Instant): TestCase<I>;
  /**
   * The next entry happened today, at no stated time. It is never given one behind your back: a start comes before what has a time
   * that day, and is refused when it needs some of it, with the time that would do.
   */
  someTimeToday(): TestCase<I>;
  /** The next entry is recorded by this role. */
  by(role: I['roles'], ref?: Ref): TestCase<I>;
  /** The next entry has this id. */
  named(id: string): TestCase<I>;
  /** The next entry overrides these rules, by a role that may (default: the first with authority). */
  overriding(rules: readonly string[], reason: string, role?: I['roles']): TestCase<I>;
  /** The next entry is kept without effect. */
  asNoted(): TestCase<I>;
  /** The next entry may be refused: look in `last`. */
  tries(): TestCase<I>;

  /** Replaces a stored entry as a whole: what it said, with these changes. */
  corrects(of: string, changes: Readonly<Record<string, unknown>>): TestCase<I>;
  /** Takes a stored entry away, or puts it back when it is itself a withdrawal. */
  withdraws(of: string, reason?: string): TestCase<I>;
  /** Records an entry as it is given, stamps and all. */
  records(entry: Entry): TestCase<I>;

  /** The fold of the journal so far: what was known, or true, on a day. */
  folded(options?: FoldOptions): CaseState;
  /** What the case needs at the moment the clock shows, as a role sees it (default: the first with authority). */
  overview(role?: I['roles'], ref?: Ref): Overview;
}

/** What the next entry carries besides what its verb says. */
type Next = {
  happened?: LocalDate | Instant;
  by?: Recorder;
  id?: string;
  override?: EntryBase['override'];
  as?: 'noted';
  mayBeRefused?: true;
};

/**
 * A case for tests, with a clock of its own. Reads no wall clock and takes no chances: the same story gives the same journal.
 *
 * @throws Error from a verb whose entry is refused, unless refusals are kept or `tries()` came before it
 * @throws PathwayError `not-compiled`; `invalid-argument` or `invalid-now` for options, moments and durations that are none
 */
export function testCase<I extends AnyIds>(
  compiled: CompiledPathway<I>,
  options: TestCaseOptions,
): TestCase<I> {
  insideOf(compiled);
  checkTestCaseOptions(options);
  const { pathway } = compiled;
  const zone = pathway.zone ?? 'Europe/Stockholm';
  const clock = movableClock(options.start, zone);
  const authority = pathway.authority[0] ?? 'authority';
  const usually: Recorder = options.by ?? { role: authority, ref: 'recorder-1' };
  const journal: Entry[] = [];
  let state = openCase(compiled);
  let last: LastRecorded | undefined;
  let next: Next = {};
  let ids = 0;

  const offer = (entry: Entry): TestCase<I> => {
    const { mayBeRefused } = next;
    next = {};
    const recorded = throughDoor(compiled, state, entry, journal);
    last = told(recorded, entry);
    if (recorded.outcome === 'accepted') {
      state = recorded.state;
      journal.push(recorded.entry);
    }
    clock.minutes(1);
    if (last.refusal !== undefined && options.refusals !== 'keep' && mayBeRefused !== true)
      throw new Error(refusedSentence(last, last.refusal));
    return self;
  };
  const say = (kind: EntryKind, fields: object): TestCase<I> => {
    ids += 1;
    const { happened = clock.now(), by = usually, override, as } = next;
    return offer({
      id: next.id ?? `e-${String(ids).padStart(3, '0')}`,
      kind,
      happened,
      recordedAt: minutesAfter(clock.now(), 5),
      by,
      ...(override === undefined ? {} : { override }),
      ...(as === undefined ? {} : { as }),
      ...fields,
    } as unknown as Entry);
  };
  const ask = (more: Next): TestCase<I> => {
    next = { ...next, ...more };
    return self;
  };
  const moved = (move: () => void): TestCase<I> => {
    move();
    if (journal.length > 0) state = advance(compiled, state, clock.now());
    return self;
  };

  const self: TestCase<I> = {
    get state() {
      return state;
    },
    get journal() {
      return [...journal];
    },
    get last() {
      if (last === undefined) throw new Error('Nothing has been recorded in this test case yet.');
      return last;
    },
    get now() {
      return clock.now();
    },
    on: (moment) => moved(() => clock.to(moment)),
    after: (duration) => moved(() => clock.on(duration)),
    at: (time) => moved(() => clock.to(timeOn(clock.today(), time, zone))),
    backdated: (happened) => ask({ happened }),
    someTimeToday: () => ask({ happened: clock.today() }),
    by: (role, ref = usually.ref) => ask({ by: ref === undefined ? { role } : { role, ref } }),
    named: (id) => ask({ id }),
    overriding: (rules, reason, role = authority) =>
      ask({ override: { rules, reason, by: { ...usually, role } } }),
    asNoted: () => ask({ as: 'noted' }),
    tries: () => ask({ mayBeRefused: true }),
    ...entryVerbs<TestCase<I>, I>(say),
    corrects: (of, changes) => say('correction', { of, entry: { ...contentOf(journal, of), ...changes } }),
    withdraws: (of, reason) => say('withdrawal', reason === undefined ? { of } : { of, reason }),
    records: (entry) => offer(entry),
    folded: (foldOptions) => fold(compiled, journal, foldOptions),
    overview: (role = authority, ref) =>
      overview(compiled, state, { now: clock.now(), viewer: ref === undefined ? { role } : { role, ref } }),
  };
  return self;
}

function checkTestCaseOptions(options: TestCaseOptions): void {
  checkOptions(options, 'testCase', "{ start: '2026-03-02' }", ['start', 'by', 'refusals']);
  const { by, refusals } = options;
  const isRecorder = by === undefined || (isTable(by) && typeof by.role === 'string');
  checkGiven(isRecorder, '`by`', by, "who records: { role: 'chef' }");
  const isKnown = refusals === undefined || refusals === 'throw' || refusals === 'keep';
  checkGiven(isKnown, '`refusals`', refusals, "'throw' or 'keep'");
}

/** The door, with the whole journal when it asks for it. */
function throughDoor(
  compiled: CompiledPathway,
  state: CaseState,
  entry: Entry,
  history: readonly Entry[],
): Recorded {
  const recorded = record(compiled, state, entry);
  return recorded.outcome === 'needs-history' ? record(compiled, state, entry, { history }) : recorded;
}

/** What a stored entry says, without its stamps; nothing when it is not there. */
function contentOf(journal: readonly Entry[], id: string): Readonly<Record<string, unknown>> {
  const found = journal.find((entry) => entry.id === id);
  if (found === undefined) return {};
  if (found.kind === 'correction') return found.entry;
  const { id: _id, recordedAt: _recordedAt, by: _by, admitted: _admitted, ...content } = found;
  return content;
}
