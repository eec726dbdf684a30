import type { Instant } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import { type Overview, overview } from '../case/overview.js';
import type { Reason } from '../case/reason.js';
import { record } from '../case/record.js';
import type { Recorded, Refusal, Standing, StandingChange } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Entry, EntryBase, EntryFields, EntryKind, Recorder } from '../entry/entry.js';
import { type CaseState, openCase } from '../journal/case-state.js';
import { advance, type FoldOptions, fold } from '../journal/fold.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import type { AnyIds } from '../machine/compiled-ids.js';
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

/** What came of the latest entry. */
export interface LastRecorded {
  readonly outcome: Recorded['outcome'];
  /** The entry as it was offered; as it was stored, when it was accepted. */
  readonly entry: Entry;
  /** Missing unless it was accepted. */
  readonly standing?: Standing;
  /** Rules it does not meet and that did not stop it; none unless it was accepted. */
  readonly deviations: readonly Reason[];
  /** Earlier entries that stand otherwise since. */
  readonly changed: readonly StandingChange[];
  /** Missing unless it was refused. */
  readonly refusal?: Refusal;
}

/** The fields of one kind of entry, without those that the verb takes by place. */
export type FieldsOf<K extends EntryKind, Placed extends PropertyKey, I extends AnyIds = AnyIds> = Omit<
  EntryFields<I['steps'], I['phases'], I['outcomes'], I['roles']>[K],
  Placed
> &
  Partial<Pick<EntryBase, 'as' | 'override' | 'unless' | 'occasion' | 'note'>>;

/**
 * A case in a test, told in the words of the work. Every verb records one entry through the door (`record`, with history when
 * it asks for it) at the moment the clock shows, five minutes later by `recordedAt`; then the clock goes on one minute. Ids
 * are `e-001`, `e-002` … It changes as it is used and returns itself, so that a story reads as one sentence.
 *
 * It has many verbs, one for each kind of entry, because that is what makes a story readable; none of them holds logic.
 */
export interface TestCase<I extends AnyIds = AnyIds> {
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

