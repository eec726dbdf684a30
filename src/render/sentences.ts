import type { SeenCriterion } from '../case/criteria.js';
import type { Overview } from '../case/overview.js';
import type { Reason } from '../case/reason.js';
import type { Refusal } from '../case/recorded.js';
import type { TimelineRow } from '../case/timeline.js';
import type { Entry } from '../entry/entry.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import type { Lang } from '../words/text.js';
import { namesOf } from './names.js';
import { reasonText } from './reason-sentences.js';
import { refusalText } from './refusal-text.js';
import { renderOverview } from './render-overview.js';
import { renderTimeline } from './render-timeline.js';
import { ruleSentence } from './rule-sentence.js';
import { showPathway } from './show-pathway.js';

/** In which language and how wide. */
export interface SentenceOptions {
  readonly lang: Lang;
  /** Columns of a line; default 80. */
  readonly width?: number;
}

/** The whole pathway in plain words, as its authors would tell it to colleagues. Pure. */
export function describePathway(compiled: CompiledPathway, options: SentenceOptions): string {
  return showPathway(insideOf(compiled).program, options.lang, options.width);
}

/** One rule as a sentence; undefined when the pathway has no rule of that id. Pure. */
export function describeRule(
  compiled: CompiledPathway,
  rule: string,
  options: SentenceOptions,
): string | undefined {
  const { program } = insideOf(compiled);
  const found = program.rule.get(rule);
  return found === undefined ? undefined : ruleSentence(program, found, options.lang);
}

/** An overview in plain words: what is next, what cannot be done and why, what is late. Pure. */
export function describeOverview(
  compiled: CompiledPathway,
  overview: Overview,
  options: SentenceOptions,
): string {
  return renderOverview(overview, insideOf(compiled).program, options);
}

/** A timeline in plain words, a date before each new day. Pure. */
export function describeTimeline(
  compiled: CompiledPathway,
  rows: readonly TimelineRow[],
  options: SentenceOptions,
): string {
  return renderTimeline(rows, insideOf(compiled).program, options);
}

/** One reason, or one criterion of an overview, as a sentence: what is missing, of whom, and who can supply it. Pure. */
export function describeReason(
  compiled: CompiledPathway,
  reason: Reason | SeenCriterion,
  options: SentenceOptions,
): string {
  return reasonText(reason, namesOf(insideOf(compiled).program, options.lang));
}

/** A refusal as sentences: what cannot be done, each reason, and the forms that would be accepted. Pure. */
export function describeRefusal(
  compiled: CompiledPathway,
  refusal: Refusal,
  entry: Entry,
  options: SentenceOptions,
): readonly string[] {
  return refusalText(refusal, entry, namesOf(insideOf(compiled).program, options.lang));
}
