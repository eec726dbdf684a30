import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import { holdersOf } from '../condition/people.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, structural } from './finding.js';

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
  if (step.per === undefined) return [];
  if (about === undefined) return [structural('about-missing', 'bar', step.per)];
  return holdersOf(step.per, facts, program.terms, on).includes(about)
    ? []
    : [structural('about-not-in-role', 'bar', step.per)];
}

/** What an entry names that its step, or the pathway, does not have: contents, themes, a place, an option, scales. */
export function contentBars(program: Program, step: ProgramStep, entry: StepEntry): readonly Finding[] {
  const { pathway } = program;
  const unknown = <T extends string>(
    ids: readonly T[] | undefined,
    known: object | undefined,
    code: 'unknown-content' | 'unknown-artefact' | 'unknown-theme' | 'unknown-place',
  ): readonly Finding[] =>
    (ids ?? []).filter((id) => !Object.hasOwn(known ?? {}, id)).map((id) => structural(code, 'bar', id));
  if (entry.kind === 'answered') {
    return step.options.has(entry.option) ? [] : [structural('unknown-option', 'bar', entry.option)];
  }
  if (entry.kind === 'measured') return scoreBars(program, step, entry);
  return [
    ...unknown(entry.contents, step.spec.contents, 'unknown-content'),
    ...unknown(Object.keys(entry.artefacts ?? {}), step.spec.artefacts, 'unknown-artefact'),
    ...('themes' in entry ? unknown(entry.themes, pathway.themes, 'unknown-theme') : []),
    ...('place' in entry && entry.place !== undefined
      ? unknown([entry.place], pathway.places, 'unknown-place')
      : []),
  ];
}

function scoreBars(
  program: Program,
  step: ProgramStep,
  entry: Extract<Entry, { kind: 'measured' }>,
): readonly Finding[] {
  if (entry.notAdministered !== undefined) return [];
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
