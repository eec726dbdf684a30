import type { PlannedCase, PlannedTimer } from '../migration/plan-case.js';
import type { Block } from '../render/page.js';
import { list } from '../render/say.js';
import { dateWords } from '../words/dates.js';
import type { PlanNames } from './plan-names.js';
import { caseList, planWords } from './plan-words.js';

/** What a new version means for one case: its class and why, what is left behind, what opens, and its times. Pure. */
export function caseBlocks(one: PlannedCase, names: PlanNames): readonly Block[] {
  const { lang } = names;
  const words = planWords[lang];
  const { dropped, opens, standings, timers, steady } = one;
  const reasons = one.why.filter(({ code }) => code !== 'drops-past').map((why) => names.why(why));
  const said = [
    ...reasons,
    ...(dropped.length === 0 ? [] : [words.dropped(list(dropped.map(names.dropped), lang))]),
    ...(opens.length === 0
      ? []
      : [
          words.opens(
            list(
              opens.map((id) => names.thing('new', 'phases', id)),
              lang,
            ),
          ),
        ]),
  ];
  return [
    { kind: 'heading', level: 2, text: `${one.id}: ${words.classes[one.class]}` },
    ...said.map((text): Block => ({ kind: 'item', text })),
    ...under(
      words.times,
      timers.map((timer) => `${names.clock(timer)} ${daysOf(timer, lang)}`),
    ),
    ...under(
      words.timesSteady,
      steady.map((timer) => `${names.clock(timer)} ${daysOf(timer, lang)}`),
    ),
    ...under(words.standings, standingTexts(standings, lang)),
  ];
}

/** Entries that would have stood otherwise, together where they would in the same way. */
function standingTexts(standings: PlannedCase['standings'], lang: PlanNames['lang']): readonly string[] {
  const { standing, wouldBe } = planWords[lang];
  const groups = new Map<string, string[]>();
  for (const { id, before, after } of standings) {
    const text = wouldBe('%', standing[before][0], standing[after][1]);
    groups.set(text, [...(groups.get(text) ?? []), id]);
  }
  return [...groups].map(([text, ids]) => text.replace('%', caseList(ids, lang)));
}

function under(head: string, texts: readonly string[]): readonly Block[] {
  if (texts.length === 0) return [];
  return [{ kind: 'item', text: head }, ...texts.map((text): Block => ({ kind: 'item', text, level: 1 }))];
}

/** Its last day before and after, and by what. */
function daysOf({ before, after, policy, policies }: PlannedTimer, lang: PlanNames['lang']): string {
  const words = planWords[lang];
  const day = (date: string): string => dateWords(date, lang);
  if (after === undefined) return words.ceases(day(before ?? ''));
  if (before === undefined) return words.begins(day(after));
  const how = policies.length === 1 ? words.noPolicy : words.policies[policy];
  if (before !== after) return `${words.otherDay(day(before), day(after))}: ${how}.`;
  return policy === 'keep-remaining'
    ? words.lastDay(day(after))
    : `${words.lastDay(day(after)).slice(0, -1)}: ${how}.`;
}
