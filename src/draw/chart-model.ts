import type { Program } from '../definition/program.js';
import { chartOf, type StateConfig } from '../machine/machine-config.js';
import { namesOf } from '../render/names.js';
import { capitalised } from '../words/sentences.js';
import type { Lang } from '../words/text.js';
import { chartWords } from './chart-words.js';

/** A state of a region, named for people and as the machine names it. */
export interface ChartState {
  readonly name: string;
  readonly label: string;
  /** How many transitions away from the first state; whole, from 0. */
  readonly rank: number;
  /** States within it, in order. */
  readonly inner: readonly { readonly name: string; readonly label: string }[];
}

/** A transition between two states of a region. */
export interface ChartMove {
  readonly from: string;
  readonly to: string;
  /** What happens, in words. */
  readonly event: string;
}

/** A region of the chart: the case, or a phase. */
export interface ChartRegion {
  readonly name: string;
  readonly label: string;
  readonly initial: string;
  readonly states: readonly ChartState[];
  readonly moves: readonly ChartMove[];
}

/** The chart of a pathway as regions, states and transitions with names for people. Pure. Read from the machine's own chart. */
export function chartRegions(program: Program, lang: Lang): readonly ChartRegion[] {
  const chart = chartOf(program);
  return Object.entries(chart.states ?? {}).map(([name, region]) => regionOf(name, region, program, lang));
}

function regionOf(name: string, region: StateConfig, program: Program, lang: Lang): ChartRegion {
  const names = namesOf(program, lang);
  const said = chartWords[lang];
  const initial = region.initial ?? '';
  const moves = movesOf(region, lang);
  const ranks = ranksFrom(initial, moves);
  const innerLabel = (id: string): string =>
    said.states[id] ?? (name === 'case' ? names.outcome(id) : names.step(id));
  return {
    name,
    label: name === 'case' ? said.case : capitalised(names.phase(name)),
    initial,
    moves,
    states: Object.entries(region.states ?? {}).map(([state, { states = {} }]) => ({
      name: state,
      label: said.states[state] ?? state,
      rank: ranks.get(state) ?? 0,
      inner: Object.keys(states).map((id) => ({ name: id, label: innerLabel(id) })),
    })),
  };
}

/** Transitions between the states of a region, each once; those within a state are left to the list in its box. */
function movesOf(region: StateConfig, lang: Lang): readonly ChartMove[] {
  const found = new Map<string, ChartMove>();
  for (const [from, { on = {} }] of Object.entries(region.states ?? {})) {
    for (const [type, transitions] of Object.entries(on)) {
      for (const { target } of transitions) {
        const to = target === undefined ? undefined : stateOfTarget(target);
        if (to === undefined || to === from || region.states?.[to] === undefined) continue;
        const move = { from, to, event: eventWords(type, to, lang) };
        found.set(JSON.stringify(move), move);
      }
    }
  }
  return [...found.values()];
}

/** `#insats.case.closed.malen` and `open` name the states `closed` and `open`; `.step` stays within its state. */
function stateOfTarget(target: string): string | undefined {
  if (target.startsWith('.')) return undefined;
  return target.startsWith('#') ? target.split('.')[2] : target;
}

function eventWords(type: string, to: string, lang: Lang): string {
  const said = chartWords[lang];
  const event = type.slice(type.lastIndexOf('.') + 1);
  return said.caseEvents[type] ?? said.eventsTo[event]?.[to] ?? said.events[event] ?? type;
}

function ranksFrom(initial: string, moves: readonly ChartMove[]): ReadonlyMap<string, number> {
  const ranks = new Map([[initial, 0]]);
  for (const [state, rank] of ranks) {
    for (const { from, to } of moves) if (from === state && !ranks.has(to)) ranks.set(to, rank + 1);
  }
  return ranks;
}
