import type { Attendance } from '../case/attendance.js';
import type { ChildNow, ChildWord } from '../case/children.js';
import type { ConsentNow, Giver } from '../case/consent-states.js';
import { isWithheld } from '../case/criterion.js';
import type { TaskOut } from '../case/given-tasks.js';
import type { MeasureNow } from '../case/goal-states.js';
import type { OtherCases } from '../case/other-cases.js';
import type { Booking, Participant } from '../case/participants.js';
import type { Withheld } from '../case/visibility.js';
import { figures } from '../words/numbers.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import { sentence } from './names.js';
import { artefactTexts, begunText } from './overview-steps.js';
import type { Block } from './page.js';
import { reasonWords } from './reason-sentences.js';
import { ruleInShort } from './rule-sentence.js';
import { list } from './say.js';
import { section } from './showing.js';
import type { Telling } from './telling.js';

/** What the case holds beside steps and clocks: bookings, consents, goals, ratings, children, what to look at. Pure. */
export function factBlocks(telling: Telling): readonly Block[] {
  const { overview, words } = telling;
  const { sections } = words;
  const each = <T>(items: readonly T[], text: (item: T, telling: Telling) => string): readonly Block[] =>
    items.map((item) => ({ kind: 'item', text: text(item, telling) }));
  return [
    ...section(
      sections.attention,
      each(attentionTexts(telling), (text) => text),
    ),
    ...section(sections.bookings, each(overview.bookings, bookingText)),
    ...section(
      sections.artefacts,
      each(
        artefactTexts(telling, () => true),
        (text) => text,
      ),
    ),
    ...section(sections.begun, each(overview.begun ?? [], begunText)),
    ...section(sections.tasks, each(overview.tasks ?? [], taskText)),
    ...section(
      sections.consents,
      overview.consents.flatMap((consent) => consentItems(consent, telling)),
    ),
    ...section(sections.goals, goalBlocks(telling)),
    ...section(sections.measures, each(overview.measures, measureText)),
    ...section(sections.children, each(overview.children, childText)),
    ...section(sections.attendance, each(overview.attendance ?? [], attendanceText)),
    ...section(sections.otherCases, each(overview.otherCases ?? [], otherCasesText)),
    ...section(
      sections.headline,
      overview.headline === undefined ? [] : [{ kind: 'paragraph', text: headlineText(telling) }],
    ),
    ...section(sections.pilot, pilotBlocks(telling)),
  ];
}

function attentionTexts({ overview: { attention }, names, words, day }: Telling): readonly string[] {
  const { deviates, noted, overridden } = attention.deviations;
  const short = (rule: string): string => {
    const spec = names.program.rule.get(rule);
    return spec === undefined ? rule : ruleInShort(names.program, spec, names.lang);
  };
  const lacking = ({ role, wanted }: Participant): string =>
    typeof wanted === 'number'
      ? words.atLeastSoMany(inSentence(names.role(role)), wanted)
      : inSentence(names.role(role));
  return [
    ...attention.standing.map(({ rule, value, stops }) => {
      const state = value === 'unknown' ? words.unknown : words.inForce.no;
      const steps = stops.map((step) => inQuotes(names.step(step), names.lang));
      return [
        sentence(`${short(rule)}: ${state}`),
        steps.length === 0 ? '' : words.stops(list(steps, names.lang)),
      ]
        .join(' ')
        .trim();
    }),
    ...attention.prompts.map(({ rule }) => sentence(short(rule))),
    ...(attention.team === undefined ? [] : [words.teamLacks(list(attention.team.map(lacking), names.lang))]),
    ...(attention.birthDates ?? []).map(({ rule, role, people = [], several = false }) => {
      const step = names.program.rule.get(rule)?.element.id ?? rule;
      return words.birthDate(
        inQuotes(names.step(step), names.lang),
        inSentence(names.role(role)),
        people,
        several,
      );
    }),
    ...(attention.review === undefined ? [] : [words.review(day(attention.review))]),
    ...(deviates === 0 ? [] : [words.deviates(deviates)]),
    ...(overridden === 0 ? [] : [words.overridden(overridden)]),
    ...(noted === 0 ? [] : [words.noted(noted)]),
  ];
}

