import { addDays } from '../../src/calendar/local-date.js';
import type { Lift } from '../../src/condition/explained.js';
import { holdersOf } from '../../src/condition/people.js';
import type { ProgramStep } from '../../src/definition/program.js';
import { birthDateOf } from './ages.js';
import {
  attachedTo,
  type Content,
  closing,
  recorder,
  type Situation,
  stepContent,
  teamMember,
  toApprove,
} from './moves.js';

/** What is said to do what a lift names; undefined when there is nothing or nobody that it could be about. */
export function contentOfLift(situation: Situation, lift: Lift): Content | undefined {
  return contents[lift.record]?.(situation, lift);
}

type ContentOf = (situation: Situation, lift: Lift) => Content | undefined;

const step: ContentOf = (situation, lift) => {
  const one = stepOf(situation, lift);
  if (one === undefined) return undefined;
  const holders = one.per === undefined ? [] : peopleIn(situation, one.per);
  if (one.per !== undefined && holders.length === 0)
    return joined(situation, { record: 'joined', option: one.per });
  const named = (lift.about ?? []).filter((person) => holders.includes(person));
  const about =
    one.per === undefined ? {} : { about: situation.random.one(named.length > 0 ? named : holders) };
  const content = stepContent(situation, one, about);
  return content === undefined || lift.option === undefined ? content : { ...content, option: lift.option };
};

/** The step that a lift names, by its own id or by that of its instrument. */
function stepOf({ program, random }: Situation, { record, of = '' }: Lift): ProgramStep | undefined {
  const named = program.steps.get(of);
  if (named !== undefined) return named;
  const measuring = [...program.steps.values()].filter(
    ({ entry, spec }) => entry === record && 'measure' in spec && spec.measure.instrument === of,
  );
  return measuring.length === 0 ? undefined : random.one(measuring);
}

function peopleIn({ program, facts, on }: Situation, role: string): readonly string[] {
  return holdersOf(role, facts, program.terms, on);
}

/** Someone new in a role, or the birth date of someone whose age is not known. */
const joined: ContentOf = (situation, { of = '', option, about = [] }) => {
  const { program, facts, on, random } = situation;
  const [person] = random.shuffled(about);
  const role =
    facts.people[person ?? '']?.roles.at(-1)?.role ??
    random.one(program.terms.roles[option ?? of]?.members ?? [option ?? of]);
  const spec = program.pathway.roles[role];
  if (spec === undefined) return undefined;
  const ref = person ?? `${role}-${peopleIn(situation, role).length + random.whole(1, 3)}`;
  if (person === undefined && spec.kind === 'team') return teamMember(program, ref, role, random);
  return { kind: 'joined', person: ref, role, ...birthDateOf(program, role, on, random) };
};

const confirmed: ContentOf = (situation, { of = '', about = [] }) => {
  const { program, facts, on, random } = situation;
  const spec = program.pathway.criteria?.[of];
  if (spec === undefined) return undefined;
  const people = spec.per === undefined ? [] : about.length > 0 ? about : peopleIn(situation, spec.per);
  if (spec.per !== undefined && people.length === 0) return undefined;
  const person = spec.per === undefined ? undefined : random.one(people);
  const row = facts.criteria[of];
  const known = person === undefined ? row?.value : row?.about?.[person];
  return {
    kind: 'confirmed',
    criterion: of,
    // It is named since it does not stand as wanted.
    value: known === undefined ? random.chance(0.8) : !known,
    by: recorder(program, facts, on, spec.by ?? []),
    ...(person === undefined ? {} : { about: person }),
  };
};

const consentGiven: ContentOf = ({ program, on, random }, { of = '', about = [] }) => {
  const spec = program.terms.consents[of];
  if (spec === undefined || about.length === 0) return undefined;
  return {
    kind: 'consent-given',
    consent: of,
    giver: random.one(about),
    ...(spec.form === undefined ? {} : { form: spec.form }),
    ...(spec.until === 'stated' ? { until: addDays(on, random.whole(60, 400)) } : {}),
  };
};

const phase: (kind: 'opened' | 'ended') => ContentOf = (kind) => (situation, lift) => {
  const { program, facts, random } = situation;
  const per = program.phases.get(lift.of ?? '')?.per;
  if (per === undefined) return { kind, phase: lift.of };
  const lines = facts.phases[lift.of ?? '']?.lines ?? {};
  const named = lift.about ?? peopleIn(situation, per);
  const fit = named.filter((person) => (lines[person]?.status === 'open') === (kind === 'ended'));
  const people = fit.length > 0 ? fit : named;
  if (people.length === 0)
    return kind === 'opened' ? joined(situation, { record: 'joined', option: per }) : undefined;
  return { kind, phase: lift.of, about: random.one(people) };
};

const approved: ContentOf = (situation, { of }) => {
  const { program, facts, on, random } = situation;
  const open = toApprove(situation).filter(
    ([one, id]) => one.id === of && facts.steps[one.id]?.occasions?.[id]?.approval === undefined,
  );
  if (open.length === 0) return undefined;
  const [one, entry] = random.one(open);
  const by = one.rules.flatMap(({ spec }) => spec.approved?.by ?? []);
  return { kind: 'approved', step: one.id, of: entry, by: recorder(program, facts, on, by) };
};

const goalReached: ContentOf = ({ facts, random }, { of, option = 'reached' }) => {
  const goals = of === undefined ? Object.keys(facts.goals) : [of];
  return goals.length === 0 ? undefined : { kind: 'goal-status', goal: random.one(goals), status: option };
};

/** How each kind of entry that a reason may ask for is said. */
const contents: { readonly [record: string]: ContentOf } = {
  held: step,
  done: step,
  answered: step,
  measured: step,
  joined,
  assigned: joined,
  confirmed,
  approved,
  'consent-given': consentGiven,
  opened: phase('opened'),
  ended: phase('ended'),
  attached: (situation, { of = '' }) => attachedTo(situation, of),
  skipped: (_situation, { of }) => ({ kind: 'skipped', phase: of, reason: 'skäl' }),
  missed: (_situation, { of }) => ({ kind: 'missed', step: of, reason: 'no-show' }),
  started: (_situation, { of, option }) => ({ kind: 'started', start: of ?? option }),
  closed: (_situation, { of }) => closing(of ?? ''),
  resumed: () => ({ kind: 'resumed' }),
  'goal-set': ({ facts, random }) => ({
    kind: 'goal-set',
    goal: `mal-${Object.keys(facts.goals).length + 1}`,
    level: random.one(['overall', 'sub']),
  }),
  'goal-status': goalReached,
  left: (situation, { option = '', about = [] }) =>
    about.length === 0 ? undefined : { kind: 'left', person: situation.random.one(about), role: option },
};
