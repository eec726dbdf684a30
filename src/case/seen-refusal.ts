import type { Instant } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Id } from '../condition/condition.js';
import { withMore } from '../condition/with-more.js';
import { checkGiven, checkOptions, isTable } from '../diagnostics/misuse.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { dayOf, wakeUntil } from '../journal/fold.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { conditionCriterion, criterionOf } from './criteria.js';
import { isWithheld, onceForEachRole, type SeenCriterion } from './criterion.js';
import { classOf, informationsOfRule } from './information-classes.js';
import { type Look, lookAt } from './look.js';
import { conditionOf, type Reason } from './reason.js';
import type { AcceptedForm, Refusal } from './recorded.js';
import { checkViewer, type Viewer } from './visibility.js';

/** A refusal as far as a viewer may see it: the code and the form's own faults always, the reasons by class and consent. */
export interface SeenRefusal extends Omit<Refusal, 'reasons'> {
  readonly reasons: readonly SeenCriterion[];
}

/** Who is told of a refusal, and when. */
export interface SeenRefusalOptions {
  /** The day, or a moment in it: consents in force then open what is seen. */
  readonly now: Instant | LocalDate;
  readonly viewer: Viewer;
}

/**
 * What may be told of a refusal to the one who recorded: `record` answers the host, which sees everything. Pure; fails closed. A
 * reason that the viewer may not see stands as `withheld`, once for each role to ask, without its rule; so do parts of a condition.
 * A form that would be accepted is left out when it names a rule that may not be seen; `as: 'noted'` always stands.
 *
 * @param state - the case that the entry was offered to, as it is
 * @throws PathwayError as `checkState`; `invalid-now`; `invalid-argument` when the refusal, the options or the viewer are none
 */
export function seenRefusal(
  compiled: CompiledPathway,
  state: CaseState,
  refusal: Refusal,
  options: SeenRefusalOptions,
): SeenRefusal {
  checkState(compiled, state);
  const isRefusal = isTable(refusal) && Array.isArray(refusal.reasons) && Array.isArray(refusal.accepted);
  checkGiven(isRefusal, 'The refusal', refusal, "the `refusal` of an answer whose outcome is 'refused'");
  checkOptions(options, 'seenRefusal', "{ now: '2026-03-10', viewer: { role: 'chef' } }", ['now', 'viewer']);
  checkViewer(options.viewer);
  const inside = insideOf(compiled);
  const on = dayOf(options.now, inside.program.zone);
  const look = lookAt(inside.program, wakeUntil(inside, state.facts, on), options.viewer, on);
  const told = refusal.reasons.map((reason) => ({ rule: reason.rule, seen: seenReason(look, reason) }));
  const hidden = new Set(told.flatMap(({ rule, seen }) => (isWithheld(seen) ? [rule] : [])));
  return {
    ...refusal,
    reasons: onceForEachRole(told.map(({ seen }) => seen)),
    accepted: refusal.accepted.filter((form) => !rulesIn(form).some((rule) => hidden.has(rule))),
  };
}

/** A reason as a criterion, or withheld. */
function seenReason(look: Look, reason: Reason): SeenCriterion {
  const rule = look.program.rule.get(reason.rule);
  if (reason.explained !== undefined && rule !== undefined) {
    const condition = conditionOf(rule);
    return condition === undefined
      ? look.sight.withheld('general')
      : conditionCriterion(look, reason, condition);
  }
  if (rule?.kind === 'order') return criterionOf(look, { rule: rule.id, of: rule, weight: reason.weight });
  const information = rule === undefined ? classesOf(look, reason) : informationsOfRule(look.program, rule);
  const people = rule?.kind === 'heard' || reason.about.length > 0 ? [classOf(look.program, 'people')] : [];
  const hidden = [...information, ...people].find((one) => !look.sight.sees(one, reason.about));
  return hidden === undefined ? withMore(reason, { information }) : look.sight.withheld(hidden);
}

/** The classes of a demand of the machine: that a no was said the same day is told of the consents. */
function classesOf({ program }: Look, { rule }: Reason): readonly Id[] {
  return rule === 'withdrawn-same-day' ? ['general', classOf(program, 'consents')] : ['general'];
}

/** The rules that a form names. */
function rulesIn(form: AcceptedForm): readonly string[] {
  if ('override' in form) return form.override.rules;
  return 'unless' in form ? [form.unless.rule] : [];
}
