import type { Condition } from '../../src/condition/condition.js';
import type { Pathway, PhaseSpec, StepSpec } from '../../src/definition/pathway.js';

/** What a generated pathway is like. */
export interface Shape {
  /** Steps in all, shared out between the phases. */
  readonly steps: number;
  /** Phases that run side by side. */
  readonly phases: number;
  /** Each phase asks that the one before it has been opened, so that none can be looked at alone. */
  readonly tied: boolean;
}

/**
 * A pathway of a shape, for measuring: in each phase the steps follow each other, the first is a question to the family whose no
 * has a way out of its own, every fifth needs a consent, and the case is done when all phases are completed.
 */
export function generatedPathway(shape: Shape): Pathway {
  const phases = Array.from({ length: shape.phases }, (_, at) => at);
  const completed = phases.map((at): Condition => ({ phase: { [`fas-${at}`]: 'completed' } }));
  const declined = phases.map((at): Condition => ({ answered: { [`svar-${at}`]: 'nej' } }));
  return {
    language: 1,
    pathway: 'matt.vaxande',
    version: '1.0.0',
    status: 'draft',
    title: { sv: 'Mätning', en: 'Measurement' },
    subject: 'family',
    legalBasis: 'other',
    documentation: 'full',
    authority: ['chef'],
    roles: { chef: { kind: 'manager' }, foralder: { kind: 'parent' } },
    consents: { insatsen: { kind: 'intervention', givers: { foralder: 'all' } } },
    starts: { in: {} },
    phases: Object.fromEntries(phases.map((at) => [`fas-${at}`, phaseOf(shape, at)])),
    outcomes: {
      klart: { must: [{ needs: { all: completed } }] },
      nej: { must: [{ needs: { any: [...declined, { not: { consent: 'insatsen' } }] } }] },
      administrativt: { administrative: true },
    },
  };
}

function phaseOf({ steps, phases, tied }: Shape, at: number): PhaseSpec {
  const count = Math.floor(steps / phases) + (at < steps % phases ? 1 : 0);
  const own = Array.from({ length: Math.max(0, count - 1) }, (_, number) => number);
  const opens: Condition[] = tied && at > 0 ? [{ not: { phase: { [`fas-${at - 1}`]: 'waiting' } } }] : [];
  const last = own.length === 0 ? `svar-${at}` : `steg-${at}-${own.length - 1}`;
  return {
    must: [
      ...(opens.length === 0 ? [] : [{ opens: { all: opens } }]),
      { ends: { all: [{ answered: { [`svar-${at}`]: 'ja' } }, { done: last }] } },
    ],
    steps: {
      [`svar-${at}`]: { answer: { from: ['foralder'], options: { ja: {}, nej: {} } } },
      ...Object.fromEntries(own.map((number) => [`steg-${at}-${number}`, stepOf(at, number)])),
    },
  };
}

function stepOf(phase: number, number: number): StepSpec {
  const before: Condition =
    number === 0 ? { answered: { [`svar-${phase}`]: 'ja' } } : { done: `steg-${phase}-${number - 1}` };
  const consent: readonly Condition[] = number % 5 === 4 ? [{ consent: 'insatsen' }] : [];
  return { meeting: {}, must: [{ needs: { all: [before, ...consent] } }] };
}
