import type { GoalCriterion, MeasureCriterion } from '../condition/condition.js';
import { countGoals } from '../condition/kinds/goals.js';
import type { Telling } from './witness-telling.js';

/** Values of a free variable. */
const isTrue = 0;
const isUnknown = 2;

/** Records what gives a free variable its value: a criterion confirmed or denied, goals, a rating, people who join. */
export function choose(telling: Telling, variable: number, value: number): void {
  const meaning = telling.model.variables[variable]?.meaning;
  if (meaning === undefined || value === isUnknown) return;
  const wanted = value === isTrue;
  if (meaning.kind === 'criterion') chooseCriterion(telling, meaning.criterion, wanted);
  else if (meaning.kind === 'goals') chooseGoals(telling, meaning.goals, wanted);
  else if (meaning.kind === 'measure') chooseMeasure(telling, meaning.measure, wanted);
}

function chooseCriterion({ told, model, cast }: Telling, criterion: string, wanted: boolean): void {
  const term = model.program.terms.criteria[criterion];
  const known = told.state.facts.criteria[criterion];
  if (known?.value === wanted && term?.per === undefined) return;
  const [by] = term?.by ?? [];
  const people = term?.per === undefined ? [undefined] : cast.holders(term.per);
  for (const about of people) {
    if (by !== undefined) told.by(model.program.terms.roles[by]?.members[0] ?? by);
    const fields = about === undefined ? {} : { about };
    if (wanted) told.confirms(criterion, fields);
    else told.denies(criterion, fields);
  }
}

function chooseGoals({ told }: Telling, { set, reached, level }: GoalCriterion, wanted: boolean): void {
  const now = (): { readonly set: number; readonly reached: number } => countGoals(told.state.facts, level);
  const add = (): void => {
    const id = `mal-${Object.keys(told.state.facts.goals).length + 1}`;
    told.setsGoal(id, level === undefined ? {} : { level });
  };
  if (!wanted) {
    if (reached === 'all') add();
    return;
  }
  const least = Math.max(set?.from ?? 0, reached === 'all' ? 1 : (reached?.from ?? 0));
  while (now().set < least) add();
  const marks = reached === 'all' ? now().set : (reached?.from ?? 0);
  for (const [goal, { status }] of Object.entries(told.state.facts.goals)) {
    if (now().reached < marks && status !== 'reached') told.marksGoal(goal, 'reached');
  }
}

function chooseMeasure(
  { told, model, cast, doubts }: Telling,
  asked: MeasureCriterion,
  wanted: boolean,
): void {
  const step = [...model.program.steps.values()].find(
    ({ spec }) => 'measure' in spec && spec.measure.instrument === asked.instrument,
  );
  const scales = model.program.terms.instruments[asked.instrument]?.scales ?? {};
  const scale = asked.scale ?? Object.keys(scales)[0];
  const of = asked.of ?? (step !== undefined && 'measure' in step.spec ? step.spec.measure.of[0] : undefined);
  const term = scale === undefined ? undefined : scales[scale];
  if (step === undefined || scale === undefined || term === undefined || of === undefined) {
    doubts.push('no-measure');
    return;
  }
  const band = asked.band === undefined ? undefined : term.bands?.[asked.band];
  const from = asked.from ?? band?.from ?? term.range.from;
  const below = asked.below ?? band?.below;
  const inside = below === undefined ? Math.max(from, term.range.from) : Math.min(below - 1, term.range.to);
  const outside = from > term.range.from ? term.range.from : term.range.to;
  for (const person of cast.holders(of))
    told.measures(step.id, person, {
      ...Object.fromEntries(Object.entries(scales).map(([id, { range }]) => [id, range.from])),
      [scale]: wanted ? inside : outside,
    });
}
