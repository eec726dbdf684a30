import type { Text } from '../words/text.js';
import type { Id, Range } from './condition.js';

/** What the conditions need to know of the pathway: look-up tables, without prototypes (`Object.create(null)` or a checked key). */
export interface Terms {
  readonly zone: string;
  readonly steps: { readonly [step: Id]: StepTerm };
  readonly phases: { readonly [phase: Id]: { readonly title?: Text; readonly per?: Id } };
  readonly roles: { readonly [role: Id]: RoleTerm };
  readonly starts: { readonly [start: Id]: { readonly title?: Text } };
  readonly criteria: {
    readonly [criterion: Id]: {
      /** Information class of what is confirmed; default `general`. */
      readonly information?: Id;
      readonly title?: Text;
      readonly by: readonly Id[];
      readonly per?: Id;
      /** What is taken to be so until someone has said. */
      readonly assumed?: boolean;
    };
  };
  readonly consents: { readonly [consent: Id]: ConsentTerm };
  readonly instruments: { readonly [instrument: Id]: InstrumentTerm };
  /** Information class of the case's goals; default `general`. */
  readonly goals?: { readonly information: Id };
}

/** A step as conditions see it. */
export interface StepTerm {
  readonly title?: Text;
  readonly phase?: Id;
  /** Role it is done per person for. */
  readonly per?: Id;
  /** Times that make it done: the `from` of its `times` rule (must before usual), else 1. */
  readonly least: number;
  /** Information class of what is recorded. */
  readonly information: Id;
  /** Role that can record it: participants or who does it. */
  readonly by: readonly Id[];
  readonly options?: { readonly [option: Id]: { readonly title?: Text } };
  readonly artefacts?: { readonly [artefact: Id]: ArtefactTerm };
  /** Roles that must approve it before it counts. */
  readonly approvedBy?: readonly Id[];
  readonly entry: 'held' | 'done' | 'answered' | 'measured';
}

/** Something that an occasion of a step leaves behind, as conditions see it. */
export interface ArtefactTerm {
  readonly title?: Text;
  /** Roles that make it. */
  readonly by?: readonly Id[];
  /** Information class of whether it is there; default that of the step. */
  readonly information?: Id;
}

/** A role as conditions see it: `members` are the roles it stands for, itself included. */
export interface RoleTerm {
  readonly title?: Text;
  readonly kind: string;
  readonly members: readonly Id[];
  readonly agency?: Id;
}

/** Who of a role gives a consent. `ageOf`: the role whose age decides; default: the giver's own. */
export type GiverTerm =
  | 'all'
  | {
      readonly who: 'all' | 'one';
      readonly ageFrom?: number;
      readonly ageBelow?: number;
      readonly ageOf?: Id;
    };

/** A consent as conditions see it. */
export interface ConsentTerm {
  readonly title?: Text;
  readonly kind: string;
  readonly givers: { readonly [role: Id]: GiverTerm };
  readonly form?: 'written' | 'oral';
  readonly until?: 'stated';
  readonly validFor?: string;
  readonly between?: readonly Id[];
  readonly information?: readonly Id[];
}

/** An instrument as conditions see it. */
export interface InstrumentTerm {
  readonly title?: Text;
  /** Information class of the values; default `general`. */
  readonly information?: Id;
  readonly scales: {
    readonly [scale: Id]: {
      readonly title?: Text;
      readonly range: { readonly from: number; readonly to: number };
      readonly better: 'higher' | 'lower';
      readonly reliableChange?: number;
      readonly bands?: {
        readonly [band: Id]: { readonly title?: Text; readonly from?: number; readonly below?: number };
      };
    };
  };
}

/** Whether a number lies in an inclusive range. Pure. */
export function inRange(n: number, range: Range): boolean {
  return (range.from === undefined || n >= range.from) && (range.to === undefined || n <= range.to);
}
