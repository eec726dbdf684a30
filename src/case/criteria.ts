import { gathered } from '../condition/account-of-parts.js';
import type { Ref } from '../condition/case-facts.js';
import type { Condition, Id } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import type { Explained } from '../condition/explained.js';
import { withMore } from '../condition/with-more.js';
import type { Finding } from '../machine/finding.js';
import { isWithheld, onceForEachRole, type SeenCriterion, type SeenExplanation } from './criterion.js';
import { classOf, informationOfStep, informationsOf, informationsOfRule } from './information-classes.js';
import type { Look } from './look.js';
import { conditionOf, type Reason, reasonOf } from './reason.js';
import type { Withheld } from './visibility.js';

/** What is found against something, as criteria; those that may not be seen stand as withheld, once per role to ask. Pure. */
export function criteriaOf(look: Look, findings: readonly Finding[]): readonly SeenCriterion[] {
  return findings.length === 0 ? [] : onceForEachRole(findings.map((finding) => toldOnce(look, finding)));
}

/** As `criterionOf`; a finding that stands against several things in one look is worked out once. */
function toldOnce(look: Look, finding: Finding): SeenCriterion {
  const known = look.told.get(finding);
  if (known !== undefined) return known;
  const criterion = criterionOf(look, finding);
  look.told.set(finding, criterion);
  return criterion;
}

/** One finding as a criterion, or withheld. Pure. */
export function criterionOf(look: Look, finding: Finding): SeenCriterion {
  const { program, facts, on, sight } = look;
  const rule = finding.of;
  const condition = rule === undefined ? undefined : conditionOf(rule);
  if (condition !== undefined)
    return conditionCriterion(look, reasonOf(program, facts, finding, on), condition);
  if (rule?.kind === 'order') return orderCriterion(look, finding);
  const reason = reasonOf(program, facts, finding, on);
  const own = rule === undefined ? ['general'] : informationsOfRule(program, rule);
  const people = rule?.kind === 'heard' || reason.about.length > 0;
  const hidden = hiddenOf(look, own, people, reason.about);
  return hidden === undefined ? withMore(reason, { information: own }) : sight.withheld(hidden);
}

/** The first class that may not be seen, of what is told about these persons, and of persons when `people` are told of. */
function hiddenOf(
  { program, sight }: Look,
  classes: readonly Id[],
  people: boolean,
  about: readonly Ref[],
): Id | undefined {
  for (const information of classes) if (!sight.sees(information, about)) return information;
  const family = people ? classOf(program, 'people') : undefined;
  return family === undefined || sight.sees(family, about) ? undefined : family;
}

/** A rule's condition with the values that it was judged on, as far as they may be seen. Pure. */
export function conditionCriterion(look: Look, reason: Reason, condition: Condition): SeenCriterion {
  const { explained } = reason;
  if (explained === undefined) return look.sight.withheld('general');
  const seen = seenExplanation(look, explained);
  if (isWithheld(seen)) return seen;
  const information = informationsOf(look.program, condition);
  if (seen === explained) return withMore(reason, { information });
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
  if (!seen.some(isWithheld)) return explained;
  const hidden = seen.filter(isWithheld);
  const shown = parts.filter((_part, index) => !isWithheld(seen[index] ?? {}));
  if (shown.length === 0) return hidden[0] ?? look.sight.withheld('general');
  const { condition: _whole, ...rest } = gathered(explained, shown);
  return { ...rest, condition: { all: shown.map((part) => part.condition) }, parts: onceForEachRole(seen) };
}

function seenAtom(look: Look, explained: Explained): SeenExplanation | Withheld {
  const { about, condition } = explained;
  const hidden = hiddenOf(look, informationsOf(look.program, condition), about.length > 0, about);
  if (hidden !== undefined) return look.sight.withheld(hidden);
  return explained as SeenExplanation;
}
