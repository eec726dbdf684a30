import type { Condition } from '../../src/condition/condition.js';
import type { Pathway, PhaseSpec, StepSpec } from '../../src/definition/pathway.js';
import type { Net } from './net.js';

/**
 * A net with loops as a pathway, the other way round than without them. A place is a phase, marked while it is open; it may be
 * run again and again. A transition is a step that may be done any number of times while its places are open: they are then
 * completed by themselves, and those it gives to open. What is counted since a phase was last opened tells its rounds apart. At
 * most one token can lie in a place, as a phase is open or not.
 */
export function loopPathwayOf({ name, transitions }: Net): Pathway {
  const arcs = Object.entries(transitions);
  const places = [...new Set(arcs.flatMap(([, [from, to]]) => [...from, ...to]))];
  return {
    language: 1,
    pathway: 'nat.slinga',
    version: '1.0.0',
    status: 'draft',
    title: { sv: name, en: name },
    subject: 'family',
    legalBasis: 'other',
    documentation: 'full',
    authority: ['chef'],
    roles: { chef: { kind: 'manager' } },
    starts: { in: { opens: ['i'] } },
    phases: Object.fromEntries(places.map((place) => [place, placeOf(transitions, place)])),
    steps: Object.fromEntries(arcs.map(([task, [from]]): [string, StepSpec] => [task, taskOf(from)])),
    outcomes: {
      ut: { must: [{ needs: { phase: { o: 'completed' } } }] },
      administrativt: { administrative: true },
    },
  };
}

function taskOf(from: readonly string[]): StepSpec {
  const phase = Object.fromEntries(from.map((place) => [place, 'open' as const]));
  return { task: {}, must: [{ needs: { phase } }] };
}

function placeOf(transitions: Net['transitions'], place: string): PhaseSpec {
  const arcs = Object.entries(transitions);
  const takers = arcs.flatMap(([task, [from]]) => (from.includes(place) ? [task] : []));
  const givers = arcs.flatMap(([task, [, to]]) => (to.includes(place) ? [task] : []));
  const since = (task: string): Condition => ({ count: { step: task, from: 1, since: { opened: place } } });
  const first: Condition = {
    all: [{ phase: { [place]: 'waiting' } }, { any: givers.map((task): Condition => ({ done: task })) }],
  };
  const again: Condition = { any: givers.map(since) };
  return {
    must: [
      ...(givers.length === 0 ? [] : [{ times: { to: 20 } }]),
      ...(givers.length === 0 ? [] : [{ opens: { any: [first, again] }, automatically: true as const }]),
      ...(takers.length === 0 ? [] : [{ ends: { any: takers.map(since) }, automatically: true as const }]),
    ],
  };
}
