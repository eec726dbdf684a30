import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { Outline } from './outline.js';

const orderStepOutsidePhase: Declared<{ readonly step: string; readonly in: string }> = errorCode(
  'order-step-outside-phase',
  { sv: 'Ordningen nämner ett steg i en annan fas', en: 'The order names a step of another phase' },
  (data) => ({
    sv: `\`order\` i ${quoted(data.in)} nämner ${quoted(data.step)}, som inte är ett steg i den fasen.`,
    en: `\`order\` in ${quoted(data.in)} names ${quoted(data.step)}, which is not a step of that phase.`,
  }),
);

const orderRepeats: Declared<{ readonly step: string; readonly in: string }> = errorCode(
  'order-repeats',
  { sv: 'Ordningen nämner ett steg två gånger', en: 'The order names a step twice' },
  (data) => ({
    sv: `\`order\` i ${quoted(data.in)} nämner ${quoted(data.step)} två gånger; låt steget stå en gång, med \`times\` om det upprepas.`,
    en: `\`order\` in ${quoted(data.in)} names ${quoted(data.step)} twice; let the step stand once, with \`times\` if it is repeated.`,
  }),
);

/** Orders that cannot be followed. */
export const orderCodes: readonly Declared<never>[] = [orderStepOutsidePhase, orderRepeats];

/** Finds steps in an order that are not of its phase, or that come twice. */
export function orderFindings({ rules, names }: Outline): readonly Finding[] {
  return rules.flatMap(({ kind, spec, element, path }) => {
    if (kind !== 'order' || element.type !== 'phase') return [];
    const order = spec.order ?? [];
    return [...order.entries()].flatMap(([at, step]) => {
      const places = names.of('step').get(step);
      const place = [...path, 'order', at];
      if (places === undefined) return [];
      if (!places.some((one) => one[0] === 'phases' && one[1] === element.id)) {
        return [finding(orderStepOutsidePhase, place, { step, in: element.id })];
      }
      return order.indexOf(step) < at ? [finding(orderRepeats, place, { step, in: element.id })] : [];
    });
  });
}
