import { anchorReferences } from '../condition/anchor-references.js';
import type { Reference } from '../condition/behaviour.js';
import type { Id } from '../condition/condition.js';
import { referencesOf } from '../condition/references-of.js';
import type { Terms } from '../condition/terms.js';
import type { Rule } from './program-rules.js';
import { anchorsOf } from './rule-anchors.js';

/**
 * The rows of a case that a clock can ask about. Every clock also asks about the status of the case, its start, its pauses and
 * its own extensions. While all of these are the same, so is what the clock says of a day.
 */
export interface ClockReads {
  readonly phases: ReadonlySet<Id>;
  readonly steps: ReadonlySet<Id>;
  readonly criteria: ReadonlySet<Id>;
  readonly consents: ReadonlySet<Id>;
  readonly measures: ReadonlySet<Id>;
  /** Whether it can ask who is in the case: their roles, their birth dates. */
  readonly people: boolean;
  /** Whether it can ask about goals: a condition counts them without naming any. */
  readonly goals: boolean;
}

/** What the clock of a rule can ask about: what it stands on, its anchor, its `while`, the people it runs for. Pure. */
export function clockReadsOf(
  rule: Rule,
  steps: ReadonlyMap<Id, { readonly phase?: Id; readonly per?: Id; readonly alsoAs: readonly Id[] }>,
  terms: Terms,
): ClockReads {
  const { lasts, while: occasion } = rule.spec;
  const { type, id } = rule.element;
  const found = { ...noReads(), goals: occasion !== undefined };
  if (type === 'phase' || lasts !== undefined) found.phases.add(id);
  const step = steps.get(id);
  if (step !== undefined) reads.step(found, id, terms);
  if (step?.phase !== undefined) found.phases.add(step.phase);
  // What waits to be approved is kept with its own step, and holds an occasion of the schedule that it will count as.
  if (rule.spec.schedule !== undefined)
    for (const [other, { alsoAs }] of steps) if (alsoAs.includes(id)) found.steps.add(other);
  for (const anchor of anchorsOf(rule.spec)) readAll(found, anchorReferences(anchor, []), terms);
  if (occasion !== undefined) readAll(found, referencesOf(occasion), terms);
  return found;
}

interface Found extends ClockReads {
  readonly phases: Set<Id>;
  readonly steps: Set<Id>;
  readonly criteria: Set<Id>;
  readonly consents: Set<Id>;
  readonly measures: Set<Id>;
  people: boolean;
}

const noReads = (): Found => ({
  phases: new Set(),
  steps: new Set(),
  criteria: new Set(),
  consents: new Set(),
  measures: new Set(),
  people: false,
  goals: false,
});

function readAll(found: Found, references: readonly Reference[], terms: Terms): void {
  for (const { kind, id } of references) reads[kind](found, id, terms);
}

/** What a scale, a band or an option is stands in the definition; every clock asks about the start. */
const nothing = (): void => undefined;

/** What is asked of a case by something that names an id of a kind. */
const reads: { readonly [K in Reference['kind']]: (found: Found, id: Id, terms: Terms) => void } = {
  step: (found, id, terms) => {
    found.steps.add(id);
    if (terms.steps[id]?.per !== undefined) found.people = true;
  },
  phase: (found, id) => {
    found.phases.add(id);
  },
  role: (found) => {
    found.people = true;
  },
  consent: (found, id) => {
    found.consents.add(id);
    found.people = true;
  },
  criterion: (found, id, terms) => {
    found.criteria.add(id);
    if (terms.criteria[id]?.per !== undefined) found.people = true;
  },
  instrument: (found, id) => {
    found.measures.add(id);
  },
  scale: nothing,
  band: nothing,
  option: nothing,
  artefact: nothing,
  start: nothing,
};
