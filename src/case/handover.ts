import { type Instant, isInstant } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { HandoverSpec } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import { checkGiven, checkOptions, isTable } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Entry, Recorder } from '../entry/entry.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';

/** How the first entries of the new case are written. */
export interface HandoverOptions {
  /** Reference of the case that is handed over. */
  readonly previous: Ref;
  /** The way in to the other pathway. */
  readonly start: Id;
  readonly by: Recorder;
  readonly recordedAt: Instant;
  /** Put before the number in each entry's id. Default: `previous` and a hyphen. */
  readonly idPrefix?: string;
}

/** What a handover carries to the other pathway. */
export interface Handover {
  readonly handover: Id;
  /** Id of the other pathway. */
  readonly to: string;
  /** The first entries of the new case, ready to be recorded there in this order; the last one starts it. */
  readonly entries: readonly Entry[];
  /** What was to be carried but has no place in the other pathway, by kind and id. */
  readonly left: readonly { readonly kind: HandoverSpec['carries'][number]; readonly id: string }[];
}

/** An entry's own content: who recorded it, when, and its id come from the handover. */
type Content = { readonly kind: Entry['kind']; readonly happened: LocalDate } & Record<string, unknown>;
interface Carried {
  readonly contents: readonly Content[];
  readonly left: Handover['left'];
}
type Carry = (from: CaseFacts, to: Program, on: LocalDate, source: Program) => Carried;

/**
 * What a case that was closed with a handover brings to the other pathway. Pure; undefined when the case was
 * not closed with an outcome that hands over. Facts keep the dates they had.
 *
 * @throws PathwayError as `checkState`; `wrong-pathway` when `target` is not the pathway that the handover names;
 *   `invalid-argument` when the options are none
 */
export function handoverOf(
  compiled: CompiledPathway,
  state: CaseState,
  target: CompiledPathway,
  options: HandoverOptions,
): Handover | undefined {
  checkState(compiled, state);
  insideOf(target);
  checkHandoverOptions(options);
  const { facts } = state;
  const id =
    facts.closed === undefined ? undefined : compiled.pathway.outcomes[facts.closed.outcome]?.handover;
  const spec = id === undefined ? undefined : compiled.pathway.handovers?.[id];
  if (id === undefined || spec === undefined || facts.closed === undefined || facts.start === undefined)
    return undefined;
  if (target.pin.pathway !== spec.to)
    throw new PathwayError(
      'wrong-pathway',
      `The handover goes to ${spec.to}, not to ${target.pin.pathway}.`,
      {
        found: target.pin.pathway,
        expected: spec.to,
      },
    );
  const { on } = facts.closed;
  const to = insideOf(target).program;
  const carried = spec.carries.map((kind) => carries[kind](facts, to, on, insideOf(compiled).program));
  const since = spec.carries.includes('clock') ? { since: facts.start.since } : {};
  const started: Content = {
    kind: 'started',
    happened: on,
    start: options.start,
    previous: options.previous,
    ...since,
  };
  const contents = [...carried.flatMap((part) => part.contents), started];
  const { by, recordedAt, idPrefix = `${options.previous}-` } = options;
  return {
    handover: id,
    to: spec.to,
    entries: contents.map(
      (content, at) => ({ ...content, id: `${idPrefix}${at + 1}`, by, recordedAt }) as unknown as Entry,
    ),
    left: carried.flatMap((part) => part.left),
  };
}

function checkHandoverOptions(options: HandoverOptions): void {
  checkOptions(options, 'handoverOf', "{ previous, start, by: { role: 'chef' }, recordedAt }", [
    'previous',
    'start',
    'by',
    'recordedAt',
    'idPrefix',
  ]);
  const { previous, start, by, recordedAt, idPrefix } = options as unknown as {
    readonly [key: string]: unknown;
  };
  const text = (value: unknown): boolean => typeof value === 'string' && value !== '';
  checkGiven(text(previous), '`previous`', previous, "the case's own reference");
  checkGiven(text(start), '`start`', start, 'the id of a way in to the other pathway');
  checkGiven(isTable(by) && text(by.role), '`by`', by, "who records: { role: 'chef' }");
  const isMoment = typeof recordedAt === 'string' && isInstant(recordedAt);
  checkGiven(isMoment, '`recordedAt`', recordedAt, 'an instant (2026-03-02T09:15:00+01:00)');
  checkGiven(idPrefix === undefined || typeof idPrefix === 'string', '`idPrefix`', idPrefix, 'a text');
}

