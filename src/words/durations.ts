import { type Duration, type DurationText, parseDuration } from '../calendar/duration.js';
import { listWords } from './lists.js';
import { type Amount, amountOf, amountWords, type Bounds, isSingular } from './quantities.js';
import type { Lang } from './text.js';

/** A duration in words: `3 månader`, `1 år och 6 månader`. Pure. What is no duration is given back as it is. */
export function durationWords(text: DurationText, lang: Lang): string {
  const duration = parseDuration(text);
  if (duration === undefined) return text;
  const parts = units.flatMap((unit) => (duration[unit] === 0 ? [] : [counted(duration[unit], unit, lang)]));
  return listWords(parts, lang);
}

/** A duration that is only rough: `ungefär 1 månad`. Pure. */
export function aboutWords(text: DurationText, lang: Lang): string {
  return `${lang === 'sv' ? 'ungefär' : 'about'} ${durationWords(text, lang)}`;
}

/** A length with one end or both: `3–12 månader`, `minst 3 veckor`, `3 veckor till 2 månader`. Pure; without ends `''`. */
export function lengthWords(
  { from, to }: { readonly from?: DurationText; readonly to?: DurationText },
  lang: Lang,
): string {
  if (from === undefined && to === undefined) return '';
  if (from === undefined || to === undefined) {
    const bound = amountWords(amountOf(from === undefined ? { to: 1 } : { from: 1 }), lang, () => '');
    return `${bound}${durationWords(from ?? to ?? '', lang)}`;
  }
  if (from === to) return durationWords(from, lang);
  const low = onlyUnit(parseDuration(from));
  const high = onlyUnit(parseDuration(to));
  return low !== undefined && high !== undefined && low.unit === high.unit
    ? `${low.count}–${counted(high.count, high.unit, lang)}`
    : `${durationWords(from, lang)} ${lang === 'sv' ? 'till' : 'to'} ${durationWords(to, lang)}`;
}

/** How often: `varje vecka`, `varannan vecka`, `var tredje månad`; `med 1 månad och 14 dagars mellanrum`. Pure. */
export function everyWords(period: DurationText, lang: Lang): string {
  const only = onlyUnit(parseDuration(period));
  if (only === undefined) {
    const length = durationWords(period, lang);
    return lang === 'sv' ? `med ${length}s mellanrum` : `every ${length}`;
  }
  const [one, many] = unitWords[lang][only.unit];
  if (lang === 'en')
    return only.count < 3 ? `${everyEnglish[only.count]} ${one}` : `every ${only.count} ${many}`;
  const every = only.unit === 'years' ? everyYear : everyCommon;
  return `${every[only.count] ?? `${every[0]} ${only.count}:e`} ${one}`;
}

/** A dose: `2–3 gånger per vecka`, `1 gång varannan vecka`, `minst 2 gånger per månad`. Pure. */
export function doseWords(bounds: Bounds, period: DurationText, lang: Lang): string {
  const amount = amountOf(bounds);
  const often = onlyUnit(parseDuration(period));
  const per = often?.count === 1 ? `per ${unitWords[lang][often.unit][0]}` : everyWords(period, lang);
  return `${doseTimes(amount, lang)} ${per}`;
}

function doseTimes(amount: Amount, lang: Lang): string {
  const times = lang === 'sv' ? ['gång', 'gånger'] : ['time', 'times'];
  const word = isSingular(amount) ? times[0] : times[1];
  return amount.how === 'exactly' ? `${amount.n} ${word}` : `${amountWords(amount, lang)} ${word}`;
}

type Unit = keyof Duration;

const units: readonly Unit[] = ['years', 'months', 'weeks', 'days'];

/** One, and many. */
const unitWords: { readonly [L in Lang]: { readonly [U in Unit]: readonly [string, string] } } = {
  sv: {
    years: ['år', 'år'],
    months: ['månad', 'månader'],
    weeks: ['vecka', 'veckor'],
    days: ['dag', 'dagar'],
  },
  en: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
  },
};

const everyEnglish: readonly string[] = ['every', 'every', 'every other'];

/** Every first, second, third: of weeks and months (`var`), and of years (`vart`). */
const ordinals = 'tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');
const everyCommon: readonly string[] = ['var', 'varje', 'varannan', ...ordinals.map((nth) => `var ${nth}`)];
const everyYear: readonly string[] = ['vart', 'varje', 'vartannat', ...ordinals.map((nth) => `vart ${nth}`)];

function counted(count: number, unit: Unit, lang: Lang): string {
  const [one, many] = unitWords[lang][unit];
  return `${count} ${count === 1 ? one : many}`;
}

/** The unit of a duration that has only one. */
function onlyUnit(
  duration: Duration | undefined,
): { readonly unit: Unit; readonly count: number } | undefined {
  if (duration === undefined) return undefined;
  const used = units.filter((unit) => duration[unit] > 0);
  const [unit] = used;
  return unit === undefined || used.length > 1 ? undefined : { unit, count: duration[unit] };
}
