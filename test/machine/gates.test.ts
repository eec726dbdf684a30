import { expect, test } from 'vitest';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import type { Finding } from '../../src/machine/finding.js';
import { judgeGates, judgeStep } from '../../src/machine/judge-step.js';
import { compiledPathway, pathwayNamed, pathwayNames } from '../laws/pathways.js';
import { randomHistory } from '../laws/random-history.js';

const gates: readonly string[] = ['needs', 'order', 'throughout', 'dose'];

/** What of the whole judgement of a step its gates are: an option has gates of its own. */
const isGate = ({ of }: Finding): boolean =>
  of !== undefined && of.element.type !== 'option' && gates.includes(of.kind);

/** Each step of the pathway tried on the last day of each state, as an overview asks about it. */
function* triesOf(compiled: CompiledPathway, seed: number) {
  const { program } = insideOf(compiled);
  for (const { facts } of randomHistory(compiled, seed).states) {
    const people = Object.keys(facts.people);
    for (const step of program.steps.values()) {
      const about = step.per === undefined ? {} : { about: people[0] ?? '' };
      const base = { id: '', happened: facts.at, recordedAt: '', by: { role: '' }, step: step.id, ...about };
      const [option = ''] = step.options.keys();
      const own = {
        held: { present: [] },
        done: {},
        answered: { option },
        measured: { about: people[0] ?? '', notAdministered: '-' },
      }[step.entry];
      yield {
        program,
        facts,
        entry: { ...base, kind: step.entry, ...own } as Parameters<typeof judgeGates>[2],
      };
    }
  }
}

/** The kinds of gate that stood against some step. */
const met = new Set<string>();

/** The small pathway of meetings in parts, with a condition on one of the parts. */
function partsThatNeed(): CompiledPathway {
  const pathway = JSON.parse(JSON.stringify(pathwayNamed('c06-sub-meetings')));
  pathway.phases.traffar.steps.traff.subMeetings.barnen.must.push({
    needs: { phase: { traffar: 'completed' } },
  });
  return compilePathway(pathway);
}

const cases: readonly (readonly [string, () => CompiledPathway])[] = [
  ...pathwayNames.map((name) => [name, () => compiledPathway(name)] as const),
  ['parts that need something', partsThatNeed],
];

test.each(cases)('the gates of %s are those of the whole judgement, in the same order', (_name, compile) => {
  const compiled = compile();
  for (let seed = 11; seed < 14; seed += 1) {
    for (const { program, facts, entry } of triesOf(compiled, seed)) {
      const whole = judgeStep(program, facts, entry, facts.at).filter(isGate);
      expect(judgeGates(program, facts, entry, facts.at)).toEqual(whole);
      for (const { of } of whole) met.add(of?.element.type === 'subMeeting' ? 'part' : (of?.kind ?? ''));
    }
  }
});

test('every kind of gate was met on the way', () => {
  expect([...met].sort()).toEqual([...gates, 'part'].sort());
});
