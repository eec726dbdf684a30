import type { Pathway } from '../../src/definition/pathway.js';
import type { Entry } from '../../src/entry/entry.js';
import { fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import type { MigratingCase } from '../../src/migration/plan-case.js';
import { smallPathway, under } from '../case/small-pathway.js';

const visits = (within: string) => ({
  meeting: {},
  ...under('must', { due: { within, from: { case: 'started' } } }),
});

/** The small pathway with a trial phase, a letter and a mentor. */
export const first: CompiledPathway = compilePathway(
  smallPathway({
    roles: { ...smallPathway().roles, mentor: { kind: 'team' } },
    starts: { ordinarie: { opens: ['prov'] } },
    phases: {
      prov: { title: { sv: 'Prova på' }, steps: { brev: { task: {} } } },
      arbete: { title: { sv: 'Arbete' }, steps: { besok: visits('P28D') } },
    },
  }),
);

const later: Pathway = smallPathway({
  version: '2.0.0',
  starts: { ordinarie: { opens: ['arbete'] } },
  phases: {
    arbete: { title: { sv: 'Arbete' }, steps: { hembesok: visits('P14D') } },
    uppfoljning: {
      ...under('must', { opens: { done: 'hembesok' }, automatically: true }),
      steps: { samtal: { meeting: {} } },
    },
  },
});

/** The next version: no trial phase, no letter, no mentor; the visit has another name and half the time; a follow-up after it. */
export const second: CompiledPathway = compilePathway(later);

/** An entry, recorded on the evening of its day. */
export const entry = (id: string, happened: string, rest: object): Entry =>
  ({ id, happened, recordedAt: `${happened}T20:00:00Z`, by: { role: 'chef' }, ...rest }) as Entry;

/** A case that has begun: a parent, the start. */
export const begun: readonly Entry[] = [
  entry('e-1', '2026-03-02', { kind: 'joined', person: 'foralder-1', role: 'foralder' }),
  entry('e-2', '2026-03-02', { kind: 'started', start: 'ordinarie' }),
];

/** The same case at work: out of the trial phase. */
export const working: readonly Entry[] = [
  ...begun,
  entry('e-3', '2026-03-04', { kind: 'ended', phase: 'prov' }),
  entry('e-4', '2026-03-04', { kind: 'opened', phase: 'arbete' }),
];

/** A visit of the first version. */
export const visit = (id: string, happened: string): Entry =>
  entry(id, happened, { kind: 'held', step: 'besok', present: ['foralder-1'] });

/** A case as a plan is given it. */
export function migrating(
  id: string,
  journal: readonly Entry[],
  compiled: CompiledPathway = first,
): MigratingCase {
  return { id, state: fold(compiled, journal), journal };
}
