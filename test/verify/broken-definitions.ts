import type { Condition } from '../../src/condition/condition.js';
import type { Pathway, PhaseSpec, StepSpec } from '../../src/definition/pathway.js';

/** A way in which a method developer could break a pathway, without breaking its shape. */
export interface Breaking {
  readonly name: string;
  /** Why it is no fault in some pathways. */
  readonly notAlways?: string;
  /** Every pathway that comes of doing so in one place; none where there is nothing to break. */
  readonly break: (pathway: Pathway) => readonly Pathway[];
}

type Rules = Pick<PhaseSpec, 'must'>;

function withRule<T extends Rules>(spec: T, rule: NonNullable<Rules['must']>[number]): T {
  return { ...spec, must: [...(spec.must ?? []), rule] };
}

/** The pathway with each of its steps changed in turn, as far as `change` has something to change. */
function eachStep(
  pathway: Pathway,
  change: (step: StepSpec, id: string) => StepSpec | undefined,
): readonly Pathway[] {
  return Object.entries(pathway.phases ?? {}).flatMap(([phase, spec]) =>
    Object.entries(spec.steps ?? {}).flatMap(([id, step]) => {
      const changed = change(step, id);
      if (changed === undefined) return [];
      const phases = { ...pathway.phases, [phase]: { ...spec, steps: { ...spec.steps, [id]: changed } } };
      return [{ ...pathway, phases }];
    }),
  );
}

function eachPhase(
  pathway: Pathway,
  change: (phase: PhaseSpec, id: string) => PhaseSpec | undefined,
): readonly Pathway[] {
  return Object.entries(pathway.phases ?? {}).flatMap(([id, phase]) => {
    const changed = change(phase, id);
    return changed === undefined ? [] : [{ ...pathway, phases: { ...pathway.phases, [id]: changed } }];
  });
}

const both = (condition: Condition): Condition => ({ all: [condition, { not: condition }] });

/** The ways of breaking, each with what is to be found. */
export const breakings: readonly Breaking[] = [
  {
    name: 'the outcomes that are no success of the pathway, and no closing by the office, are taken away',
    notAlways:
      'where the outcome that is left asks for nothing that a no can bar, every case can still be closed',
    break: (pathway) => {
      const entries = Object.entries(pathway.outcomes);
      const kept = entries.filter(([, one], at) => at === 0 || one.administrative === true);
      return kept.length === entries.length ? [] : [{ ...pathway, outcomes: Object.fromEntries(kept) }];
    },
  },
  {
    name: 'a step asks for itself to have been done',
    break: (pathway) => eachStep(pathway, (step, id) => withRule(step, { id: 'fel', needs: { done: id } })),
  },
  {
    name: 'a step asks for both yes and no to the same criterion',
    break: (pathway) => {
      const [criterion] = Object.keys(pathway.criteria ?? {});
      return criterion === undefined
        ? []
        : eachStep(pathway, (step) => withRule(step, { id: 'fel', needs: both({ confirmed: criterion }) }));
    },
  },
  {
    name: 'a phase opens first when it is itself completed',
    break: (pathway) =>
      eachPhase(pathway, (phase, id) => {
        const isOpenedAtStart = Object.values(pathway.starts).some(
          ({ opens }) => opens?.includes(id) === true,
        );
        return isOpenedAtStart
          ? undefined
          : withRule(phase, { id: 'fel', opens: { phase: { [id]: 'completed' } } });
      }),
  },
  {
    name: 'a phase ends first when it has been completed',
    break: (pathway) =>
      eachPhase(pathway, (phase, id) =>
        withRule(phase, { id: 'fel', ends: { phase: { [id]: 'completed' } } }),
      ),
  },
  {
    name: 'a step is due before it may be done',
    break: (pathway) =>
      eachStep(pathway, (step) =>
        withRule(
          withRule(step, {
            id: 'fel-tidigast',
            needs: { elapsed: { since: { case: 'started' }, from: 'P2Y' } },
          }),
          { id: 'fel-senast', due: { within: 'P2W', from: { case: 'started' } } },
        ),
      ),
  },
  {
    name: 'a role must take part in a step and may not',
    break: (pathway) => {
      const [role = ''] = Object.keys(pathway.roles);
      return eachStep(pathway, (step) =>
        withRule(withRule(step, { id: 'fel-med', with: { [role]: 'one' } }), {
          id: 'fel-utan',
          without: [role],
        }),
      );
    },
  },
  {
    name: 'a way in asks for what comes later',
    break: (pathway) => {
      const [phase] = Object.keys(pathway.phases ?? {});
      return phase === undefined
        ? []
        : Object.entries(pathway.starts).map(([id, start]) => ({
            ...pathway,
            starts: {
              ...pathway.starts,
              [id]: withRule(start, { id: 'fel', needs: { phase: { [phase]: 'completed' } } }),
            },
          }));
    },
  },
  {
    name: 'a phase lasts longer at the least than at the most',
    break: (pathway) =>
      eachPhase(pathway, (phase) =>
        withRule(withRule(phase, { id: 'fel-minst', lasts: { from: 'P9M' } }), {
          id: 'fel-mest',
          lasts: { to: 'P3M' },
        }),
      ),
  },
];
