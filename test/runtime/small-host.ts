import type { Pathway } from '../../src/definition/pathway.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { registry } from '../../src/machine/registry.js';
import type { CaseHost } from '../../src/runtime/case-host.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { smallPathway, under } from '../case/small-pathway.js';

const parts: Partial<Pathway> = {
  phases: {
    arbete: {
      ...under('must', { lasts: { to: 'P3M' }, automatically: true }),
      steps: {
        besok: {
          meeting: {},
          ...under('must', { due: { within: 'P14D', from: { case: 'started' } }, escalate: { to: 'chef' } }),
        },
        brev: { task: {} },
      },
    },
  },
};

/** A pathway with one deadline, of 14 days, and a time box of three months. */
export const timed: CompiledPathway = compilePathway(smallPathway(parts));

/** An entry of that pathway, recorded on the evening of its day. */
export const entry = (id: string, happened: string, rest: object): Entry =>
  ({
    id,
    happened,
    recordedAt: `${happened.slice(0, 10)}T20:00:00Z`,
    by: { role: 'chef' },
    ...rest,
  }) as Entry;

export const joined: Entry = entry('e-1', '2026-03-02', {
  kind: 'joined',
  person: 'foralder-1',
  role: 'foralder',
});
export const started: Entry = entry('e-2', '2026-03-02', { kind: 'started', start: 'ordinarie' });
export const visit = (id: string, happened: string, recordedAt?: string): Entry =>
  entry(id, happened, {
    kind: 'held',
    step: 'besok',
    present: ['foralder-1'],
    ...(recordedAt === undefined ? {} : { recordedAt }),
  });

/** A host in memory with a clock that is set by hand; what is recorded in these tests is recorded before it, at first. */
export function smallHost(given: Partial<CaseHost> = {}): CaseHost & { readonly set: (now: string) => void } {
  let now = '2026-04-30T21:00:00Z';
  return {
    store: memoryStore(() => Date.parse(now)),
    definitions: registry([timed]),
    now: () => now,
    ...given,
    set: (moment) => {
      now = moment;
    },
  };
}

/** What `caseRuntime` takes of a small host. */
export const hostOf = ({ set: _, ...host }: ReturnType<typeof smallHost>): CaseHost => host;
