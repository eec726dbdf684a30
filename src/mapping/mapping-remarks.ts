import type { Program } from '../definition/program.js';
import { timerPolicies } from '../entry/definition-change.js';
import { carriedIds, idsIn } from '../journal/carried-ids.js';
import { freeIds, type MigrationMapping } from '../migration/mapping.js';
import type { PlannedCase } from '../migration/plan-case.js';
import type { MigrationChoice, MigrationWhy } from '../migration/why.js';
import { inLang, type Lang } from '../words/text.js';
import { idsOf, type MappedTable } from './mapping-file.js';
import { aside, keyed, word } from './mapping-text.js';
import type { MappingWords } from './mapping-words.js';

/** A question of a plan, and the cases that wait for the answer. */
export interface Asked {
  readonly why: MigrationWhy;
  readonly choice: MigrationChoice;
  readonly cases: readonly string[];
}

/** Every question of a plan once, in the order that the cases ask it. Pure. */
export function askedIn(cases: readonly PlannedCase[]): readonly Asked[] {
  const found = new Map<string, { why: MigrationWhy; choice: MigrationChoice; cases: string[] }>();
  for (const { id, why: reasons } of cases)
    for (const why of reasons) {
      const { choice, code, of } = why;
      if (choice === undefined) continue;
      const key = JSON.stringify([code, of]);
      const asked = found.get(key) ?? { why, choice, cases: [] };
      asked.cases.push(id);
      found.set(key, asked);
    }
  return [...found.values()];
}

/** Something that is left to decide: what it is about, and the lines to choose from. */
export interface Remarks {
  readonly about: string;
  readonly lines: readonly string[];
}

interface Around {
  readonly old: Program;
  readonly fresh: Program;
  readonly lang: Lang;
  readonly words: MappingWords;
  readonly asked: readonly Asked[];
}

/** What is left to decide in a table: first what cases wait for, then what is gone and no case has in use. Pure. */
export function openQuestions(
  around: Around,
  mapping: MigrationMapping,
  table: MappedTable | 'timers',
): readonly Remarks[] {
  const own = around.asked.filter(({ choice }) => placeOf(choice) === table);
  const questions = own.map((asked) => question(around, table, asked));
  if (table === 'timers' || table === 'moves') return questions;
  const waiting = new Set(around.asked.filter(({ choice }) => choice.in === table).map(({ why }) => why.of));
  const { of } = carriedIds(around.old, around.fresh, mapping);
  const gone = idsIn(around.old, table).filter(
    (id) => of(table, id) === undefined && !waiting.has(id) && mapping.moves?.[id] === undefined,
  );
  const come = freeIds(around.old, around.fresh, table, mapping);
  if (gone.length === 0 || come.length === 0) return questions;
  const lines = gone.map((id) => aside(`${word(id)}:`, titleIn(around.old, table, id, around.lang)));
  return [...questions, { about: around.words.gone(come.map(word)), lines }];
}

/** Where a question is answered: a phase that is gone by a move, the rest where it stands. What can only be let go has no place. */
function placeOf({ in: table, options }: MigrationChoice): MappedTable | 'timers' | undefined {
  if (options.length === 0) return undefined;
  return table === 'phases' ? 'moves' : table;
}

function question(around: Around, table: MappedTable | 'timers', { why, choice, cases }: Asked): Remarks {
  const { fresh, lang, words } = around;
  const about = `${words.decide} ${why.message[lang]} ${words.inCases(cases)}`;
  if (table === 'timers') {
    const lines = timerPolicies.map((policy) => aside(keyed(choice.id, policy), words.policies[policy]));
    return { about, lines };
  }
  const lines = choice.options.map((id) =>
    aside(keyed(choice.id, word(id)), titleIn(fresh, table, id, lang)),
  );
  return { about, lines };
}

/** What something is called in a definition; `''` when it has no title. Pure. */
export function titleIn(program: Program, table: MappedTable, id: string, lang: Lang): string {
  const carried = idsOf(table);
  const spec =
    carried === 'steps'
      ? program.steps.get(id)?.spec
      : Object.entries(program.pathway[carried] ?? {}).find(([own]) => own === id)?.[1];
  return inLang(spec?.title, lang, '');
}
