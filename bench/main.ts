import { createActor, transition } from 'xstate';
import { overview } from '../src/case/overview.js';
import { record } from '../src/case/record.js';
import { evaluate } from '../src/condition/evaluate.js';
import type { Entry } from '../src/entry/entry.js';
import { type CaseState, openCase } from '../src/journal/case-state.js';
import { fold, machineEvents } from '../src/journal/fold.js';
import { insideOf } from '../src/machine/compile-pathway.js';
import { compiled, conditions, entries, grown, journal, middle, states } from './familjeteam.js';
import { openByActor, recordByActor } from './hand/actor.js';
import { drawnProcess } from './hand/drawn-process.js';
import type { HandEntry } from './hand/entries.js';
import { leanProcess } from './hand/lean-process.js';
import { readProcess, runProcess, runProcessFromText } from './hand/process.js';
import { checkAndReduceByHand, type HandState, noHandState, reduceByHand } from './hand/reducer.js';
import { measure, type Row } from './measure.js';
import { report } from './report.js';

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 15;
const inside = insideOf(compiled);
const pieces = entries.length;
const byHand = entries as unknown as readonly HandEntry[];

const warm: Row[] = [
  {
    name: 'insats: record',
    pieces,
    run: () => entries.reduce((state, entry) => next(state, entry), openCase(compiled)),
  },
  {
    name: 'hand-written XState actor',
    pieces,
    run: () => {
      const held = openByActor();
      for (const entry of entries) recordByActor(held, entry);
      return held;
    },
  },
  {
    name: 'insats: record + stringify',
    pieces,
    run: () =>
      entries.reduce(
        ({ state }, entry) => {
          const after = next(state, entry);
          return { state: after, text: JSON.stringify(after) };
        },
        { state: openCase(compiled), text: '' },
      ),
  },
  {
    name: 'hand-written XState actor + stringify',
    pieces,
    run: () => {
      const held = openByActor();
      let text = '';
      for (const entry of entries) {
        recordByActor(held, entry);
        text = JSON.stringify({ ids: [...held.ids], facts: held.actor.getSnapshot().context.facts });
      }
      return text;
    },
  },
  warmByHand('hand-written reducer + stringify', reduceByHand),
  warmByHand('hand-written reducer with zod + stringify', checkAndReduceByHand),
  {
    name: 'insats: stateless record',
    pieces,
    run: () =>
      entries.reduce(
        (text, entry) => JSON.stringify(next(JSON.parse(text) as CaseState, entry)),
        JSON.stringify(openCase(compiled)),
      ),
  },
  statelessByHand('parse + hand-written reducer + stringify', reduceByHand),
  statelessByHand('parse + hand-written reducer with zod + stringify', checkAndReduceByHand),
];

const sizes = [10, 1000, 10_000] as const;
const large: Row[] = sizes.map((size) => {
  const { state, next: nexts } = grown(size);
  return {
    name: `insats: record in a case of ${size} entries`,
    pieces: nexts.length,
    run: () => nexts.map((entry) => next(state, entry)),
  };
});

const events = machineEvents(compiled, journal);
const half = states[middle] as CaseState;
const parts: Row[] = [
  { name: 'insats: fold, per entry', pieces: journal.length, run: () => fold(compiled, journal) },
  {
    name: 'insats: machine step alone',
    pieces: events.length,
    run: () => events.reduce((facts, event) => inside.engine.step(facts, event), openCase(compiled).facts),
  },
  {
    name: 'the same machine in an XState actor',
    pieces: events.length,
    run: () => {
      const actor = createActor(inside.machine()).start();
      for (const event of events) actor.send(event);
      return actor.getSnapshot();
    },
  },
  {
    name: "the same machine by XState's public transition()",
    pieces: events.length,
    run: () => {
      let snapshot = inside.machine().getInitialSnapshot({} as never);
      for (const event of events) [snapshot] = transition(inside.machine(), snapshot, event);
      return snapshot;
    },
  },
  {
    name: 'insats: overview in the middle of the case',
    pieces: 1,
    run: () =>
      overview(compiled, half, { now: half.facts.at, viewer: { role: 'socionom', ref: 'behandl-3' } }),
  },
  {
    name: 'insats: evaluate, per condition',
    pieces: conditions.length,
    run: () =>
      conditions.map((condition) => evaluate(condition, half.facts, inside.program.terms, half.facts.at)),
  },
];

const measured = new Map([
  ...(await measure(warm, rounds)),
  ...(await measure(large, rounds)),
  ...(await measure(parts, rounds)),
  ...(await measure(
    [
      ...(await processRows()),
      ...[0, 2, 6].map((at) => ({ ...(warm[at] as Row), name: `${warm[at]?.name} (beside bpmn-engine)` })),
    ],
    Math.min(rounds, 5),
  )),
]);
console.log(report(measured, { rounds, entries: pieces, bytes: sizesOf() }));

function next(state: CaseState, entry: Entry): CaseState {
  const result = record(compiled, state, entry);
  if (result.outcome !== 'accepted') throw new Error(`${entry.id} was not accepted`);
  return result.state;
}

function warmByHand(name: string, reduce: (state: HandState, entry: HandEntry) => HandState): Row {
  return {
    name,
    pieces,
    run: () =>
      byHand.reduce(
        ({ state }, entry) => {
          const after = reduce(state, entry);
          return { state: after, text: JSON.stringify(after) };
        },
        { state: noHandState, text: '' },
      ),
  };
}

function statelessByHand(name: string, reduce: (state: HandState, entry: HandEntry) => HandState): Row {
  return {
    name,
    pieces,
    run: () =>
      byHand.reduce(
        (text, entry) => JSON.stringify(reduce(JSON.parse(text) as HandState, entry)),
        JSON.stringify(noHandState),
      ),
  };
}

/** bpmn-engine on the same entries: the process is read once, each run is one case from start to end. */
async function processRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [reading, process] of Object.entries({ '': leanProcess, ', as drawn': drawnProcess })) {
    const read = await readProcess(process);
    const runs = {
      [`bpmn-engine${reading}`]: () => runProcess(read, entries, false),
      [`bpmn-engine${reading} + stringify`]: () => runProcess(read, entries, true),
      [`bpmn-engine${reading}: parse, recover, resume, signal, stringify`]: () =>
        runProcessFromText(read, entries),
    };
    for (const [name, run] of Object.entries(runs)) {
      if (!(await run())) throw new Error(`${name}: the process did not come to its end`);
      rows.push({ name, pieces, slice: 500, run });
    }
  }
  return rows;
}

/** Bytes of the last state, ours and by hand: the work must be comparable. */
function sizesOf(): { readonly ours: number; readonly hand: number } {
  const state = byHand.reduce(checkAndReduceByHand, noHandState);
  const held = openByActor();
  for (const entry of entries) {
    const { outcome } = recordByActor(held, entry);
    if (outcome !== 'accepted') throw new Error(`${entry.id} was ${outcome} by hand`);
  }
  const byActor = JSON.stringify(held.actor.getSnapshot().context.facts);
  if (byActor.length !== JSON.stringify(state.facts).length)
    throw new Error('the hand-written actor and reducer do not agree');
  return { ours: JSON.stringify(states.at(-1)).length, hand: JSON.stringify(state).length };
}
