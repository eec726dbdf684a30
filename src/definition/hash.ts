import { canonicalJson } from './canonical-json.js';
import type { Pathway } from './pathway.js';
import { without } from './schema-walk.js';
import { sha256 } from './sha256.js';

/** Fields that are read by people and never judged by. `prompt` stays: that there is a reminder is behaviour. */
const readOnly: ReadonlySet<string> = new Set([
  'title',
  'about',
  'source',
  'codes',
  'purpose',
  'withoutIt',
  'licence',
  'norm',
  'texts',
  'purposes',
  'principles',
  'figures',
  'decisions',
  'reentry',
  'pilot',
  'headline',
  'part',
  'aims',
  'version',
  'status',
  'extends',
  'leavesOut',
]);

/**
 * The hash that a case is pinned to: SHA-256 (64 hexadecimal digits) of everything that decides how entries are judged and
 * when something is due. Titles, explanations, sources, version and status do not count, so a corrected text in a new
 * patch version has the same hash. Pure.
 */
export function behaviourHash(pathway: Pathway): string {
  return sha256(canonicalJson(behaviourOf(pathway)));
}

/** What of a pathway decides how cases are judged: a copy without what is only read by people, its lists as long as before. Pure. */
export function behaviourOf(pathway: Pathway): unknown {
  return without(pathway, (field) => readOnly.has(field));
}

/** The hash of the definition as a whole, texts and version too: SHA-256, 64 hexadecimal digits. Pure. */
export function textHash(pathway: Pathway): string {
  return sha256(canonicalJson(pathway));
}
