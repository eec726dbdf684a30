import { dayOfEntry, type HandEntry } from './entries.js';
import type { HandFacts, Phase } from './facts.js';

/** What the rules say of an entry: what stops it, and what is only unusual. */
export interface Found {
  readonly stops: readonly string[];
  readonly unusual: readonly string[];
}

const team = ['socialpedagog', 'socionom', 'beteendevetare', 'behandlingsassistent'];
const family = ['barn', 'foralder', 'syskon', 'familjemedlem'];
const officer = ['handlaggare'];
const partners = ['skola', 'bup', 'arbetsmarknad-vuxenutbildning', 'vard-omsorg'];

interface Step {
  readonly kind: HandEntry['kind'];
  readonly phase?: Phase;
  readonly with?: readonly (readonly string[])[];
  readonly everyone?: readonly string[];
  readonly usuallyWith?: readonly (readonly string[])[];
  readonly needs?: (facts: HandFacts) => boolean;
  readonly without?: readonly string[];
  readonly contents?: readonly string[];
}

const isDone = (facts: HandFacts, step: string): boolean => (facts.steps[step]?.count ?? 0) > 0;
const saidYes = (facts: HandFacts): boolean => facts.steps['familjens-svar']?.answer === 'ja';
const isUrgent = (facts: HandFacts): boolean => facts.start?.way === 'skyndsam';
const goals = (facts: HandFacts, reached: boolean): number => {
  let count = 0;
  for (const id in facts.goals) {
    const status = facts.goals[id]?.status;
    if (status !== 'dropped' && (!reached || status === 'reached')) count += 1;
  }
  return count;
};

/** Talks and activities that also count as contact. */
const contacts = new Set([
  'familjesamtal',
  'enskilt-samtal-barn',
  'enskilt-samtal-foralder',
  'relationsaktivitet',
  'praktiskt-arbete',
]);

/** The steps that an entry counts in: its own, and for every kind of contact the contacts together. */
export function countedIn(step: string): readonly string[] {
  return contacts.has(step) ? [step, 'kontakt'] : [step];
}

/** The steps and what each asks. */
const steps: { readonly [step: string]: Step } = {
  'direkt-kontakt': {
    kind: 'held',
    phase: 'direktarbete',
    with: [team, family],
    usuallyWith: [['barn'], ['foralder']],
    needs: isUrgent,
  },
  'langsiktigt-uppdrag': { kind: 'done', phase: 'direktarbete', needs: isUrgent },
  planeringsmote: { kind: 'held', phase: 'planering', with: [family, officer, team] },
  'familjens-svar': {
    kind: 'answered',
    phase: 'planering',
    needs: (facts) => isDone(facts, 'planeringsmote'),
  },
  'risk-och-skyddsfaktorer': { kind: 'done', phase: 'kartlaggning' },
  natverkskarta: { kind: 'done', phase: 'kartlaggning' },
  genogram: { kind: 'done', phase: 'kartlaggning' },
  genomforandeplan: {
    kind: 'done',
    phase: 'kartlaggning',
    with: [family, team],
    contents: ['mal', 'vagen-dit'],
  },
  samverkan: { kind: 'held', phase: 'behandling', with: [team, partners] },
  sammanfattning: {
    kind: 'held',
    phase: 'generalisering',
    with: [team, family],
    contents: ['framgangar', 'svarigheter', 'framtiden'],
  },
  'avslutande-mote': { kind: 'held', phase: 'generalisering', with: [family, officer, team] },
  kontakt: { kind: 'held', with: [team, family], needs: saidYes },
  familjesamtal: { kind: 'held', with: [team, family], needs: saidYes, everyone: family },
  'enskilt-samtal-barn': { kind: 'held', with: [team, ['barn']], without: ['foralder'], needs: saidYes },
  'enskilt-samtal-foralder': {
    kind: 'held',
    with: [team, ['foralder']],
    without: ['barn', 'syskon'],
    needs: saidYes,
  },
  relationsaktivitet: { kind: 'held', phase: 'behandling', with: [team, family] },
  'praktiskt-arbete': { kind: 'held', phase: 'behandling', with: [team, family] },
  uppfoljning: { kind: 'held', with: [family, officer, team] },
  'familjeklimat-skattning': { kind: 'measured' },
  'ors-skattning': { kind: 'measured' },
  'cors-skattning': { kind: 'measured' },
  'srs-skattning': { kind: 'measured' },
  arendestod: { kind: 'held', with: [team] },
  handledning: { kind: 'held', with: [team, ['handledare']] },
  brukarenkat: { kind: 'done' },
};

