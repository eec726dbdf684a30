import type { Condition } from '../../src/condition/condition.js';
import type { Pathway, StepSpec } from '../../src/definition/pathway.js';
import type { DueSpec, RuleSpec } from '../../src/definition/rule.js';
import { toyPathway } from '../laws/toy-pathway.js';

const anchors: readonly DueSpec['from'][] = [
  { case: 'started' },
  { opened: 'arbete' },
  { ended: 'inledning' },
  { first: 'hembesok' },
  { last: 'hembesok' },
  { consent: 'vara-med' },
  { confirmed: 'lov' },
  { measured: 'matt' },
];

const occasions: readonly Condition[] = [
  { done: 'forsta-motet' },
  { done: 'egen-traff' },
  { count: { step: 'hembesok', since: { opened: 'arbete' }, from: 1 } },
  { hours: { step: 'hembesok', from: 1 } },
  { missed: { step: 'hembesok', to: 0 } },
  { answered: { fraga: 'ja' } },
  { consent: 'vara-med' },
  { goals: { set: { from: 1 } } },
  { measure: { instrument: 'matt', from: 1 } },
  { measure: { instrument: 'matt', of: 'barn', band: 'hog' } },
  { phase: { arbete: 'open' } },
  { elapsed: { since: { ended: 'inledning' }, from: 'P1W' } },
  { age: { of: 'barn', from: 9 } },
  { age: { of: 'barn', from: 9, on: { opened: 'arbete' } } },
  { confirmed: 'lov' },
  { confirmed: 'trygg' },
  { people: { role: 'foralder', from: 2 } },
  { start: 'snabb' },
  { not: { any: [{ done: 'fraga' }, { done: 'forsta-motet' }] } },
  { all: [{ phase: { arbete: 'open' } }, { done: 'hembesok' }] },
  { atLeast: { of: 2, conditions: [{ confirmed: 'lov' }, { done: 'fraga' }, { start: 'snabb' }] } },
];

const step = (rule: RuleSpec): StepSpec => ({ task: { by: ['chef'], to: ['familj'] }, usual: [rule] });

const counted = Object.fromEntries(
  anchors.map((from, at) => [`raknat-${at}`, step({ due: { within: 'P1W', from } })]),
);

const held = Object.fromEntries(
  occasions.map((occasion, at) => [
    `tillfalle-${at}`,
    step({ while: occasion, due: { within: 'P1W', from: { case: 'started' } } }),
  ]),
);

/** The toy of the laws, with a clock for every anchor and a clock that stands while each kind of condition does. */
export const clocksPathway: Pathway = {
  ...toyPathway,
  pathway: 'toy.klockor',
  steps: { ...toyPathway.steps, ...counted, ...held },
};
