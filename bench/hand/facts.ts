/** The phases of the family team's work. */
export const phases = ['direktarbete', 'planering', 'kartlaggning', 'behandling', 'generalisering'] as const;

/** One of them. */
export type Phase = (typeof phases)[number];

/** How a phase stands. */
export interface PhaseRow {
  status: 'waiting' | 'open' | 'completed' | 'ended';
  opened?: string;
  ended?: string;
  entry?: string;
}

/** What has come of one step. */
export interface StepRow {
  count: number;
  minutes: number;
  missed: number;
  first?: string;
  last?: string;
  entry?: string;
  answer?: string;
  contents?: string[];
  recent: string[];
  bookings?: { [entry: string]: { on: string; present?: string[] } };
}

/** What is known of one person. */
export interface PersonRow {
  roles: { role: string; from: string; competences?: string[] }[];
  birthDate?: string;
  household?: string;
  family?: string;
  heard?: { on: string; step: string };
  informed?: { on: string; step: string };
}

/** One point in a person's series on an instrument. */
export interface Point {
  on: string;
  entry: string;
  scores: { [scale: string]: number };
}

/** The facts of a case: as much as insats keeps of the same case. */
export interface HandFacts {
  at: string;
  status: 'none' | 'open' | 'closed';
  start?: { way: 'ordinarie' | 'skyndsam'; on: string; entry: string; matter?: string };
  closed?: { outcome: string; on: string; entry: string; reason?: string };
  phases: { [phase: string]: PhaseRow };
  steps: { [step: string]: StepRow };
  criteria: { [criterion: string]: { value: boolean; on: string; entry: string } };
  consents: {
    [consent: string]: {
      [giver: string]: { state: 'given' | 'withdrawn'; from: string; until?: string; entry: string };
    };
  };
  goals: {
    [goal: string]: {
      status: 'open' | 'reached' | 'partly' | 'dropped';
      level: 'overall' | 'sub';
      set: string;
      on: string;
      owner?: string;
      words?: string;
    };
  };
  measures: {
    [instrument: string]: { [person: string]: { first: Point; latest: Point; points: number } };
  };
  people: { [person: string]: PersonRow };
  breaches: { rule: string; due: string; met: string }[];
  standings: { [entry: string]: { rules: string[]; on: string } };
}

/** A case before anything has happened. */
export const noHandFacts: HandFacts = {
  at: '',
  status: 'none',
  phases: {},
  steps: {},
  criteria: {},
  consents: {},
  goals: {},
  measures: {},
  people: {},
  breaches: [],
  standings: {},
};
