import type { Range } from '../../condition/condition.js';
import type { RuleTalk } from '../rule-talk.js';
import { duration, length, times } from '../say.js';
import { does, everyone, modalBe, modalOne } from './modal.js';
import { calendarPeriods, perPeriod, within } from './time-words.js';

/** How many times. */
export function howMany(talk: RuleTalk): string {
  const { rule, names } = talk;
  const range: Range = rule.spec.times ?? {};
  if (rule.element.type === 'phase') {
    const isFree = range.to === undefined && (range.from ?? 1) <= 1;
    return isFree
      ? 'the phase may be opened several times'
      : `the phase ${modalBe(talk)} opened ${times(range, 'en')}`;
  }
  const per = names.program.steps.get(rule.element.id)?.per;
  return `${does(talk)} ${times(range, 'en')}${per === undefined ? '' : ` for ${everyone(per, talk)}`}`;
}

/** How many hours in all. */
export function hours(talk: RuleTalk): string {
  const { from, to } = talk.rule.spec.hours ?? {};
  const amount =
    from === to
      ? from
      : from === undefined
        ? `at most ${to}`
        : to === undefined
          ? `at least ${from}`
          : `${from}–${to}`;
  return `in all it ${modalOne(talk, 'take')} ${amount} hours`;
}

/** How often, with the reading and the anchor. */
export function every(talk: RuleTalk): string {
  const cadence = talk.rule.spec.every;
  if (cadence === undefined) return '';
  const { period, reading, from } = cadence;
  if (reading === 'calendar')
    return `${does(talk)} at least once ${calendarPeriods(period)}, counted ${talk.from(from)}`;
  return `${does(talk)} at least once ${perPeriod(period)}: at most ${duration(period, 'en')} after the last time, the first time counted ${talk.from(from)}`;
}

/** How often, without the day it is counted from. */
export function everyInShort(talk: RuleTalk): string {
  const cadence = talk.rule.spec.every;
  if (cadence === undefined) return '';
  const { reading, period } = cadence;
  return `at least once ${reading === 'calendar' ? calendarPeriods(period) : perPeriod(period)}`;
}

/** By when, without what it is about. */
export function dueInShort(talk: RuleTalk): string {
  const limit = talk.rule.spec.due;
  return limit === undefined ? '' : `${within(limit.within)} ${talk.from(limit.from)}`;
}

/** How much in each period. */
export function dose(talk: RuleTalk): string {
  const amount = talk.rule.spec.dose;
  if (amount === undefined) return '';
  const { per, reading, since } = amount;
  const period =
    reading === 'calendar'
      ? calendarPeriods(per)
      : `in ${duration(per, 'en')} on end, whichever days one counts`;
  const start = since === undefined ? '' : `, counted ${talk.from(since)}`;
  return `${does(talk)} ${times(amount, 'en')} ${period}${start}`;
}

/** By when. */
export function due(talk: RuleTalk): string {
  const limit = talk.rule.spec.due;
  if (limit === undefined) return '';
  const subject = talk.rule.element.type === 'phase' ? `the phase ${modalBe(talk)} completed` : does(talk);
  return `${subject} ${within(limit.within)} ${talk.from(limit.from)}`;
}

/** How long. */
export function lasts(talk: RuleTalk): string {
  const { about, ...range } = talk.rule.spec.lasts ?? {};
  const middle = about === undefined ? '' : `about ${duration(about, 'en')}`;
  const parts = [middle, length(range, 'en')].filter((part) => part !== '');
  const after = talk.rule.spec.automatically ? ' and then ends by itself' : '';
  return `the phase ${modalOne(talk, 'last')} ${parts.join(', ')}${after}`;
}
