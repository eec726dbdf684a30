import { gathered } from '../condition/account-of-parts.js';
import type { Condition, Id } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import type { Explained } from '../condition/explained.js';
import { withMore } from '../condition/with-more.js';
import type { Finding } from '../machine/finding.js';
import { classOf, informationOfStep, informationsOf, informationsOfRule } from './information-classes.js';
import type { Look } from './look.js';
import { conditionOf, type Reason, reasonOf } from './reason.js';
import type { Withheld } from './visibility.js';

/** An explanation as far as the viewer may see it: a part that may not be seen is withheld. */
export interface SeenExplanation extends Omit<Explained, 'parts'> {
  readonly parts?: readonly (SeenExplanation | Withheld)[];
}

/** A rule that is not met, with the values used, as far as the viewer may see them. */
export interface Criterion extends Omit<Reason, 'explained'> {
  /** Information classes of what the rule reads. */
  readonly information: readonly Id[];
  readonly explained?: SeenExplanation;
}

/** A criterion, or what stands in its place. */
export type SeenCriterion = Criterion | Withheld;

/** Whether something is withheld from the viewer. Pure. */
export function isWithheld(value: object): value is Withheld {
  return 'code' in value && value.code === 'withheld';
}

/** What is found against something, as criteria; those that may not be seen stand as withheld, once per role to ask. Pure. */
export function criteriaOf(look: Look, findings: readonly Finding[]): readonly SeenCriterion[] {
  const seen: SeenCriterion[] = [];
  for (const finding of findings) {
    const criterion = toldOnce(look, finding);
    const isSaid =
      isWithheld(criterion) && seen.some((other) => isWithheld(other) && other.ask === criterion.ask);
    if (!isSaid) seen.push(criterion);
  }
  return seen;
}

const told = new WeakMap<Look, Map<Finding, SeenCriterion>>();

/** As `criterionOf`; a finding that stands against several things in one look is worked out once. */
function toldOnce(look: Look, finding: Finding): SeenCriterion {
  const known = told.get(look) ?? new Map<Finding, SeenCriterion>();
  told.set(look, known);
  const criterion = known.get(finding) ?? criterionOf(look, finding);
  known.set(finding, criterion);
  return criterion;
}

/** One finding as a criterion, or withheld. Pure. */
export function criterionOf(look: Look, finding: Finding): SeenCriterion {
  const { program, facts, on, sight } = look;
  const rule = finding.of;
  const condition = rule === undefined ? undefined : conditionOf(rule);
  if (condition !== undefined) return conditionCriterion(look, finding, condition);
  if (rule?.kind === 'order') return orderCriterion(look, finding);
  const reason = reasonOf(program, facts, finding, on);
  const own = rule === undefined ? ['general'] : informationsOfRule(program, rule);
  const people = rule?.kind === 'heard' || reason.about.length > 0 ? [classOf(program, 'people')] : [];
  const hidden = [...own, ...people].find((information) => !sight.sees(information, reason.about));
  return hidden === undefined ? withMore(reason, { information: own }) : sight.withheld(hidden);
}

function conditionCriterion(look: Look, finding: Finding, condition: Condition): SeenCriterion {
  const reason = reasonOf(look.program, look.facts, finding, look.on);
  if (reason.explained === undefined) return look.sight.withheld('general');
  const seen = seenExplanation(look, reason.explained);
  if (isWithheld(seen)) return seen;
  const information = informationsOf(look.program, condition);
  if (seen === reason.explained) return withMore(reason, { information });
  const { changesAt: _hidden, ...rest } = reason;
  const { wanted, found, about, lifts, changesAt } = seen;
  const day = changesAt === undefined ? {} : { changesAt };
  return { ...rest, wanted, found, about, lifts, ...day, information, explained: seen };
}

/** An order names steps: it is told as far as the steps may be seen, and not at all when the next one may not. */
function orderCriterion(look: Look, finding: Finding): SeenCriterion {
  const { program, facts, on, sight } = look;
  const seesStep = (step: Id): boolean => sight.sees(informationOfStep(program, step));
  const order = finding.of?.spec.order ?? [];
  const next = order.find((step) => evaluate({ done: step }, facts, program.terms, on) !== true);
  if (next !== undefined && !seesStep(next)) return sight.withheld(informationOfStep(program, next));
  const reason = reasonOf(program, facts, finding, on);
  const information = [...new Set(order.filter(seesStep).map((step) => informationOfStep(program, step)))];
  return { ...reason, wanted: { order: order.filter(seesStep) }, information };
}

/** An explanation without what the viewer may not see; withheld as a whole when nothing of it may be seen. Pure. */
export function seenExplanation(look: Look, explained: Explained): SeenExplanation | Withheld {
  const { parts } = explained;
  if (parts === undefined) return seenAtom(look, explained);
  const seen = parts.map((part) => seenExplanation(look, part));
  const hidden = seen.filter(isWithheld);
  if (hidden.length === 0) return explained;
  const shown = parts.filter((_part, index) => !isWithheld(seen[index] ?? {}));
  if (shown.length === 0) return hidden[0] ?? look.sight.withheld('general');
  const { condition: _whole, ...rest } = gathered(explained, shown);
  return { ...rest, condition: { all: shown.map((part) => part.condition) }, parts: onceEach(seen) };
}

function seenAtom(look: Look, explained: Explained): SeenExplanation | Withheld {
  const { program, sight } = look;
  const people = explained.about.length > 0 ? [classOf(program, 'people')] : [];
  const classes = [...informationsOf(program, explained.condition), ...people];
  const hidden = classes.find((information) => !sight.sees(information, explained.about));
  if (hidden !== undefined) return sight.withheld(hidden);
  return explained as SeenExplanation;
}

/** Withheld parts stand once per role to ask, so that their number is not told. */
function onceEach(parts: readonly (SeenExplanation | Withheld)[]): readonly (SeenExplanation | Withheld)[] {
  return parts.filter(
    (part, index) =>
      !isWithheld(part) || parts.findIndex((other) => isWithheld(other) && other.ask === part.ask) === index,
  );
}
