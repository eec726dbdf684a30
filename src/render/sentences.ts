import type { SeenCriterion } from '../case/criterion.js';
import type { Overview } from '../case/overview.js';
import type { Reason } from '../case/reason.js';
import type { Refusal } from '../case/recorded.js';
import type { TimelineRow } from '../case/timeline.js';
import { withPathways } from '../definition/given-pathways.js';
import type { Pathway } from '../definition/pathway.js';
import type { PathwayChange } from '../diff/change.js';
import type { Entry } from '../entry/entry.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import type { Lang } from '../words/text.js';
import { sayChanges } from './change-sentences.js';
import {
  checkChanges,
  checkOverview,
  checkReason,
  checkRefusal,
  checkRows,
  checkSentenceOptions,
} from './given.js';
import { namesOf } from './names.js';
import { reasonText } from './reason-sentences.js';
import { refusalText } from './refusal-text.js';
import { renderOverview } from './render-overview.js';
import { renderTimeline } from './render-timeline.js';
import { ruleSentence } from './rule-sentence.js';
import { showPathway } from './show-pathway.js';

/** In which language and how wide. Anything else throws a PathwayError `invalid-argument`, as does a value that is not what it should be. */
export interface SentenceOptions {
  readonly lang: Lang;
  /** Columns of a line; default 80. */
  readonly width?: number;
}

/** How a pathway is told. */
export interface PathwayOptions extends SentenceOptions {
  /** Of a local variant: then it is told first what the variant changes in it. */
  readonly parent?: CompiledPathway;
}

/** The whole pathway in plain words, as its authors would tell it to colleagues. Pure. */
export function describePathway(compiled: CompiledPathway, options: PathwayOptions): string {
  const { program } = insideOf(compiled);
  checkSentenceOptions(options);
  const { lang, width, parent } = options;
  if (parent !== undefined) insideOf(parent);
  return showPathway(program, lang, width, parent?.pathway);
}

/** One rule as a sentence; undefined when the pathway has no rule of that id. Pure. */
export function describeRule(
  compiled: CompiledPathway,
  rule: string,
  options: SentenceOptions,
): string | undefined {
  const { program } = insideOf(compiled);
  checkSentenceOptions(options);
  const found = program.rule.get(rule);
  return found === undefined ? undefined : ruleSentence(program, found, options.lang);
}

/** An overview in plain words: what is next, what cannot be done and why, what is late. Pure. */
export function describeOverview(
  compiled: CompiledPathway,
  overview: Overview,
  options: SentenceOptions,
): string {
  const { program } = insideOf(compiled);
  checkOverview(overview);
  checkSentenceOptions(options);
  return renderOverview(overview, program, options);
}

/** A timeline in plain words, a date before each new day. Pure. */
export function describeTimeline(
  compiled: CompiledPathway,
  rows: readonly TimelineRow[],
  options: SentenceOptions,
): string {
  const { program } = insideOf(compiled);
  checkRows(rows);
  checkSentenceOptions(options);
  return renderTimeline(rows, program, options);
}

/** One reason, or one criterion of an overview, as a sentence: what is missing, of whom, and who can supply it. Pure. */
export function describeReason(
  compiled: CompiledPathway,
  reason: Reason | SeenCriterion,
  options: SentenceOptions,
): string {
  const { program } = insideOf(compiled);
  checkReason(reason);
  checkSentenceOptions(options);
  return reasonText(reason, namesOf(program, options.lang));
}

/** A refusal as sentences: what cannot be done, each reason, and the forms that would be accepted. Pure. */
export function describeRefusal(
  compiled: CompiledPathway,
  refusal: Refusal,
  entry: Entry,
  options: SentenceOptions,
): readonly string[] {
  const { program } = insideOf(compiled);
  checkRefusal(refusal);
  checkSentenceOptions(options);
  return refusalText(refusal, entry, namesOf(program, options.lang));
}

/**
 * What differs between two definitions as sentences, one for each change in the same order: `Fasen ”Behandling”: Fasen brukar
 * ta 3–12 månader → 3–9 månader.` Pure.
 *
 * @param changes - what `diffPathways(before, after)` returned
 */
export function describeChanges(
  before: Pathway,
  after: Pathway,
  changes: readonly PathwayChange[],
  options: SentenceOptions,
): readonly string[] {
  checkChanges(changes);
  checkSentenceOptions(options);
  return withPathways([before, after], 'told', () =>
    sayChanges(before, after, changes, options.lang).map(({ place, what }) => `${place}: ${what}`),
  );
}
