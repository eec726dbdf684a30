import { daysBetween } from '../calendar/local-date.js';
import type { PhaseNow } from '../case/case-status.js';
import type { Length } from '../case/lengths.js';
import type { Overview } from '../case/overview.js';
import type { Program } from '../definition/program.js';
import { dateWords } from '../words/dates.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import type { Lang } from '../words/text.js';
import { inLang } from '../words/text.js';
import { englishOverview } from './english/overview.js';
import { type Names, namesOf, sentence } from './names.js';
import { clockBlocks } from './overview-clocks.js';
import { factBlocks } from './overview-facts.js';
import { blockedItems, decisionText, judged, nextText } from './overview-steps.js';
import type { OverviewWords } from './overview-words.js';
import { type Block, printPage } from './page.js';
import type { CaseTextOptions } from './render-timeline.js';
import { duration, length, list } from './say.js';
import { section } from './showing.js';
import { swedishOverview } from './swedish/overview.js';
import type { Telling } from './telling.js';

/** The words of an overview, by language. */
export const overviewWords: { readonly [L in Lang]: OverviewWords } = {
  sv: swedishOverview,
  en: englishOverview,
};

/** How a case stands, as text for people: what is next, what cannot be done and why, what is late. Pure. */
export function renderOverview(overview: Overview, program: Program, options: CaseTextOptions): string {
  return printPage(overviewPage(overview, program, options), options.width);
}

/** The same as parts of a page, for another form than plain text. Pure. */
export function overviewPage(
  overview: Overview,
  program: Program,
  { lang }: CaseTextOptions,
): readonly Block[] {
  const words = overviewWords[lang];
  const telling: Telling = {
    overview,
    names: namesOf(program, lang),
    words,
    day: (date) => dateWords(date, lang),
  };
  const { sections } = words;
  return [
    { kind: 'title', text: words.title(telling.day(overview.on)) },
    { kind: 'paragraph', text: standingText(telling) },
    ...section(sections.phases, phaseItems(telling)),
    ...section(
      sections.waysIn,
      overview.waysIn.flatMap((way) => judged(telling.names.start(way.start), way, telling)),
    ),
    ...clockBlocks(telling),
    ...section(
      sections.next,
      overview.next.map((step) => ({ kind: 'item', text: nextText(step, telling) })),
    ),
    ...section(
      sections.decisions,
      overview.decisions.map((one) => ({ kind: 'item', text: decisionText(one, telling) })),
    ),
    ...section(
      sections.blocked,
      overview.blocked.flatMap((one) => blockedItems(one, telling)),
    ),
    ...factBlocks(telling),
    ...section(
      sections.waysOut,
      overview.waysOut.flatMap((way) => judged(telling.names.outcome(way.outcome), way, telling)),
    ),
  ];
}

/** Where the case stands, and how long it has gone on where the pathway says how long that is. */
function standingText(telling: Telling): string {
  const { overview, names, words } = telling;
  const whole = overview.lengths.find(({ phase }) => phase === undefined);
  if (whole === undefined) return statusText(telling);
  const usual = words.usual(usualLength(whole, names), whole.strength);
  return `${statusText(telling)} ${words.whole(whole.days, usual)}`;
}

function statusText({ overview: { status }, names, words, day }: Telling): string {
  switch (status.code) {
    case 'withheld':
    case 'none':
      return words.status[status.code];
    case 'open':
      return words.status.open(day(status.since), inSentence(names.start(status.start)));
    case 'paused': {
      const ground = names.program.pathway.pauses?.[status.ground]?.title;
      return words.status.paused(day(status.since), inSentence(inLang(ground, names.lang, status.ground)));
    }
    case 'closed':
      return words.status.closed(day(status.since), inSentence(names.outcome(status.outcome)));
  }
}

/** Phases that are open, and those that were left with something undone. */
function phaseItems(telling: Telling): readonly Block[] {
  return telling.overview.phases.flatMap((phase) => {
    const text = phase.status === 'open' || phase.leftUndone.length > 0 ? phaseText(phase, telling) : '';
    return text === '' ? [] : [{ kind: 'item', text } as const];
  });
}

function phaseText(phase: PhaseNow, { overview, names, words, day }: Telling): string {
  const rule = overview.lengths.find((one) => one.phase === phase.phase);
  const usual = rule === undefined ? '' : `, ${words.usual(usualLength(rule, names), rule.strength)}`;
  const open =
    phase.status === 'open' && phase.opened !== undefined
      ? `: ${words.phase(day(phase.opened), rule?.days ?? daysBetween(phase.opened, overview.on))}${usual}`
      : '';
  const undone = phase.leftUndone.map((step) => inQuotes(names.step(step), names.lang));
  const lines = (phase.lines ?? []).filter(({ status }) => status === 'open').map(({ person }) => person);
  return [
    sentence(`${names.phase(phase.phase)}${open}`),
    lines.length === 0 ? '' : words.forPeople(list(lines, names.lang)),
    undone.length === 0 ? '' : words.leftUndone(list(undone, names.lang)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function usualLength({ about, from, to }: Length, { lang }: Names): string {
  if (about !== undefined) return `${lang === 'sv' ? 'ungefär' : 'about'} ${duration(about, lang)}`;
  return length({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, lang);
}
