import { dayOfWeek, type LocalDate, partsOf } from '../calendar/local-date.js';
import type { Lang } from './text.js';

/** A date in words: `2 mars 2026`, `2 March 2026`. Pure. What is no date is given back as it is. */
export function dateWords(date: LocalDate, lang: Lang): string {
  const parts = readable(date);
  return parts === undefined ? date : `${parts.day} ${months[lang][parts.month - 1]} ${parts.year}`;
}

/** A date with its day of the week: `mån 2 mars 2026`, `Mon 2 March 2026`. Pure. What is no date is given back as it is. */
export function dayWords(date: LocalDate, lang: Lang): string {
  if (readable(date) === undefined) return date;
  const short = weekdayWords(dayOfWeek(date), lang).slice(0, 3);
  return `${short} ${dateWords(date, lang)}`;
}

/** The name of a day of the week, 1 = Monday to 7 = Sunday: `måndag`, `Monday`; `''` for other numbers. Pure. */
export function weekdayWords(weekday: number, lang: Lang): string {
  return weekdays[lang][weekday - 1] ?? '';
}

/** The name of a month, 1 to 12: `januari`, `January`; `''` for other numbers. Pure. */
export function monthWords(month: number, lang: Lang): string {
  return months[lang][month - 1] ?? '';
}

function readable(date: LocalDate): ReturnType<typeof partsOf> | undefined {
  try {
    return partsOf(date);
  } catch {
    return undefined;
  }
}

const months: { readonly [L in Lang]: readonly string[] } = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const weekdays: { readonly [L in Lang]: readonly string[] } = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};
