import type { Breach, Clock } from '../case/clocks.js';
import { inSentence } from '../words/sentences.js';
import { sentence } from './names.js';
import type { Block } from './page.js';
import { ruleInShort } from './rule-sentence.js';
import { duration, list } from './say.js';
import { section } from './showing.js';
import { sourceTag, tagged } from './source-tag.js';
import type { Telling } from './telling.js';

/** Clocks: what is overdue, unusual and soon, the others that run, and what came too late or took longer than usual. Pure. */
export function clockBlocks(telling: Telling): readonly Block[] {
  const { overview, words } = telling;
  const { sections } = words;
  const running = overview.clocks.filter(({ state }) => state === 'running');
  const of = (clocks: readonly Clock[]): readonly Block[] =>
    clocks.map((clock) => ({ kind: 'item', text: clockText(clock, telling) }));
  const met = (strength: 'must' | 'usual'): readonly Block[] =>
    overview.breaches
      .filter((breach) => breach.strength === strength)
      .map((breach) => ({ kind: 'item', text: breachText(breach, words.met[strength], telling) }));
  return [
    ...section(sections.overdue, of(overview.overdue)),
    ...section(sections.unusual, of(overview.unusual)),
    ...section(sections.soon, of(overview.soon)),
    ...section(sections.clocks, of(running)),
    ...section(sections.schedules, scheduleItems(telling)),
    ...section(sections.breaches, met('must')),
    ...section(sections.tookLonger, met('usual')),
  ];
}

function clockText(clock: Clock, { names, words, day, overview }: Telling): string {
  const late = clock.state === 'overdue' || clock.state === 'unusual';
  const when = late ? words.late(day(clock.due), clock.daysLate) : words.left(day(clock.due), clock.daysLeft);
  const parts = [
    headOf(clock, names),
    clock.about === undefined ? '' : words.forPeople(clock.about),
    clock.occasion === undefined ? '' : occasionText(clock.occasion, { words, day }),
    when,
    clock.awaits === undefined ? '' : words.awaits(day(clock.awaits.since), rolesOf(clock.awaits.by, names)),
    clock.unrolled === clock.due ? '' : words.unrolled(day(clock.unrolled)),
    ...(late ? told(clock, { names, words, day }, overview.on) : []),
  ];
  return tagged(parts.filter((part) => part !== '').join(' '), sourceTag(clock, names.lang));
}

/** The day of an occasion, and the first day on which it is not too early. */
function occasionText(
  { date, from }: NonNullable<Clock['occasion']>,
  { words, day }: Pick<Telling, 'words' | 'day'>,
): string {
  return words.occasion(day(date), from === undefined ? undefined : day(from));
}

/** The occasions of each schedule, also those that are left out. */
function scheduleItems(telling: Telling): readonly Block[] {
  const { names, words, day } = telling;
  return (telling.overview.schedules ?? []).map((schedule) => {
    const occasions = schedule.occasions.map(({ at, date, state, on, why }) =>
      words.occasionState(duration(at, names.lang), state, day(on ?? date), why),
    );
    const who = schedule.about === undefined ? '' : ` (${schedule.about})`;
    return { kind: 'item', text: sentence(`${names.step(schedule.step)}${who}: ${occasions.join('; ')}`) };
  });
}

/** Who is to know by now that the limit has passed, and who is told next if it is still not met. */
function told(
  { escalate, levels }: Clock,
  { names, words, day }: Pick<Telling, 'names' | 'words' | 'day'>,
  on: string,
): readonly string[] {
  const role = (id: string): string => inSentence(names.role(id));
  const now = levels?.filter((level) => level.on <= on).map(({ to }) => to);
  const next = levels?.find((level) => level.on > on);
  const knows = now ?? (escalate === undefined ? [] : [escalate]);
  return [
    ...(knows.length === 0 ? [] : [sentence(words.escalate(list(knows.map(role), names.lang)))]),
    ...(next === undefined ? [] : [sentence(words.escalateNext(role(next.to), day(next.on)))]),
  ];
}

function rolesOf(roles: readonly string[], names: Telling['names']): string {
  return list(
    roles.map((role) => inSentence(names.role(role))),
    names.lang,
    'or',
  );
}

/** What a clock stands on, and what its rule says, as a sentence. Pure. */
export function headOf({ rule, element }: Pick<Clock, 'rule' | 'element'>, names: Telling['names']): string {
  const spec = names.program.rule.get(rule);
  const said = spec === undefined ? rule : ruleInShort(names.program, spec, names.lang);
  const title =
    element.type === 'step'
      ? names.step(element.id)
      : element.type === 'phase'
        ? names.phase(element.id)
        : '';
  return sentence(title === '' ? said : `${title}: ${inSentence(said)}`);
}

type Met = Telling['words']['met']['must'];

function breachText(breach: Breach, met: Met, { names, words, day }: Telling): string {
  const last = day(breach.due);
  const isPeriod = breach.kind !== 'schedule';
  const gone = isPeriod ? words.periodPassed(last) : words.occasionGone(last);
  const said = breach.met === undefined ? gone : met(last, day(breach.met));
  const isReturn = breach.kind === 'approved' && breach.met !== undefined;
  const text = `${headOf(breach, names)} ${isReturn ? words.returned(day(breach.met)) : said}`;
  return tagged(text, sourceTag(breach, names.lang));
}
