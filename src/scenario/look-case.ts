import { localDateOf } from '../calendar/instant.js';
import { addDays } from '../calendar/local-date.js';
import { isWithheld, type SeenCriterion } from '../case/criterion.js';
import { classOf, informationOfStep } from '../case/information-classes.js';
import { type Notice, notices } from '../case/notices.js';
import { type Overview, overview } from '../case/overview.js';
import { standingOf } from '../case/record-with-history.js';
import { sightOf, type Viewer } from '../case/visibility.js';
import { timesPresent } from '../condition/kinds/attended.js';
import { isUnconditional } from '../definition/grant.js';
import type { Program } from '../definition/program.js';
import { journalView } from '../journal/effective.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import type { TestCase } from '../testing/test-case.js';
import type { LookKey } from './look-schema.js';

/** A case on the day of a look. */
export interface Seen {
  readonly compiled: CompiledPathway;
  readonly program: Program;
  readonly story: TestCase;
  /** The first day of the scenario. */
  readonly start: string;
  readonly viewer: Viewer;
  readonly overview: Overview;
}

/** A case as a role sees it at the moment that its clock shows. Pure. */
export function seenCase(parts: Omit<Seen, 'overview'>): Seen {
  const { compiled, story, viewer } = parts;
  return { ...parts, overview: overview(compiled, story.state, { now: story.now, viewer }) };
}

/** How one key is found: names in order, one value, or something for each name that is asked for. */
export type FindKey =
  | { readonly names: (seen: Seen) => readonly string[] }
  | { readonly value: (seen: Seen) => unknown }
  | { readonly namesOf: (seen: Seen, of: string) => readonly string[] }
  | { readonly valueOf: (seen: Seen, of: string, person?: string) => unknown };

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Ids of rules; a criterion that may not be seen stands as `withheld`. */
function rulesIn(criteria: readonly SeenCriterion[] | undefined): readonly string[] {
  return (criteria ?? []).map((one) => (isWithheld(one) ? 'withheld' : one.rule));
}

const clocks = (which: 'overdue' | 'unusual' | 'soon' | 'clocks'): FindKey => ({
  names: ({ overview: now }) => unique(now[which].map(({ rule }) => rule)),
});

/** How everything that can be looked for in a case is found. What is looked for in the definition is found apart. */
export const findKeys: { readonly [K in Exclude<LookKey, 'definition' | 'sees' | 'doesNotSee'>]: FindKey } = {
  status: { value: ({ overview: now }) => now.status.code },
  outcome: { value: ({ overview: { status } }) => (status.code === 'closed' ? status.outcome : undefined) },
  phases: { valueOf: phaseIn },
  next: { names: ({ overview: now }) => now.next.map(({ step }) => step) },
  blocked: { namesOf: stopsOf },
  canStart: { names: ({ overview: now }) => now.waysIn.flatMap(({ start, open }) => (open ? [start] : [])) },
  canOpen: { names: (seen) => decided(seen, 'opened') },
  canEnd: { names: (seen) => decided(seen, 'ended') },
  canClose: {
    names: ({ overview: now }) => now.waysOut.flatMap(({ outcome, open }) => (open ? [outcome] : [])),
  },
  overdue: clocks('overdue'),
  unusual: clocks('unusual'),
  soon: clocks('soon'),
  clocks: clocks('clocks'),
  due: {
    namesOf: ({ overview: now }, of) => now.clocks.flatMap(({ rule, due }) => (rule === of ? [due] : [])),
  },
  breaches: { names: ({ overview: now }) => unique(now.breaches.map(({ rule }) => rule)) },
  notices: { names: (seen) => unique(noticesOf(seen).map(({ rule }) => rule)) },
  told: {
    namesOf: (seen, of) =>
      unique(noticesOf(seen).flatMap(({ rule, escalate }) => (escalate === of ? [rule] : []))),
  },
  nextWake: { value: wakeOf },
  times: { valueOf: ({ story }, of) => story.state.facts.steps[of]?.count ?? 0 },
  minutes: { valueOf: ({ story }, of) => story.state.facts.steps[of]?.minutes ?? 0 },
  toDecide: {
    names: ({ overview: now }) =>
      now.attention.standing.flatMap((one) => (one.value === false ? [one.rule] : [])),
  },
  entries: { valueOf: standingIn },
  toApprove: {
    names: ({ overview: now }) =>
      (now.approvals ?? []).flatMap(({ state, step }) => (state === 'waiting' ? [step] : [])),
  },
  tasks: { names: ({ overview: now }) => (now.tasks ?? []).map(({ task }) => task) },
  lacking: {
    namesOf: ({ overview: now }, of) =>
      unique((now.artefacts ?? []).flatMap((one) => (one.entry === of ? one.artefacts : []))),
  },
  partsLeft: {
    namesOf: ({ overview: now }, of) =>
      unique((now.begun ?? []).flatMap((one) => (one.step === of ? one.left.map(({ part }) => part) : []))),
  },
  leftUndone: { names: ({ overview: now }) => now.phases.flatMap(({ leftUndone }) => leftUndone) },
  consents: { valueOf: consentIn },
  goals: {
    valueOf: ({ overview: now }, of) => now.goals?.goals.find(({ goal }) => goal === of)?.status,
  },
  attended: { valueOf: presentIn },
  otherCases: { valueOf: roomIn },
  headline: { value: ({ overview: now }) => now.headline?.counted },
};