const opens: { readonly [phase: string]: (facts: HandFacts) => boolean } = {
  kartlaggning: (facts) => isDone(facts, 'planeringsmote') && saidYes(facts),
  behandling: (facts) => isDone(facts, 'genomforandeplan') && goals(facts, false) > 0,
  generalisering: (facts) => goals(facts, true) > 0,
};

const ends: { readonly [phase: string]: (facts: HandFacts) => boolean } = {
  planering: (facts) => saidYes(facts) && isDone(facts, 'planeringsmote'),
  kartlaggning: (facts) =>
    isDone(facts, 'genomforandeplan') && isDone(facts, 'risk-och-skyddsfaktorer') && goals(facts, false) > 0,
  behandling: (facts) =>
    isDone(facts, 'samverkan') &&
    ['familjesamtal', 'enskilt-samtal-barn', 'enskilt-samtal-foralder'].every(
      (step) => (facts.steps[step]?.last ?? '') >= (facts.phases.behandling?.opened ?? '9999'),
    ),
  generalisering: (facts) => isDone(facts, 'sammanfattning') && isDone(facts, 'avslutande-mote'),
};

const closes: { readonly [outcome: string]: (facts: HandFacts) => boolean } = {
  'malen-uppnadda': (facts) =>
    goals(facts, false) > 0 &&
    goals(facts, true) === goals(facts, false) &&
    isDone(facts, 'avslutande-mote') &&
    isDone(facts, 'brukarenkat'),
  'tackat-nej': (facts) => facts.steps['familjens-svar']?.answer === 'nej',
  'familjen-avslutar': () => true,
  flyttat: () => true,
  'annan-insats': () => true,
  administrativt: () => true,
};

/** Judges an entry in the case as it stands. */
export function judgeByHand(facts: HandFacts, entry: HandEntry): Found {
  const stops: string[] = [];
  const unusual: string[] = [];
  switch (entry.kind) {
    case 'started':
      if (facts.status !== 'none') stops.push('case-already-started');
      if (facts.criteria.svarigheter?.value !== true) stops.push('svarigheter');
      if (facts.criteria['beviljat-bistand']?.value !== true) stops.push('beslut');
      if (!childrenAreOfAge(facts, dayOfEntry(entry))) stops.push('alder');
      break;
    case 'held':
    case 'done':
    case 'answered':
    case 'measured':
      judgeStep(facts, entry, stops, unusual);
      break;
    case 'booked':
    case 'missed':
      if (steps[entry.step] === undefined) stops.push('unknown-step');
      break;
    case 'goal-status':
      if (facts.goals[entry.goal] === undefined) stops.push('unknown-goal');
      break;
    case 'opened':
      if (facts.status !== 'open') stops.push('case-not-open');
      if (opens[entry.phase]?.(facts) !== true) stops.push(`${entry.phase}.opens`);
      break;
    case 'ended':
      if (facts.phases[entry.phase]?.status !== 'open') stops.push('phase-not-open');
      if (ends[entry.phase]?.(facts) !== true) stops.push(`${entry.phase}.ends`);
      break;
    case 'closed':
      if (facts.status !== 'open') stops.push('case-not-open');
      if (closes[entry.outcome]?.(facts) !== true) stops.push(`${entry.outcome}.needs`);
      if (!isDone(facts, 'uppfoljning')) unusual.push('uppfoljning');
      break;
    default:
      if (facts.status === 'closed') stops.push('case-closed');
  }
  return { stops, unusual };
}

function judgeStep(
  facts: HandFacts,
  entry: Extract<HandEntry, { step: string }>,
  stops: string[],
  unusual: string[],
): void {
  const step = steps[entry.step];
  if (step === undefined || step.kind !== entry.kind) {
    stops.push('unknown-step');
    return;
  }
  if (facts.status !== 'open') stops.push('case-not-open');
  if (step.needs?.(facts) === false) stops.push(`${entry.step}.needs`);
  if (step.phase !== undefined && facts.phases[step.phase]?.status !== 'open') unusual.push('phase-not-open');
  const present = 'present' in entry ? entry.present : undefined;
  if (present !== undefined) {
    for (const roles of step.with ?? [])
      if (!anyoneIn(facts, present, roles)) stops.push(`${entry.step}.with`);
    for (const roles of step.usuallyWith ?? [])
      if (!anyoneIn(facts, present, roles)) unusual.push(`${entry.step}.with`);
    if (step.without !== undefined && anyoneIn(facts, present, step.without))
      stops.push(`${entry.step}.without`);
    if (step.everyone !== undefined && !everyoneIn(facts, present, step.everyone))
      unusual.push(`${entry.step}.hela-familjen`);
  }
  const contents = 'contents' in entry ? (entry.contents ?? []) : [];
  if (step.contents?.every((content) => contents.includes(content)) === false)
    stops.push(`${entry.step}.contents`);
  if (countedIn(entry.step).includes('kontakt') && timesInWeek(facts, dayOfEntry(entry)) >= 3)
    unusual.push('kontakt.dose');
}

