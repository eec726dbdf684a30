import { daysBetween, type LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { withMore } from '../condition/with-more.js';
import { laterLevels, levelDay, levelsOf } from '../definition/escalation.js';
import type { Rule, RuleElement } from '../definition/program-rules.js';
import type { Basis, RuleKind, Strength } from '../definition/rule.js';
import { type Limit, limitKey } from '../machine/limits.js';
import type { Slot } from '../machine/schedule.js';
import { type Awaits, awaitsOf } from './approvals.js';
import type { Draft } from './draft.js';
import { classOf, informationsOfClock } from './information-classes.js';
import type { Look } from './look.js';

/** What a clock comes from: its rule, with source. */
export interface ClockRule {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly element: RuleElement;
  readonly strength: Strength;
  readonly basis: Basis;
  readonly source: readonly string[];
}

/** A clock that runs in the case. Dates are local; `due` is the last day that is on time. */
export interface Clock extends ClockRule {
  /** Identity of the limit, the same as in a notice: rule, anchor entry, due date. */
  readonly key: string;
  /** `overdue`: a `must` has passed. `unusual`: a `usual` has. `soon`: the last day, or the day of an occasion, comes within the days asked for. */
  readonly state: 'overdue' | 'unusual' | 'soon' | 'running';
  readonly from: LocalDate;
  readonly due: LocalDate;
  /** The limit before it was moved to a working day. */
  readonly unrolled: LocalDate;
  /** Days since `due`; 0 while it has not passed. */
  readonly daysLate: number;
  /** Days to `due`; 0 on the day itself and when it has passed. */
  readonly daysLeft: number;
  /** The person it runs for. */
  readonly about?: Ref;
  /** Role that is told when it has passed. */
  readonly escalate?: Id;
  /** Who is told when, of a rule that tells more than one or waits: the earliest first. Missing else. */
  readonly levels?: readonly ClockLevel[];
  readonly extended?: true;
  /** The occasion it is about, of a schedule: its day, and the window in which it is on time. */
  readonly occasion?: Pick<Slot, 'at' | 'date' | 'from' | 'to'>;
  /** What it asks for has been done, and waits for approval: not late for those who did it. Missing when it would be late even so. */
  readonly awaits?: Awaits;
  /** The pause that goes on has stopped it: its last day moves on with every day. */
  readonly stopped?: true;
}

/** Who is told on which day that a limit has passed, if it is still waited for then. */
export interface ClockLevel {
  readonly to: Id;
  readonly on: LocalDate;
}

/** A limit that passed and was met late, or whose clock stopped after it had passed. */
export interface Breach extends ClockRule {
  readonly key: string;
  readonly due: LocalDate;
  /** The day it was met or the clock stopped; missing for a calendar period or an occasion of a schedule that is over, which nothing can meet. */
  readonly met?: LocalDate;
}

/** Every clock that runs and may be seen, earliest limit first. Pure. */
export function clocksOf(look: Look, soonDays: number): readonly Clock[] {
  return look.limits
    .filter((limit) => seesClock(look, limit.rule, limit.about))
    .map((limit) =>
      withAwaited(look, clockOf(limit, look.on, soonDays, look.facts.status === 'paused'), limit),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** A clock, with whom it waits for when what it asks for has been done and is to be approved. */
function withAwaited(look: Look, clock: Clock, limit: Limit): Clock {
  const awaits = awaitsOf(look, limit);
  return awaits === undefined ? clock : withMore(clock, { awaits });
}

/** Whether a rule's clock may be seen, about the person it runs for: what it stands on, and what it is counted from. */
export function seesClock(look: Look, rule: Rule, about: Ref | undefined): boolean {
  const { program, sight } = look;
  const people = about === undefined ? [] : [about];
  const classes = informationsOfClock(program, rule);
  return (
    sight.seesAll(classes, people) && (about === undefined || sight.sees(classOf(program, 'people'), people))
  );
}

function clockOf(limit: Limit, on: LocalDate, soonDays: number, paused: boolean): Clock {
  const { rule, from, due, unrolled, about, extended, slot } = limit;
  const days = daysBetween(on, due);
  const levels = levelsOf(rule.spec);
  const [first] = levels;
  const clock: Draft<Clock> = {
    rule: rule.id,
    kind: rule.kind,
    element: rule.element,
    strength: rule.strength,
    basis: rule.basis,
    source: rule.source,
    key: limitKey(limit),
    state: days < 0 ? passedState(rule) : daysBetween(on, slot?.date ?? due) <= soonDays ? 'soon' : 'running',
    from,
    due,
    unrolled,
    daysLate: Math.max(0, -days),
    daysLeft: Math.max(0, days),
  };
  if (about !== undefined) clock.about = about;
  if (first?.number === 0) clock.escalate = first.to;
  if (laterLevels(rule.spec).length > 0)
    clock.levels = levels.map((level) => ({ to: level.to, on: levelDay(due, level) }));
  if (extended !== undefined) clock.extended = extended;
  if (slot !== undefined) clock.occasion = occasionOf(slot);
  if (paused && days >= 0 && rule.inPause === 'stops') clock.stopped = true;
  return clock;
}

function occasionOf({ ends: _ends, ...occasion }: Slot): NonNullable<Clock['occasion']> {
  return occasion;
}

/** How a passed limit is told: the rule's strength decides, whatever its basis. Pure. */
export function passedState(rule: Rule): 'overdue' | 'unusual' {
  return rule.strength === 'must' ? 'overdue' : 'unusual';
}

function clockRule(rule: Rule): ClockRule {
  const { id, kind, element, strength, basis, source } = rule;
  return { rule: id, kind, element, strength, basis, source };
}

/** Limits that passed and were met late, as far as they may be seen, in the order they were met. Pure. */
export function breachesOf(look: Look): readonly Breach[] {
  if (look.facts.breaches.length === 0) return [];
  return look.facts.breaches.flatMap(({ rule: id, anchor, due, met }) => {
    const rule = look.program.rule.get(id);
    if (rule === undefined || !seesClock(look, rule, personIn(look, rule, anchor))) return [];
    const breach = withMore(clockRule(rule), { key: limitKey({ rule, anchor, due }), due });
    return [met === undefined ? breach : withMore(breach, { met })];
  });
}

/** The person that a limit's anchor names, for a step that is per person: what stands after the entry's id. */
function personIn(look: Look, rule: Rule, anchor: string): Ref | undefined {
  if (look.program.steps.get(rule.element.id)?.per === undefined) return undefined;
  return Object.keys(look.facts.people).find((person) => anchor.endsWith(`/${person}`)) ?? anchor;
}