const nothing: Carried = { contents: [], left: [] };

/** A consent means the same in both pathways when kind, agencies and information are the same. */
function isSameConsent(source: Program, target: Program, consent: Id): boolean {
  const [one, other] = [source.terms.consents[consent], target.terms.consents[consent]];
  const scope = (list: readonly Id[] = []): string => [...list].sort().join();
  return (
    one !== undefined &&
    one.kind === other?.kind &&
    scope(one.between) === scope(other.between) &&
    scope(one.information) === scope(other.information)
  );
}

/** Keeps what the other pathway has a place for. */
function split(
  kind: HandoverSpec['carries'][number],
  items: readonly { readonly id: string; readonly fits: boolean; readonly content: Content }[],
): Carried {
  return {
    contents: items.filter((item) => item.fits).map((item) => item.content),
    left: items.filter((item) => !item.fits).map(({ id }) => ({ kind, id })),
  };
}

const carries: { readonly [K in HandoverSpec['carries'][number]]: Carry } = {
  clock: () => nothing,
  people: (from, to, on) =>
    split(
      'people',
      Object.entries(from.people).flatMap(([person, row]) =>
        row.roles
          .filter((role) => role.until === undefined || role.until >= on)
          .map(({ role, from: since }) => ({
            id: role,
            fits: to.terms.roles[role] !== undefined,
            content: {
              kind: 'joined',
              happened: since,
              person,
              role,
              ...own({ birthDate: row.birthDate, household: row.household, family: row.family }),
            },
          })),
      ),
    ),
  // A no is carried as well as a yes: dropping it would bring a consent into force that is not.
  consents: (from, to, on, source) =>
    split(
      'consents',
      Object.entries(from.consents).flatMap(([consent, rows]) =>
        Object.values(rows)
          .filter((row) => row.until === undefined || row.until >= on)
          .map((row) => ({
            id: consent,
            fits: isSameConsent(source, to, consent),
            content: {
              kind: `consent-${row.state}` as const,
              happened: row.from,
              consent,
              giver: row.giver,
              ...(row.state === 'given'
                ? own({
                    form: row.form,
                    until: row.until,
                    information: row.information,
                    agencies: row.agencies,
                    about: row.about,
                  })
                : {}),
            },
          })),
      ),
    ),
  criteria: (from, to) =>
    split(
      'criteria',
      Object.entries(from.criteria).flatMap(([criterion, row]) => {
        const fits = to.terms.criteria[criterion] !== undefined;
        const word = (value: boolean, about?: Ref): Content => ({
          kind: 'confirmed',
          happened: row.on,
          criterion,
          value,
          ...own({ about }),
        });
        const people = Object.entries(row.about ?? {});
        return people.length === 0
          ? [{ id: criterion, fits, content: word(row.value) }]
          : people.map(([person, value]) => ({ id: criterion, fits, content: word(value, person) }));
      }),
    ),
  goals: (from) =>
    split(
      'goals',
      Object.entries(from.goals)
        .filter(([, goal]) => goal.status === 'open' || goal.status === 'partly')
        .flatMap(([goal, row]) => {
          const set: Content = {
            kind: 'goal-set',
            happened: row.set,
            goal,
            level: row.level,
            ...own({ owner: row.owner, words: row.words }),
          };
          const status: Content = { kind: 'goal-status', happened: row.on, goal, status: row.status };
          return (row.status === 'open' ? [set] : [set, status]).map((content) => ({
            id: goal,
            fits: true,
            content,
          }));
        }),
    ),
  measures: (from, to) =>
    split(
      'measures',
      Object.entries(from.measures).flatMap(([instrument, series]) => {
        const step = [...to.steps.values()].find(
          ({ spec }) => 'measure' in spec && spec.measure.instrument === instrument,
        )?.id;
        return Object.entries(series).map(([person, { latest }]) => ({
          id: instrument,
          fits: step !== undefined,
          content: {
            kind: 'measured',
            happened: latest.on,
            step,
            about: person,
            scores: latest.scores,
            ...own({ version: latest.version }),
          },
        }));
      }),
    ),
};

/** The fields that have a value. */
function own(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
