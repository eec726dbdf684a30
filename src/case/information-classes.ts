import type { Condition, Id } from '../condition/condition.js';
import { own } from '../condition/own.js';
import { referencesOf } from '../condition/references-of.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { RuleKind } from '../definition/rule.js';
import { anchorsOf } from '../definition/rule-anchors.js';

/** What a case holds beside its steps: persons, consents, goals. */
export type BesideSteps = 'people' | 'consents' | 'goals';

/**
 * The information class of what a case holds beside its steps. Pure. Goals: the class that the pathway names for them
 * (`goals: { information }`). Persons and consents: the class `people` or `consents` where the pathway declares one by that
 * name. Else `general`.
 */
export function classOf(program: Program, what: BesideSteps): Id {
  if (what === 'goals') return program.pathway.goals?.information ?? 'general';
  return own(program.pathway.information, what) === undefined ? 'general' : what;
}

/** The information class of a step. Pure. */
export function informationOfStep(program: Program, step: Id): Id {
  return program.terms.steps[step]?.information ?? 'general';
}

/** The information classes of whether an artefact of a step is there: that of the step, and its own. Pure. */
export function informationOfArtefact(program: Program, step: Id, artefact: Id): readonly Id[] {
  const named = own(program.terms.steps[step]?.artefacts, artefact)?.information;
  return [informationOfStep(program, step), ...(named === undefined ? [] : [named])];
}

/** The information classes that a step's count and dates tell of: its own, and those of the steps that count as it. Pure. */
export function informationsOfCount(program: Program, step: Id): readonly Id[] {
  const table = tableOf(ofCounts, program);
  const known = table.get(step);
  if (known !== undefined) return known;
  const classes = Object.freeze(classesCounted(program, step));
  table.set(step, classes);
  return classes;
}

const ofCounts = new WeakMap<Program, Map<Id, readonly Id[]>>();

/** What is remembered of a program, by key. It is set once only: to set it anew at each call would cost more than to find it. */
function tableOf<K>(
  tables: WeakMap<Program, Map<K, readonly Id[]>>,
  program: Program,
): Map<K, readonly Id[]> {
  const known = tables.get(program);
  if (known !== undefined) return known;
  const table = new Map<K, readonly Id[]>();
  tables.set(program, table);
  return table;
}

function classesCounted(program: Program, step: Id): readonly Id[] {
  const counting = [...program.steps.values()].filter(({ alsoAs }) => alsoAs.includes(step));
  return [step, ...counting.map(({ id }) => id)].map((id) => informationOfStep(program, id));
}

/** The information classes of an instrument's values: its own, where it has one, and that of each step that uses it. Pure. */
export function informationsOfInstrument(program: Program, instrument: Id): readonly Id[] {
  const table = tableOf(ofInstruments, program);
  const known = table.get(instrument);
  if (known !== undefined) return known;
  const classes = Object.freeze(classesMeasured(program, instrument));
  table.set(instrument, classes);
  return classes;
}

const ofInstruments = new WeakMap<Program, Map<Id, readonly Id[]>>();

function classesMeasured(program: Program, instrument: Id): readonly Id[] {
  const named = program.terms.instruments[instrument]?.information;
  const found = new Set(named === undefined ? [] : [named]);
  for (const step of program.steps.values()) {
    if ('measure' in step.spec && step.spec.measure.instrument === instrument)
      found.add(informationOfStep(program, step.id));
  }
  return found.size === 0 ? ['general'] : [...found];
}

/** The information class of the element that a rule stands on. Pure. */
export function informationOfRule(program: Program, { element }: Rule): Id {
  if (element.type === 'step') return informationOfStep(program, element.id);
  return element.step === undefined ? 'general' : informationOfStep(program, element.step);
}

/** Kinds of rule that tell what has come of every time that counts, whichever step it was. */
const tellsOfCount: ReadonlySet<RuleKind> = new Set<RuleKind>([
  'times',
  'hours',
  'contents',
  'reviews',
  'attends',
]);

/** Kinds of rule that tell when the times were, and what they are counted from. */
const tellsOfClock: ReadonlySet<RuleKind> = new Set<RuleKind>(['every', 'dose', 'due', 'schedule']);

/**
 * The information classes that a rule which is no condition tells of: its element's, those of the artefacts it asks for, and those
 * of the steps that count as its own where it tells of what counts. Pure.
 */
export function informationsOfRule(program: Program, rule: Rule): readonly Id[] {
  const { element, kind, spec } = rule;
  const artefacts = spec.artefacts ?? [];
  if (artefacts.length > 0)
    return [...new Set(artefacts.flatMap((one) => informationOfArtefact(program, element.id, one)))];
  if (tellsOfClock.has(kind)) return informationsOfClock(program, rule);
  return element.type === 'step' && tellsOfCount.has(kind)
    ? [...new Set(informationsOfCount(program, element.id))]
    : [informationOfRule(program, rule)];
}

const ofClocks = new WeakMap<Rule, readonly Id[]>();

/** The information classes that a clock tells of: those of what its element counts, and of what it is counted from. Pure. */
export function informationsOfClock(program: Program, rule: Rule): readonly Id[] {
  const known = ofClocks.get(rule);
  if (known !== undefined) return known;
  const anchored = anchorsOf(rule.spec).flatMap((since) =>
    classesIn(program, { elapsed: { since, from: 'P0D' } }),
  );
  const counted = rule.element.type === 'step' ? informationsOfCount(program, rule.element.id) : [];
  const classes = Object.freeze([...new Set([informationOfRule(program, rule), ...counted, ...anchored])]);
  ofClocks.set(rule, classes);
  return classes;
}

const ofConditions = new WeakMap<Program, WeakMap<Condition, readonly Id[]>>();

/** Every information class that a condition reads, so that nothing is told under the class of something else. Pure. */
export function informationsOf(program: Program, condition: Condition): readonly Id[] {
  const table = ofConditions.get(program) ?? new WeakMap<Condition, readonly Id[]>();
  const known = table.get(condition);
  if (known !== undefined) return known;
  ofConditions.set(program, table);
  const classes = Object.freeze([...new Set(classesIn(program, condition))]);
  table.set(condition, classes);
  return classes;
}

function classesIn(program: Program, condition: Condition): readonly Id[] {
  const named = referencesOf(condition).flatMap(({ kind, id, in: step }): readonly Id[] => {
    if (kind === 'artefact') return informationOfArtefact(program, step ?? '', id);
    if (kind === 'step') return informationsOfCount(program, id);
    if (kind === 'criterion') return [program.terms.criteria[id]?.information ?? 'general'];
    if (kind === 'consent') return [classOf(program, 'consents')];
    if (kind === 'instrument') return informationsOfInstrument(program, id);
    if (kind === 'role') return [classOf(program, 'people')];
    return kind === 'phase' || kind === 'start' ? ['general'] : [];
  });
  return [...named, ...(readsGoals(condition) ? [classOf(program, 'goals')] : [])];
}

function readsGoals(condition: Condition): boolean {
  if ('goals' in condition) return true;
  if ('not' in condition) return readsGoals(condition.not);
  if ('all' in condition) return condition.all.some(readsGoals);
  if ('any' in condition) return condition.any.some(readsGoals);
  return 'atLeast' in condition && condition.atLeast.conditions.some(readsGoals);
}
