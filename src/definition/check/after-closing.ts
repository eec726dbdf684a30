import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { PlacedRule } from './elements.js';
import type { Outline } from './outline.js';
import { inside } from './where.js';

const asksAfterClosing: Declared<{ readonly in: string; readonly kind: string }> = errorCode(
  'asks-after-closing',
  {
    sv: 'Regeln frågar efter något som kommer efter avslutet',
    en: 'The rule asks for what comes after the closing',
  },
  (data) => ({
    sv: `Regeln ${quoted(data.kind)}${inside(data.in).sv} räknas från avslutet, och då gäller den inte längre: bara det som står under \`followUps\` kan räknas därifrån.`,
    en: `The rule ${quoted(data.kind)}${inside(data.in).en} is counted from the closing, and stands no longer then: only what stands under \`followUps\` can be counted from it.`,
  }),
);

/** Rules that would only stand after the case is closed. */
export const afterClosingCodes: readonly Declared<never>[] = [asksAfterClosing];

/** Finds rules outside `followUps` that are counted from the closing of the case. */
export function afterClosingFindings({ rules, broken }: Outline): readonly Finding[] {
  return rules.flatMap((rule) => {
    if (rule.path[0] === 'followUps' || broken.within(rule.path) || !countsFromClosing(rule.spec)) return [];
    const data = { in: rule.element.type === 'case' ? '' : rule.element.id, kind: kindOf(rule) };
    return [finding(asksAfterClosing, [...rule.path, data.kind], data, { at: 'key' })];
  });
}

function kindOf({ kind }: PlacedRule): string {
  return kind ?? 'rule';
}

function countsFromClosing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, part]) => (key === 'case' && part === 'closed') || countsFromClosing(part),
  );
}
