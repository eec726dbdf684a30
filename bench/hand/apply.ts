import { dayOfEntry, type HandEntry } from './entries.js';
import { type HandFacts, type PersonRow, type Phase, phases, type StepRow } from './facts.js';
import { countedIn, type Found, lateByHand } from './rules.js';

/** Applies an entry to a draft of the facts: written for immer, so it changes what it is given. */
export function applyByHand(draft: HandFacts, before: HandFacts, entry: HandEntry, found: Found): void {
  const on = dayOfEntry(entry);
  if (on > draft.at) draft.at = on;
  const late = lateByHand(before, entry);
  if (late !== undefined) draft.breaches.push(late);
  if (found.unusual.length > 0) draft.standings[entry.id] = { rules: [...found.unusual], on };
  switch (entry.kind) {
    case 'started':
      draft.status = 'open';
      draft.start = { way: entry.start, on, entry: entry.id };
      if (entry.matter !== undefined) draft.start.matter = entry.matter;
      return;
    case 'joined':
    case 'assigned':
      takeRole(draft, entry, on);
      return;
    case 'confirmed':
      draft.criteria[entry.criterion] = { value: entry.value, on, entry: entry.id };
      return;
    case 'consent-given':
    case 'consent-withdrawn': {
      draft.consents[entry.consent] ??= {};
      const givers = draft.consents[entry.consent]!;
      givers[entry.giver] = {
        state: entry.kind === 'consent-given' ? 'given' : 'withdrawn',
        from: on,
        entry: entry.id,
      };
      if ('until' in entry && entry.until !== undefined) givers[entry.giver]!.until = entry.until;
      return;
    }
    case 'held':
    case 'done':
    case 'answered':
    case 'measured':
      countStep(draft, entry, on);
      return;
    case 'missed': {
      const row = stepRow(draft, entry.step);
      row.missed += 1;
      if (entry.booking !== undefined && row.bookings !== undefined) delete row.bookings[entry.booking];
      return;
    }
    case 'booked': {
      const row = stepRow(draft, entry.step);
      row.bookings ??= {};
      row.bookings[entry.id] = { on: entry.on.slice(0, 10) };
      if (entry.present !== undefined) row.bookings[entry.id]!.present = [...entry.present];
      return;
    }
    case 'goal-set':
      draft.goals[entry.goal] = { status: 'open', level: entry.level ?? 'overall', set: on, on };
      if (entry.owner !== undefined) draft.goals[entry.goal]!.owner = entry.owner;
      if (entry.words !== undefined) draft.goals[entry.goal]!.words = entry.words;
      return;
    case 'goal-status':
      Object.assign(draft.goals[entry.goal]!, { status: entry.status, on });
      return;
    case 'opened':
      openByHand(draft, entry.phase, on, entry.id);
      return;
    case 'ended':
      endByHand(draft, entry.phase, 'completed', on);
      return;
    case 'closed':
      draft.status = 'closed';
      draft.closed = { outcome: entry.outcome, on, entry: entry.id };
      if (entry.reason !== undefined) draft.closed.reason = entry.reason;
      for (const phase of phases)
        if (draft.phases[phase]?.status === 'open')
          endByHand(draft, phase, judgedComplete(before, phase) ? 'completed' : 'ended', on);
  }
}

/** Opens a phase in a draft. */
export function openByHand(draft: HandFacts, phase: string, on: string, entry: string): void {
  draft.phases[phase] = { status: 'open', opened: on, entry };
}

/** Ends a phase in a draft. */
export function endByHand(draft: HandFacts, phase: string, status: 'completed' | 'ended', on: string): void {
  const row = draft.phases[phase];
  if (row === undefined) return;
  row.status = status;
  row.ended = on;
}

function judgedComplete(before: HandFacts, phase: Phase): boolean {
  return phase !== 'generalisering' || (before.steps['avslutande-mote']?.count ?? 0) > 0;
}

function stepRow(draft: HandFacts, step: string): StepRow {
  draft.steps[step] ??= { count: 0, minutes: 0, missed: 0, recent: [] };
  return draft.steps[step]!;
}

function personRow(draft: HandFacts, person: string): PersonRow {
  draft.people[person] ??= { roles: [] };
  return draft.people[person]!;
}

function takeRole(
  draft: HandFacts,
  entry: Extract<HandEntry, { kind: 'joined' | 'assigned' }>,
  on: string,
): void {
  const person = personRow(draft, entry.person);
  if (!person.roles.some(({ role }) => role === entry.role))
    person.roles.push({
      role: entry.role,
      from: on,
      ...('competences' in entry && entry.competences !== undefined
        ? { competences: [...entry.competences] }
        : {}),
    });
  if (entry.kind !== 'joined') return;
  if (entry.birthDate !== undefined) person.birthDate = entry.birthDate;
  if (entry.household !== undefined) person.household = entry.household;
  if (entry.family !== undefined) person.family = entry.family;
}

type StepEntry = Extract<HandEntry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

function countStep(draft: HandFacts, entry: StepEntry, on: string): void {
  for (const step of countedIn(entry.step)) countIn(stepRow(draft, step), entry, on);
  if (entry.kind === 'measured') measure(draft, entry, on);
  if (entry.kind !== 'held' && entry.kind !== 'done') return;
  for (const how of ['heard', 'informed'] as const)
    for (const ref of entry[how] ?? []) {
      const person = draft.people[ref];
      if (person !== undefined) person[how] = { on, step: entry.step };
    }
}

function countIn(row: StepRow, entry: StepEntry, on: string): void {
  row.count += 1;
  if ('minutes' in entry && entry.minutes !== undefined) row.minutes += entry.minutes;
  row.first ??= on;
  row.last = on;
  row.entry = entry.id;
  row.recent.push(on);
  if (row.recent.length > 40) row.recent.shift();
  if ('contents' in entry && entry.contents !== undefined) {
    row.contents ??= [];
    for (const content of entry.contents) if (!row.contents.includes(content)) row.contents.push(content);
  }
  if (entry.kind === 'answered') row.answer = entry.option;
  if (entry.kind === 'held' && entry.booking !== undefined && row.bookings !== undefined)
    delete row.bookings[entry.booking];
}

function measure(draft: HandFacts, entry: Extract<HandEntry, { kind: 'measured' }>, on: string): void {
  const instrument = entry.step.replace('-skattning', '');
  draft.measures[instrument] ??= {};
  const series = draft.measures[instrument]!;
  const point = { on, entry: entry.id, scores: { ...entry.scores } };
  const known = series[entry.about];
  if (known === undefined) series[entry.about] = { first: point, latest: point, points: 1 };
  else Object.assign(known, { latest: point, points: known.points + 1 });
}
