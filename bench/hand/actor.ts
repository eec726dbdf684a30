import { enablePatches, Immer, type Patch } from 'immer';
import { type Actor, assign, createActor, setup } from 'xstate';
import { applyByHand, endByHand, openByHand } from './apply.js';
import { checkedByHand, dayOfEntry, type HandEntry } from './entries.js';
import { type HandFacts, noHandFacts } from './facts.js';
import { type Found, judgeByHand, movesByHand } from './rules.js';

enablePatches();
const immer = new Immer({ autoFreeze: false });

interface Context {
  facts: HandFacts;
  /** What the last event changed. */
  patches: Patch[];
}

interface HandEvent {
  type: HandEntry['kind'];
  entry: HandEntry;
  found: Found;
}

const base = setup({
  types: { context: {} as Context, events: {} as HandEvent },
  guards: {
    names: ({ event }, { phase }: { phase: string }) => 'phase' in event.entry && event.entry.phase === phase,
    moves: ({ context }, { phase, status }: { phase: string; status: string }) =>
      movesByHand(context.facts).some(([of, to]) => of === phase && to === status),
    isOpen: ({ context }, { phase }: { phase: string }) => context.facts.phases[phase]?.status === 'open',
  },
  actions: {
    apply: assign(({ context, event }) => {
      const [facts, patches] = immer.produceWithPatches(context.facts, (draft) =>
        applyByHand(draft, context.facts, event.entry, event.found),
      );
      return { facts, patches };
    }),
    open: assign(({ context, event }, { phase }: { phase: string }) => {
      const [facts, patches] = immer.produceWithPatches(context.facts, (draft) =>
        openByHand(draft, phase, dayOfEntry(event.entry), event.entry.id),
      );
      return { facts, patches: [...context.patches, ...patches] };
    }),
    complete: assign(({ context, event }, { phase }: { phase: string }) => {
      const [facts, patches] = immer.produceWithPatches(context.facts, (draft) =>
        endByHand(draft, phase, 'completed', dayOfEntry(event.entry)),
      );
      return { facts, patches: [...context.patches, ...patches] };
    }),
  },
});

const machine = base.createMachine({
  id: 'familjeteam',
  type: 'parallel',
  context: { facts: noHandFacts, patches: [] },
  on: {
    joined: { actions: 'apply' },
    assigned: { actions: 'apply' },
    confirmed: { actions: 'apply' },
    'consent-given': { actions: 'apply' },
    'consent-withdrawn': { actions: 'apply' },
    held: { actions: 'apply' },
    done: { actions: 'apply' },
    answered: { actions: 'apply' },
    measured: { actions: 'apply' },
    missed: { actions: 'apply' },
    booked: { actions: 'apply' },
    'goal-set': { actions: 'apply' },
    'goal-status': { actions: 'apply' },
  },
  states: {
    case: {
      initial: 'none',
      states: {
        none: { on: { started: { target: 'open', actions: 'apply' } } },
        open: { on: { closed: { target: 'closed', actions: 'apply' } } },
        closed: {},
      },
    },
    direktarbete: {
      initial: 'waiting',
      states: {
        waiting: {
          always: {
            guard: { type: 'moves', params: { phase: 'direktarbete', status: 'open' } },
            target: 'open',
            actions: { type: 'open', params: { phase: 'direktarbete' } },
          },
        },
        open: {
          always: {
            guard: { type: 'moves', params: { phase: 'direktarbete', status: 'completed' } },
            target: 'left',
            actions: { type: 'complete', params: { phase: 'direktarbete' } },
          },
          on: { closed: { target: 'left' } },
        },
        left: {},
      },
    },
    planering: {
      initial: 'waiting',
      states: {
        waiting: {
          always: {
            guard: { type: 'moves', params: { phase: 'planering', status: 'open' } },
            target: 'open',
            actions: { type: 'open', params: { phase: 'planering' } },
          },
        },
        open: {
          on: {
            ended: {
              guard: { type: 'names', params: { phase: 'planering' } },
              target: 'left',
              actions: 'apply',
            },
            closed: { target: 'left' },
          },
        },
        left: {},
      },
    },
    kartlaggning: phaseRegion('kartlaggning'),
    behandling: phaseRegion('behandling'),
    generalisering: phaseRegion('generalisering'),
  },
});

/** A phase that people open and end. */
function phaseRegion(phase: string) {
  const names = { type: 'names', params: { phase } } as const;
  return {
    initial: 'waiting',
    states: {
      waiting: { on: { opened: { guard: names, target: 'open', actions: 'apply' } } },
      open: {
        on: { ended: { guard: names, target: 'left', actions: 'apply' }, closed: { target: 'left' } },
      },
      left: { on: { opened: { guard: names, target: 'open', actions: 'apply' } } },
    },
  } as const;
}

/** A case run by an actor, with its journal and the ids it has seen. */
export interface HandCase {
  readonly actor: Actor<typeof machine>;
  readonly journal: HandEntry[];
  readonly ids: Set<string>;
}

/** What came of recording an entry by hand. */
export type HandRecorded =
  | {
      readonly outcome: 'accepted';
      readonly facts: HandFacts;
      readonly patches: readonly Patch[];
      readonly found: Found;
    }
  | { readonly outcome: 'already-recorded' }
  | { readonly outcome: 'refused'; readonly found: Found };

/** Opens a case. */
export function openByActor(): HandCase {
  return { actor: createActor(machine).start(), journal: [], ids: new Set() };
}

/** Records an entry: checked, judged, sent to the actor, kept in the journal. */
export function recordByActor(held: HandCase, value: unknown): HandRecorded {
  const entry = checkedByHand(value);
  if (held.ids.has(entry.id)) return { outcome: 'already-recorded' };
  const { facts } = held.actor.getSnapshot().context;
  const found = judgeByHand(facts, entry);
  if (found.stops.length > 0) return { outcome: 'refused', found };
  held.actor.send({ type: entry.kind, entry, found });
  held.journal.push(entry);
  held.ids.add(entry.id);
  const { context } = held.actor.getSnapshot();
  return { outcome: 'accepted', facts: context.facts, patches: context.patches, found };
}
