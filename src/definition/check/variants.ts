import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import type { Outline } from './outline.js';

const leavesOutAlone: Declared<{ readonly [key: string]: never }> = errorCode(
  'leaves-out-alone',
  { sv: 'Utelämnar utan att bygga på något', en: 'Leaves out, but extends nothing' },
  () => ({
    sv: '`leavesOut` hör till en variant: skriv under `extends` vilken insats den bygger på.',
    en: '`leavesOut` belongs to a variant: write under `extends` what pathway it is built on.',
  }),
);

/** What a definition says as if it were a variant. */
export const variantKeyCodes: readonly Declared<never>[] = [leavesOutAlone];

/** Finds what is left out of no parent. */
export function variantKeyFindings({ draft }: Outline): readonly Finding[] {
  if (draft.leavesOut === undefined || draft.extends !== undefined) return [];
  return [finding(leavesOutAlone, ['leavesOut'], {}, { at: 'key' })];
}
