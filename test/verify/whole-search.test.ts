import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pathway } from '../../src/definition/pathway.js';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import type { Action } from '../../src/verify/action.js';
import { deadEndsOf } from '../../src/verify/dead-ends.js';
import { elementsOf } from '../../src/verify/element.js';
import { happeningIn } from '../../src/verify/explored.js';
import { allOf, type Formula } from '../../src/verify/formula.js';
import { type Model, modelOf } from '../../src/verify/model.js';
import { costOf } from '../../src/verify/situation.js';
import { type Space, spaceOf } from '../../src/verify/space.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';
import { arbitraryPathway } from './arbitrary-pathway.js';
import { behaviourFaults } from './faults.js';
import { pathwayOf } from './net-pathway.js';
import { nets } from './nets.js';
import { wholeSearch } from './whole-search.js';

const usual = (action: Action): boolean => action.exceptional !== true;
const everyAction = (): boolean => true;
const most = 800;

const sums = { compared: 0, tooLarge: 0, deadEnds: 0, never: 0, situations: 0 };

/** Compares all that verify asks of a space with what the search situation by situation finds. */
function comparedIn(pathway: Pathway, counts: (action: Action) => boolean): void {
  const model = modelOf(insideOf(compilePathway(pathway)).program);
  const whole = wholeSearch(model, counts, most);
  if (whole === undefined) {
    sums.tooLarge += 1;
    return;
  }
  const space = spaceOf(model, { counts, isFree: ({ free }) => free, bound: 2_000_000 });
  expect(space.count(space.reached)).toBe(whole.situations);
  expect(sorted(happeningIn(space))).toEqual(sorted(whole.happens));
  const chosen = model.outcomes.flatMap(({ guard }, at) => (holdsIn(space, guard) ? [at] : []));
  expect(chosen).toEqual(sorted(whole.chosen));
  for (const formula of whileOpen(model)) expect(holdsIn(space, formula)).toBe(whole.holds(formula));
  const ends = deadEndsOf(space).map(
    ({ start, way }) => [start, way.reduce((sum, one) => sum + costOf(one), 0)] as const,
  );
  expect(new Map(ends)).toEqual(whole.deadEnds);
  sums.compared += 1;
  sums.situations += whole.situations;
  if (ends.length > 0) sums.deadEnds += 1;
  if (
    elementsOf(model).some(
      ({ actions }) => actions.length > 0 && !actions.some((at) => whole.happens.has(at)),
    )
  )
    sums.never += 1;
}

const sorted = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

function holdsIn(space: Space, formula: Formula): boolean {
  return space.diagrams.both(space.where(formula), space.reached) !== 0;
}

/** What the rule about phases left running asks: each outcome while each phase is open. */
function whileOpen({ outcomes, variables }: Model): readonly Formula[] {
  const phases = variables.filter(({ meaning }) => meaning.kind === 'phase');
  return outcomes.flatMap(({ guard }) =>
    phases.map(({ index }) => allOf([guard, { op: 'leaf', variable: index, truths: [2, 1, 2, 2, 2] }])),
  );
}

test('on random small pathways, all at once finds what one by one does: situations, what happens, dead ends and the shortest way to them', () => {
  fc.assert(
    fc.property(arbitraryPathway(), fc.boolean(), (pathway, wide) => {
      comparedIn(pathway, wide ? everyAction : usual);
    }),
    { numRuns: Number(process.env.VERIFY_RUNS ?? 150) },
  );
  // The pathways are no good if nothing ever goes wrong in them, or always does.
  expect(sums.compared).toBeGreaterThan(80);
  expect(sums.deadEnds).toBeGreaterThan(sums.compared / 10);
  expect(sums.deadEnds).toBeLessThan((sums.compared * 9) / 10);
  expect(sums.never).toBeGreaterThan(sums.compared / 10);
  if (process.env.VERIFY_RUNS !== undefined) console.log(sums);
});

test.each(nets)('on the net: $name', (net) => comparedIn(pathwayOf(net), usual));

test.each(
  behaviourFaults.flatMap(({ code, wrong, right }) => [
    { code, text: wrong },
    { code, text: right },
  ]),
)('on an example of $code', ({ text }) => {
  const { pathway } = readPathway(completed(text));
  if (pathway === undefined) throw new Error('errors');
  comparedIn(pathway, usual);
  comparedIn(pathway, everyAction);
});
