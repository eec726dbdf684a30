import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record } from '../../src/case/record.js';
import { type Entry, type EntryKind, entryNature } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { canonical, deepFrozen } from './canonical.js';
import { compiledPathway } from './pathways.js';
import { formFields, type History, randomHistory } from './random-history.js';
import { firstSeed, runs } from './run-laws.js';

const compiled = compiledPathway('toy.allt');
const histories: readonly History[] = Array.from({ length: 8 }, (_, at) =>
  randomHistory(compiled, firstSeed + at),
);
const stored = histories.flatMap(({ entries }) => entries);
const { program } = insideOf(compiled);

/** fast-check's own settings: the seed is printed with a failure, and can be given again. */
const settings = { numRuns: runs, seed: firstSeed };

/** A place in some history: `placeAt` gives the state, and what had been stored by then. */
const somewhere = fc.record({
  history: fc.nat(histories.length - 1),
  share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

function placeAt(place: { readonly history: number; readonly share: number }): {
  readonly state: CaseState;
  readonly history: readonly Entry[];
} {
  const { states, entries } = histories[place.history] as History;
  const at = Math.floor(place.share * (states.length + 1));
  return { state: states[at - 1] ?? openCase(compiled), history: entries.slice(0, at) };
}

describe('the door never throws for what it is given', () => {
  test('anything at all is refused as malformed', () => {
    fc.assert(
      fc.property(
        somewhere,
        fc.anything({ withDate: true, withMap: true, withNullPrototype: true }),
        (drawn, value) => {
          const place = placeAt(drawn);
          const before = canonical(place.state);
          const recorded = record(compiled, place.state, value as Entry, { history: place.history });
          expect(recorded.outcome).toBe('refused');
          expect(recorded.outcome === 'refused' && recorded.refusal.code).toBe('malformed');
          expect(canonical(recorded.state)).toBe(before);
        },
      ),
      settings,
    );
  });

  test('an entry with something else in one of its fields gets an answer, and what it is given stays as it was', () => {
    const spoiled = fc
      .tuple(fc.constantFrom(...stored), fc.nat(12), fc.anything())
      .map(([entry, field, value]) => {
        const keys = [...Object.keys(entry), 'extra'];
        const key = keys[field % keys.length] ?? 'extra';
        return { ...entry, id: `${entry.id}-x`, [key]: value };
      });
    fc.assert(
      fc.property(somewhere, spoiled, (drawn, entry) => {
        const { state, history } = placeAt(drawn);
        const recorded = record(compiled, deepFrozen(state), entry as unknown as Entry, {
          history: deepFrozen(history),
        });
        expect(['accepted', 'refused', 'already-recorded']).toContain(recorded.outcome);
      }),
      settings,
    );
  });
});

/** Ids and references that a wild entry may name: some of the definition's, some of none. */
const id = fc.constantFrom(
  ...['borttaget', 'ja', 'nej', 'behov', 'trygg', 'vara-med', 'dela-med-skolan', 'mal-1'],
  ...program.steps.keys(),
  ...program.phases.keys(),
  ...program.outcomes.keys(),
  ...Object.keys(program.pathway.roles),
);
const step = fc.constantFrom('borttaget', ...program.steps.keys());
const ref = fc.constantFrom('barn-1', 'foralder-1', 'behandlare-1', 'skola-1', 'e-001', 'okand');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.constantFrom('2024-02-29', '2026-05-01', '2028-12-31');

/** Well-formed contents of every kind of fact and decision, about anything. */
const contents: {
  readonly [K in Exclude<EntryKind, 'correction' | 'withdrawal' | 'definition-changed'>]: Readonly<
    Record<string, fc.Arbitrary<unknown>>
  >;
} = {
  started: { start: id },
  joined: { person: ref, role: id },
  left: { person: ref, role: id },
  assigned: { person: ref, role: id, competences: maybe(fc.array(id, { maxLength: 2 })) },
  held: {
    step,
    present: fc.array(ref, { maxLength: 3 }),
    about: maybe(ref),
    place: maybe(id),
    contents: maybe(fc.array(id, { maxLength: 2 })),
  },
  missed: {
    step,
    reason: fc.oneof(id, fc.constantFrom('no-show', 'postponed')),
    about: maybe(ref),
    booking: maybe(ref),
  },
  done: {
    step,
    about: maybe(ref),
    contents: maybe(fc.array(id, { maxLength: 2 })),
    form: maybe(fc.constantFrom('written', 'oral')),
  },
  attached: { step, of: ref, artefact: id, reference: ref },
  approved: { step, of: ref },
  'sent-back': { step, of: ref, reason: fc.constantFrom('skäl', 'x') },
  answered: { step, option: id, from: maybe(ref), about: maybe(ref) },
  measured: {
    step,
    about: ref,
    scores: maybe(fc.dictionary(fc.constantFrom('summa', 'annat'), fc.integer({ min: -50, max: 50 }))),
  },
  confirmed: { criterion: id, value: fc.boolean(), about: maybe(ref) },
  'consent-given': { consent: id, giver: ref, until: maybe(day) },
  'consent-refused': { consent: id, giver: ref },
  'consent-withdrawn': { consent: id, giver: ref },
  'goal-set': { goal: id, owner: maybe(ref) },
  'goal-status': { goal: id, status: fc.constantFrom('open', 'reached', 'partly', 'dropped') },
  disclosed: {
    to: fc.oneof(id, fc.constant('skolan')),
    information: fc.oneof(id, fc.constant('general')),
    basis: fc.constant('OSL 10:2'),
  },
  objected: { of: ref, person: ref, reason: maybe(fc.constant('skäl')) },
  opened: { phase: id, about: maybe(ref) },
  ended: { phase: id, about: maybe(ref), reason: maybe(fc.constant('skäl')) },
  skipped: { phase: id },
  closed: { outcome: id, reason: maybe(fc.constant('skäl')) },
  extended: { rule: fc.constantFrom('rapport.due', 'borttagen.due'), until: day, ground: id },
  paused: {
    ground: fc.oneof(id, fc.constantFrom('semester', 'utredning', 'uppehall')),
    until: maybe(day),
    review: maybe(day),
  },
  resumed: {},
  booked: { step, on: day, about: maybe(ref) },
  unbooked: { booking: ref },
};

const kinds = Object.keys(contents) as (keyof typeof contents)[];

describe('every refused well-formed fact has a form that is accepted', () => {
  const seen = new Map<string, { refused: number; accepted: number }>();

  test.each(kinds)('%s, about anything and anywhere', (kind) => {
    const count = { refused: 0, accepted: 0 };
    seen.set(kind, count);
    const when = fc.constantFrom('2023-06-01', '2026-04-01T12:00:00Z', '2028-03-01');
    fc.assert(
      fc.property(
        somewhere,
        fc.record(contents[kind] as Record<string, fc.Arbitrary<unknown>>),
        when,
        (drawn, content, happened) => {
          const place = placeAt(drawn);
          const base = {
            id: 'vild',
            kind,
            happened,
            recordedAt: '2029-01-01T10:00:00Z',
            by: { role: 'chef' },
          };
          const entry = { ...base, ...content } as unknown as Entry;
          const offer = (more: object): ReturnType<typeof record> =>
            record(compiled, place.state, { ...entry, ...more }, { history: place.history });
          const first = offer({});
          if (first.outcome !== 'refused') {
            count.accepted += 1;
            return;
          }
          count.refused += 1;
          const { code, accepted } = first.refusal;
          expect(['not-met', 'cannot-count'], JSON.stringify(first.refusal.issues)).toContain(code);
          if (entryNature[kind] === 'fact') expect(accepted.length).toBeGreaterThan(0);
          for (const form of accepted) {
            if ('unless' in form) continue;
            const again = offer(formFields(form));
            expect(again.outcome, JSON.stringify(form)).toBe('accepted');
            if (again.outcome !== 'accepted') continue;
            const row = again.state.facts.standings.vild;
            expect(row?.standing).toBe('as' in form ? 'noted' : 'deviates');
          }
        },
      ),
      { ...settings, numRuns: Math.ceil(runs / 10) },
    );
  });

  test('and every kind has been both refused and accepted', () => {
    console.log(
      [...seen].map(([kind, { refused, accepted }]) => `${kind} ${refused}/${refused + accepted}`).join(', '),
    );
    const never = [...seen]
      // A goal and an objection are always heard.
      .filter(([kind, { refused }]) => refused === 0 && kind !== 'goal-set' && kind !== 'objected')
      .map(([kind]) => kind);
    expect(never).toEqual([]);
  });
});
