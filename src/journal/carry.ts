import type { CaseFacts, PersonRow, PhaseRow, StandingRow, StepRow } from '../condition/case-facts.js';
import type { Program, ProgramPhase, ProgramStep } from '../definition/program.js';
import type { CarriedTable, Carrying } from '../entry/definition-change.js';
import { type CarriedIds, carriedIds } from './carried-ids.js';

/** The facts of a case as its new definition holds them. */
export interface Carried {
  readonly facts: CaseFacts;
  /** What the new definition has no place for: `step utskick`, `role mentor`. Sorted. */
  readonly dropped: readonly string[];
}

/**
 * The facts of a case under another definition: what it knows goes with the case, under the ids that it has there; what it does
 * not know is left out, and told. Pure. Phases are open, completed or waiting as they were; `moves` is not done here.
 */
export function carry(from: Program, to: Program, facts: CaseFacts, mapping: Carrying): Carried {
  const ids = carriedIds(from, to, mapping);
  const dropped = new Set<string>();
  const rows: Rows = (table, kind, own, change) => {
    const kept: { [id: string]: ReturnType<typeof change> } = {};
    for (const [id, row] of Object.entries(own)) {
      const name = ids.of(table, id);
      if (name === undefined) dropped.add(`${kind} ${id}`);
      else kept[name] = change(row, name);
    }
    return kept;
  };
  const same = <T>(row: T): T => row;
  const { start, closed } = facts;
  const carried: CaseFacts = {
    ...facts,
    ...(start === undefined ? {} : { start: { ...start, way: ids.named('starts', start.way) } }),
    ...(closed === undefined
      ? {}
      : { closed: { ...closed, outcome: ids.named('outcomes', closed.outcome) } }),
    phases: rows('phases', 'phase', facts.phases, (row, id) => phaseOf(row, to.phases.get(id), ids)),
    steps: rows('steps', 'step', facts.steps, (row, id) => stepOf(row, to.steps.get(id))),
    criteria: rows('criteria', 'criterion', facts.criteria, same),
    consents: rows('consents', 'consent', facts.consents, same),
    measures: rows('instruments', 'instrument', facts.measures, same),
    people: peopleOf(facts.people, ids, dropped),
    pauses: facts.pauses.map((pause) => ({ ...pause, ground: ids.named('pauses', pause.ground) })),
    extensions: extensionsOf(facts.extensions, to, ids, dropped),
    disclosures: facts.disclosures.map((row) => ({
      ...row,
      to: ids.named('agencies', row.to),
      information: ids.named('information', row.information),
    })),
    breaches: facts.breaches.map((row) => ({ ...row, rule: ids.rule(row.rule) })),
    standings: standingsOf(facts.standings, ids),
  };
  return { facts: carried, dropped: [...dropped].sort() };
}

type Rows = <T, R>(
  table: CarriedTable,
  kind: string,
  own: { readonly [id: string]: T },
  change: (row: T, id: string) => R,
) => { readonly [id: string]: R };

function phaseOf(row: PhaseRow, phase: ProgramPhase | undefined, ids: CarriedIds): PhaseRow {
  const { lines, leftUndone, ...own } = row;
  const left = leftUndone?.flatMap((step) => ids.of('steps', step) ?? []);
  return {
    ...own,
    ...(lines === undefined || phase?.per === undefined ? {} : { lines }),
    ...(left === undefined || left.length === 0 ? {} : { leftUndone: left }),
  };
}

/** A step without answers and tasks that it no longer has. */
function stepOf(row: StepRow, step: ProgramStep | undefined): StepRow {
  const { answer, tasks, ...own } = row;
  const spec = step?.spec;
  const options = spec !== undefined && 'answer' in spec ? spec.answer.options : {};
  const given = tasks?.filter(({ task }) => spec?.tasks !== undefined && Object.hasOwn(spec.tasks, task));
  return {
    ...own,
    ...(answer === undefined || !Object.hasOwn(options, answer.option) ? {} : { answer }),
    ...(given === undefined || given.length === 0 ? {} : { tasks: given }),
  };
}

function peopleOf(people: CaseFacts['people'], ids: CarriedIds, dropped: Set<string>): CaseFacts['people'] {
  const personOf = (row: PersonRow): PersonRow => ({
    ...row,
    roles: row.roles.flatMap((held) => {
      const role = ids.of('roles', held.role);
      if (role === undefined) dropped.add(`role ${held.role}`);
      return role === undefined ? [] : [{ ...held, role }];
    }),
    ...(row.heard === undefined ? {} : { heard: { ...row.heard, step: ids.named('steps', row.heard.step) } }),
    ...(row.informed === undefined
      ? {}
      : { informed: { ...row.informed, step: ids.named('steps', row.informed.step) } }),
  });
  return Object.fromEntries(Object.entries(people).map(([ref, row]) => [ref, personOf(row)]));
}

function extensionsOf(
  extensions: CaseFacts['extensions'],
  to: Program,
  ids: CarriedIds,
  dropped: Set<string>,
): CaseFacts['extensions'] {
  const kept: { [rule: string]: CaseFacts['extensions'][string] } = {};
  for (const [rule, rows] of Object.entries(extensions)) {
    const name = ids.rule(rule);
    if (to.rule.has(name)) kept[name] = rows;
    else dropped.add(`extension ${rule}`);
  }
  return kept;
}

function standingsOf(standings: CaseFacts['standings'], ids: CarriedIds): CaseFacts['standings'] {
  const standingOf = ({ step, ...row }: StandingRow): StandingRow => {
    const name = step === undefined ? undefined : ids.of('steps', step);
    return name === undefined ? row : { ...row, step: name };
  };
  return Object.fromEntries(Object.entries(standings).map(([entry, row]) => [entry, standingOf(row)]));
}
