import type { Action, Effect } from './action.js';
import { consentVariable, leaf, type Making } from './formula-of.js';
import { runsOf } from './phase-actions.js';
import { onlyTruth } from './truth-set.js';
import type { Variable } from './variables.js';

type Part = Omit<Action, 'index'>;

/** A consent is given unless it has been refused; it is refused, or withdrawn, at any time, and that no then stands. */
export function consentActions(making: Making): readonly Part[] {
  const asked = making.variables.list.filter(({ meaning }) => meaning.kind === 'consent');
  return asked.flatMap(({ index, meaning }) => {
    if (meaning.kind !== 'consent') return [];
    const { consent } = meaning;
    const variable = consentVariable(making, consent);
    const is = (...values: readonly number[]) =>
      leaf(
        variable,
        [0, 1, 2].map((value) => onlyTruth(values.includes(value))),
      );
    return [
      {
        key: `give ${consent}`,
        deed: { kind: 'give', consent },
        guard: is(0),
        effects: [{ variable: index, to: 1, raise: true }],
      },
      {
        key: `refuse ${consent}`,
        deed: { kind: 'refuse', consent },
        guard: is(0, 1),
        effects: [{ variable: index, to: 2 }],
      },
    ] satisfies readonly Part[];
  });
}

/** Time passes: a date comes, a time since an event has gone. */
export function waitActions({ variables }: Making): readonly Part[] {
  return variables.list.flatMap((variable) => {
    const { kind } = variable.meaning;
    if (kind !== 'elapsed' && kind !== 'date') return [];
    const from = kind === 'elapsed' ? [1] : [0, 1];
    return from.map((value) => waiting(variable, value));
  });
}

function waiting(variable: Variable, value: number): Part {
  return {
    key: `wait ${variable.key} ${value}`,
    deed: { kind: 'wait', variable: variable.index },
    guard: leaf(
      variable,
      [0, 1, 2].map((other) => onlyTruth(other === value)),
    ),
    effects: [{ variable: variable.index, to: value + 1, raise: true }],
  };
}

/** The actions with what they also do as events: clocks that begin with them, and counts that begin anew. */
export function withEvents(making: Making, parts: readonly Part[]): readonly Part[] {
  const byEvent = new Map<string, Variable[]>();
  const anew = new Map<string, Variable[]>();
  const add = (map: Map<string, Variable[]>, key: string, variable: Variable): void => {
    map.set(key, [...(map.get(key) ?? []), variable]);
  };
  for (const variable of making.variables.list) {
    const { meaning } = variable;
    if (meaning.kind === 'elapsed') add(byEvent, meaning.event, variable);
    if (meaning.kind === 'count' && meaning.since !== undefined) add(anew, meaning.since, variable);
  }
  if (byEvent.size === 0 && anew.size === 0) return parts;
  return parts.map((part) => {
    const more = eventsOf(part).flatMap(({ event, once }) =>
      (byEvent.get(event) ?? []).map(
        ({ index }): Effect => ({ variable: index, to: 1, ...(once ? { raise: true as const } : {}) }),
      ),
    );
    const opened = part.deed.kind === 'open' ? part.deed.phase : undefined;
    const reset = (opened === undefined ? [] : (anew.get(opened) ?? [])).map(
      ({ index }): Effect => ({ variable: index, to: 0 }),
    );
    return more.length + reset.length === 0
      ? part
      : { ...part, effects: [...part.effects, ...more, ...reset] };
  });

  function eventsOf({ deed, effects }: Part): readonly { readonly event: string; readonly once: boolean }[] {
    if (deed.kind === 'start') {
      const opened = effects.flatMap(({ variable }) => {
        const meaning = making.variables.list[variable]?.meaning;
        return meaning?.kind === 'phase' ? [{ event: `opened ${meaning.phase}`, once: true }] : [];
      });
      return [{ event: 'case started', once: true }, ...opened];
    }
    if (deed.kind === 'open') {
      const phase = making.program.phases.get(deed.phase);
      return [{ event: `opened ${deed.phase}`, once: phase === undefined || runsOf(phase) === 1 }];
    }
    if (deed.kind === 'complete' || deed.kind === 'stop' || deed.kind === 'time-up')
      return [{ event: `ended ${deed.phase}`, once: false }];
    if (deed.kind === 'step' || deed.kind === 'answer')
      return [
        { event: `first ${deed.step}`, once: true },
        { event: `last ${deed.step}`, once: false },
      ];
    return deed.kind === 'give' ? [{ event: `consent ${deed.consent}`, once: false }] : [];
  }
}
