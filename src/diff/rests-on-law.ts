import type { Element } from './elements.js';
import type { Side } from './side.js';

/** What of a role says whom a rule that names it is about. */
const ofRole: ReadonlySet<string> = new Set(['kind', 'includes', 'agency']);

/**
 * Whether an element is a consent or criterion that rests on law, or that a rule of law asks for; or, of a `field` of a role,
 * whether it says whom such a rule is about. Pure.
 */
export function restsOnLaw({ type, id, basis }: Element, side: Side, field = ''): boolean {
  const isAsked = side.askedByLaw.has(`${type} ${id}`);
  if (type === 'role') return isAsked && ofRole.has(field);
  return (type === 'consent' || type === 'criterion') && (isAsked || basis === 'law');
}
