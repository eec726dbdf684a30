import type { Anchor, ComposedAnchor, EventAnchor } from './condition.js';

/** Whether an anchor is made of others. Pure. */
export function isComposed(anchor: Anchor): anchor is ComposedAnchor {
  return 'after' in anchor || 'latest' in anchor || 'earliest' in anchor;
}

/** The anchors that an anchor is made of. Pure. */
export function anchorParts(anchor: ComposedAnchor): readonly Anchor[] {
  if ('after' in anchor) return [anchor.after.from];
  return 'latest' in anchor ? anchor.latest : anchor.earliest;
}

/** The events that an anchor rests on, each by itself. Pure. */
export function eventsIn(anchor: Anchor): readonly EventAnchor[] {
  return isComposed(anchor) ? anchorParts(anchor).flatMap(eventsIn) : [anchor];
}
