import { addDuration, parseDuration } from '../../calendar/duration.js';
import { isLocalDate } from '../../calendar/local-date.js';
import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import { walk } from '../schema-walk.js';
import type { Outline } from './outline.js';
import { elementAt, inside, keyAt } from './where.js';

type Ends = {
  readonly in: string;
  readonly low: string;
  readonly from: unknown;
  readonly high: string;
  readonly to: unknown;
};

const rangeReversed: Declared<Ends & { readonly key: string }> = errorCode(
  'range-reversed',
  { sv: 'Baklänges intervall', en: 'Range the wrong way round' },
  (data) => ({
    sv: `${data.key === '' ? 'Intervallet' : quoted(data.key)}${inside(data.in).sv} är baklänges: ${quoted(data.low)} är ${quoted(data.from)}, som inte ligger före ${quoted(data.high)}, ${quoted(data.to)}.`,
    en: `${data.key === '' ? 'The range' : quoted(data.key)}${inside(data.in).en} is the wrong way round: ${quoted(data.low)} is ${quoted(data.from)}, which does not come before ${quoted(data.high)}, ${quoted(data.to)}.`,
  }),
);

/** Ranges that nothing lies in. */
export const rangeCodes: readonly Declared<never>[] = [rangeReversed];

/** Keys that are the two ends of a range, and whether both may be the same. */
const ends: readonly (readonly [low: string, high: string, orSame: boolean])[] = [
  ['from', 'to', true],
  ['from', 'until', true],
  ['from', 'below', false],
  ['ageFrom', 'ageTo', true],
  ['ageFrom', 'ageBelow', false],
  ['validFrom', 'validUntil', true],
];

/** Finds ranges whose first end lies after their last. */
export function rangeFindings({ value: whole, broken }: Outline): readonly Finding[] {
  const findings: Finding[] = [];
  walk(whole, (schema, value, path, at) => {
    if (at === 'key' || typeof value !== 'object' || value === null || Array.isArray(value)) return;
    if (schema._zod.def.type !== 'object') return;
    for (const [low, high, orSame] of ends) {
      const { [low]: from, [high]: to } = value as { readonly [key: string]: unknown };
      if (!isReversed(from, to, orSame) || broken.within([...path, low]) || broken.within([...path, high]))
        continue;
      const place = [...path, high];
      const key = path.length === 0 ? '' : keyAt(path);
      const inElement = elementAt(place);
      findings.push(
        finding(rangeReversed, place, {
          key: key === inElement ? '' : key,
          in: inElement,
          low,
          from,
          high,
          to,
        }),
      );
    }
  });
  return findings;
}

function isReversed(from: unknown, to: unknown, orSame: boolean): boolean {
  if (typeof from === 'number' && typeof to === 'number') return orSame ? from > to : from >= to;
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  if (isLocalDate(from) && isLocalDate(to)) return from > to;
  if (parseDuration(from) === undefined || parseDuration(to) === undefined) return false;
  return starts.every((start) => addDuration(start, from) > addDuration(start, to));
}

/** Days from which a month is short, long, and in a leap year: a length is longer than another if it is so from all. */
const starts: readonly string[] = ['2001-01-31', '2001-02-01', '2003-03-01', '2004-02-01', '2001-07-01'];
