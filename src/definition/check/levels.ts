import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import { type Level, levelsOf } from '../escalation.js';
import { isAlwaysBefore, type Way } from './day-order.js';
import type { Outline } from './outline.js';
import { inside } from './where.js';

const levelsNotRising: Declared<{ readonly in: string; readonly to: string; readonly before: string }> =
  errorCode(
    'levels-not-rising',
    { sv: 'Nivåerna kommer inte i tur och ordning', en: 'The levels do not rise in time' },
    (data) => ({
      sv: `${quoted(data.to)} under \`escalate\`${inside(data.in).sv} får inte veta det senare än ${quoted(data.before)}: ge nivån en längre tid under \`after\`.`,
      en: `${quoted(data.to)} under \`escalate\`${inside(data.in).en} is not told later than ${quoted(data.before)}: give the level a longer time under \`after\`.`,
    }),
  );

/** Levels of an escalation that do not rise in time. */
export const levelCodes: readonly Declared<never>[] = [levelsNotRising];

/** Finds levels of an escalation that are not told later than the one before, from whatever day they are counted. */
export function levelFindings({ rules, broken }: Outline): readonly Finding[] {
  return rules.flatMap(({ spec, path, element }) => {
    if (broken.within([...path, 'escalate'])) return [];
    const levels = levelsOf(spec);
    return levels.flatMap((level, at) => {
      const before = levels[at - 1];
      if (before === undefined) return [];
      if (isAlwaysBefore(wayTo(before), wayTo(level))) return [];
      const data = { in: element.type === 'case' ? '' : element.id, to: level.to, before: before.to };
      return [finding(levelsNotRising, [...path, 'escalate', at], data)];
    });
  });
}

/** The way from the last day of the limit to the day the level is told, as `levelDay` counts it. */
function wayTo({ after }: Level): Way {
  return after === undefined ? ['P1D'] : ['P1D', after];
}
