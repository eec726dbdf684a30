import { addDuration } from '../calendar/duration.js';
import { isLocalDate, type LocalDate } from '../calendar/local-date.js';
import { finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { isSound, type Keys, morning, type Reading } from './reading.js';
import { momentBackwards } from './scenario-codes.js';

/** The date of a moment such as `2026-03-02` or `+P3W`, counted from a day; undefined when it cannot be read. Pure. */
export function dateOf(moment: unknown, from: LocalDate): LocalDate | undefined {
  if (typeof moment !== 'string') return undefined;
  if (isLocalDate(moment)) return moment;
  if (!moment.startsWith('+')) return undefined;
  try {
    return addDuration(from, moment.slice(1));
  } catch {
    return undefined;
  }
}

/** Moves a scenario to the day and time of a line. Reports a day or a time before that of the line above. */
export function moveTo(reading: Reading, line: Keys, path: DataPath): { readonly at?: string } {
  const { day } = reading;
  const to = isSound(reading, [...path, 'on']) ? (dateOf(line.on, day) ?? day) : day;
  if (to < day) back(reading, [...path, 'on'], String(line.on), day);
  else if (line.on !== undefined && to > day) {
    reading.day = to;
    reading.minute = line.at === undefined ? morning : 0;
  }
  return timed(reading, line.at, [...path, 'at']);
}

function timed(reading: Reading, at: unknown, path: DataPath): { readonly at?: string } {
  if (typeof at !== 'string' || !isSound(reading, path)) return {};
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const minute = hours * 60 + minutes;
  if (minute < reading.minute) back(reading, path, at, clockText(reading.minute));
  else reading.minute = minute;
  return { at };
}

function back(reading: Reading, path: DataPath, moment: string, previous: string): void {
  reading.findings.push(finding(momentBackwards, path, { moment, previous }));
}

function clockText(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
