import { dayNumber, daysInMonth } from './civil-date.js';
import { dateOfDay, type LocalDate, partsOf } from './local-date.js';
import { quoted } from './quoted.js';
import { requireWholeNumber } from './whole-number.js';

/**
 * A length of time in the calendar, as ISO 8601 writes it: `P1Y2M3W4D` or any part of it in that order
 * (`P3W`, `P1M14D`). Upper case, no sign, no fraction, no time of day; each number 0 to 9999 without leading
 * zeros, not all 0.
 */
export type DurationText = string;

/**
 * A duration in parts, each a whole number 0 or more. The parts are not converted: 14 days are not 2 weeks.
 */
export type Duration = {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
};

/**
 * The parts of a duration, frozen, or `undefined` when `text` is not written as `DurationText` says. Pure;
 * never throws, and takes constant time however long the text is.
 */
export function parseDuration(text: string): Duration | undefined {
  const known = parsed.get(text);
  if (known !== undefined || text.length > longestText) return known;
  const found = written.exec(text);
  if (found === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
  if (years + months + weeks + days === 0) return undefined;
  const duration: Duration = Object.freeze({ years, months, weeks, days });
  if (parsed.size >= remembered) parsed.clear();
  parsed.set(text, duration);
  return duration;
}

/**
 * How a length that an author wrote in words or nearly right is spelt as a duration, for the hint "skriv
 * P3W": `3 veckor`, `en vecka`, `2 months`, `1 år och 6 månader`, `ett halvår`, `p3w`, `+P3W`. `undefined`
 * when there is no single sure reading (`ca 1 månad`, `2-3 veckor`, `24 timmar`). Pure; what it returns is
 * always a `DurationText`.
 */
export function suggestDuration(text: string): DurationText | undefined {
  if (text.length > 60) return undefined;
  const plain = text.normalize('NFC').trim().toLowerCase();
  const nearly = plain
    .replace(/^\+/, '')
    .replace(/\s+/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .toUpperCase();
  if (parseDuration(nearly) !== undefined) return nearly;
  const halfYears = plain.replace(/halvt år|half[ -](?:a )?year/, 'halvår');
  const amounts = halfYears.split(/\s+(?:och|and)\s+|,\s*/).map(readAmount);
  const spelt = `P${letters.map((letter) => sumOf(letter, amounts)).join('')}`;
  return amounts.includes(undefined) || parseDuration(spelt) === undefined ? undefined : spelt;
}

/**
 * The date a duration after `date`, or `times` durations after it (whole number, 0 or more, default 1). Pure.
 * `date` is day 0. Years and months keep the day's number; a month that lacks it gives its last day. Weeks
 * and days are added after that. The n-th occurrence is one step from `date`, never n steps: 31 January, 28
 * February, 31 March.
 *
 * @throws RangeError when `date` is no date, the text is no duration, `times` is negative or not whole, or
 *   the result leaves the years 0001 to 9999
 * @see lag (1930:173) om beräkning av lagstadgad tid, 1 §
 */
export function addDuration(
  date: LocalDate,
  duration: Duration | DurationText,
  times: number = 1,
): LocalDate {
  requireWholeNumber(times, 'times');
  const period = typeof duration === 'string' ? durationOf(duration) : duration;
  const start = partsOf(date);
  const months = start.year * 12 + start.month - 1 + (period.years * 12 + period.months) * times;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const day = Math.min(start.day, daysInMonth(year, month));
  return dateOfDay(dayNumber(year, month, day) + (period.weeks * 7 + period.days) * times);
}

/**
 * The date a duration before `date`. Pure. Years and months keep the day's number; a month that lacks it gives its last day. Weeks
 * and days are taken off after that.
 *
 * @throws RangeError as `addDuration`
 */
export function beforeDuration(date: LocalDate, duration: DurationText): LocalDate {
  const { years, months, weeks, days } = durationOf(duration);
  return addDuration(date, { years: -years, months: -months, weeks: -weeks, days: -days });
}

function durationOf(text: DurationText): Duration {
  const duration = parseDuration(text);
  if (duration === undefined) throw new RangeError(`not a duration such as P3W: ${quoted(text)}`);
  return duration;
}

const written = /^P(?:(0|[1-9]\d{0,3})Y)?(?:(0|[1-9]\d{0,3})M)?(?:(0|[1-9]\d{0,3})W)?(?:(0|[1-9]\d{0,3})D)?$/;
const longestText = 'P9999Y9999M9999W9999D'.length;

/**
 * Durations already read; a definition holds a few dozen. Emptied when full, so that no host can make it
 * grow.
 */
const parsed = new Map<string, Duration>();
const remembered = 1000;

type Letter = 'Y' | 'M' | 'W' | 'D';
type Amount = { readonly letter: Letter; readonly count: number };

const letters: readonly Letter[] = ['Y', 'M', 'W', 'D'];

const units: ReadonlyMap<string, Amount> = new Map([
  ...unit('D', 1, 'd dag dagar dygn day days'),
  ...unit('W', 1, 'v w vecka veckor week weeks'),
  ...unit('M', 1, 'mån månad månader month months'),
  ...unit('M', 3, 'kvartal quarter quarters'),
  ...unit('M', 6, 'halvår'),
  ...unit('Y', 1, 'å y år year years'),
]);

const numbers: ReadonlyMap<string, number> = new Map([
  ...'en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton'.split(' ').map(numbered),
  ...'one two three four five six seven eight nine ten eleven twelve'.split(' ').map(numbered),
  ...['ett', 'a', 'an'].map((word): [string, number] => [word, 1]),
]);

function unit(letter: Letter, count: number, words: string): [string, Amount][] {
  return words.split(' ').map((word) => [word, { letter, count }]);
}

function numbered(word: string, index: number): [string, number] {
  return [word, index + 1];
}

/** `3 veckor`, `3v` or `tre veckor`; the half year and the quarter may stand without a number. */
function readAmount(text: string): Amount | undefined {
  const [, digits, word, name = ''] = /^(?:(\d{1,4})\s*|([a-zåäö]+)\s+)?([a-zåäö]+)$/.exec(text) ?? [];
  const measure = units.get(name);
  if (measure === undefined) return undefined;
  const unsaid = measure.count > 1 ? 1 : undefined;
  const count = digits !== undefined ? Number(digits) : word !== undefined ? numbers.get(word) : unsaid;
  return count === undefined ? undefined : { letter: measure.letter, count: measure.count * count };
}

function sumOf(letter: Letter, amounts: readonly (Amount | undefined)[]): string {
  const sum = amounts.reduce((total, amount) => total + (amount?.letter === letter ? amount.count : 0), 0);
  return sum === 0 ? '' : `${sum}${letter}`;
}