function bookingText(booking: Booking, { names, words, day }: Telling): string {
  const missing = booking.participants
    .filter((one) => one.enough === false)
    .map(({ role }) => inSentence(names.role(role)));
  return [
    sentence(`${names.step(booking.step)}, ${day(booking.on)}`),
    booking.passed ? words.passedBooking : '',
    missing.length === 0 ? '' : words.absent(list(missing, names.lang)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function taskText({ step, task, since, about, by, passed }: TaskOut, { names, words, day }: Telling): string {
  const roles = by.map((role) => inSentence(names.role(role)));
  const who = [...(about === undefined ? [] : [about]), ...roles];
  const whom = who.length === 0 ? '' : ` (${list(who, names.lang)})`;
  return [
    sentence(`${names.task(step, task)}${whom}, ${words.since(day(since))}`),
    passed === 0 ? '' : words.passed(passed),
  ]
    .join(' ')
    .trim();
}

function consentItems(consent: ConsentNow, { names, words, day }: Telling): readonly Block[] {
  const states = { true: words.inForce.yes, false: words.inForce.no, unknown: words.inForce.unknown };
  const since = consent.since === undefined ? '' : ` ${words.since(day(consent.since))}`;
  const steps = consent.stops.map((step) => inQuotes(names.step(step), names.lang));
  const head = sentence(`${names.consent(consent.consent)}: ${states[`${consent.inForce}`]}${since}`);
  const stops = consent.inForce !== true && steps.length > 0 ? [words.stops(list(steps, names.lang))] : [];
  return [
    { kind: 'item', text: [head, ...stops].join(' ') },
    ...(consent.givers ?? []).map(
      (giver): Block => ({ kind: 'item', level: 1, text: giverText(giver, words, day) }),
    ),
  ];
}

function giverText(
  { giver, state, from, until }: Giver,
  words: Telling['words'],
  day: Telling['day'],
): string {
  const since = from === undefined ? '' : ` ${day(from)}`;
  const end = until === undefined ? '' : ` ${words.until(day(until))}`;
  return `${giver}: ${words.givers[state]}${since}${end}`;
}

function goalBlocks({ overview: { goals }, words }: Telling): readonly Block[] {
  if (goals === undefined || goals.goals.length === 0) return [];
  return [
    { kind: 'paragraph', text: words.goals(goals.reached, goals.set) },
    ...goals.goals.map(({ goal, status, owner }): Block => {
      const whose = owner === undefined ? '' : ` (${owner})`;
      return { kind: 'item', text: `${goal}${whose}: ${words.goalStatus[status]}` };
    }),
  ];
}

function measureText(
  { instrument, person, first, latest, points }: MeasureNow,
  { names, words, day }: Telling,
): string {
  const scales = names.program.pathway.instruments?.[instrument]?.scales;
  const said = ({ scores }: MeasureNow['first']): string =>
    list(
      Object.entries(scores).map(
        ([scale, value]) =>
          `${inSentence(inLang(scales?.[scale]?.title, names.lang, scale))} ${figures(value, names.lang)}`,
      ),
      names.lang,
    );
  return sentence(
    `${names.instrument(instrument)}, ${person}, ${day(latest.on)}: ${words.values(said(first), said(latest), points)}`,
  );
}

function childText({ child, heard, informed }: ChildNow, telling: Telling): string {
  const { names, words, day } = telling;
  const told = (
    word: ChildWord | Withheld | undefined,
    said: (day: string) => string,
    never: string,
  ): string => {
    if (word === undefined) return never;
    if (!isWithheld(word)) return said(day(word.on));
    return reasonWords[names.lang].withheld(word.ask === undefined ? '' : inSentence(names.role(word.ask)));
  };
  const parts = [
    told(heard, words.heard, words.neverHeard),
    told(informed, words.informed, words.neverInformed),
  ];
  return `${child}: ${list(parts, names.lang)}`;
}

function attendanceText({ rule, people }: Attendance, { names, words }: Telling): string {
  const spec = names.program.rule.get(rule);
  const said = spec === undefined ? rule : ruleInShort(names.program, spec, names.lang);
  const each = people.map(({ person, times }) => words.wasThere(person, times));
  return `${sentence(`${names.step(spec?.element.id ?? '')}: ${inSentence(said)}`)} ${sentence(list(each, names.lang))}`;
}

function otherCasesText({ rule, person, cases }: OtherCases, { names, words }: Telling): string {
  const spec = names.program.rule.get(rule);
  const said = spec === undefined ? rule : ruleInShort(names.program, spec, names.lang);
  return `${sentence(said)} ${sentence([...(person === undefined ? [] : [person]), words.cases(cases)].join(': '))}`;
}

/** The end of the trial period with the questions of its evaluation. */
function pilotBlocks({
  overview: { pilot },
  names: { program, lang },
  words,
  day,
}: Telling): readonly Block[] {
  if (pilot === undefined) return [];
  const questions = program.pathway.pilot?.evaluation ?? {};
  const text = words.pilot(day(pilot.until), pilot.state === 'passed', pilot.evaluation.length);
  return [
    { kind: 'paragraph', text },
    ...pilot.evaluation.map((id): Block => ({ kind: 'item', text: inLang(questions[id]?.title, lang, id) })),
  ];
}

function headlineText({ overview: { headline }, words }: Telling): string {
  return headline === undefined ? '' : words.headline(headline.counted, headline.count, headline.held);
}