  /** A person takes a role. */
  joins(person: Ref, role: I['roles'], fields?: FieldsOf<'joined', 'person' | 'role'>): TestCase<I>;
  /** A person leaves a role. */
  leaves(person: Ref, role: I['roles']): TestCase<I>;
  /** A worker is assigned to a role. */
  assigns(person: Ref, role: I['roles'], fields?: FieldsOf<'assigned', 'person' | 'role'>): TestCase<I>;
  /** The case starts by a way in. */
  starts(start: Id, fields?: FieldsOf<'started', 'start'>): TestCase<I>;
  /** A criterion is confirmed. */
  confirms(criterion: Id, fields?: FieldsOf<'confirmed', 'criterion' | 'value'>): TestCase<I>;
  /** A criterion is denied. */
  denies(criterion: Id, fields?: FieldsOf<'confirmed', 'criterion' | 'value'>): TestCase<I>;
  /** A meeting, visit or talk took place. */
  holds(step: I['steps'], fields: FieldsOf<'held', 'step', I>): TestCase<I>;
  /** A planned occasion did not take place. */
  misses(step: I['steps'], reason: Id, fields?: FieldsOf<'missed', 'step' | 'reason', I>): TestCase<I>;
  /** A task was done, a plan was made. */
  does(step: I['steps'], fields?: FieldsOf<'done', 'step', I>): TestCase<I>;
  /** An answer was given. */
  answers(step: I['steps'], option: Id, fields?: FieldsOf<'answered', 'step' | 'option', I>): TestCase<I>;
  /** An instrument was administered to a person. */
  measures(
    step: I['steps'],
    about: Ref,
    scores: { readonly [scale: Id]: number },
    fields?: FieldsOf<'measured', 'step' | 'about' | 'scores', I>,
  ): TestCase<I>;
  /** A giver says yes to a consent. */
  consents(consent: Id, giver: Ref, fields?: FieldsOf<'consent-given', 'consent' | 'giver'>): TestCase<I>;
  /** A giver says no to a consent. */
  refusesConsent(consent: Id, giver: Ref): TestCase<I>;
  /** A giver takes a consent back. */
  withdrawsConsent(consent: Id, giver: Ref): TestCase<I>;
  /** A goal is set. */
  setsGoal(goal: Id, fields?: FieldsOf<'goal-set', 'goal', I>): TestCase<I>;
  /** A goal gets a status. */
  marksGoal(
    goal: Id,
    status: EntryFields['goal-status']['status'],
    fields?: FieldsOf<'goal-status', 'goal' | 'status'>,
  ): TestCase<I>;
  /** Information is disclosed by law. */
  discloses(information: Id, to: Id, basis: string): TestCase<I>;
  /** A phase is opened. */
  opens(phase: I['phases'], fields?: FieldsOf<'opened', 'phase', I>): TestCase<I>;
  /** A phase is ended: completed, or stopped when a reason is given. */
  ends(phase: I['phases'], fields?: FieldsOf<'ended', 'phase', I>): TestCase<I>;
  /** A phase is skipped. */
  skips(phase: I['phases'], fields?: FieldsOf<'skipped', 'phase', I>): TestCase<I>;
  /** The case is closed with an outcome. */
  closes(outcome: I['outcomes'], fields?: FieldsOf<'closed', 'outcome', I>): TestCase<I>;
  /** A deadline is extended to a new last day. */
  extends(
    rule: string,
    until: LocalDate,
    ground: Id,
    fields?: FieldsOf<'extended', 'rule' | 'until' | 'ground'>,
  ): TestCase<I>;
  /** The case is paused. */
  pauses(ground: Id, fields?: FieldsOf<'paused', 'ground'>): TestCase<I>;
  /** The case goes on after a pause. */
  resumes(): TestCase<I>;
  /** An occasion is planned. */
  books(
    step: I['steps'],
    on: LocalDate | Instant,
    fields?: FieldsOf<'booked', 'step' | 'on', I>,
  ): TestCase<I>;
  /** A planned occasion is cancelled. */
  unbooks(booking: string): TestCase<I>;
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
 * @throws PathwayError `not-compiled`
 */
export function testCase<I extends AnyIds>(
  compiled: CompiledPathway<I>,
  options: TestCaseOptions,
): TestCase<I> {
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
  const say = <K extends EntryKind>(kind: K, fields: object): TestCase<I> => {
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
    joins: (person, role, fields) => say('joined', { person, role, ...fields }),
    leaves: (person, role) => say('left', { person, role }),
    assigns: (person, role, fields) => say('assigned', { person, role, ...fields }),
    starts: (start, fields) => say('started', { start, ...fields }),
    confirms: (criterion, fields) => say('confirmed', { criterion, value: true, ...fields }),
    denies: (criterion, fields) => say('confirmed', { criterion, value: false, ...fields }),
    holds: (step, fields) => say('held', { step, ...fields }),
    misses: (step, reason, fields) => say('missed', { step, reason, ...fields }),
    does: (step, fields) => say('done', { step, ...fields }),
    answers: (step, option, fields) => say('answered', { step, option, ...fields }),
    measures: (step, about, scores, fields) => say('measured', { step, about, scores, ...fields }),
    consents: (consent, giver, fields) => say('consent-given', { consent, giver, ...fields }),
    refusesConsent: (consent, giver) => say('consent-refused', { consent, giver }),
    withdrawsConsent: (consent, giver) => say('consent-withdrawn', { consent, giver }),
    setsGoal: (goal, fields) => say('goal-set', { goal, ...fields }),
    marksGoal: (goal, status, fields) => say('goal-status', { goal, status, ...fields }),
    discloses: (information, to, basis) => say('disclosed', { information, to, basis }),
    opens: (phase, fields) => say('opened', { phase, ...fields }),
    ends: (phase, fields) => say('ended', { phase, ...fields }),
    skips: (phase, fields) => say('skipped', { phase, ...fields }),
    closes: (outcome, fields) => say('closed', { outcome, ...fields }),
    extends: (rule, until, ground, fields) => say('extended', { ...fields, rule, until, ground }),
    pauses: (ground, fields) => say('paused', { ground, ...fields }),
    resumes: () => say('resumed', {}),
    books: (step, on, fields) => say('booked', { step, on, ...fields }),
    unbooks: (booking) => say('unbooked', { booking }),
    corrects: (of, changes) => say('correction', { of, entry: { ...contentOf(journal, of), ...changes } }),
    withdraws: (of, reason) => say('withdrawal', reason === undefined ? { of } : { of, reason }),
    records: (entry) => offer(entry),
    folded: (foldOptions) => fold(compiled, journal, foldOptions),
    overview: (role = authority, ref) =>
      overview(compiled, state, { now: clock.now(), viewer: ref === undefined ? { role } : { role, ref } }),
  };
  return self;
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

function told(recorded: Recorded, entry: Entry): LastRecorded {
  const { outcome } = recorded;
  if (outcome === 'accepted') {
    const { standing, deviations, changed } = recorded;
    return { outcome, entry: recorded.entry, standing, deviations, changed };
  }
  const nothing = { outcome, entry, deviations: [], changed: [] };
  return outcome === 'refused' ? { ...nothing, refusal: recorded.refusal } : nothing;
}

/** What a stored entry says, without its stamps; nothing when it is not there. */
function contentOf(journal: readonly Entry[], id: string): Readonly<Record<string, unknown>> {
  const found = journal.find((entry) => entry.id === id);
  if (found === undefined) return {};
  if (found.kind === 'correction') return found.entry;
  const { id: _id, recordedAt: _recordedAt, by: _by, admitted: _admitted, ...content } = found;
  return content;
}

function refusedSentence({ entry }: LastRecorded, { accepted, code, reasons, issues }: Refusal): string {
  const why = [
    ...reasons.map(({ rule, found }) => `${rule} ${JSON.stringify(found)}`),
    ...issues.map((issue) => `${issue.path.join('.')} ${issue.code}`),
    ...accepted.flatMap((form) =>
      'happened' in form ? [`without a time it comes before what has one; give it ${form.happened}`] : [],
    ),
  ];
  return `\`${entry.id}\` (${entry.kind}, ${entry.happened}) was refused: ${code}${why.length === 0 ? '' : `; ${why.join('; ')}`}`;
}
