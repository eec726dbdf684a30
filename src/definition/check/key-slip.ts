import type { KeySlip } from '../../diagnostics/sentence.js';

/** What gives a step its kind. */
const stepKinds = ['meeting', 'task', 'plan', 'answer', 'measure'];

/**
 * What makes an unknown key of something that was meant otherwise: `sv:Bron`, `sv Bron`, the end of a text after a comma, a step
 * that is not indented under `steps`. `undefined` when it is only unknown. Pure.
 */
export function keySlip(key: string, value: unknown, known: readonly string[]): KeySlip | undefined {
  const glued = /^([A-Za-z]+):(?=\S)(.*)$/s.exec(key);
  if (glued !== null && known.includes(glued[1] ?? ''))
    return { kind: 'space', write: `${glued[1]}: ${glued[2]}` };
  const split = /^([A-Za-z]+) (.+)$/s.exec(key);
  if (split !== null && known.includes(split[1] ?? ''))
    return { kind: 'colon', write: `${split[1]}: ${split[2]}` };
  if (known.includes('sv') && (value === null || key.includes(' '))) return { kind: 'comma' };
  return known.includes('steps') && isStep(value) ? { kind: 'step' } : undefined;
}

function isStep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && stepKinds.some((kind) => Object.hasOwn(value, kind));
}
