import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import { holdersOf } from '../condition/people.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { allFindings, type Finding, noFindings, structural } from './finding.js';

type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** Why nothing about a step can count in this case now: it has not started, or it is closed. */
export function barred(facts: CaseFacts): readonly Finding[] {
  if (facts.status === 'none') return [structural('case-not-started', 'bar')];
  return facts.status === 'closed' ? [structural('case-closed', 'bar', facts.closed?.on)] : [];
}

/** Why an entry cannot count in a step kept per person: it does not say whom it is about, or that person does not hold the role. */
export function aboutBars(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  about: Ref | undefined,
  on: LocalDate,
): readonly Finding[] {
  if (step.per === undefined) return noFindings;
  if (about === undefined) return [structural('about-missing', 'bar', step.per)];
  return holdersOf(step.per, facts, program.terms, on).includes(about)
    ? []
    : [structural('about-not-in-role', 'bar', step.per)];
}

/** What an entry names that its step, or the pathway, does not have: contents, themes, a place, an option, scales. */
export function contentBars(program: Program, step: ProgramStep, entry: StepEntry): readonly Finding[] {
  const { pathway } = program;
  if (entry.kind === 'answered') {
    return step.options.has(entry.option) ? noFindings : [structural('unknown-option', 'bar', entry.option)];
  }
  if (entry.kind === 'measured') return scoreBars(program, step, entry);
  const { contents, artefacts } = entry;
  const place = 'place' in entry && entry.place !== undefined ? [entry.place] : undefined;
  return allFindings(
    unknown(contents, step.spec.contents, 'unknown-content'),
    unknown(artefacts && Object.keys(artefacts), step.spec.artefacts, 'unknown-artefact'),
    unknown('themes' in entry ? entry.themes : undefined, pathway.themes, 'unknown-theme'),
    unknown(place, pathway.places, 'unknown-place'),
  );
}

/** Those of the ids that are not known. */
function unknown(
  ids: readonly string[] | undefined,
  known: object | undefined,
  code: 'unknown-content' | 'unknown-artefact' | 'unknown-theme' | 'unknown-place',
): readonly Finding[] {
  if (ids === undefined) return noFindings;
  return ids.filter((id) => !Object.hasOwn(known ?? {}, id)).map((id) => structural(code, 'bar', id));
}

function scoreBars(
  program: Program,
  step: ProgramStep,
  entry: Extract<Entry, { kind: 'measured' }>,
): readonly Finding[] {
  if (entry.notAdministered !== undefined) return noFindings;
  if (entry.scores === undefined) return [structural('scores-missing', 'bar')];
  const scales =
    'measure' in step.spec ? program.terms.instruments[step.spec.measure.instrument]?.scales : undefined;
  return Object.entries(entry.scores).flatMap(([id, score]) => {
    const scale = scales !== undefined && Object.hasOwn(scales, id) ? scales[id] : undefined;
    if (scale === undefined) return [structural('unknown-scale', 'bar', id)];
    return score < scale.range.from || score > scale.range.to
      ? [structural('score-out-of-range', 'bar', id)]
      : [];
  });
}
