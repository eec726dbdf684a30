import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { ScheduleSpec } from '../rule.js';
import { isAlwaysBefore } from './day-order.js';
import type { Outline } from './outline.js';
import { inside } from './where.js';

type Pair = { readonly in: string; readonly before: string; readonly after: string };

const scheduleNotRising: Declared<Pair> = errorCode(
  'schedule-not-rising',
  { sv: 'Tillfällena kommer inte i tur och ordning', en: 'The occasions are not in order' },
  (data) => ({
    sv: `Under \`schedule\`${inside(data.in).sv} ligger ${quoted(data.after)} inte alltid efter ${quoted(data.before)}: skriv tillfällena i den ordning de kommer.`,
    en: `Under \`schedule\`${inside(data.in).en}, ${quoted(data.after)} does not always lie after ${quoted(data.before)}: write the occasions in the order they come.`,
  }),
);

const windowsOverlap: Declared<Pair> = errorCode(
  'windows-overlap',
  { sv: 'Tillfällenas tider går in i varandra', en: 'The windows of occasions overlap' },
  (data) => ({
    sv: `Under \`schedule\`${inside(data.in).sv} är tiden för ${quoted(data.before)} inte alltid slut när den för ${quoted(data.after)} börjar, och ett besök däremellan kunde höra till båda: minska \`window\`.`,
    en: `Under \`schedule\`${inside(data.in).en}, the window of ${quoted(data.before)} is not always over when that of ${quoted(data.after)} begins, and a day between could belong to both: make \`window\` smaller.`,
  }),
);

/** Occasions of a schedule that are not apart. */
export const scheduleCodes: readonly Declared<never>[] = [scheduleNotRising, windowsOverlap];

/** Finds occasions of a schedule that do not come in order, or whose windows overlap, from whatever day they are counted. */
export function scheduleFindings({ rules, broken }: Outline): readonly Finding[] {
  return rules.flatMap(({ spec, path, element }) => {
    const { schedule } = spec;
    if (schedule === undefined || broken.within([...path, 'schedule'])) return [];
    const place = [...path, 'schedule', 'at'];
    const name = element.type === 'case' ? '' : element.id;
    return schedule.at.flatMap((after, at) => {
      const before = schedule.at[at - 1];
      const code = before === undefined ? undefined : codeOf(before, after, schedule);
      return code === undefined || before === undefined
        ? []
        : [finding(code, [...place, at], { in: name, before, after })];
    });
  });
}

function codeOf(before: string, after: string, { window = {} }: ScheduleSpec): Declared<Pair> | undefined {
  if (!isAlwaysBefore([before], [after])) return scheduleNotRising;
  const { before: early, after: late } = window;
  const over = [before, late, early].filter((length) => length !== undefined);
  return isAlwaysBefore(over, [after]) ? undefined : windowsOverlap;
}