function anyoneIn(facts: HandFacts, present: readonly string[], roles: readonly string[]): boolean {
  for (const person of present) {
    for (const row of facts.people[person]?.roles ?? []) if (roles.includes(row.role)) return true;
  }
  return false;
}

function everyoneIn(facts: HandFacts, present: readonly string[], roles: readonly string[]): boolean {
  for (const person in facts.people) {
    const held = facts.people[person]?.roles ?? [];
    if (held.some(({ role }) => roles.includes(role)) && !present.includes(person)) return false;
  }
  return true;
}

function childrenAreOfAge(facts: HandFacts, on: string): boolean {
  let children = 0;
  for (const person in facts.people) {
    const row = facts.people[person];
    if (row === undefined || !row.roles.some(({ role }) => role === 'barn')) continue;
    children += 1;
    if (row.birthDate === undefined) return false;
    const years = Number(on.slice(0, 4)) - Number(row.birthDate.slice(0, 4));
    const age = on.slice(5) < row.birthDate.slice(5) ? years - 1 : years;
    if (age < 7 || age > 15) return false;
  }
  return children > 0;
}

const dayMs = 86_400_000;

/** Days from 1970-01-01. */
const dayNumber = (day: string): number => Date.parse(day) / dayMs;

function timesInWeek(facts: HandFacts, on: string): number {
  const day = dayNumber(on);
  const monday = day - ((day + 3) % 7);
  const recent = facts.steps.kontakt?.recent ?? [];
  let times = 0;
  for (let at = recent.length - 1; at >= 0 && at >= recent.length - 8; at -= 1) {
    const other = dayNumber(recent[at] ?? '');
    if (other >= monday && other < monday + 7) times += 1;
  }
  return times;
}

/** A limit that this entry meets too late, if it does: contact every two weeks, the long-term assignment within a week. */
export function lateByHand(
  facts: HandFacts,
  entry: HandEntry,
): { readonly rule: string; readonly due: string; readonly met: string } | undefined {
  if (entry.kind !== 'held' && entry.kind !== 'done') return undefined;
  const on = dayOfEntry(entry);
  if (countedIn(entry.step).includes('kontakt')) {
    const since = facts.steps.kontakt?.last ?? facts.phases.kartlaggning?.opened;
    return lateBy('kontakt.every', since, 14, on);
  }
  return entry.step === 'langsiktigt-uppdrag'
    ? lateBy('langsiktigt-uppdrag.due', facts.start?.on, 7, on)
    : undefined;
}

function lateBy(
  rule: string,
  since: string | undefined,
  days: number,
  on: string,
): { readonly rule: string; readonly due: string; readonly met: string } | undefined {
  if (since === undefined || dayNumber(on) <= dayNumber(since) + days) return undefined;
  return { rule, due: new Date((dayNumber(since) + days) * dayMs).toISOString().slice(0, 10), met: on };
}

/** Phases that open or end by themselves once this has counted. */
export function movesByHand(facts: HandFacts): readonly (readonly [Phase, 'open' | 'completed'])[] {
  if (facts.status !== 'open') return [];
  const moves: (readonly [Phase, 'open' | 'completed'])[] = [];
  const is = (phase: Phase): string => facts.phases[phase]?.status ?? 'waiting';
  const assigned = isDone(facts, 'langsiktigt-uppdrag');
  if (is('direktarbete') === 'waiting' && isUrgent(facts)) moves.push(['direktarbete', 'open']);
  if (is('direktarbete') === 'open' && assigned) moves.push(['direktarbete', 'completed']);
  if (is('planering') === 'waiting' && (assigned || facts.start?.way === 'ordinarie'))
    moves.push(['planering', 'open']);
  return moves;
}
