import type { ConditionPath, Reference } from './behaviour.js';
import type { Anchor } from './condition.js';

/** The id that an anchor names, if any. Pure. */
export function anchorReferences(anchor: Anchor | undefined, path: ConditionPath): readonly Reference[] {
  if (anchor === undefined || 'case' in anchor) return [];
  for (const [key, id] of Object.entries(anchor)) {
    const kind = kinds[key as keyof typeof kinds];
    return [{ kind, id, path: [...path, key], ...(key === 'first' ? { asks: key } : {}) }];
  }
  return [];
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
