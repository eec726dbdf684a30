import type { Grant } from './pathway.js';

/** A grant that names a rule of law. */
export type LawGrant = Extract<Grant, { readonly law: string }>;

/** Whether a grant rests on a rule of law that it names. Pure. */
export function isByLaw(grant: Grant | undefined): grant is LawGrant {
  return typeof grant === 'object' && 'law' in grant;
}

/** Whether a class is seen whatever anyone has consented to: always, or by a rule of law. Pure. */
export function isUnconditional(grant: Grant | undefined): grant is 'always' | LawGrant {
  return grant === 'always' || isByLaw(grant);
}
