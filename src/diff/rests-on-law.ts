import type { Element } from './elements.js';
import type { Side } from './side.js';

/** Whether an element is a consent or criterion that rests on law, or that a rule of law asks for. Pure. */
export function restsOnLaw({ type, id, basis }: Element, side: Side): boolean {
  const isAsked = type === 'consent' || type === 'criterion';
  return isAsked && (basis === 'law' || side.askedByLaw.has(`${type} ${id}`));
}
