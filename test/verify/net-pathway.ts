import type { Condition } from '../../src/condition/condition.js';
import type { Pathway, PhaseSpec, StepSpec } from '../../src/definition/pathway.js';
import type { Net } from './net.js';

/**
 * A net without loops as a pathway. A transition is a phase; it fires when the phase is completed. A place is marked when one of
 * the phases that give to it is completed. Where several transitions take from the same places, the family chooses by an
 * answer, which stands. A place that nothing takes from is a phase too, so that what rests there is seen.
 */
export function pathwayOf(net: Net): Pathway {
  const all = { ...net.transitions, ...restingIn(net) };
  const names = Object.keys(all);
  const phases = Object.fromEntries(names.map((name) => [name, phaseOf(all, name)]));
  const steps = Object.fromEntries(choicesIn(all).map((choice) => [choice.id, choiceStep(all, choice)]));
  const atStart = names.filter((name) => all[name]?.[0].join() === 'i' && choiceOf(all, name) === undefined);
  return {
    language: 1,
    pathway: 'nat.prov',
    version: '1.0.0',
    status: 'draft',
    title: { sv: net.name, en: net.name },
    subject: 'family',
    legalBasis: 'other',
    documentation: 'full',
    authority: ['chef'],
    roles: { chef: { kind: 'manager' }, foralder: { kind: 'parent' } },
    starts: { in: atStart.length === 0 ? {} : { opens: atStart } },
    phases,
    steps,
    outcomes: {
      ut: { must: [{ needs: marked(all, 'o') }] },
      administrativt: { administrative: true },
    },
  };
}

type Arcs = Net['transitions'];

/** Phases for the places that are given to and never taken from. */
function restingIn({ transitions }: Net): Arcs {
  const taken = new Set(Object.values(transitions).flatMap(([from]) => from));
  const given = new Set(Object.values(transitions).flatMap(([, to]) => to));
  const resting = [...given].filter((place) => place !== 'o' && !taken.has(place));
  return Object.fromEntries(resting.map((place) => [`vila-${place}`, [[place], []] as const]));
}

function marked(arcs: Arcs, place: string): Condition {
  const givers = Object.entries(arcs).flatMap(([name, [, to]]) => (to.includes(place) ? [name] : []));
  const conditions = givers.map((name): Condition => ({ phase: { [name]: 'completed' } }));
  return conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { any: conditions };
}

interface Choice {
  readonly id: string;
  readonly options: readonly string[];
}

/** One choice for each place, or set of places, that several transitions take from. */
function choicesIn(arcs: Arcs): readonly Choice[] {
  const ids = new Map<string, string[]>();
  for (const name of Object.keys(arcs)) {
    const id = choiceOf(arcs, name);
    if (id !== undefined) ids.set(id, [...(ids.get(id) ?? []), name]);
  }
  return [...ids].map(([id, options]) => ({ id, options }));
}

function choiceOf(arcs: Arcs, name: string): string | undefined {
  const shared = (arcs[name]?.[0] ?? []).find(
    (place) => Object.values(arcs).filter(([from]) => from.includes(place)).length > 1,
  );
  return shared === undefined ? undefined : `val-${shared}`;
}

/** What has to be marked before a transition; the beginning always is. */
function before(arcs: Arcs, name: string): readonly Condition[] {
  return (arcs[name]?.[0] ?? []).filter((place) => place !== 'i').map((place) => marked(arcs, place));
}

function choiceStep(arcs: Arcs, { options }: Choice): StepSpec {
  return {
    answer: {
      from: ['foralder'],
      options: Object.fromEntries(
        options.map((name) => {
          const needs = before(arcs, name);
          return [name, needs.length === 0 ? {} : { must: [{ needs: { all: needs } }] }];
        }),
      ),
    },
  };
}

function phaseOf(arcs: Arcs, name: string): PhaseSpec {
  const choice = choiceOf(arcs, name);
  const opens: readonly Condition[] = [
    ...before(arcs, name),
    ...(choice === undefined ? [] : [{ answered: { [choice]: name } }]),
  ];
  return opens.length === 0 ? {} : { must: [{ opens: { all: opens } }] };
}
