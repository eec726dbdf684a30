import type { Range } from '../../condition/condition.js';
import type { ScheduleSpec } from '../../definition/rule.js';
import type { RuleTalk } from '../rule-talk.js';
import { duration, length, list, times } from '../say.js';
import { does, everyone, modal } from './modal.js';
import { calendarPeriods, perPeriod, within } from './time-words.js';

/** How many times. */
export function howMany(talk: RuleTalk): string {
  const { rule, names } = talk;
  const range: Range = rule.spec.times ?? {};
  if (rule.element.type === 'phase') {
    const isFree = range.to === undefined && (range.from ?? 1) <= 1;
    return isFree ? 'fasen kan öppnas flera gånger' : `fasen ${modal(talk)} öppnas ${times(range, 'sv')}`;
  }
  const per = names.program.steps.get(rule.element.id)?.per;
  return `${does(talk)} ${times(range, 'sv')}${per === undefined ? '' : ` för ${everyone(per, talk)}`}`;
}

/** How many hours in all. */
export function hours(talk: RuleTalk): string {
  const { from, to } = talk.rule.spec.hours ?? {};
  const amount =
    from === to
      ? from
      : from === undefined
        ? `högst ${to}`
        : to === undefined
          ? `minst ${from}`
          : `${from}–${to}`;
  return `sammanlagt ${modal(talk)} det ta ${amount} timmar`;
}

/** How often, with the reading and the anchor. */
export function every(talk: RuleTalk): string {
  const cadence = talk.rule.spec.every;
  if (cadence === undefined) return '';
  const { period, reading, from } = cadence;
  if (reading === 'calendar')
    return `${does(talk)} minst en gång ${calendarPeriods(period)}, räknat ${talk.from(from)}`;
  return `${does(talk)} minst en gång ${perPeriod(period)}: högst ${duration(period, 'sv')} efter förra gången, första gången räknat ${talk.from(from)}`;
}

/** How often, without the day it is counted from. */
export function everyInShort(talk: RuleTalk): string {
  const cadence = talk.rule.spec.every;
  if (cadence === undefined) return '';
  const { reading, period } = cadence;
  return `minst en gång ${reading === 'calendar' ? calendarPeriods(period) : perPeriod(period)}`;
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
      : `under ${duration(per, 'sv')} i sträck, vilka dagar man än räknar`;
  const start = since === undefined ? '' : `, räknat ${talk.from(since)}`;
  return `${does(talk)} ${times(amount, 'sv')} ${period}${start}`;
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
  if (type === 'phase') return `fasen ${modal(talk)} vara klar`;
  return type === 'case' ? `insatsen ${modal(talk)} vara avslutad` : does(talk);
}

/** At which times, counted from an event. */
export function schedule(talk: RuleTalk): string {
  const { schedule: spec } = talk.rule.spec;
  if (spec === undefined) return '';
  const times = list(
    spec.at.map((length) => duration(length, 'sv')),
    'sv',
  );
  return `${does(talk)} ${times} ${afterEvent(talk.from(spec.from))}${slack(spec.window)}. Tider som har gått när det börjar hoppas över`;
}

/** The times without what they are counted from. */
export function scheduleInShort(talk: RuleTalk): string {
  const { schedule: spec } = talk.rule.spec;
  return spec === undefined ? '' : `vid bestämda tider ${talk.from(spec.from)}`;
}

/** `från starten` as `efter starten`. */
const afterEvent = (from: string): string => from.replace(/^från /, 'efter ');

function slack(window: ScheduleSpec['window']): string {
  const before = window?.before === undefined ? [] : [`högst ${duration(window.before, 'sv')} tidigare`];
  const after = window?.after === undefined ? [] : [`högst ${duration(window.after, 'sv')} senare`];
  const parts = [...before, ...after];
  return parts.length === 0 ? '' : `, ${list(parts, 'sv', 'or')}`;
}

/** How long. */
export function lasts(talk: RuleTalk): string {
  const { about, ...range } = talk.rule.spec.lasts ?? {};
  const ends = length(range, 'sv');
  const middle = about === undefined ? '' : `ungefär ${duration(about, 'sv')}`;
  const parts = [middle, ends].filter((part) => part !== '');
  const after = talk.rule.spec.automatically ? ' och avslutas sedan av sig själv' : '';
  const what = talk.rule.element.type === 'phase' ? 'fasen' : 'hela insatsen';
  return `${what} ${modal(talk)} ta ${parts.join(', ')}${after}`;
}
