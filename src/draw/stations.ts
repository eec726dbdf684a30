import type { Condition, Id } from '../condition/condition.js';
import type { ProgramPhase, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { DueSpec } from '../definition/rule.js';
import { clauseOf } from '../render/clauses.js';
import { list } from '../render/say.js';
import { durationWords } from '../words/durations.js';
import { amountOf, amountWords } from '../words/quantities.js';
import { inSentence } from '../words/sentences.js';
import type { Drawing } from './drawing.js';
import { limitInPhase } from './phase-length.js';

/** What stands on a bar, by its sign. */
export type Sign = 'meeting' | 'task' | 'plan' | 'measure' | 'answer' | 'consent';

/** One stop on the bar of a phase, or one thing that is possible all the way. */
export interface Station {
  readonly sign: Sign;
  readonly label: string;
  /** Number of times, limit, answers: what stands under the label. */
  readonly note: string;
  /** A rule asks for it (strength must or usual). */
  readonly asked: boolean;
  /** Within how many days of the beginning of its phase it is to be done. */
  readonly limit?: number;
}

/** The sign of a step by its type. Pure. */
export function signOf({ spec }: ProgramStep): Exclude<Sign, 'consent'> {
  if ('meeting' in spec) return 'meeting';
  if ('task' in spec) return 'task';
  if ('plan' in spec) return 'plan';
  return 'answer' in spec ? 'answer' : 'measure';
}

/** Rules of a rhythm: how often a step comes back. Pure. */
export function rhythmsOf(step: ProgramStep): readonly Rule[] {
  return step.clocks.filter(({ kind }) => kind === 'every' || kind === 'dose');
}

/** Rules on the set times of a step. Pure. */
export function schedulesOf(step: ProgramStep): readonly Rule[] {
  return step.clocks.filter(({ kind }) => kind === 'schedule');
}

/** Whether a step has a row of its own on the axis: it comes back, or has set times. Pure. */
export function hasRow(step: ProgramStep): boolean {
  return rhythmsOf(step).length > 0 || schedulesOf(step).length > 0;
}

/** The stops of a phase in their order, with a gate before the first one that needs a consent. Pure. */
export function stationsOf(phase: ProgramPhase, drawing: Drawing): readonly Station[] {
  const passed = new Set<Id>();
  return inOrder(phase).flatMap((step) => {
    const needed = consentsOf(step).filter((consent) => !passed.has(consent));
    for (const consent of needed) passed.add(consent);
    const gates = needed.map((consent) => gateOf(consent, drawing));
    if (hasRow(step)) return gates;
    const limit = limitInPhase(step, phase.id, drawing.program);
    return [...gates, { ...stationOf(step, drawing), ...(limit === undefined ? {} : { limit }) }];
  });
}

/** Steps as the order of the phase has them, the others after as they are written. */
function inOrder({ steps, order, rules }: ProgramPhase): readonly ProgramStep[] {
  const asked = order ?? rules.find(({ kind }) => kind === 'order')?.spec.order ?? [];
  const first = asked.flatMap((id) => steps.find((step) => step.id === id) ?? []);
  return [...first, ...steps.filter((step) => !first.includes(step))];
}

/** A step as a stop. Pure. */
export function stationOf(step: ProgramStep, drawing: Drawing): Station {
  const { names } = drawing;
  const asked = step.rules.some(
    ({ kind, strength, spec }) =>
      (kind === 'due' || kind === 'schedule' || (kind === 'times' && (spec.times?.from ?? 0) > 0)) &&
      strength !== 'may',
  );
  return {
    sign: signOf(step),
    label: names.step(step.id),
    note: notesOf(step, drawing).join(' · '),
    asked: asked || isAskedElsewhere(step, drawing),
  };
}

/** Whether a phase ends with it, or every way out that the pathway aims at asks for it. */
function isAskedElsewhere({ id }: ProgramStep, { program }: Drawing): boolean {
  const conditions = program.rules.flatMap(({ kind, strength, spec }) =>
    strength !== 'may' && (kind === 'ends' || kind === 'needs') ? [spec.ends ?? spec.needs] : [],
  );
  return conditions.some((condition) => condition !== undefined && asksDone(condition, id));
}

function asksDone(condition: Condition, step: Id): boolean {
  if ('all' in condition) return condition.all.some((part) => asksDone(part, step));
  return 'done' in condition && condition.done === step;
}

function gateOf(consent: Id, { names, said }: Drawing): Station {
  return { sign: 'consent', label: said.consent(inSentence(names.consent(consent))), note: '', asked: true };
}

/** The consents that a step needs. Pure. */
export function consentsOf(step: ProgramStep): readonly Id[] {
  return step.admit.flatMap(({ spec }) => (spec.needs === undefined ? [] : consentsIn(spec.needs)));
}

/** The consents that a condition asks for. Pure. */
export function consentsIn(condition: Condition): readonly Id[] {
  if ('consent' in condition) return [condition.consent];
  if ('all' in condition) return condition.all.flatMap(consentsIn);
  if ('any' in condition) return condition.any.flatMap(consentsIn);
  return 'atLeast' in condition ? condition.atLeast.conditions.flatMap(consentsIn) : [];
}

function notesOf(step: ProgramStep, drawing: Drawing): readonly string[] {
  return [timesNote(step, drawing), dueNote(step, drawing), answersNote(step, drawing)].filter(
    (note) => note !== '',
  );
}

function timesNote(step: ProgramStep, { lang, said }: Drawing): string {
  const range = step.totals.find(({ kind }) => kind === 'times')?.spec.times;
  if (range === undefined || ((range.from ?? 0) <= 1 && (range.to ?? 1) === 1)) return '';
  const amount = amountOf(range);
  if (amount.how === 'any' || (amount.how === 'least' && amount.n === 1)) return '';
  return said.times(amountWords(amount, lang));
}

function dueNote(step: ProgramStep, drawing: Drawing): string {
  const due = step.clocks.find(({ kind }) => kind === 'due')?.spec.due;
  return due === undefined ? '' : spanNote(due, drawing);
}

/** A limit in a few words: `inom 14 dagar`, `samma dag`. Pure. */
export function spanNote({ within }: DueSpec, { lang, said }: Drawing): string {
  if (within === 'same-day') return said.sameDay;
  if (typeof within !== 'string') return said.within(said.workingDays(within.workingDays));
  return said.within(durationWords(within, lang));
}

function answersNote({ id, spec }: ProgramStep, { lang, names }: Drawing): string {
  if (!('answer' in spec)) return '';
  return list(
    Object.keys(spec.answer.options).map((option) => inSentence(names.option(id, option))),
    lang,
    'or',
  );
}

/** A condition as a clause of the map. Pure. */
export function clauseIn({ program, lang }: Drawing, condition: Condition): string {
  return clauseOf(condition, program, lang);
}
