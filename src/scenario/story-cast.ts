import type { Ref } from '../condition/case-facts.js';
import type { Pathway } from '../definition/pathway.js';

/** A person in a made-up story, and the role they hold. */
export interface CastMember {
  readonly person: Ref;
  readonly role: string;
}

/** The person who holds a role in a made-up story: `barn-1` for the role `barn`. Pure. */
export function holderOf(role: string): Ref {
  return `${role}-1`;
}

/** Who holds a role in a made-up story: its own person, or those of the roles that it stands for. Pure. */
export function holdersOfRole(pathway: Pathway, role: string): readonly CastMember[] {
  const included = pathway.roles[role]?.includes;
  if (included === undefined)
    return pathway.roles[role] === undefined ? [] : [{ person: holderOf(role), role }];
  return included.flatMap((one) => holdersOfRole(pathway, one));
}
