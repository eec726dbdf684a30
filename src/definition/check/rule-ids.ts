import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { PlacedRule } from './elements.js';
import type { Outline } from './outline.js';
import { inside } from './where.js';

const ruleNeedsId: Declared<{ readonly id: string; readonly kind: string; readonly in: string }> = errorCode(
  'rule-needs-id',
  { sv: 'Två regler med samma id', en: 'Two rules with the same id' },
  (data) => ({
    sv: `Två regler${inside(data.in).sv} får samma id ${quoted(data.id)}: ge den ena ett eget, till exempel ${quoted(`id: ${data.kind}-2`)}.`,
    en: `Two rules${inside(data.in).en} get the same id ${quoted(data.id)}: give one of them its own, for example ${quoted(`id: ${data.kind}-2`)}.`,
  }),
);

/** Rules that cannot be told apart. */
export const ruleIdCodes: readonly Declared<never>[] = [ruleNeedsId];

/** Finds rules that end up with the same id, `<element>.<id or kind>`. */
export function ruleIdFindings({ misspelt, rules }: Outline): readonly Finding[] {
  const first = new Map<string, PlacedRule>();
  return rules.flatMap((rule) => {
    const own = rule.spec.id ?? rule.kind;
    if (own === undefined || misspelt.around([...rule.path, 'id'])) return [];
    const id = `${rule.element.prefix}.${own}`;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, rule);
      return [];
    }
    if (!sameElement(earlier, rule)) return [];
    const element = rule.element.type === 'case' ? '' : rule.element.id;
    const data = { id, kind: rule.kind ?? own, in: element };
    return [finding(ruleNeedsId, rule.path, data, { at: 'key', related: [earlier.path] })];
  });
}

/** Elements of the same name are reported as such (`duplicate-id`), not once more for each of their rules. */
function sameElement(a: PlacedRule, b: PlacedRule): boolean {
  const stateLike = (rule: PlacedRule): boolean =>
    rule.element.type === 'step' || rule.element.type === 'phase';
  return a.element.path.join() === b.element.path.join() || !(stateLike(a) && stateLike(b));
}
