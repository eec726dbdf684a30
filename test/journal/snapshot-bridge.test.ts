import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { fromXStateSnapshot, toXStateSnapshot } from '../../src/journal/snapshot-bridge.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { asXState, toMachine } from '../../src/machine/xstate-snapshot.js';
import { smallPathway, startedCase } from '../case/small-pathway.js';

const compiled = compilePathway(smallPathway());
const { state } = startedCase(compiled).holds('besok', { present: ['foralder-1'] });
const stored = () => JSON.parse(JSON.stringify(toXStateSnapshot(compiled, state)));

test('a stored case goes into a snapshot and comes out as it was', () => {
  expect(fromXStateSnapshot(compiled, stored())).toEqual(state);
  const actor = createActor(toMachine(compiled), {
    snapshot: asXState(stored()) as never,
    input: undefined,
  }).start();
  expect(actor.getSnapshot().context).toEqual(state.facts);
});

test('a snapshot that a live actor has moved on is no stored case: what it took is in no journal', () => {
  const { facts } = startedCase(compiled).state;
  const moved = { ...stored(), snapshot: { ...stored().snapshot, context: facts } };
  expect(() => fromXStateSnapshot(compiled, moved)).toThrow(
    expect.objectContaining({ code: 'broken-snapshot' }),
  );
});

test.each([null, {}, { pin: compiled.pin }, { pin: compiled.pin, snapshot: {} }])(
  '%j is no snapshot',
  (value) => {
    expect(() => fromXStateSnapshot(compiled, value as never)).toThrow(
      expect.objectContaining({ name: 'PathwayError' }),
    );
  },
);
