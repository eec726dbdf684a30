import type { Entry } from '../entry/entry.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import type { LastRecorded } from '../testing/last-recorded.js';
import { compareDefinition, compareNames, compareWanted } from './compare.js';
import { type Failure, listWords, wantedWords } from './failure.js';
import { seenCase, widestRole } from './look-case.js';
import { seenDefinition } from './look-definition.js';
import type { Happening, LookAtCase, Scenario } from './scenario.js';
import { beginTelling, moveTo, type Telling, tell } from './tell.js';
import type { Tested } from './tested.js';
import { testedBy } from './tested.js';

/** What a scenario came to. Plain JSON. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly passed: boolean;
  /** Where the scenario and the case part, in the order of the file; none when it passed. */
  readonly failures: readonly Failure[];
  /** What was recorded in the case, in order. */
  readonly journal: readonly Entry[];
  /** What of the pathway it tests. */
  readonly tested: Tested;
}

/**
 * Runs one scenario on its own clock. Pure: reads no wall clock, takes no chances, keeps nothing. A line that is refused though it
 * should not be ends it: what comes after would fail for that reason alone.
 *
 * @throws PathwayError `not-compiled`
 */
export function runScenario(compiled: CompiledPathway, scenario: Scenario): ScenarioResult {
  const { program } = insideOf(compiled);
  if (scenario.changing !== undefined) {
    const failures = lookAtDefinition(compiled, scenario);
    return resultOf(scenario, failures, [], testedBy(program, scenario, []));
  }
  const telling = beginTelling(compiled, scenario);
  const failures: Failure[] = [];
  const recorded: LastRecorded[] = [];
  for (const part of scenario.parts) {
    if (part.kind === 'look') {
      failures.push(...look(compiled, telling, scenario, part));
      continue;
    }
    tell(telling, part);
    const { last } = telling.story;
    recorded.push(last);
    const wrong = part.under === 'given' ? checkGiven(part, last) : checkWhen(part, last);
    failures.push(...wrong);
    if (wrong.some(({ key }) => key === part.verb)) break;
  }
  const tested = testedBy(program, scenario, recorded, telling.story.state.facts);
  return resultOf(scenario, failures, telling.story.journal, tested);
}

function resultOf(
  scenario: Scenario,
  failures: readonly Failure[],
  journal: readonly Entry[],
  tested: Tested,
): ScenarioResult {
  return { scenario, passed: failures.length === 0, failures, journal, tested };
}

const accepted = { sv: 'tas emot', en: 'is accepted' };

/** A line that has happened must be accepted. */
function checkGiven(line: Happening, last: LastRecorded): readonly Failure[] {
  return last.refusal === undefined ? [] : [refusedFailure(line, last, accepted)];
}

/** A line that happens must come to exactly what it says. */
function checkWhen(line: Happening, last: LastRecorded): readonly Failure[] {
  const rules = refusedBy(last);
  const { path, span } = line;
  const where = { path: [...path, 'refused'], ...(span === undefined ? {} : { span }), key: 'refused' };
  if (line.refused !== undefined) {
    if (last.refusal !== undefined) return compareNames(where, line.refused, rules);
    const expected = {
      sv: `nekas av ${wantedWords(line.refused).sv}`,
      en: `is refused by ${wantedWords(line.refused).en}`,
    };
    return [
      {
        ...placeOf(line),
        expected: line.refused,
        found: [],
        words: { expected, found: accepted },
        entry: last.entry,
      },
    ];
  }
  if (last.refusal !== undefined) return [refusedFailure(line, last, accepted)];
  return checkStanding(line, last);
}

/** The rules that refused an entry, or the code of the refusal when there is none. */
function refusedBy({ refusal }: LastRecorded): readonly string[] {
  if (refusal === undefined) return [];
  return refusal.reasons.length > 0 ? refusal.reasons.map(({ rule }) => rule) : [refusal.code];
}

function checkStanding(line: Happening, last: LastRecorded): readonly Failure[] {
  const isNoted = last.standing === 'noted';
  if (isNoted || line.noted === true) {
    if (isNoted === (line.noted ?? line.as === 'noted')) return [];
    const noted = { sv: 'sparas utan verkan', en: 'is kept without effect' };
    const counts = { sv: 'räknas', en: 'counts' };
    const words = isNoted ? { expected: counts, found: noted } : { expected: noted, found: counts };
    return [{ ...placeOf(line), key: 'noted', expected: !isNoted, found: isNoted, words, entry: last.entry }];
  }
  const deviations = last.deviations.map(({ rule }) => rule);
  const where = { ...placeOf(line), key: 'deviates' };
  return compareNames(where, line.deviates ?? { only: [] }, deviations).map((one) => ({
    ...one,
    entry: last.entry,
  }));
}

function placeOf({ path, span, verb, of }: Happening): Pick<Failure, 'path' | 'span' | 'key' | 'of'> {
  return { path, ...(span === undefined ? {} : { span }), key: verb, of };
}

function refusedFailure(
  line: Happening,
  last: LastRecorded,
  expected: Failure['words']['expected'],
): Failure {
  const rules = refusedBy(last);
  const found = { sv: `nekas av ${listWords(rules).sv}`, en: `is refused by ${listWords(rules).en}` };
  return {
    ...placeOf(line),
    expected: [],
    found: rules,
    words: { expected, found },
    ...(last.refusal === undefined ? {} : { refusal: last.refusal }),
    entry: last.entry,
  };
}

function look(
  compiled: CompiledPathway,
  telling: Telling,
  scenario: Scenario,
  part: LookAtCase,
): readonly Failure[] {
  const { program } = insideOf(compiled);
  const { story } = telling;
  moveTo(telling, part);
  const { role, ref } = part.viewer ?? { role: widestRole(program) };
  const viewer = ref === undefined ? { role } : { role, ref };
  const isOfCase = part.wanted.some(({ key }) => key !== 'definition');
  const seen = isOfCase ? seenCase({ compiled, program, story, start: scenario.start, viewer }) : undefined;
  return part.wanted.flatMap((wanted) => {
    if (wanted.key === 'definition') return compareDefinition(wanted, seenDefinition(compiled.pathway));
    return seen === undefined ? [] : compareWanted(wanted, seen);
  });
}

function lookAtDefinition({ pathway }: CompiledPathway, scenario: Scenario): readonly Failure[] {
  const seen = seenDefinition(pathway, scenario.changing);
  return scenario.parts.flatMap((part) =>
    part.kind === 'look' ? part.wanted.flatMap((wanted) => compareDefinition(wanted, seen)) : [],
  );
}
