import type { ConditionPath, Reference } from './behaviour.js';
import type { Anchor } from './condition.js';

/** The ids that an anchor names, if any. Pure. */
export function anchorReferences(anchor: Anchor | undefined, path: ConditionPath): readonly Reference[] {
  if (anchor === undefined || 'case' in anchor) return [];
  if ('after' in anchor) return anchorReferences(anchor.after.from, [...path, 'after', 'from']);
  if ('latest' in anchor) return inEach(anchor.latest, [...path, 'latest']);
  if ('earliest' in anchor) return inEach(anchor.earliest, [...path, 'earliest']);
  for (const [key, id] of Object.entries(anchor)) {
    const kind = kinds[key as keyof typeof kinds];
    return [{ kind, id, path: [...path, key], ...(key === 'first' ? { asks: key } : {}) }];
  }
  return [];
}

function inEach(anchors: readonly Anchor[], path: ConditionPath): readonly Reference[] {
  return anchors.flatMap((anchor, at) => anchorReferences(anchor, [...path, at]));
}

const kinds = {
  opened: 'phase',
  ended: 'phase',
  first: 'step',
  last: 'step',
  consent: 'consent',
  confirmed: 'criterion',
  measured: 'instrument',
  birth: 'role',
} as const;
