const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The ways to write a date whose parts can be told apart. */
const ways: readonly RegExp[] = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?:den )?(?<day>\d{1,2})(?::?e|st|nd|rd|th)?[ -](?<word>\p{L}+)\.?,?[ -](?<year>\d{4})$/u,
  /^(?<word>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  /^(?<day>\d{1,2})[/.] ?(?<month>\d{1,2})[-/. ] ?(?<year>\d{4})$/,
];

/**
 * How a date that an author wrote in words or nearly right is written: `15 januari 2026`, `2026-1-5`, `15/1 2026`, `20260115`.
 * A day and a month in figures are read in the Swedish order. `undefined` when there is no such day. Pure.
 */
export function suggestedDate(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-');
  for (const way of ways) {
    const { year, month, day, word } = way.exec(plain)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const named = months.findIndex((names) => names.includes(word ?? '')) + 1;
    return dateOf(Number(year), word === undefined ? Number(month) : named, Number(day));
  }
  return undefined;
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (year < 1000 || last === undefined || day < 1 || day > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
