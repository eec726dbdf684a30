import { canonicalJson } from './canonical-json.js';
import { isByLaw } from './grant.js';
import type { Pathway, RoleSpec } from './pathway.js';
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
 * patch version has the same hash; nor does the law that lets a role see what it sees always. Pure.
 */
export function behaviourHash(pathway: Pathway): string {
  return sha256(canonicalJson(behaviourOf(pathway)));
}

/** What of a pathway decides how cases are judged: a copy without what is only read by people, its lists as long as before. Pure. */
export function behaviourOf(pathway: Pathway): unknown {
  return without(withoutLaws(pathway), (field) => readOnly.has(field));
}

/** What is seen by law is seen always: which law it is, is for people to read. */
function withoutLaws(pathway: Pathway): Pathway {
  const roles = Object.entries(pathway.roles);
  if (!roles.some(([, { sees }]) => Object.values(sees ?? {}).some(isByLaw))) return pathway;
  return { ...pathway, roles: Object.fromEntries(roles.map(([id, role]) => [id, withoutLaw(role)])) };
}

function withoutLaw({ sees, ...role }: RoleSpec): RoleSpec {
  if (sees === undefined) return role;
  const grants = Object.entries(sees).map(([id, grant]) => [id, isByLaw(grant) ? 'always' : grant] as const);
  return { ...role, sees: Object.fromEntries(grants) };
}

/** The hash of the definition as a whole, texts and version too: SHA-256, 64 hexadecimal digits. Pure. */
export function textHash(pathway: Pathway): string {
  return sha256(canonicalJson(pathway));
}
