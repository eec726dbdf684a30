import type { Id } from '../condition/condition.js';
import type { Action } from './action.js';
import type { Formula } from './formula.js';
import type { Model } from './model.js';

/** Something in a pathway that is to be possible in some case. */
export interface Element {
  readonly kind: 'start' | 'phase' | 'completion' | 'step' | 'option' | 'outcome';
  readonly id: Id;
  /** The step of an option. */
  readonly step?: Id;
  readonly guard: Formula;
  /** Indices of the actions that make it come about; none for an outcome. */
  readonly actions: readonly number[];
}

/** Everything in a pathway that is to be possible, in the order it is written. Pure. */
export function elementsOf(model: Model): readonly Element[] {
  const { program } = model;
  const some = (kind: Element['kind'], id: Id, actions: readonly Action[], step?: Id): readonly Element[] => {
    const [first] = actions;
    return first === undefined
      ? []
      : [
          {
            kind,
            id,
            ...(step === undefined ? {} : { step }),
            guard: first.guard,
            actions: actions.map(({ index }) => index),
          },
        ];
  };
  const having = (test: (action: Action) => boolean): readonly Action[] => model.actions.filter(test);
  const byStep = groupBySteps(model);
  const steps = [...program.steps.values()].flatMap((step) => {
    if (step.after !== undefined) return [];
    const own = byStep.get(step.id) ?? [];
    if (step.entry !== 'answered') return some('step', step.id, own);
    const options = [...step.options.keys()].map((option) =>
      own.filter(({ deed }) => deed.kind === 'answer' && deed.option === option),
    );
    return [
      ...some('step', step.id, own),
      ...options.flatMap((actions, at) =>
        some('option', [...step.options.keys()][at] ?? '', actions, step.id),
      ),
    ];
  });
  return [
    ...model.starts.flatMap((action) =>
      action.deed.kind === 'start' ? some('start', action.deed.start, [action]) : [],
    ),
    ...[...program.phases.keys()].flatMap((phase) => [
      ...some('phase', phase, [
        ...having(({ deed }) => deed.kind === 'open' && deed.phase === phase),
        ...model.starts.filter(({ deed }) => deed.kind === 'start' && opens(model, deed.start, phase)),
      ]),
      ...some(
        'completion',
        phase,
        having(({ deed }) => deed.kind === 'complete' && deed.phase === phase),
      ),
    ]),
    ...steps,
    ...model.outcomes.map(({ id, guard }): Element => ({ kind: 'outcome', id, guard, actions: [] })),
  ];
}

function opens({ program }: Model, start: Id, phase: Id): boolean {
  return program.pathway.starts[start]?.opens?.includes(phase) === true;
}

function groupBySteps(model: Model): ReadonlyMap<Id, readonly Action[]> {
  const byStep = new Map<Id, Action[]>();
  for (const action of model.actions) {
    const { deed } = action;
    if (deed.kind !== 'step' && deed.kind !== 'answer') continue;
    byStep.set(deed.step, [...(byStep.get(deed.step) ?? []), action]);
  }
  return byStep;
}
