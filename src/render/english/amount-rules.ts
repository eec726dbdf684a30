import type { Range } from '../../condition/condition.js';
import type { ScheduleSpec } from '../../definition/rule.js';
import type { RuleTalk } from '../rule-talk.js';
import { duration, length, list, times } from '../say.js';
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
  return `${finished(talk)} ${within(limit.within)} ${talk.from(limit.from)}`;
}

/** What is to be so on the last day: the phase left, the case closed, the step done. */
function finished(talk: RuleTalk): string {
  const { type } = talk.rule.element;
  if (type === 'phase') return `the phase ${modalBe(talk)} completed`;
  return type === 'case' ? `the intervention ${modalBe(talk)} closed` : does(talk);
}

/** At which times, counted from an event. */
export function schedule(talk: RuleTalk): string {
  const { schedule: spec } = talk.rule.spec;
  if (spec === undefined) return '';
  const times = list(
    spec.at.map((length) => duration(length, 'en')),
    'en',
  );
  return `${does(talk)} ${times} ${afterEvent(talk.from(spec.from))}${slack(spec.window)}. Times that have gone by when it begins are left out`;
}

/** The times without what they are counted from. */
export function scheduleInShort(talk: RuleTalk): string {
  const { schedule: spec } = talk.rule.spec;
  return spec === undefined ? '' : `at set times ${talk.from(spec.from)}`;
}

/** `from the start` as `after the start`. */
const afterEvent = (from: string): string => from.replace(/^from (?:when )?/, 'after ');

function slack(window: ScheduleSpec['window']): string {
  const before = window?.before === undefined ? [] : [`at most ${duration(window.before, 'en')} earlier`];
  const after = window?.after === undefined ? [] : [`at most ${duration(window.after, 'en')} later`];
  const parts = [...before, ...after];
  return parts.length === 0 ? '' : `, ${list(parts, 'en', 'or')}`;
}

/** How long. */
export function lasts(talk: RuleTalk): string {
  const { about, ...range } = talk.rule.spec.lasts ?? {};
  const middle = about === undefined ? '' : `about ${duration(about, 'en')}`;
  const parts = [middle, length(range, 'en')].filter((part) => part !== '');
  const after = talk.rule.spec.automatically ? ' and then ends by itself' : '';
  const what = talk.rule.element.type === 'phase' ? 'the phase' : 'the whole intervention';
  return `${what} ${modalOne(talk, 'last')} ${parts.join(', ')}${after}`;
}
