import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { fewOf, nearest } from '../../diagnostics/nearest.js';
import { type Choice, hint, quoted } from '../../diagnostics/sentence.js';
import { sourcePattern } from '../id-schema.js';
import { valueAt, walk } from '../schema-walk.js';
import type { Outline } from './outline.js';
import { elementAt, inside } from './where.js';

const unknownTextPrefix: Declared<
  { readonly id: string; readonly prefix: string; readonly in: string } & Choice
> = errorCode(
  'unknown-text-prefix',
  { sv: 'Källans text finns inte', en: 'Unknown text of a source' },
  (data) => ({
    sv: `Källan ${quoted(data.id)}${inside(data.in).sv} hör till texten ${quoted(data.prefix)}, som inte finns under \`texts\`.${hint(data).sv}`,
    en: `The source ${quoted(data.id)}${inside(data.in).en} belongs to the text ${quoted(data.prefix)}, which is not under \`texts\`.${hint(data).en}`,
  }),
);

/** Sources that point to no text. */
export const sourceCodes: readonly Declared<never>[] = [unknownTextPrefix];

/** Finds sources whose prefix is no declared text. */
export function sourceFindings({ value: whole, broken }: Outline): readonly Finding[] {
  const texts = valueAt(whole, ['texts']);
  if (broken.around(['texts'])) return [];
  const known = typeof texts === 'object' && texts !== null ? Object.keys(texts) : [];
  const findings: Finding[] = [];
  walk(whole, (_schema, value, path) => {
    if (path.at(-2) !== 'source' || typeof path.at(-1) !== 'number' || typeof value !== 'string') return;
    const prefix = value.slice(0, value.lastIndexOf('-'));
    if (!sourcePattern.test(value) || known.includes(prefix)) return;
    const near = nearest(prefix, known);
    const choice = near === undefined ? fewOf(known) : { nearest: near };
    findings.push(finding(unknownTextPrefix, path, { id: value, prefix, in: elementAt(path), ...choice }));
  });
  return findings;
}
