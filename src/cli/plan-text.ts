import { mappedTables } from '../mapping/mapping-file.js';
import { type Asked, askedIn } from '../mapping/mapping-remarks.js';
import type { PlannedCase } from '../migration/plan-case.js';
import type { MigrationChoice, MigrationClass } from '../migration/why.js';
import { type Block, printPage } from '../render/page.js';
import { list } from '../render/say.js';
import { dateWords } from '../words/dates.js';
import { capitalised, inQuotes } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import { caseBlocks } from './plan-case-text.js';
import { type PlanNames, planNames } from './plan-names.js';
import type { PlanResult } from './plan-result.js';
import { caseList, type PlanWords, planWords } from './plan-words.js';
import type { Settings } from './settings.js';

/** What a page of a plan is told with. */
interface Telling {
  readonly result: PlanResult;
  readonly names: PlanNames;
  readonly words: PlanWords;
}

/** What a new version means for each open case, as a page for those who write pathways. Pure. */
export function planText(result: PlanResult, { lang, width }: Settings): string {
  const telling: Telling = { result, names: planNames(result, lang), words: planWords[lang] };
  const blocks = [
    ...headBlocks(telling),
    ...mappingBlocks(telling),
    ...countBlocks(telling),
    ...decideBlocks(telling),
    ...casesBlocks(telling),
    ...unusableBlocks(telling),
    ...writtenBlocks(telling),
  ];
  return printPage(blocks, width);
}

function headBlocks({ result: { from, to, day, plan }, names: { lang }, words }: Telling): readonly Block[] {
  const title = inLang(to.pathway.title, lang, to.pathway.pathway);
  const said = [
    ...(day === undefined ? [] : [words.on(dateWords(day, lang))]),
    words.dry,
    words.differences(plan.diff.length),
    ...(plan.cases.length === 0 ? [words.noCases] : []),
  ];
  return [
    { kind: 'title', text: words.title(title, from.pathway.version, to.pathway.version) },
    { kind: 'paragraph', text: said.join(' ') },
  ];
}

/** What is called what, of all cases; what nobody has said is told as assumed. */
function mappingBlocks({ result: { plan }, names, words }: Telling): readonly Block[] {
  const { mapping, suggested } = plan;
  const renames = mappedTables.flatMap((table) =>
    Object.entries(mapping[table] ?? {}).map(([old, fresh]) => {
      const thing = names.thing('old', table, old);
      const title = names.title('new', table, fresh);
      if (table === 'moves') return words.movesTo(thing, names.thing('new', table, fresh));
      return capitalised(
        title === names.title('old', table, old) || title === fresh
          ? words.renamed(thing, old, fresh)
          : words.becomes(thing, old, inQuotes(title, names.lang), fresh),
      );
    }),
  );
  const drops = (mapping.drops ?? []).map((drop) => words.letGo(names.dropped(drop)));
  if (renames.length + drops.length === 0) return [];
  const isAssumed = JSON.stringify(mapping) === JSON.stringify(suggested);
  return [
    { kind: 'heading', level: 1, text: words.sections.mapping },
    ...[...renames, ...drops].map((text): Block => ({ kind: 'item', text })),
    ...(isAssumed ? [{ kind: 'paragraph', text: words.suggested } as const] : []),
  ];
}

const order: readonly MigrationClass[] = ['automatic', 'needs-choice', 'refused', 'untouched'];

function countBlocks({ result: { plan }, names: { lang }, words }: Telling): readonly Block[] {
  if (plan.cases.length === 0) return [];
  const rows = order.flatMap((name) => {
    const ids = plan.cases.filter((one) => one.class === name).map(({ id }) => id);
    const text = ids.length === 0 ? '0' : `${ids.length}: ${caseList(ids, lang)}`;
    return [[capitalised(words.classes[name]), text] as const];
  });
  return [
    { kind: 'heading', level: 1, text: words.sections.counts(plan.cases.length) },
    { kind: 'rows', rows },
  ];
}

function decideBlocks(telling: Telling): readonly Block[] {
  const { result, words } = telling;
  const asked = askedIn(result.plan.cases);
  if (asked.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.sections.decide },
    ...asked.flatMap((one) => askedBlocks(one, telling)),
    ...(result.written === undefined ? [{ kind: 'paragraph', text: words.toWrite } as const] : []),
  ];
}

/** A question, and what may be written. */
function askedBlocks({ why, choice, cases }: Asked, { names, words }: Telling): readonly Block[] {
  const { lang } = names;
  const table = choice.in === 'phases' ? 'moves' : choice.in;
  const options = choice.options.map((option) => optionText(option, table, { names, words }));
  const ways = [
    ...(options.length === 0 ? [] : [words.answer(table, choice.id, list(options, lang, 'or'))]),
    ...(choice.drop === undefined ? [] : [words.orDrop(choice.drop, howToDrop(choice))]),
  ];
  return [
    { kind: 'item', text: `${names.why(why)} ${words.about(caseList(cases, lang))}` },
    ...ways.map((text): Block => ({ kind: 'item', text, level: 1 })),
  ];
}

function howToDrop({ drop = '', options }: MigrationChoice): 'or' | 'only' | 'anyway' {
  if (drop.startsWith('proof ')) return 'anyway';
  return options.length === 0 ? 'only' : 'or';
}

function optionText(
  option: string,
  table: 'timers' | Parameters<PlanNames['title']>[1],
  { names, words }: Pick<Telling, 'names' | 'words'>,
): string {
  if (table !== 'timers') {
    const title = names.title('new', table, option);
    return title === option ? option : `${option} (${title})`;
  }
  const policies: { readonly [policy: string]: string | undefined } = words.policies;
  return `${option} (${policies[option] ?? ''})`;
}

function casesBlocks({ result: { plan }, names, words }: Telling): readonly Block[] {
  if (plan.cases.length === 0) return [];
  const blocks = plan.cases.flatMap((one: PlannedCase) => caseBlocks(one, names));
  return [{ kind: 'heading', level: 1, text: words.sections.cases }, ...blocks];
}

function unusableBlocks({ result: { refused, unread }, names: { lang }, words }: Telling): readonly Block[] {
  const cases = [...new Set(refused.map((one) => one.case))];
  const items = [
    ...unread.map((one) => `${one.case}: ${one.message[lang]}`),
    ...cases.map((id) => {
      const entries = refused.filter((one) => one.case === id).map(({ entry }) => String(entry.id));
      return words.leftOut(id, caseList(entries, lang), entries.length);
    }),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.sections.unusable },
    ...items.map((text): Block => ({ kind: 'item', text })),
  ];
}

function writtenBlocks({ result: { written }, words }: Telling): readonly Block[] {
  return written === undefined ? [] : [{ kind: 'paragraph', text: words.wrote(written) }];
}
