import type { Snapshot } from 'xstate';
import type { CaseFacts } from '../condition/case-facts.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { type CompiledPathway, insideOf, type Pin } from './compile-pathway.js';
import { type ChartConfig, chartOf } from './machine-config.js';
import {
  type ChartImplementations,
  implementationsOf,
  machineFrom,
  type PathwayMachine,
} from './pathway-machine.js';
import { type ChartValue, stateValueOf } from './state-value.js';

/** A case as an XState snapshot, with the pin that XState's own snapshots lack. Plain JSON. */
export interface PinnedSnapshot {
  readonly pin: Pin;
  readonly snapshot: {
    readonly status: 'active';
    readonly output: undefined;
    readonly error: undefined;
    readonly value: ChartValue;
    readonly context: CaseFacts;
    readonly children: Record<string, never>;
    readonly historyValue: Record<string, never>;
  };
}

/** The XState 5 machine of a compiled pathway: for `createActor`, `useMachine`, the inspector and `xstate/graph`. */
export function toMachine(compiled: CompiledPathway): PathwayMachine {
  return insideOf(compiled).machine();
}

/** The machine's configuration as plain JSON: one guard type `rule`, one action type `apply`. */
export function toChart(compiled: CompiledPathway): ChartConfig {
  return chartOf(insideOf(compiled).program);
}

/** The two implementations that a chart names. */
export function toImplementations(compiled: CompiledPathway): ChartImplementations {
  return implementationsOf(insideOf(compiled).program);
}

/** The machine of a chart that has been stored as JSON, with the implementations of its pathway. */
export function fromChart(chart: ChartConfig, implementations: ChartImplementations): PathwayMachine {
  return machineFrom(chart, implementations);
}

/**
 * A case as an XState snapshot: `createActor(toMachine(compiled), { snapshot: pinned.snapshot, input: undefined })`.
 *
 * @param facts - `state.facts`
 */
export function toXStateSnapshot(compiled: CompiledPathway, facts: CaseFacts): PinnedSnapshot {
  const { program } = insideOf(compiled);
  return {
    pin: compiled.pin,
    snapshot: {
      status: 'active',
      output: undefined,
      error: undefined,
      value: stateValueOf(program, facts),
      context: facts,
      children: {},
      historyValue: {},
    },
  };
}

/** The snapshot in the shape that `createActor` takes. */
export function asXState(pinned: PinnedSnapshot): Snapshot<unknown> {
  return pinned.snapshot as unknown as Snapshot<unknown>;
}

/**
 * The facts in an XState snapshot, after a strict check: the pin is this pathway's, the state value is whole
 * (XState fills a region that is missing without a word), and it is the value that belongs to the facts.
 *
 * @throws PathwayError `wrong-pathway`, `wrong-version`, `wrong-hash`, `broken-snapshot`
 */
export function fromXStateSnapshot(compiled: CompiledPathway, pinned: PinnedSnapshot): CaseFacts {
  const { program, machine } = insideOf(compiled);
  if (typeof pinned !== 'object' || pinned === null)
    throw new PathwayError('broken-snapshot', 'This is no snapshot of a case.');
  checkPin(compiled.pin, pinned.pin);
  const { snapshot } = pinned;
  const value = restored(machine(), snapshot);
  if (
    !sameValue(value, snapshot.value) ||
    !sameValue(stateValueOf(program, snapshot.context), snapshot.value)
  ) {
    throw new PathwayError(
      'broken-snapshot',
      'The state value of this snapshot is not the one that its facts give under this pathway.',
      { value: snapshot.value },
    );
  }
  return snapshot.context;
}

function checkPin(expected: Pin, found: Pin | undefined): void {
  const differs = (['pathway', 'version', 'hash'] as const).find((key) => found?.[key] !== expected[key]);
  if (differs === undefined) return;
  throw new PathwayError(
    `wrong-${differs}`,
    `The snapshot's ${differs} is ${String(found?.[differs])}; the compiled pathway's is ${expected[differs]}.`,
    { found: found?.[differs], expected: expected[differs] },
  );
}

function restored(machine: PathwayMachine, snapshot: PinnedSnapshot['snapshot'] | undefined): unknown {
  try {
    if (typeof snapshot?.context?.at !== 'string') throw new Error('it has no facts');
    const { value, context } = snapshot;
    return machine.resolveState({ value, context: context as CaseFacts & Record<string, unknown> }).value;
  } catch (error) {
    throw new PathwayError(
      'broken-snapshot',
      `This snapshot cannot be restored: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
