import type { LocalDate } from '../calendar/local-date.js';
import type { Id } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import { explain } from '../condition/explain.js';
import type { Rule } from '../definition/program-rules.js';
import { isInForce, stands } from '../machine/judge-rule.js';
import { type BirthDateAsked, birthDatesAsked } from './birth-dates.js';
import { seenExplanation } from './criteria.js';
import type { SeenExplanation } from './criterion.js';
import type { Draft } from './draft.js';
import { informationOfRule, informationOfStep } from './information-classes.js';
import type { Look } from './look.js';
import { type Participant, unfilledInTeam } from './participants.js';
import type { Withheld } from './visibility.js';

/** A reminder whose occasion is here. Its words stand in the definition. */
export interface Prompt {
  readonly rule: string;
  readonly step?: Id;
  readonly phase?: Id;
  readonly source: readonly string[];
}

/** A condition that must hold the whole time and does not, or that nobody can say. */
export interface StandingCondition {
  readonly rule: string;
  /** `unknown` fails nothing: it asks. */
  readonly value: false | 'unknown';
  readonly strength: Rule['strength'];
  readonly source: readonly string[];
  /** Role that decides what happens. */
  readonly decide?: Id;
  /** Steps that may not be done while it fails, as far as they may be seen. */
  readonly stops: readonly Id[];
  readonly explained: SeenExplanation | Withheld;
}

/** What someone should look at, beside steps and clocks. */
export interface Attention {
  readonly prompts: readonly Prompt[];
  readonly standing: readonly StandingCondition[];
  /** Entries that deviate, were overridden, or are kept without effect. */
  readonly deviations: { readonly deviates: number; readonly overridden: number; readonly noted: number };
  /** Roles that the team is to have and that too few hold; missing when none is. */
  readonly team?: readonly Participant[];
  /** Clocks that are counted from a birth and wait for the date; missing when none does. */
  readonly birthDates?: readonly BirthDateAsked[];
  /** The day on which a pause was to be reviewed has come. */
  readonly review?: LocalDate;
}

/** What someone should look at, as far as it may be seen. Pure. */
export function attentionOf(look: Look): Attention {
  const { facts, on } = look;
  const active = facts.status === 'open' || facts.status === 'paused';
  const team = active ? unfilledInTeam(look) : [];
  const birthDates = birthDatesAsked(look);
  const review = facts.status === 'paused' ? facts.pauses.at(-1)?.review : undefined;
  const due = review !== undefined && review <= on && look.sight.sees('general');
  const attention: Draft<Attention> = {
    prompts: active ? promptsOf(look) : [],
    standing: active ? standingOf(look) : [],
    deviations: deviationsOf(look),
  };
  if (team.length > 0) attention.team = team;
  if (birthDates.length > 0) attention.birthDates = birthDates;
  if (due) attention.review = review;
  return attention;
}

function promptsOf(look: Look): readonly Prompt[] {
  const { facts, on, program, sight } = look;
  return rulesOfKind(look, 'prompt').flatMap((rule) => {
    const { while: occasion } = rule.spec;
    const { element } = rule;
    const step = element.type === 'step' ? program.steps.get(element.id) : undefined;
    const phase = step === undefined ? (element.type === 'phase' ? element.id : undefined) : step.phase;
    if (phase !== undefined && facts.phases[phase]?.status !== 'open') return [];
    if (!isInForce(rule, facts, on)) return [];
    if (!sight.sees(informationOfRule(program, rule))) return [];
    if (occasion !== undefined) {
      if (!sight.seesCondition(occasion)) return [];
      if (evaluate(occasion, facts, program.terms, on) !== true) return [];
    }
    return [
      {
        rule: rule.id,
        source: rule.source,
        ...(step === undefined ? {} : { step: step.id }),
        ...(phase === undefined ? {} : { phase }),
      },
    ];
  });
}

function standingOf(look: Look): readonly StandingCondition[] {
  const { facts, on, program, sight } = look;
  return rulesOfKind(look, 'throughout').flatMap((rule) => {
    const condition = rule.spec.throughout;
    if (condition === undefined || !stands(program, facts, rule, on)) return [];
    const value = evaluate(condition, facts, program.terms, on);
    if (value === true || !sight.sees(informationOfRule(program, rule))) return [];
    const { stops = [], decide } = rule.spec.onFail ?? {};
    return [
      {
        rule: rule.id,
        value,
        strength: rule.strength,
        source: rule.source,
        ...(decide === undefined ? {} : { decide }),
        stops: stops.filter((step) => sight.sees(informationOfStep(program, step))),
        explained: seenExplanation(look, explain(condition, facts, program.terms, on)),
      },
    ];
  });
}

function rulesOfKind({ program }: Look, kind: 'prompt' | 'throughout'): readonly Rule[] {
  return program.ofKind.get(kind) ?? none;
}

const none: readonly Rule[] = [];

function deviationsOf({ facts, program, sight }: Look): Attention['deviations'] {
  const counts = { deviates: 0, overridden: 0, noted: 0 };
  for (const entry in facts.standings) {
    const row = facts.standings[entry];
    const information = row?.step === undefined ? 'general' : informationOfStep(program, row.step);
    if (row !== undefined && sight.sees(information)) counts[row.standing] += 1;
  }
  return counts;
}
