import { own } from '../condition/own.js';
import { type Program, programOf } from '../definition/program.js';
import type { CarriedTimer } from '../journal/carried-timers.js';
import { type MappedTable, mappedTables } from '../mapping/mapping-file.js';
import { titleIn } from '../mapping/mapping-remarks.js';
import { type MigrationCode, type MigrationWhy, whySentence } from '../migration/why.js';
import { type Names, namesOf } from '../render/names.js';
import { headOf } from '../render/overview-clocks.js';
import { inQuotes } from '../words/sentences.js';
import type { Lang } from '../words/text.js';
import type { PlanResult } from './plan-result.js';
import { kindIn, planWords } from './plan-words.js';

/** A definition with the names of its parts. */
interface Side {
  readonly program: Program;
  readonly names: Names;
}

/** What the parts of the two versions are called. Each gives the id where there is no title. */
export interface PlanNames {
  readonly lang: Lang;
  /** `steget ”Hembesök”`, of the old version or the new one. */
  readonly thing: (side: 'old' | 'new', table: MappedTable, id: string) => string;
  /** What a plan drops: `phase prov`. */
  readonly dropped: (what: string) => string;
  readonly title: (side: 'old' | 'new', table: MappedTable, id: string) => string;
  /** What a clock is about, as a sentence. */
  readonly clock: (timer: CarriedTimer) => string;
  /** A reason, with titles for ids. */
  readonly why: (why: MigrationWhy) => string;
}

/** The names of a plan in a language. Pure. */
export function planNames({ from, to }: Pick<PlanResult, 'from' | 'to'>, lang: Lang): PlanNames {
  const sideOf = (program: Program): Side => ({ program, names: namesOf(program, lang) });
  const sides = { old: sideOf(programOf(from.pathway)), new: sideOf(programOf(to.pathway)) };
  const { kinds } = planWords[lang];
  const title: PlanNames['title'] = (side, table, id) => titleIn(sides[side].program, table, id, lang) || id;
  const ofRule = (rule: string): string => {
    const side = sides.new.program.rule.has(rule) ? 'new' : 'old';
    const element = sides[side].program.rule.get(rule)?.element;
    if (element?.type === 'step') return title(side, 'steps', element.id);
    return element?.type === 'phase' ? title(side, 'phases', element.id) : rule;
  };
  const dropped = (what: string): string => {
    const [kind = '', id = ''] = what.split(' ');
    const table = mappedTables.find((one) => kindIn[one] === (kind === 'booking' ? 'step' : kind));
    const side = kind === 'proof' ? 'new' : 'old';
    const name =
      kind === 'extension' ? ofRule(id) : title(side, kind === 'proof' ? 'phases' : (table ?? 'steps'), id);
    return `${kinds[kind] ?? kind} ${inQuotes(name, lang)}`;
  };
  return {
    lang,
    title,
    thing: (side, table, id) => `${kinds[kindIn[table]]} ${inQuotes(title(side, table, id), lang)}`,
    dropped,
    clock: (timer) => clockName(timer, sides),
    why: ({ code, of = '' }) => whySentence(code, whatOf(code, of, { title, ofRule }))[lang],
  };
}

/** Where the ids stand that a reason is about. */
const about: { readonly [C in MigrationCode]?: readonly ['old' | 'new', MappedTable] } = {
  'phase-gone': ['old', 'phases'],
  'role-gone': ['old', 'roles'],
  'consent-gone': ['old', 'consents'],
  'booking-gone': ['old', 'steps'],
  'pause-gone': ['old', 'pauses'],
  'not-reachable': ['new', 'phases'],
};

function whatOf(
  code: MigrationCode,
  of: string,
  { title, ofRule }: Pick<PlanNames, 'title'> & { readonly ofRule: (rule: string) => string },
): string {
  const place = own(about, code);
  if (place !== undefined) return title(...place, of);
  const isOfRule = code === 'late-at-once' || code === 'law-deadline' || code === 'no-deadline';
  return isOfRule ? ofRule(of) : of;
}

function clockName(
  { rule, about: person }: CarriedTimer,
  sides: { readonly [side in 'old' | 'new']: Side },
): string {
  const { program, names } = sides.new.program.rule.has(rule) ? sides.new : sides.old;
  const element = program.rule.get(rule)?.element;
  const said = element === undefined ? `${rule}.` : headOf({ rule, element }, names);
  return person === undefined ? said : `${said.replace(/\.$/, '')} (${person}).`;
}
