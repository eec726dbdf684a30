import { daysBetween } from '../calendar/local-date.js';
import type { Blocked } from '../case/blocked.js';
import type { PhaseNow } from '../case/case-status.js';
import type { NextDecision } from '../case/decisions.js';
import type { NextStep } from '../case/next-steps.js';
import type { Overview } from '../case/overview.js';
import type { PhaseLength } from '../case/phase-lengths.js';
import type { WayOut } from '../case/ways-out.js';
import type { Program } from '../definition/program.js';
import { dateWords } from '../words/dates.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import { type Names, namesOf, sentence } from './names.js';
import { clockBlocks } from './overview-clocks.js';
import { factBlocks } from './overview-facts.js';
import { overviewWords } from './overview-words.js';
import { type Block, printPage } from './page.js';
import { reasonText, reasonWords } from './reason-sentences.js';
import type { CaseTextOptions } from './render-timeline.js';
import { duration, length, list } from './say.js';
import { section } from './showing.js';
import type { Telling } from './telling.js';

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
    { kind: 'paragraph', text: statusText(telling) },
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
  const usual = rule === undefined ? '' : `, ${words.usual(usualLength(rule, names))}`;
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

function usualLength({ about, from, to }: PhaseLength, { lang }: Names): string {
  if (about !== undefined) return `${lang === 'sv' ? 'ungefär' : 'about'} ${duration(about, lang)}`;
  return length({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, lang);
}

function nextText(step: NextStep, { names, words, day }: Telling): string {
  const why = step.why.map(({ code }) => words.why[code]).filter((text) => text !== '');
  const roles = [
    ...new Set(step.participants.filter(({ strength }) => strength === 'must').map(({ role }) => role)),
    ...step.by,
  ];
  const unfilled = step.participants
    .filter((one) => one.unfilled && one.strength === 'must')
    .map(({ role }) => inSentence(names.role(role)));
  const title = `${names.step(step.step)}${why.length === 0 ? '' : ` (${list(why, names.lang)})`}`;
  return [
    sentence(title),
    step.due === undefined ? '' : words.due(day(step.due)),
    step.planned.length === 0 ? '' : words.planned(list(step.planned.map(day), names.lang)),
    step.for === undefined || step.for.length === 0 ? '' : words.forPeople(list(step.for, names.lang)),
    roles.length === 0
      ? ''
      : words.takingPart(
          list(
            roles.map((role) => inSentence(names.role(role))),
            names.lang,
          ),
        ),
    unfilled.length === 0 ? '' : words.unfilled(list(unfilled, names.lang, 'or')),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function decisionText(one: NextDecision, telling: Telling): string {
  const { names, words } = telling;
  const phase = one.phase === undefined ? '' : inQuotes(names.phase(one.phase), names.lang);
  const head =
    one.record === 'resumed'
      ? words.resume
      : one.record === 'opened'
        ? words.open(phase)
        : words.complete(phase);
  const people =
    one.for === undefined || one.for.length === 0 ? '' : words.forPeople(list(one.for, names.lang));
  const deviations = one.deviations.map((reason) => reasonText(reason, names));
  return [
    sentence(head),
    people,
    ...(deviations.length === 0 ? [] : [sentence(words.deviatesIf), ...deviations]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function blockedItems(one: Blocked, { names }: Telling): readonly Block[] {
  const what = one.step === undefined ? names.phase(one.phase ?? '') : names.step(one.step);
  const head = reasonWords[names.lang].cannot(one.record, what);
  return [
    { kind: 'item', text: `${head.charAt(0).toUpperCase()}${head.slice(1)}:` },
    ...one.criteria.map((reason): Block => ({ kind: 'item', level: 1, text: reasonText(reason, names) })),
  ];
}

/** A way in or out, whether it is open, and what it still asks. */
function judged(
  title: string,
  way: Pick<WayOut, 'open' | 'criteria' | 'deviations'>,
  { names, words }: Telling,
): readonly Block[] {
  const reasons = [...way.criteria, ...way.deviations];
  return [
    { kind: 'item', text: sentence(`${title}: ${way.open ? words.wayOpen : words.wayClosed}`) },
    ...reasons.map((reason): Block => ({ kind: 'item', level: 1, text: reasonText(reason, names) })),
  ];
}
