import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { record } from '../src/case/record.js';
import type { Condition } from '../src/condition/condition.js';
import type { Pathway } from '../src/definition/pathway.js';
import type { Entry } from '../src/entry/entry.js';
import { type CaseState, openCase } from '../src/journal/case-state.js';
import { effectiveEntries } from '../src/journal/effective.js';
import { type CompiledPathway, compilePathway, insideOf } from '../src/machine/compile-pathway.js';

const folder = 'definitions/norrkoping.familjeteam-7-15';

/** The definition of Norrköping's Familjeteam, as data. */
export const pathway: Pathway = parse(readFileSync(`${folder}/pathway.yaml`, 'utf8')) as Pathway;

/** The same, ready to run. */
export const compiled: CompiledPathway = compilePathway(pathway);

/** The journal as it is stored: with its late entries and its correction. */
export const journal: readonly Entry[] = JSON.parse(
  readFileSync(`${folder}/cases/skyndsam-till-ordinarie.json`, 'utf8'),
) as Entry[];

/** The entries that stand, in the order of what happened: each can be recorded after the one before. */
export const entries: readonly Entry[] = effectiveEntries(journal, insideOf(compiled).program.zone).map(
  ({ entry }) => entry,
);

/** The state after one entry that must be accepted. */
export function recorded(state: CaseState, entry: Entry): CaseState {
  const result = record(compiled, state, entry);
  if (result.outcome !== 'accepted')
    throw new Error(`${entry.id} (${entry.kind}) was not accepted: ${JSON.stringify(result)}`);
  return result.state;
}

/** The states of the case: before the first entry and after each. */
export const states: readonly CaseState[] = [openCase(compiled)];
for (const entry of entries) (states as CaseState[]).push(recorded(states.at(-1) as CaseState, entry));

/** The number of entries in the middle of the case: treatment goes on, goals are set, some clocks run. */
export const middle = 57;

/** Every condition that stands in a rule of the definition. */
export const conditions: readonly Condition[] = insideOf(compiled).program.rules.flatMap(({ spec }) =>
  [spec.needs, spec.opens, spec.ends, spec.throughout, spec.while].filter(
    (condition): condition is Condition => condition !== undefined,
  ),
);

const dayMs = 86_400_000;
const day = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);

/**
 * The eight entries that start the case: the urgent work is open, and one parent and the child are in it. Two more by `made` and the
 * smallest case has held and measured what the larger ones have, so that only their size differs.
 */
const started = entries
  .slice(0, 10)
  .filter((entry) => entry.kind !== 'joined' || ['barn-1', 'foralder-1'].includes(entry.person));

/**
 * The case grown to `count` entries by urgent work with the child and ratings, and twenty entries that each can be recorded
 * next. In one occasion of ten the parent is not there, so that it deviates.
 */
export function grown(count: number): { readonly state: CaseState; readonly next: readonly Entry[] } {
  let state = started.reduce(recorded, openCase(compiled));
  const first = Date.parse(state.facts.at) / dayMs;
  for (let number = started.length; number < count; number += 1)
    state = recorded(state, made(number, first + 1 + number));
  const next = Array.from({ length: 20 }, (_, number) => made(count + number, first + 1 + count, true));
  return { state, next };
}

function made(number: number, on: number, always: boolean = false): Entry {
  const base = {
    id: `g-${number}`,
    happened: `${day(on)}T11:00:00Z`,
    recordedAt: `${day(on)}T12:00:00Z`,
    by: { role: 'socionom', ref: 'behandl-3' },
  };
  const present = ['behandl-3', 'barn-1', ...(always || number % 20 !== 0 ? ['foralder-1'] : [])];
  return number % 2 === 0
    ? { ...base, kind: 'held', step: 'direkt-kontakt', present, minutes: 60 }
    : {
        ...base,
        kind: 'measured',
        step: 'srs-skattning',
        about: 'foralder-1',
        scores: { summa: 30 + (number % 9) },
      };
}
