import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Pathway } from '../../src/definition/pathway.js';
import { openCase } from '../../src/journal/case-state.js';
import { machineEvents } from '../../src/journal/fold.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import {
  asXState,
  fromChart,
  fromXStateSnapshot,
  toChart,
  toImplementations,
  toMachine,
  toXStateSnapshot,
} from '../../src/machine/xstate-snapshot.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const parts: Partial<Pathway> = {
  phases: {
    arbete: {
      title: { en: 'Work' },
      ...under('must', { order: ['besok', 'brev'] }),
      steps: { besok: { meeting: {} }, brev: { task: {} } },
    },
    stod: { per: 'barn' },
  },
};
const compiled = compilePathway(smallPathway(parts));
const story = () =>
  startedCase(compiled)
    .holds('besok', { present: ['foralder-1'] })
    .opens('stod', { about: 'barn-1' })
    .does('brev')
    .ends('stod', { about: 'barn-1' })
    .ends('arbete')
    .closes('klar');

describe('the chart', () => {
  const text = JSON.stringify(toChart(compiled));

  test('is plain JSON with one guard type and one action type, and nothing that XState does by itself', () => {
    expect(JSON.parse(text)).toEqual(toChart(compiled));
    const keys = [...new Set([...text.matchAll(/"(\w+)":/gu)].map(([, key]) => key))];
    for (const key of ['after', 'always', 'invoke', 'history', 'entry', 'exit', 'delay'])
      expect(keys).not.toContain(key);
    expect(text).not.toMatch(/"type":"(final|history)"/u);
    expect([...text.matchAll(/"guard":\{"type":"(\w+)"/gu)].map(([, type]) => type)).toSatisfy(
      (types: string[]) => new Set(types).size === 1 && types[0] === 'rule',
    );
    expect([...text.matchAll(/"actions":\[\{"type":"(\w+)"\}\]/gu)].map(([, type]) => type)).toSatisfy(
      (types: string[]) => new Set(types).size === 1 && types[0] === 'apply',
    );
  });

  test('has a region for the case and one for each phase, with readable states and event types', () => {
    const chart = toChart(compiled);
    expect(Object.keys(chart.states ?? {})).toEqual(['case', 'arbete', 'stod']);
    expect(Object.keys(chart.states?.arbete?.states ?? {})).toEqual([
      'waiting',
      'open',
      'completed',
      'ended',
      'skipped',
    ]);
    expect(Object.keys(chart.states?.arbete?.states?.open?.states ?? {})).toEqual([
      'besok',
      'brev',
      'steps-done',
    ]);
    expect(Object.keys(chart.on ?? {})).toEqual(
      expect.arrayContaining([
        'besok.held',
        'brev.done',
        'consent.given',
        'goal.status',
        'criterion.confirmed',
        'clock',
      ]),
    );
  });
});

describe('a live actor', () => {
  test('moves through phases and ordered steps, and keeps the facts in its context', () => {
    const actor = createActor(toMachine(compiled)).start();
    const values = machineEvents(compiled, story().journal).map((event) => {
      actor.send(event);
      return actor.getSnapshot().value;
    });
    expect(values.at(-1)).toEqual({ case: { closed: 'klar' }, arbete: 'completed', stod: 'completed' });
    expect(values).toContainEqual({ case: 'open', arbete: { open: 'brev' }, stod: 'waiting' });
    expect(values).toContainEqual({ case: 'open', arbete: { open: 'steps-done' }, stod: 'open' });
    expect(actor.getSnapshot().context).toEqual(story().state.facts);
    expect(actor.getSnapshot().hasTag('closed')).toBe(true);
  });

  test('says what it could take now, and does not change for what it cannot', () => {
    const actor = createActor(toMachine(compiled)).start();
    const [first, ...rest] = machineEvents(compiled, story().journal);
    const { stored: _stored, ...live } = rest.at(-1) as { stored: true; type: string };
    expect(actor.getSnapshot().can(live as never)).toBe(false);
    const before = actor.getSnapshot();
    actor.send(live as never);
    expect(actor.getSnapshot()).toBe(before);
    expect(first).toMatchObject({ type: 'person.joined' });
    expect(before.can(first as never)).toBe(true);
  });

  test('emits what changed, as patches', () => {
    const actor = createActor(toMachine(compiled));
    const paths: string[] = [];
    actor.on('changed', ({ patches }) => paths.push(...patches.map((patch) => patch.path.join('.'))));
    actor.start();
    for (const event of machineEvents(compiled, story().journal).slice(0, 5)) actor.send(event);
    expect(paths).toEqual(expect.arrayContaining(['people.barn-1', 'status', 'start', 'phases.arbete']));
  });

  test('still takes late truth after the closing: a closed case is not a final state', () => {
    const events = machineEvents(compiled, story().journal);
    const actor = createActor(toMachine(compiled)).start();
    for (const event of events) actor.send(event);
    actor.send({
      type: 'besok.held',
      on: '2026-03-20',
      entry: {
        id: 'sen',
        kind: 'held',
        step: 'besok',
        present: [],
        happened: '2026-03-20',
        recordedAt: '2026-03-20T12:00:00Z',
        by: { role: 'chef' },
      },
      stored: true,
    });
    expect(actor.getSnapshot().status).toBe('active');
    expect(actor.getSnapshot().context.standings.sen).toMatchObject({
      standing: 'noted',
      rules: ['case-closed'],
    });
  });

  test('rebuilt from stored JSON with the two implementations, does the same', () => {
    const rebuilt = fromChart(JSON.parse(JSON.stringify(toChart(compiled))), toImplementations(compiled));
    const actor = createActor(rebuilt).start();
    for (const event of machineEvents(compiled, story().journal)) actor.send(event);
    expect(actor.getSnapshot().context).toEqual(story().state.facts);
  });
});

describe('in and out of an XState snapshot', () => {
  const facts = story().state.facts;
  const stored = () => JSON.parse(JSON.stringify(toXStateSnapshot(compiled, facts)));

  test('a stored case goes on in an actor, and comes back the same', () => {
    const actor = createActor(toMachine(compiled), {
      snapshot: asXState(stored()) as never,
      input: undefined,
    }).start();
    expect(actor.getSnapshot().value).toEqual({
      case: { closed: 'klar' },
      arbete: 'completed',
      stod: 'completed',
    });
    expect(fromXStateSnapshot(compiled, stored())).toEqual(facts);
  });

  test.each([
    ['another pathway', { pathway: 'annan.vag' }, 'wrong-pathway'],
    ['another version', { version: '2.0.0' }, 'wrong-version'],
    ['another behaviour', { hash: 'abc' }, 'wrong-hash'],
  ])('%s is refused', (_what, pin, code) => {
    expect(() => fromXStateSnapshot(compiled, { ...stored(), pin: { ...stored().pin, ...pin } })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test('a region that is missing, a state that does not exist, a value that is not the facts’ are refused', () => {
    const { stod: _stod, ...lacking } = stored().snapshot.value;
    for (const value of [
      lacking,
      { ...stored().snapshot.value, stod: 'borta' },
      { ...stored().snapshot.value, arbete: 'ended' },
    ]) {
      const broken = { ...stored(), snapshot: { ...stored().snapshot, value } };
      expect(() => fromXStateSnapshot(compiled, broken)).toThrow(
        expect.objectContaining({ code: 'broken-snapshot' }),
      );
    }
    expect(() => fromXStateSnapshot(compiled, { pin: compiled.pin } as never)).toThrow(
      expect.objectContaining({ code: 'broken-snapshot' }),
    );
  });

  test('an empty case too', () => {
    const empty = openCase(compiled);
    expect(fromXStateSnapshot(compiled, toXStateSnapshot(compiled, empty.facts))).toEqual(empty.facts);
  });
});