/** Every notice since the case began. */
function noticesOf({ compiled, story, start }: Seen): readonly Notice[] {
  return notices(compiled, story.state, addDays(start, -1), story.now);
}

function phaseIn({ overview: now }: Seen, of: string, person?: string): unknown {
  const row = now.phases.find(({ phase }) => phase === of);
  if (person === undefined) return row?.status;
  return row?.lines?.find((line) => line.person === person)?.status ?? 'waiting';
}

function decided({ overview: now }: Seen, record: 'opened' | 'ended'): readonly string[] {
  return now.decisions.flatMap((one) =>
    one.record === record && one.phase !== undefined ? [one.phase] : [],
  );
}

/** Rules that stop a step, a phase, a way in or an outcome now; none when nothing does. */
function stopsOf({ overview: now }: Seen, of: string): readonly string[] {
  const line = now.blocked.find(({ step, phase }) => step === of || (step === undefined && phase === of));
  const way =
    now.waysOut.find(({ outcome }) => outcome === of) ?? now.waysIn.find(({ start }) => start === of);
  return rulesIn((line ?? way)?.criteria);
}

function wakeOf({ overview: now, program }: Seen): string {
  return now.nextWakeAt === undefined ? 'never' : localDateOf(now.nextWakeAt, program.zone);
}

function standingIn({ program, story }: Seen, id: string): string {
  const { standing } = journalView(story.journal, program.zone);
  return standing.some(({ entry }) => entry.id === id) ? standingOf(story.state.facts, id) : 'gone';
}

function presentIn({ story }: Seen, of: string, person: string = ''): number {
  return timesPresent(story.state.facts, of, person);
}

function roomIn({ overview: now }: Seen, of: string, person?: string): unknown {
  return now.otherCases?.find((line) => line.rule === of && line.person === person)?.state;
}

function consentIn({ overview: now }: Seen, of: string): string {
  const inForce = now.consents.find(({ consent }) => consent === of)?.inForce;
  if (inForce === undefined || inForce === 'unknown') return 'unknown';
  return inForce ? 'in-force' : 'not-in-force';
}

/** Whether a role may see what is recorded about a step, about consents, or in an information class. Pure. */
export function mayRoleSee({ program, story, overview: now }: Seen, role: string, what: string): boolean {
  const sight = sightOf(program, story.state.facts, { role }, now.on);
  if (program.steps.has(what)) return sight.sees(informationOfStep(program, what));
  const isConsent = Object.hasOwn(program.pathway.consents ?? {}, what);
  return sight.sees(isConsent ? classOf(program, 'consents') : what);
}

/** The role that sees most: among equals, one with authority, then as written. Pure. */
export function widestRole({ pathway }: Program): string {
  const sees = (role: string): number => {
    const grants = Object.values(pathway.roles[role]?.sees ?? {});
    return grants.filter(isUnconditional).length * 100 + grants.length;
  };
  const roles = [...pathway.authority, ...Object.keys(pathway.roles)];
  return roles.reduce((best, role) => (sees(role) > sees(best) ? role : best), roles[0] ?? '');
}
