import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import { reasonOf } from '../../src/case/reason.js';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import { explain } from '../../src/condition/explain.js';
import type { Lift } from '../../src/condition/explained.js';
import { holdersOf } from '../../src/condition/people.js';
import type { Program } from '../../src/definition/program.js';
import type { Entry } from '../../src/entry/entry.js';
import { eventOf } from '../../src/journal/fold.js';
import type { Finding } from '../../src/machine/finding.js';
import { judge } from '../../src/machine/judge.js';
import type { Goal } from './goals.js';
import { contentOfLift } from './lift-content.js';
import type { Content, Situation } from './moves.js';

/** What to do next on the way to a goal: something to say, or a day to wait for. Neither: no way is known. */
export interface Next {
  readonly content?: Content;
  readonly wait?: LocalDate;
}

/** How far back a reason is followed: a step that waits for a phase that waits for a consent that waits for a birth date is four. */
const deepest = 9;

/**
 * The next move towards a goal. It is the goal itself when that would count; else what the reasons against it say could be
 * recorded to meet them, and what is in the way of that in turn. So it knows nothing of any one pathway.
 */
export function nextToward(situation: Situation, goal: Goal): Next {
  const search: Search = { situation };
  const content = firstOf(search, liftsToward(situation, goal), []);
  if (content !== undefined) return { content };
  return search.wait === undefined ? {} : { wait: search.wait };
}

interface Search {
  readonly situation: Situation;
  /** The first day on which something in the way may cease by itself. */
  wait?: LocalDate;
}

function liftsToward({ program, facts, on }: Situation, { what, id }: Goal): readonly Lift[] {
  if (what === 'phase') return [{ record: 'opened', of: id }];
  if (what === 'start') return [{ record: 'started', of: id }];
  if (what === 'outcome') return [{ record: 'closed', of: id }];
  const { lifts } = explain({ done: id }, facts, program.terms, on);
  return lifts.length > 0 ? lifts : stepLifts(program, id);
}

const stepLifts = (program: Program, id: string): readonly Lift[] => {
  const step = program.steps.get(id);
  return step === undefined ? [] : [{ record: step.entry, of: id }];
};

function firstOf(search: Search, lifts: readonly Lift[], trail: readonly string[]): Content | undefined {
  for (const lift of lifts) {
    const found = toward(search, lift, trail);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toward(search: Search, lift: Lift, trail: readonly string[]): Content | undefined {
  const { situation } = search;
  const key = [lift.record, lift.of, lift.option].join(' ');
  if (trail.length >= deepest || trail.includes(key)) return undefined;
  const content = contentOfLift(situation, lift);
  if (content === undefined) return undefined;
  const { standing, findings } = judged(situation.program, situation.facts, situation.on, content);
  const stops = findings.filter(({ weight }) => weight !== 'usual');
  const softer = findings.filter((finding) => isWorthLifting(finding) && situation.random.chance(0.85));
  for (const finding of situation.random.shuffled(standing === 'noted' ? stops : softer)) {
    const lifts = situation.random.shuffled(liftsOf(search, finding, content));
    const found = firstOf(search, lifts, [...trail, key]);
    if (found !== undefined) return found;
  }
  if (standing !== 'noted') return content;
  // A phase that was stopped is opened again by those who may set aside that it is over.
  const isOver = stops.every(({ rule, weight }) => rule === 'phase-not-waiting' && weight === 'must');
  return isOver ? { ...content, override: overriding(situation, 'phase-not-waiting') } : undefined;
}

function overriding({ program }: Situation, rule: string): object {
  return { rules: [rule], reason: 'skäl', by: { role: program.pathway.authority[0] ?? '', ref: 'beslut-1' } };
}

/** A deviation that the next move can well undo: the phase can be opened, the pause can end. */
function isWorthLifting({ rule, of }: Finding): boolean {
  return rule === 'phase-not-open' || rule === 'case-paused' || of?.kind === 'order';
}

/** How something that is said would be judged in a case as it stands. */
export function judged(
  program: Program,
  facts: CaseFacts,
  on: LocalDate,
  content: Content,
): Pick<ReturnType<typeof judge>, 'standing' | 'findings'> {
  const event = eventOf(entryOf(content, on), on);
  if (event === undefined || !('entry' in event)) return { standing: 'counts', findings: [] };
  return judge(program, facts, event);
}

function entryOf(content: Content, on: LocalDate): Entry {
  const stamps = { id: 'try', happened: on, recordedAt: `${on}T12:00:00Z`, by: { role: '' } };
  return { ...stamps, ...content } as unknown as Entry;
}

/** What could be recorded to meet what is not met. */
function liftsOf(search: Search, finding: Finding, content: Content): readonly Lift[] {
  const { program, facts, on } = search.situation;
  if (finding.of === undefined) return structuralLifts(search, finding, content);
  const reason = reasonOf(program, facts, finding, on, entryOf(content, on));
  waitFor(search, reason.changesAt);
  if (reason.lifts.length > 0) return reason.lifts;
  const { element, kind, spec } = finding.of;
  if (kind === 'order') return stepLifts(program, String(reason.found.next));
  if (kind === 'with') return tooFew(search.situation, spec.with ?? {});
  if (element.type !== 'step') return [];
  if (kind === 'artefacts') return [{ record: 'attached', of: element.id }];
  if (kind === 'approved') return [{ record: 'approved', of: element.id }];
  return content.step === element.id ? [] : stepLifts(program, element.id);
}

/** Roles that fewer hold than are to be there. */
const tooFew = (
  { program, facts, on }: Situation,
  wanted: { readonly [role: string]: number | 'one' | 'all' },
): readonly Lift[] =>
  Object.entries(wanted)
    .filter(([role, many]) => {
      const least = typeof many === 'number' ? many : 1;
      return holdersOf(role, facts, program.terms, on).length < least;
    })
    .map(([role]) => ({ record: 'joined', option: role }));

function structuralLifts(search: Search, { rule, value }: Finding, content: Content): readonly Lift[] {
  const { program, on } = search.situation;
  if (rule === 'phase-not-open')
    return [{ record: 'opened', ...(value === undefined ? {} : { of: value }), ...aboutOf(content) }];
  if (rule === 'case-paused') return [{ record: 'resumed' }];
  if (rule === 'about-not-in-role' || rule === 'about-missing')
    return value === undefined ? [] : [{ record: 'joined', option: value }];
  if (rule === 'case-not-started') return [...program.starts.keys()].map((of) => ({ record: 'started', of }));
  if (rule === 'case-not-closed') return outcomesBefore(program, content);
  if (rule === 'withdrawn-same-day') waitFor(search, addDays(on, 1));
  return [];
}

function aboutOf({ about }: Content): { readonly about?: readonly string[] } {
  return about === undefined ? {} : { about: [String(about)] };
}

/** Ways out that a step follows up. */
function outcomesBefore(program: Program, { step }: Content): readonly Lift[] {
  const outcomes = program.steps.get(String(step))?.after ?? [];
  const all = outcomes.length > 0 ? outcomes : [...program.outcomes.keys()];
  return all.map((of) => ({ record: 'closed', of }));
}

function waitFor(search: Search, day: LocalDate | undefined): void {
  if (day !== undefined && (search.wait === undefined || day < search.wait)) search.wait = day;
}
