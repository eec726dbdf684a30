/**
 * Values in words, Swedish or English: a pathway, an overview, a timeline, a refusal. Pure; nothing should branch on the text.
 *
 * @module insats/render
 */
export {
  describeChanges,
  describeOverview,
  describePathway,
  describeReason,
  describeRefusal,
  describeRule,
  describeTimeline,
  type PathwayOptions,
  type SentenceOptions,
} from './render/sentences.js';
